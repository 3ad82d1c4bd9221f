// Parsed once for every folder of the core: only what nearly every file uses, and nothing of the project, so that a
// change here is never a change of everything.
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <tl/expected.hpp>
