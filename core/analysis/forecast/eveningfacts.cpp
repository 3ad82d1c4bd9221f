#include "analysis/forecast/eveningfacts.h"

#include <algorithm>

#include "analysis/recordvalue.h"

namespace slumbar {

namespace {

constexpr double middlePain = 5;
constexpr double usualHours = 7;
constexpr double middleQuality = 3;
constexpr double daysAYear = 365.25;
/// One, the time passed, and six weekdays against the seventh.
constexpr Eigen::Index columnsAlwaysThere = 8;

/// The value as its distance from a usual one.
std::optional<double> about(double usual, std::optional<double> value)
{
    return value ? std::optional(*value - usual) : std::nullopt;
}

DayRange recordedPart(const Diary& diary, DayRange days)
{
    const auto recorded = diary.range();
    return recorded ? DayRange{std::max(days.first, recorded->first), days.last}
                    : DayRange{days.last.next(), days.last};
}

}  // namespace

EveningFacts::EveningFacts(const Diary& diary, DayRange days) : m_first(recordedPart(diary, days).first)
{
    const DayRange part{m_first, days.last};
    m_days.resize(static_cast<std::size_t>(part.length()));
    for (const DayRecord& record : diary.between(part)) {
        m_days[static_cast<std::size_t>(record.day() - m_first)] = knownOf(record);
    }
    if (isMostlyRecorded(&KnownDay::eveningPain)) {
        m_ofTwoDays.push_back(&KnownDay::eveningPain);
    }
    for (const Fact fact : {&KnownDay::sleepHours, &KnownDay::sleepQuality}) {
        if (isMostlyRecorded(fact)) {
            m_ofTheNight.push_back(fact);
        }
    }
}

EveningFacts::KnownDay EveningFacts::knownOf(const DayRecord& record)
{
    return {about(middlePain, valueIn(record, Measure::MorningPain)),
            about(middlePain, valueIn(record, Measure::EveningPain)),
            about(usualHours, valueIn(record, Measure::NightDuration)),
            about(middleQuality, valueIn(record, Measure::NightQuality))};
}

bool EveningFacts::isMostlyRecorded(Fact fact) const
{
    const auto rated = std::count_if(m_days.begin(), m_days.end(), [](const auto& day) { return day.morningPain; });
    const auto both =
        std::count_if(m_days.begin(), m_days.end(), [fact](const auto& day) { return day.morningPain && day.*fact; });
    return both > 0 && 2 * both >= rated;
}

std::optional<double> EveningFacts::morningPain(int evening) const
{
    const auto& pain = m_days[static_cast<std::size_t>(evening)].morningPain;
    return pain ? std::optional(*pain + middlePain) : std::nullopt;
}

std::optional<Eigen::VectorXd> EveningFacts::row(int evening) const
{
    if (evening == 0) {
        return std::nullopt;
    }
    Eigen::VectorXd row = Eigen::VectorXd::Zero(columns());
    row[0] = 1;
    row[1] = evening / daysAYear;
    const unsigned weekday = (m_first + evening).next().weekday().c_encoding();
    if (weekday > 0) {
        row[1 + weekday] = 1;
    }
    Eigen::Index column = columnsAlwaysThere;
    const auto take = [&](int day, Fact fact) {
        const auto& value = m_days[static_cast<std::size_t>(day)].*fact;
        row[column++] = value.value_or(0);
        return value.has_value();
    };
    const bool hasPain = std::all_of(m_ofTwoDays.begin(), m_ofTwoDays.end(),
                                     [&](Fact fact) { return take(evening, fact) && take(evening - 1, fact); });
    const bool hasNight = hasPain && std::all_of(m_ofTheNight.begin(), m_ofTheNight.end(),
                                                 [&](Fact fact) { return take(evening, fact); });
    return hasNight ? std::optional(std::move(row)) : std::nullopt;
}

Eigen::Index EveningFacts::columns() const
{
    return columnsAlwaysThere + static_cast<Eigen::Index>(2 * m_ofTwoDays.size() + m_ofTheNight.size());
}

}  // namespace slumbar
