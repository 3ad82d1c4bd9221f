#include "cli/effectsjson.h"

#include <QJsonArray>

#include "text/words.h"

namespace slumbar {

namespace {

template<class Value>
QJsonValue valueOf(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// In English, since programs read it.
QString contrastText(const Contrast& contrast)
{
    switch (contrast.kind) {
    case ContrastKind::DoneAgainstNotDone:
        return QStringLiteral("done against not done");
    case ContrastKind::AnHour:
        return QStringLiteral("per hour");
    case ContrastKind::AnHourLater:
        return QStringLiteral("per hour later");
    case ContrastKind::WholeRange:
        return QStringLiteral("per whole range: %1").arg(contrast.width, 0, 'g', 17);
    case ContrastKind::OnePoint:
        return QStringLiteral("per point");
    case ContrastKind::MiddleHalf:
        return QStringLiteral("per middle half: %1").arg(contrast.width, 0, 'g', 17);
    }
    return {};
}

QJsonObject effectJson(const Effect& effect)
{
    const auto ofEstimate = [&effect](double Estimate::*part) {
        return effect.estimate ? QJsonValue((*effect.estimate).*part) : QJsonValue();
    };
    return {
        {QStringLiteral("exposure"), toQt(idOf(effect.exposure))},
        {QStringLiteral("outcome"), toQt(idOf(effect.outcome))},
        {QStringLiteral("contrast"), contrastText(effect.contrast)},
        {QStringLiteral("n"), effect.rows},
        {QStringLiteral("exposed"), valueOf(effect.exposed)},
        {QStringLiteral("unexposed"), valueOf(effect.unexposed)},
        {QStringLiteral("estimate"), ofEstimate(&Estimate::value)},
        {QStringLiteral("std_error"), ofEstimate(&Estimate::stdError)},
        {QStringLiteral("low"), ofEstimate(&Estimate::low)},
        {QStringLiteral("high"), ofEstimate(&Estimate::high)},
        {QStringLiteral("low_both"), effect.interval ? QJsonValue(effect.interval->low) : QJsonValue()},
        {QStringLiteral("high_both"), effect.interval ? QJsonValue(effect.interval->high) : QJsonValue()},
        {QStringLiteral("p"), ofEstimate(&Estimate::p)},
        {QStringLiteral("q"), valueOf(effect.q)},
        {QStringLiteral("reading"), effect.estimate ? QJsonValue(toQt(idOf(effect.reading))) : QJsonValue()},
        {QStringLiteral("verdict"), toQt(idOf(effect.verdict))},
        {QStringLiteral("reason"), effect.obstacle ? QJsonValue(toQt(idOf(*effect.obstacle))) : QJsonValue()},
        {QStringLiteral("early"), effect.isEarly},
        {QStringLiteral("days_missing"), effect.daysMissing},
        {QStringLiteral("robust_held"), effect.checksHeld},
        {QStringLiteral("robust_of"), effect.checksMade},
    };
}

QJsonValue forecastJson(const OrNotYet<PainForecast>& forecast)
{
    if (!forecast) {
        return {};
    }
    const auto ofTomorrow = [&forecast](double PainRange::*part) {
        return forecast->tomorrow ? QJsonValue((*forecast->tomorrow).*part) : QJsonValue();
    };
    return QJsonObject{
        {QStringLiteral("day"), toQt(forecast->day.toIso())},
        {QStringLiteral("estimate"), ofTomorrow(&PainRange::estimate)},
        {QStringLiteral("low"), ofTomorrow(&PainRange::low)},
        {QStringLiteral("high"), ofTomorrow(&PainRange::high)},
        {QStringLiteral("level"), PainForecast::level},
        {QStringLiteral("covered"), forecast->past.covered},
        {QStringLiteral("of"), forecast->past.of},
        {QStringLiteral("shown"), forecast->isShown()},
    };
}

}  // namespace

QJsonObject effectsJson(const EffectFamily& family, const OrNotYet<PainForecast>& forecast)
{
    QJsonArray effects;
    for (const Effect& effect : family.effects) {
        effects.append(effectJson(effect));
    }
    const Effect* nightToPain = family.find(Measure::NightDuration, Measure::MorningPain);
    return {
        {QStringLiteral("family_size"), family.size},
        {QStringLiteral("effects"), effects},
        {QStringLiteral("cycle"),
         QJsonObject{
             {QStringLiteral("night_to_pain"), nightToPain ? QJsonValue(effectJson(*nightToPain)) : QJsonValue()},
             {QStringLiteral("pain_to_night"), effectJson(family.painToNight)},
         }},
        {QStringLiteral("forecast"), forecastJson(forecast)},
    };
}

}  // namespace slumbar
