// Who may include whom, checked on the text of the source files.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace slumbar::testing {

struct Violation {
    std::string file;  ///< relative to the checked root
    int line;
    std::string rule;

    bool operator==(const Violation&) const = default;
};

/// Reads every .h and .cpp under root/core and root/app.
std::vector<Violation> includeViolations(const std::filesystem::path& root);

}  // namespace slumbar::testing
