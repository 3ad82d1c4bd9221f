// The fixed text of an enum value as files and the command line write it. One table an enum serves reading
// and writing, so the two cannot differ.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace slumbar {

template<class Enum, std::size_t Size>
using IdentifierTable = std::array<std::pair<Enum, std::string_view>, Size>;

template<class Enum, std::size_t Size>
constexpr std::string_view identifierIn(const IdentifierTable<Enum, Size>& table, Enum value)
{
    for (const auto& [entry, id] : table) {
        if (entry == value) {
            return id;
        }
    }
    assert(false && "every value of the enum is in its table");
    return {};
}

template<class Enum, std::size_t Size>
Result<Enum> valueIn(const IdentifierTable<Enum, Size>& table, std::string_view id)
{
    const auto found = std::find_if(table.begin(), table.end(), [id](const auto& entry) { return entry.second == id; });
    if (found == table.end()) {
        return failure(ErrorCode::TextNotUnderstood, std::string(id));
    }
    return found->first;
}

}  // namespace slumbar
