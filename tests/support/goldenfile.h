// A text held against a file under tests/golden; with SLUMBAR_RENEW_GOLDEN set the file is written anew.
#pragma once

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace slumbar::testing {

/// `name` counts from tests/golden.
inline void expectGolden(const std::string& text, const std::string& name)
{
    const std::string path = std::string(SLUMBAR_SOURCE) + "/tests/golden/" + name;
    if (std::getenv("SLUMBAR_RENEW_GOLDEN")) {
        std::ofstream(path) << text;
        return;
    }
    std::ostringstream golden;
    golden << std::ifstream(path).rdbuf();
    EXPECT_EQ(text, golden.str()) << name << ": renewed by SLUMBAR_RENEW_GOLDEN=1 tests/run -R Golden";
}

}  // namespace slumbar::testing
