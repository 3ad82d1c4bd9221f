#include "cli/metricsjson.h"

#include <QJsonArray>

#include "analysis/habits/habitoutcome.h"
#include "analysis/pain/painsummary.h"
#include "analysis/sleep/sleepsummary.h"
#include "text/words.h"

namespace slumbar {

namespace {

QJsonValue valueOf(const std::optional<Figure>& figure)
{
    return figure ? QJsonValue(figure->value) : QJsonValue();
}

QJsonObject sleepJson(const SleepSummary& sleep)
{
    return {
        {QStringLiteral("total_sleep_min"), valueOf(sleep.totalSleepMin)},
        {QStringLiteral("time_in_bed_min"), valueOf(sleep.timeInBedMin)},
        {QStringLiteral("efficiency_tib"), valueOf(sleep.efficiencyInBed)},
        {QStringLiteral("efficiency_attempt"), valueOf(sleep.efficiencyOfAttempt)},
        {QStringLiteral("efficiency_dse"), valueOf(sleep.efficiencyOfDiary)},
        {QStringLiteral("latency_min"), valueOf(sleep.latencyMin)},
        {QStringLiteral("awake_after_onset_min"), valueOf(sleep.awakeAfterOnsetMin)},
        {QStringLiteral("awakenings"), valueOf(sleep.awakenings)},
        {QStringLiteral("quality"), valueOf(sleep.quality)},
        {QStringLiteral("regularity_index"), QJsonValue()},
        {QStringLiteral("midsleep_mean_h"), QJsonValue()},
        {QStringLiteral("midsleep_sd_h"), QJsonValue()},
        {QStringLiteral("midsleep_free_corrected_h"), QJsonValue()},
        {QStringLiteral("social_jetlag_h"), QJsonValue()},
        {QStringLiteral("composite_phase_deviation_h"), QJsonValue()},
        {QStringLiteral("debt_h"), QJsonValue()},
        {QStringLiteral("debt_nights_recorded"), QJsonValue()},
    };
}

QJsonObject painJson(const PainSummary& pain)
{
    return {
        {QStringLiteral("morning_mean"), valueOf(pain.morningMean)},
        {QStringLiteral("evening_mean"), valueOf(pain.eveningMean)},
        {QStringLiteral("worst"), valueOf(pain.worst)},
        {QStringLiteral("stiffness_min"), valueOf(pain.stiffnessMeanMin)},
        {QStringLiteral("flare_days"), pain.flareDays},
    };
}

/// A measure has no target, so nothing of it is met or not met.
QJsonObject factorJson(const Factor& factor, const Diary& diary, DayRange days)
{
    QJsonObject json{
        {QStringLiteral("id"), toQt(factor.id())},
        {QStringLiteral("strength"), QJsonValue()},
        {QStringLiteral("streak"), QJsonValue()},
    };
    int recorded = 0;
    for (const DayRecord& record : diary.between(days)) {
        recorded += record.mark(factor.id()) ? 1 : 0;
    }
    json.insert(QStringLiteral("recorded"), recorded);
    const HabitTally tally = factor.isHabit() ? habitTally(factor, diary, days) : HabitTally();
    const auto ofHabit = [&factor](const QJsonValue& value) { return factor.isHabit() ? value : QJsonValue(); };
    json.insert(QStringLiteral("met"), ofHabit(tally.met));
    json.insert(QStringLiteral("not_met"), ofHabit(tally.notMet));
    json.insert(QStringLiteral("not_applicable"), ofHabit(tally.notApplicable));
    const auto adherence = tally.adherence();
    json.insert(QStringLiteral("adherence"), adherence ? QJsonValue(100.0 * *adherence) : QJsonValue());
    return json;
}

}  // namespace

QJsonObject metricsJson(const Diary& diary, std::optional<DayRange> days)
{
    // An empty diary is summed over an empty range.
    const DayRange range = days.value_or(DayRange{Day(2000, 1, 2), Day(2000, 1, 1)});
    const SleepSummary sleep = sleepSummary(diary, range);
    const PainSummary pain = painSummary(diary, range);
    QJsonArray factors;
    for (const Factor& factor : diary.factors()) {
        factors.append(factorJson(factor, diary, range));
    }
    return {
        {QStringLiteral("from"), days ? QJsonValue(toQt(days->first.toIso())) : QJsonValue()},
        {QStringLiteral("to"), days ? QJsonValue(toQt(days->last.toIso())) : QJsonValue()},
        {QStringLiteral("nights"), sleep.nights},
        {QStringLiteral("pain_days"), pain.days},
        {QStringLiteral("sleep"), sleepJson(sleep)},
        {QStringLiteral("pain"), painJson(pain)},
        {QStringLiteral("factors"), factors},
    };
}

}  // namespace slumbar
