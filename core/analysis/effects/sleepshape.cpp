#include "analysis/effects/sleepshape.h"

#include <cmath>
#include <vector>

#include "analysis/effects/estimate.h"
#include "analysis/effects/sample.h"
#include "analysis/statistics/regression.h"

namespace slumbar {

namespace {

constexpr std::array bands{SleepBand::BelowSix, SleepBand::SixToSeven, SleepBand::SevenToNine, SleepBand::AboveNine};
constexpr int fewestNights = 8;
constexpr int fewestRows = 30;

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

bool isFrequent(const SleepBandPain& pain)
{
    return pain.meanPain && pain.meanPain->count >= fewestNights;
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
    const Column& hours = line.of(Measure::NightDuration);
    const Column& morning = line.of(Measure::MorningPain);
    const Column& evening = line.of(Measure::EveningPain);
    std::array<SleepBandPain, 4> shape{};
    std::array<Column, 4> columns;
    std::vector<Term> terms{{&morning, 0}};
    std::vector<std::size_t> compared;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        shape[i].band = bands[i];
        shape[i].meanPain = meanPainAfter(bands[i], line);
        columns[i] = nightsOf(bands[i], hours);
        if (isFrequent(shape[i]) && bands[i] != SleepBand::SevenToNine) {
            compared.push_back(i);
            terms.push_back({&columns[i], 0});
        }
    }
    terms.insert(terms.end(), {{&hours, 1}, {&evening, 1}, {&morning, 1}});
    Sample sample = sampleOf(terms, {});
    if (!isFrequent(shape[2]) || compared.empty() || sample.days.size() < fewestRows) {
        return shape;
    }
    const CalendarTerms calendar = calendarOf(sample, days);
    calendar.takeOutOf(sample.columns);
    const auto fit =
        leastSquares(sample.columns.rightCols(sample.columns.cols() - 1), sample.columns.col(0), calendar.absorbed());
    for (std::size_t i = 0; fit && i < compared.size(); ++i) {
        shape[compared[i]].difference = estimateOf(*fit, static_cast<Eigen::Index>(i), 1);
    }
    return shape;
}

}  // namespace slumbar
