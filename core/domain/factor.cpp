#include "domain/factor.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

#include "base/identifiers.h"
#include "base/overloaded.h"

namespace slumbar {

namespace {

using std::chrono::minutes;

constexpr IdentifierTable<FactorKind, 5> kindIds{{
    {FactorKind::Check, "check"},
    {FactorKind::Minutes, "minutes"},
    {FactorKind::Clock, "clock"},
    {FactorKind::Amount, "amount"},
    {FactorKind::Rating, "rating"},
}};

constexpr IdentifierTable<PartOfDay, 4> partIds{{
    {PartOfDay::Morning, "morning"},
    {PartOfDay::Day, "day"},
    {PartOfDay::Evening, "evening"},
    {PartOfDay::Night, "night"},
}};

std::string numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::optional<double> numberFrom(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::optional<minutes> minutesFrom(std::string_view text)
{
    const auto value = numberFrom(text);
    if (!value || *value < 0 || *value > ClockTime::minutesADay || *value != std::floor(*value)) {
        return std::nullopt;
    }
    return minutes(static_cast<int>(*value));
}

bool targetFits(const Target& target, FactorKind kind)
{
    const bool isNumber = kind == FactorKind::Minutes || kind == FactorKind::Amount || kind == FactorKind::Rating;
    return std::visit(Overloaded{
                          [&](const TargetDone&) { return kind == FactorKind::Check; },
                          [&](const TargetAtLeast& at) { return isNumber && std::isfinite(at.value); },
                          [&](const TargetAtMost& at) { return isNumber && std::isfinite(at.value); },
                          [&](const TargetBy&) { return kind == FactorKind::Clock; },
                          [&](const TargetBeforeBed&) { return kind == FactorKind::Clock; },
                          [&](const TargetWithin&) { return kind == FactorKind::Clock; },
                      },
                      target);
}

bool isValidId(std::string_view id)
{
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '_';
    });
}

Factor builtIn(std::string id, FactorKind kind, std::optional<Target> target, PartOfDay part, std::string unit = {},
               Schedule schedule = EveryDay{})
{
    FactorFields fields;
    fields.id = std::move(id);
    fields.kind = kind;
    fields.target = target;
    fields.partOfDay = part;
    fields.unit = std::move(unit);
    fields.schedule = std::move(schedule);
    return Factor::make(std::move(fields)).value();
}

}  // namespace

std::string_view idOf(FactorKind kind)
{
    return identifierIn(kindIds, kind);
}

Result<FactorKind> factorKindFromId(std::string_view id)
{
    return valueIn(kindIds, id);
}

std::string_view idOf(PartOfDay part)
{
    return identifierIn(partIds, part);
}

Result<PartOfDay> partOfDayFromId(std::string_view id)
{
    return valueIn(partIds, id);
}

TargetText toText(const Target& target)
{
    return std::visit(Overloaded{
                          [](const TargetDone&) -> TargetText {
                              return {"is", "done"};
                          },
                          [](const TargetAtLeast& at) -> TargetText {
                              return {"at_least", numberText(at.value)};
                          },
                          [](const TargetAtMost& at) -> TargetText {
                              return {"at_most", numberText(at.value)};
                          },
                          [](const TargetBy& by) -> TargetText {
                              return {"by", by.time.toText()};
                          },
                          [](const TargetBeforeBed& before) -> TargetText {
                              return {"before_bed", std::to_string(before.lead.count())};
                          },
                          [](const TargetWithin& within) -> TargetText {
                              return {"within", within.time.toText() + '/' + std::to_string(within.tolerance.count())};
                          },
                      },
                      target);
}

Result<Target> targetFromText(const TargetText& text)
{
    const auto notUnderstood = [&text] {
        return failure(ErrorCode::TextNotUnderstood, text.comparison + ' ' + text.value);
    };
    const std::string_view value = text.value;
    if (text.comparison == "is" && value == "done") {
        return TargetDone{};
    }
    if (text.comparison == "at_least" || text.comparison == "at_most") {
        const auto number = numberFrom(value);
        if (!number) {
            return notUnderstood();
        }
        return text.comparison == "at_least" ? Target(TargetAtLeast{*number}) : Target(TargetAtMost{*number});
    }
    if (text.comparison == "by") {
        const auto time = ClockTime::fromText(value);
        return time ? Result<Target>(TargetBy{*time}) : notUnderstood();
    }
    if (text.comparison == "before_bed") {
        const auto lead = minutesFrom(value);
        return lead ? Result<Target>(TargetBeforeBed{*lead}) : notUnderstood();
    }
    if (text.comparison == "within" && value.size() > 6 && value[5] == '/') {
        const auto time = ClockTime::fromText(value.substr(0, 5));
        const auto tolerance = minutesFrom(value.substr(6));
        return time && tolerance ? Result<Target>(TargetWithin{*time, *tolerance}) : notUnderstood();
    }
    return notUnderstood();
}

Result<Factor> Factor::make(FactorFields fields)
{
    if (!isValidId(fields.id)) {
        return failure(ErrorCode::ValueOutOfRange, "factor id '" + fields.id + "'");
    }
    if (fields.target && !targetFits(*fields.target, fields.kind)) {
        return failure(ErrorCode::ValueOutOfRange, "target of factor " + fields.id);
    }
    if (!isValid(Timetable{fields.schedule, fields.pauses})) {
        return failure(ErrorCode::ValueOutOfRange, "schedule of factor " + fields.id);
    }
    return Factor(std::move(fields));
}

Factor Factor::withArchived(bool isArchived) const
{
    Factor factor = *this;
    factor.m_fields.isArchived = isArchived;
    return factor;
}

bool Factor::isPausedOn(Day day) const
{
    return std::any_of(m_fields.pauses.begin(), m_fields.pauses.end(),
                       [day](const Pause& pause) { return pause.contains(day); });
}

bool Factor::isDueOn(Day day) const
{
    return asksOn(m_fields.schedule, day) && !isPausedOn(day);
}

int Factor::dueDays(DayRange days) const
{
    int due = daysAsked(m_fields.schedule, days);
    for (const Pause& pause : m_fields.pauses) {
        due -= daysAsked(m_fields.schedule,
                         {std::max(days.first, pause.first), std::min(days.last, pause.last.value_or(days.last))});
    }
    return due;
}

const std::vector<Factor>& builtInFactors()
{
    using enum FactorKind;
    const OnWeekdays onSundays{{7}};
    static const std::vector<Factor> factors{
        builtIn("caffeine_cutoff", Clock, TargetBy{ClockTime::at(14, 0)}, PartOfDay::Day),
        builtIn("cool_room", Amount, TargetAtMost{19}, PartOfDay::Evening, "°C"),
        builtIn("screens_off", Clock, TargetBeforeBed{minutes(60)}, PartOfDay::Evening),
        builtIn("stretching", Minutes, TargetAtLeast{10}, PartOfDay::Evening),
        builtIn("mindfulness", Minutes, TargetAtLeast{10}, PartOfDay::Evening),
        builtIn("breathing", Minutes, TargetAtLeast{5}, PartOfDay::Evening),
        builtIn("reframing", Check, TargetDone{}, PartOfDay::Evening),
        builtIn("omega_3", Check, TargetDone{}, PartOfDay::Evening),
        builtIn("turmeric", Check, TargetDone{}, PartOfDay::Evening),
        builtIn("bedtime_plan", Clock, TargetWithin{ClockTime::at(23, 0), minutes(30)}, PartOfDay::Evening),
        builtIn("knee_pillow", Check, TargetDone{}, PartOfDay::Night),
        builtIn("lumbar_support", Check, TargetDone{}, PartOfDay::Night),
        builtIn("not_on_stomach", Check, TargetDone{}, PartOfDay::Night),
        builtIn("stress", Rating, std::nullopt, PartOfDay::Day),
        builtIn("mood", Rating, std::nullopt, PartOfDay::Day),
        builtIn("caffeine_mg", Amount, std::nullopt, PartOfDay::Day, "mg"),
        builtIn("alcohol_units", Amount, std::nullopt, PartOfDay::Evening, "units"),
        builtIn("exercise_min", Minutes, std::nullopt, PartOfDay::Day),
        // PEG (Krebs 2009), asked once a week about the last seven days, 0 to 10 each.
        builtIn("peg_pain", Rating, std::nullopt, PartOfDay::Day, {}, onSundays),
        builtIn("peg_enjoyment", Rating, std::nullopt, PartOfDay::Day, {}, onSundays),
        builtIn("peg_activity", Rating, std::nullopt, PartOfDay::Day, {}, onSundays),
    };
    return factors;
}

const std::vector<Factor>& startingFactors()
{
    // See docs/decisions/first-evening.md.
    constexpr std::array<std::string_view, 10> suggestions{"mindfulness",    "reframing",      "omega_3", "turmeric",
                                                           "lumbar_support", "not_on_stomach", "mood",    "caffeine_mg",
                                                           "alcohol_units",  "exercise_min"};
    static const std::vector<Factor> starting = [&suggestions] {
        std::vector<Factor> factors = builtInFactors();
        for (Factor& factor : factors) {
            if (std::find(suggestions.begin(), suggestions.end(), factor.id()) != suggestions.end()) {
                factor = factor.withArchived(true);
            }
        }
        return factors;
    }();
    return starting;
}

bool isBuiltInFactor(std::string_view id)
{
    const auto& factors = builtInFactors();
    return std::any_of(factors.begin(), factors.end(), [id](const Factor& factor) { return factor.id() == id; });
}

}  // namespace slumbar
