// Reading fixed-width decimal fields out of the texts that Day, ClockTime and Moment are written as.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace slumbar {

/// The digits at [at, at + width) as a number; nothing where one of them is not a digit or the text is too short.
constexpr std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t width)
{
    if (text.size() < at + width) {
        return std::nullopt;
    }
    int value = 0;
    for (std::size_t i = at; i < at + width; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

constexpr bool hasAt(std::string_view text, std::size_t at, char character)
{
    return at < text.size() && text[at] == character;
}

/// A number of at least `width` digits, filled up with zeros.
inline std::string zeroPadded(int value, std::size_t width)
{
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace slumbar
