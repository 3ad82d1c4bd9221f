#include "analysis/pain/raisedpain.h"

#include <deque>
#include <optional>

#include "analysis/figure.h"
#include "analysis/recordvalue.h"
#include "analysis/statistics/quantile.h"

namespace slumbar {

namespace {

constexpr int daysBefore = 28;
constexpr std::size_t fewestBefore = 7;
constexpr double pointsAbove = 2;

struct RatedDay {
    Day day;
    double pain;
};

std::optional<double> painOf(const DayRecord& record)
{
    MeanOf mean;
    mean.addIfAny(valueIn(record, Measure::MorningPain));
    mean.addIfAny(valueIn(record, Measure::EveningPain));
    const auto figure = mean.figure();
    return figure ? std::optional(figure->value) : std::nullopt;
}

double medianOf(const std::deque<RatedDay>& rated)
{
    std::vector<double> values;
    values.reserve(rated.size());
    for (const RatedDay& day : rated) {
        values.push_back(day.pain);
    }
    return median(std::move(values));
}

}  // namespace

RaisedPain raisedPain(const Diary& diary, DayRange days)
{
    RaisedPain raised;
    std::deque<RatedDay> before;
    for (const DayRecord& record : diary.between({days.first - daysBefore, days.last})) {
        const auto pain = painOf(record);
        if (!pain) {
            continue;
        }
        while (!before.empty() && record.day() - before.front().day > daysBefore) {
            before.pop_front();
        }
        if (record.day() >= days.first && before.size() >= fewestBefore) {
            ++raised.judged;
            if (*pain >= medianOf(before) + pointsAbove) {
                raised.days.push_back(record.day());
            }
        }
        before.push_back({record.day(), *pain});
    }
    return raised;
}

}  // namespace slumbar
