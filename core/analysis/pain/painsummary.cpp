#include "analysis/pain/painsummary.h"

#include <algorithm>
#include <vector>

#include "analysis/recordvalue.h"
#include "analysis/statistics/quantile.h"

namespace slumbar {

std::optional<PainScore> highestPain(const DayRecord& record)
{
    std::optional<PainScore> highest;
    for (const PainEntry& entry : record.pains()) {
        for (const auto& score : {entry.back, entry.worst}) {
            if (score && (!highest || *score > *highest)) {
                highest = score;
            }
        }
    }
    return highest;
}

bool isFlareDay(const DayRecord& record)
{
    return std::any_of(record.pains().begin(), record.pains().end(),
                       [](const PainEntry& entry) { return entry.flare.value_or(false); });
}

PainSummary painSummary(const Diary& diary, DayRange days)
{
    MeanOf morning, evening;
    std::vector<double> stiffness;
    std::optional<Figure> worst;
    PainSummary summary;
    for (const DayRecord& record : diary.between(days)) {
        if (record.pains().empty()) {
            continue;
        }
        ++summary.days;
        morning.addIfAny(valueIn(record, Measure::MorningPain));
        evening.addIfAny(valueIn(record, Measure::EveningPain));
        bool hasLegPain = false;
        std::optional<int> worstOfDay;
        for (const PainEntry& entry : record.pains()) {
            if (entry.stiffness) {
                stiffness.push_back(entry.stiffness->value());
            }
            if (entry.worst) {
                worstOfDay = std::max(worstOfDay.value_or(0), entry.worst->value());
            }
            hasLegPain = hasLegPain || (entry.leg && entry.leg->value() > 0);
        }
        if (worstOfDay) {
            const Figure before = worst.value_or(Figure{0, 0});
            worst = Figure{std::max<double>(before.value, *worstOfDay), before.count + 1};
        }
        summary.legPainDays += hasLegPain ? 1 : 0;
        summary.flareDays += isFlareDay(record) ? 1 : 0;
    }
    summary.morningMean = morning.figure();
    summary.eveningMean = evening.figure();
    summary.worst = worst;
    if (!stiffness.empty()) {
        MeanOf mean;
        std::for_each(stiffness.begin(), stiffness.end(), [&mean](double value) { mean.add(value); });
        summary.stiffnessMeanMin = mean.figure();
        summary.stiffnessMedianMin = Figure{median(stiffness), static_cast<int>(stiffness.size())};
    }
    return summary;
}

}  // namespace slumbar
