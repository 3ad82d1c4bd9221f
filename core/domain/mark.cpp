#include "domain/mark.h"

#include <array>
#include <charconv>
#include <cmath>

namespace slumbar {

std::string_view shownNote(const Mark& mark)
{
    return hasPrivateNote(mark.factor) ? std::string_view() : std::string_view(mark.note);
}

std::string toText(const MarkValue& value)
{
    if (std::holds_alternative<Done>(value)) {
        return "done";
    }
    if (std::holds_alternative<NotDone>(value)) {
        return "not_done";
    }
    if (std::holds_alternative<NotApplicable>(value)) {
        return "not_applicable";
    }
    if (const auto* time = std::get_if<ClockTime>(&value)) {
        return time->toText();
    }
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::get<double>(value)).ptr;
    return {buffer.data(), end};
}

Result<MarkValue> markValueFromText(std::string_view text)
{
    if (text == "done") {
        return Done{};
    }
    if (text == "not_done") {
        return NotDone{};
    }
    if (text == "not_applicable") {
        return NotApplicable{};
    }
    if (const auto time = ClockTime::fromText(text)) {
        return *time;
    }
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) {
        return failure(ErrorCode::TextNotUnderstood, std::string(text));
    }
    return number;
}

}  // namespace slumbar
