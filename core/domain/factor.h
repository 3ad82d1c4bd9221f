// Anything a day can have: a habit with a target, or a plain measure. A factor says what may be marked and
// when it is due; what was marked on a day is a Mark.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "domain/clocktime.h"
#include "domain/schedule.h"

namespace slumbar {

enum class FactorKind { Check, Minutes, Clock, Amount, Rating };
enum class PartOfDay { Morning, Day, Evening, Night };

std::string_view idOf(FactorKind kind);
Result<FactorKind> factorKindFromId(std::string_view id);
std::string_view idOf(PartOfDay part);
Result<PartOfDay> partOfDayFromId(std::string_view id);
/// What is done in the morning or by day can still act on that evening.
constexpr bool isBeforeEvening(PartOfDay part)
{
    return part == PartOfDay::Morning || part == PartOfDay::Day;
}

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

struct FactorFields {
    std::string id;    ///< lower-case letters, digits and _; never changes
    std::string name;  ///< empty for a built-in factor: the app has its name in every language
    FactorKind kind = FactorKind::Check;
    std::string unit;              ///< of an amount: "mg", "units"; else empty
    std::optional<Target> target;  ///< a factor with a target is a habit
    Schedule schedule = EveryDay{};
    std::vector<Pause> pauses;  ///< in order; on these days it is not asked for
    PartOfDay partOfDay = PartOfDay::Evening;
    bool isArchived = false;  ///< out of the lists, its history stays

    bool operator==(const FactorFields&) const = default;
};

class Factor {
public:
    /// Errors: ValueOutOfRange when the id is empty, longer than 64 or has other characters, when the target
    /// does not fit the kind, when the schedule names no day, when pauses overlap, end before they begin or are
    /// out of order.
    static Result<Factor> make(FactorFields fields);

    const FactorFields& fields() const { return m_fields; }
    const FactorFields* operator->() const { return &m_fields; }
    const std::string& id() const { return m_fields.id; }
    Factor withArchived(bool isArchived) const;
    bool isHabit() const { return m_fields.target.has_value(); }
    bool isPausedOn(Day day) const;
    /// Whether the schedule asks for it on that day and it is not paused.
    bool isDueOn(Day day) const;
    /// On how many days of the range it is due.
    int dueDays(DayRange days) const;

    bool operator==(const Factor&) const = default;

private:
    explicit Factor(FactorFields fields) : m_fields(std::move(fields)) {}

    FactorFields m_fields;
};

/// All factors the program knows by itself, in the order of an evening; then the measures.
const std::vector<Factor>& builtInFactors();
/// The built-in factors as a new diary has them: a short evening, the rest archived as suggestions.
const std::vector<Factor>& startingFactors();
bool isBuiltInFactor(std::string_view id);

}  // namespace slumbar
