// A thought that was written down to be looked at in the checklist is shown nowhere else, nor is it searched.
#pragma once

#include <string_view>

namespace slumbar {

/// Whether the note of a mark of this factor is private.
constexpr bool hasPrivateNote(std::string_view factor)
{
    return factor == "reframing";
}

}  // namespace slumbar
