// What was recorded of a factor on a day. No mark means not recorded, which is never "not done".
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "base/result.h"
#include "domain/clocktime.h"

namespace slumbar {

struct Done {
    bool operator==(const Done&) const = default;
};
struct NotDone {
    bool operator==(const NotDone&) const = default;
};
struct NotApplicable {
    bool operator==(const NotApplicable&) const = default;
};
/// A number is in the factor's unit, minutes for a factor of minutes.
using MarkValue = std::variant<Done, NotDone, NotApplicable, double, ClockTime>;

struct Mark {
    std::string factor;  ///< id of the factor
    MarkValue value;
    std::string note;

    bool operator==(const Mark&) const = default;
};

/// What a person wrote to a kinder thought is theirs alone: the checklist shows it to them again and files keep it,
/// nothing else does.
constexpr bool hasPrivateNote(std::string_view factor)
{
    return factor == "reframing";
}
/// The note as screens and pages may show it: empty where it is private.
std::string_view shownNote(const Mark& mark);

/// "done", "not_done", "not_applicable", a finite number with a point, or "HH:MM".
std::string toText(const MarkValue& value);
Result<MarkValue> markValueFromText(std::string_view text);

}  // namespace slumbar
