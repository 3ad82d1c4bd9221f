#include "cli/metrics.h"

#include "analysis/sleep/chronotype.h"
#include "analysis/sleep/fewestnights.h"
#include "analysis/sleep/regularity.h"
#include "analysis/sleep/sleepdebt.h"

namespace slumbar {

namespace {

std::map<std::string, int, std::less<>> marksOf(const Diary& diary, DayRange days)
{
    std::map<std::string, int, std::less<>> marks;
    for (const DayRecord& record : diary.between(days)) {
        for (const Mark& mark : record.marks()) {
            ++marks[mark.factor];
        }
    }
    return marks;
}

}  // namespace

Metrics metricsOf(const Diary& diary, DayRange days, Day today)
{
    const auto debt = sleepDebtH(diary, today);
    return {
        .days = days,
        .sleep = sleepSummary(diary, days),
        .regularityIndex = sleepRegularityIndex(diary, days),
        .midsleep = midsleepSummary(diary, days),
        .correctedFreeMidsleepH = correctedFreeMidsleepH(diary, days),
        .socialJetlagH = socialJetlagH(diary, days),
        .compositePhaseDeviationH = compositePhaseDeviationH(diary, days),
        .debtH = debt,
        .debtNightsRecorded = debt ? debt->count : fewestNights - debt.error().missing,
        .pain = painSummary(diary, days),
        .marks = marksOf(diary, days),
        .habits = habitFigures(diary, days, today),
    };
}

}  // namespace slumbar
