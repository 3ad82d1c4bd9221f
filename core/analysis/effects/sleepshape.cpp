#include "analysis/effects/sleepshape.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "analysis/effects/effectfit.h"
#include "analysis/effects/estimate.h"
#include "analysis/statistics/regression.h"

namespace slumbar {

namespace {

constexpr std::array bands{SleepBand::BelowSix, SleepBand::SixToSeven, SleepBand::SevenToNine, SleepBand::AboveNine};
constexpr int fewestRowsOfBand = 8;

/// 1 on days after a night of the band, 0 after another, NaN where it is not known.
Column nightsOf(SleepBand band, const Column& hours)
{
    Column column(hours.size());
    for (std::size_t i = 0; i < hours.size(); ++i) {
        column[i] = std::isnan(hours[i]) ? hours[i] : sleepBandOf(hours[i]) == band ? 1 : 0;
    }
    return column;
}

std::optional<Figure> meanPainAfter(SleepBand band, const DayLine& line)
{
    const Column& hours = line.of(Measure::NightDuration);
    const Column& pain = line.of(Measure::MorningPain);
    MeanOf mean;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        if (!std::isnan(hours[i]) && !std::isnan(pain[i]) && sleepBandOf(hours[i]) == band) {
            mean.add(pain[i]);
        }
    }
    return mean.figure();
}

using Shape = std::array<SleepBandPain, 4>;

/// The usable rows of each band and the columns that hold them apart; rows of rare bands are left out, so that they
/// do not pass for nights of 7 to 9 hours.
struct Comparison {
    std::vector<std::size_t> bands;  ///< compared with 7 to 9 hours
    std::vector<Column> columns;     ///< theirs
    std::vector<Term> terms;         ///< the outcome, those columns, then what is held constant
    RowChoice rows;
};

std::optional<Comparison> comparisonIn(const DayLine& line)
{
    const Column& hours = line.of(Measure::NightDuration);
    const Column& morning = line.of(Measure::MorningPain);
    const std::vector<Term> held{{&hours, 1}, {&line.of(Measure::EveningPain), 1}, {&morning, 1}};
    std::vector<Term> all{{&morning, 0}, {&hours, 0}};
    all.insert(all.end(), held.begin(), held.end());
    std::array<std::vector<int>, bands.size()> daysOfBand;
    for (const int day : sampleOf(all, {}).days) {
        daysOfBand[static_cast<std::size_t>(sleepBandOf(hours[static_cast<std::size_t>(day)]))].push_back(day);
    }
    Comparison comparison;
    for (std::size_t band = 0; band < bands.size(); ++band) {
        if (daysOfBand[band].size() < fewestRowsOfBand) {
            comparison.rows.without.insert(comparison.rows.without.end(), daysOfBand[band].begin(),
                                           daysOfBand[band].end());
        } else if (bands[band] != SleepBand::SevenToNine) {
            comparison.bands.push_back(band);
            comparison.columns.push_back(nightsOf(bands[band], hours));
        }
    }
    const bool isCompared = daysOfBand[static_cast<std::size_t>(SleepBand::SevenToNine)].size() >= fewestRowsOfBand;
    if (!isCompared || comparison.bands.empty()) {
        return std::nullopt;
    }
    std::sort(comparison.rows.without.begin(), comparison.rows.without.end());
    comparison.terms.push_back({&morning, 0});
    for (const Column& column : comparison.columns) {
        comparison.terms.push_back({&column, 0});
    }
    comparison.terms.insert(comparison.terms.end(), held.begin(), held.end());
    return comparison;
}

void compare(Shape& shape, const Comparison& comparison, DayRange days)
{
    Sample sample = sampleOf(comparison.terms, comparison.rows);
    if (sample.days.size() < fewestRows) {
        return;
    }
    const CalendarTerms calendar = calendarOf(sample, days);
    calendar.takeOutOf(sample.columns);
    const auto fit =
        leastSquares(sample.columns.rightCols(sample.columns.cols() - 1), sample.columns.col(0), calendar.absorbed());
    for (std::size_t i = 0; fit && i < comparison.bands.size(); ++i) {
        shape[comparison.bands[i]].difference = estimateOf(*fit, static_cast<Eigen::Index>(i), 1);
    }
}

}  // namespace

SleepBand sleepBandOf(double hours)
{
    if (hours < 6) {
        return SleepBand::BelowSix;
    }
    if (hours < 7) {
        return SleepBand::SixToSeven;
    }
    return hours <= 9 ? SleepBand::SevenToNine : SleepBand::AboveNine;
}

std::array<SleepBandPain, 4> sleepShape(const Diary& diary, DayRange days)
{
    const DayLine line = dayLine(diary, days);
    Shape shape{};
    for (std::size_t band = 0; band < bands.size(); ++band) {
        shape[band].band = bands[band];
        shape[band].meanPain = meanPainAfter(bands[band], line);
    }
    if (const auto comparison = comparisonIn(line)) {
        compare(shape, *comparison, days);
    }
    return shape;
}

}  // namespace slumbar
