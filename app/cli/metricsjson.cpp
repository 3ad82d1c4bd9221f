#include "cli/metricsjson.h"

#include <QJsonArray>

#include "text/words.h"

namespace slumbar {

namespace {

QJsonValue valueOf(const std::optional<Figure>& figure)
{
    return figure ? QJsonValue(figure->value) : QJsonValue();
}

QJsonValue valueOf(const OrNotYet<Figure>& figure)
{
    return figure ? QJsonValue(figure->value) : QJsonValue();
}

QJsonValue percentOf(const std::optional<double>& share)
{
    return share ? QJsonValue(100 * *share) : QJsonValue();
}

QJsonObject sleepJson(const Metrics& metrics)
{
    const SleepSummary& sleep = metrics.sleep;
    const auto& midsleep = metrics.midsleep;
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
        {QStringLiteral("regularity_index"), valueOf(metrics.regularityIndex)},
        {QStringLiteral("midsleep_mean_h"), midsleep ? QJsonValue(midsleep->meanH) : QJsonValue()},
        {QStringLiteral("midsleep_sd_h"), midsleep ? QJsonValue(midsleep->standardDeviationH) : QJsonValue()},
        {QStringLiteral("midsleep_free_corrected_h"), valueOf(metrics.correctedFreeMidsleepH)},
        {QStringLiteral("social_jetlag_h"), valueOf(metrics.socialJetlagH)},
        {QStringLiteral("composite_phase_deviation_h"), valueOf(metrics.compositePhaseDeviationH)},
        {QStringLiteral("debt_h"), valueOf(metrics.debtH)},
        {QStringLiteral("debt_nights_recorded"), metrics.debtNightsRecorded},
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

/// A measure has no target, so nothing of it is met or not met: it has no `habit`.
QJsonObject factorJson(const Factor& factor, int recorded, const HabitFigures* habit)
{
    const auto ofHabit = [habit](const auto& value) { return habit ? QJsonValue(value(*habit)) : QJsonValue(); };
    return {
        {QStringLiteral("id"), toQt(factor.id())},
        {QStringLiteral("recorded"), recorded},
        {QStringLiteral("met"), ofHabit([](const HabitFigures& it) { return it.tally.met; })},
        {QStringLiteral("not_met"), ofHabit([](const HabitFigures& it) { return it.tally.notMet; })},
        {QStringLiteral("not_applicable"), ofHabit([](const HabitFigures& it) { return it.tally.notApplicable; })},
        {QStringLiteral("adherence"), ofHabit([](const HabitFigures& it) { return percentOf(it.tally.adherence()); })},
        {QStringLiteral("strength"), ofHabit([](const HabitFigures& it) { return percentOf(it.strength); })},
        {QStringLiteral("streak"), ofHabit([](const HabitFigures& it) { return it.streak.length; })},
    };
}

QJsonArray factorsJson(const Diary& diary, const Metrics& metrics)
{
    QJsonArray factors;
    auto habit = metrics.habits.begin();  // in the order of the factors
    for (const Factor& factor : diary.factors()) {
        const auto marks = metrics.marks.find(factor.id());
        const int recorded = marks == metrics.marks.end() ? 0 : marks->second;
        factors.append(factorJson(factor, recorded, factor.isHabit() ? &*habit++ : nullptr));
    }
    return factors;
}

}  // namespace

QJsonObject metricsJson(const Diary& diary, const Metrics& metrics)
{
    const auto dayOrNull = [&metrics](Day day) {
        return metrics.days.isEmpty() ? QJsonValue() : QJsonValue(toQt(day.toIso()));
    };
    return {
        {QStringLiteral("from"), dayOrNull(metrics.days.first)},
        {QStringLiteral("to"), dayOrNull(metrics.days.last)},
        {QStringLiteral("nights"), metrics.sleep.nights},
        {QStringLiteral("pain_days"), metrics.pain.days},
        {QStringLiteral("sleep"), sleepJson(metrics)},
        {QStringLiteral("pain"), painJson(metrics.pain)},
        {QStringLiteral("factors"), factorsJson(diary, metrics)},
    };
}

}  // namespace slumbar
