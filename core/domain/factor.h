// Anything a day can have: a habit with a target, or a plain measure. A factor says what may be marked and
// when it is due; what was marked on a day is a Mark.
#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "domain/clocktime.h"
#include "domain/day.h"

namespace slumbar {

enum class FactorKind { Check, Minutes, Clock, Amount, Rating };
enum class PartOfDay { Morning, Day, Evening, Night };

std::string_view idOf(FactorKind kind);
Result<FactorKind> factorKindFromId(std::string_view id);
std::string_view idOf(PartOfDay part);
Result<PartOfDay> partOfDayFromId(std::string_view id);

// What makes a habit met. Each kind of factor has targets that fit it; see Factor::make.
struct TargetDone {  ///< check: done
    bool operator==(const TargetDone&) const = default;
};
struct TargetAtLeast {  ///< minutes, amount, rating
    double value;
    bool operator==(const TargetAtLeast&) const = default;
};
struct TargetAtMost {  ///< minutes, amount, rating
    double value;
    bool operator==(const TargetAtMost&) const = default;
};
struct TargetBy {  ///< clock: at or before; 00:00–03:59 is late
    ClockTime time;
    bool operator==(const TargetBy&) const = default;
};
struct TargetBeforeBed {  ///< clock: so long before lights out
    std::chrono::minutes lead;
    bool operator==(const TargetBeforeBed&) const = default;
};
struct TargetWithin {  ///< clock: around a time
    ClockTime time;
    std::chrono::minutes tolerance;
    bool operator==(const TargetWithin&) const = default;
};
using Target = std::variant<TargetDone, TargetAtLeast, TargetAtMost, TargetBy, TargetBeforeBed, TargetWithin>;

/// A target as the columns `comparison` and `target` of factors.csv write it, for example {"at_least", "10"}.
struct TargetText {
    std::string comparison;
    std::string value;
    bool operator==(const TargetText&) const = default;
};
TargetText toText(const Target& target);
Result<Target> targetFromText(const TargetText& text);

struct EveryDay {
    bool operator==(const EveryDay&) const = default;
};
struct OnWeekdays {
    std::set<unsigned> isoWeekdays;  ///< 1 Monday to 7 Sunday, at least one
    bool operator==(const OnWeekdays&) const = default;
};
struct TimesAWeek {
    int times;  ///< 1 to 7
    bool operator==(const TimesAWeek&) const = default;
};
using Schedule = std::variant<EveryDay, OnWeekdays, TimesAWeek>;

/// "daily", "mon;wed;fri" or "3/week".
std::string toText(const Schedule& schedule);
Result<Schedule> scheduleFromText(std::string_view text);

struct FactorFields {
    std::string id;    ///< lower-case letters, digits and _; never changes
    std::string name;  ///< empty for a built-in factor: the app has its name in every language
    FactorKind kind = FactorKind::Check;
    std::string unit;              ///< of an amount: "mg", "units"; else empty
    std::optional<Target> target;  ///< a factor with a target is a habit
    Schedule schedule = EveryDay{};
    PartOfDay partOfDay = PartOfDay::Evening;
    bool isArchived = false;  ///< out of the lists, its history stays

    bool operator==(const FactorFields&) const = default;
};

class Factor {
public:
    /// Errors: ValueOutOfRange when the id is empty, longer than 64 or has other characters, when the target
    /// does not fit the kind, when the schedule names no day.
    static Result<Factor> make(FactorFields fields);

    const FactorFields& fields() const { return m_fields; }
    const FactorFields* operator->() const { return &m_fields; }
    const std::string& id() const { return m_fields.id; }
    bool isHabit() const { return m_fields.target.has_value(); }
    /// Whether the schedule asks for it on that day; a number of times a week asks on every day.
    bool isDueOn(Day day) const;

    bool operator==(const Factor&) const = default;

private:
    explicit Factor(FactorFields fields) : m_fields(std::move(fields)) {}

    FactorFields m_fields;
};

/// The factors a new diary starts with, in the order of an evening; then the measures.
const std::vector<Factor>& builtInFactors();
bool isBuiltInFactor(std::string_view id);

}  // namespace slumbar
