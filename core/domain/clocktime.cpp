#include "domain/clocktime.h"

#include <cctype>
#include <optional>

#include "domain/textscan.h"

namespace slumbar {

namespace {

enum class HalfDay { None, Morning, Afternoon };

/// What was typed, without blanks and in lower case; the letters of am/pm are split off its end.
struct Typed {
    std::string digits;
    HalfDay half = HalfDay::None;
};

Typed split(std::string_view text)
{
    Typed typed;
    for (const char character : text) {
        if (!std::isspace(static_cast<unsigned char>(character))) {
            typed.digits.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(character))));
        }
    }
    const auto endsWith = [&typed](std::string_view ending) {
        return typed.digits.size() > ending.size() && std::string_view(typed.digits).ends_with(ending);
    };
    for (const std::string_view ending : {"a.m.", "p.m.", "am", "pm", "a", "p"}) {
        if (endsWith(ending)) {
            typed.half = ending.front() == 'a' ? HalfDay::Morning : HalfDay::Afternoon;
            typed.digits.resize(typed.digits.size() - ending.size());
            break;
        }
    }
    return typed;
}

/// Where hours end and minutes begin: at a separator, or two digits from the end of three or four.
std::optional<std::pair<int, int>> hoursAndMinutes(std::string_view digits)
{
    const std::size_t separator = digits.find_first_of(":.h,");
    if (separator != std::string_view::npos) {
        const auto hours = separator <= 2 && separator > 0 ? digitsAt(digits, 0, separator) : std::nullopt;
        const std::string_view rest = digits.substr(separator + 1);
        if (hours && rest.empty() && digits[separator] == 'h') {
            return std::pair(*hours, 0);
        }
        const auto minutes = rest.size() == 2 ? digitsAt(rest, 0, 2) : std::nullopt;
        return hours && minutes ? std::optional(std::pair(*hours, *minutes)) : std::nullopt;
    }
    if (digits.empty() || digits.size() > 4) {
        return std::nullopt;
    }
    const std::size_t hourWidth = digits.size() <= 2 ? digits.size() : digits.size() - 2;
    const auto hours = digitsAt(digits, 0, hourWidth);
    const auto minutes = digits.size() <= 2 ? std::optional(0) : digitsAt(digits, hourWidth, 2);
    return hours && minutes ? std::optional(std::pair(*hours, *minutes)) : std::nullopt;
}

}  // namespace

Result<ClockTime> ClockTime::fromText(std::string_view text)
{
    const auto hour = digitsAt(text, 0, 2);
    const auto minute = digitsAt(text, 3, 2);
    if (text.size() != 5 || !hasAt(text, 2, ':') || !hour || !minute || *hour > 23 || *minute > 59) {
        return failure(ErrorCode::TextNotUnderstood, std::string(text));
    }
    return at(*hour, *minute);
}

Result<ClockTime> ClockTime::fromTyped(std::string_view text)
{
    const Typed typed = split(text);
    auto time = hoursAndMinutes(typed.digits);
    if (!time || time->second > 59) {
        return failure(ErrorCode::TextNotUnderstood, std::string(text));
    }
    if (typed.half == HalfDay::None) {
        if (time->first > 23) {
            return failure(ErrorCode::TextNotUnderstood, std::string(text));
        }
    } else {
        if (time->first < 1 || time->first > 12) {
            return failure(ErrorCode::TextNotUnderstood, std::string(text));
        }
        time->first = time->first % 12 + (typed.half == HalfDay::Afternoon ? 12 : 0);
    }
    return at(time->first, time->second);
}

std::string ClockTime::toText() const
{
    return zeroPadded(hour(), 2) + ':' + zeroPadded(minute(), 2);
}

}  // namespace slumbar
