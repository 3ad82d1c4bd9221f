#include "text/effectwords.h"

#include <cmath>

#include "analysis/effects/verdict.h"
#include "base/overloaded.h"
#include "text/words.h"
#include "text/wordstext.h"

namespace slumbar::words {

namespace {

QString measure(Measure measure)
{
    switch (measure) {
    case Measure::NightDuration:
        return Words::tr("the length of the night");
    case Measure::NightQuality:
        return Words::tr("the quality of the night");
    case Measure::NightEfficiency:
        return Words::tr("sleep efficiency");
    case Measure::NightAwakenings:
        return Words::tr("waking up at night");
    case Measure::NightAwakeAfterOnset:
        return Words::tr("time awake at night");
    case Measure::NightMidsleepDeviation:
        return Words::tr("sleeping earlier or later than usual");
    case Measure::NightDebt:
        return Words::tr("sleep debt over two weeks");
    case Measure::MorningPain:
        return Words::tr("pain in the morning");
    case Measure::EveningPain:
        return Words::tr("pain in the evening");
    case Measure::MorningStiffness:
        return Words::tr("stiffness in the morning");
    }
    return {};
}

/// Only what has an outcome asked of it: pain, stiffness and three measures of the night.
QString better(Measure outcome)
{
    switch (outcome) {
    case Measure::MorningPain:
    case Measure::EveningPain:
        return Words::tr("goes with less pain");
    case Measure::MorningStiffness:
        return Words::tr("goes with less stiffness");
    case Measure::NightDuration:
        return Words::tr("goes with longer nights");
    case Measure::NightEfficiency:
        return Words::tr("goes with less time awake in bed");
    case Measure::NightQuality:
    case Measure::NightAwakenings:
    case Measure::NightAwakeAfterOnset:
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
        return Words::tr("goes with better nights");
    }
    return {};
}

QString worse(Measure outcome)
{
    switch (outcome) {
    case Measure::MorningPain:
    case Measure::EveningPain:
        return Words::tr("goes with more pain");
    case Measure::MorningStiffness:
        return Words::tr("goes with more stiffness");
    case Measure::NightDuration:
        return Words::tr("goes with shorter nights");
    case Measure::NightEfficiency:
        return Words::tr("goes with more time awake in bed");
    case Measure::NightQuality:
    case Measure::NightAwakenings:
    case Measure::NightAwakeAfterOnset:
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
        return Words::tr("goes with worse nights");
    }
    return {};
}

QString signedAmount(double value, Measure outcome)
{
    const QString size = amount(std::abs(value), outcome);
    //: a difference with its sign, as "−0.4" and "+0.4"
    return (value < 0 ? Words::tr("−%1") : Words::tr("+%1")).arg(size);
}

}  // namespace

QString amount(double value, Measure outcome)
{
    switch (outcome) {
    case Measure::NightDuration:
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
        return durationOfMinutes(60 * value);
    case Measure::NightAwakeAfterOnset:
    case Measure::MorningStiffness:
        return durationOfMinutes(value);
    case Measure::NightEfficiency:
        //: percentage points of sleep efficiency
        return Words::tr("%1 % points").arg(number(value, 1));
    case Measure::NightQuality:
    case Measure::NightAwakenings:
    case Measure::MorningPain:
    case Measure::EveningPain:
        return number(value, 1);
    }
    return {};
}

QString exposure(const Exposure& exposure, const Diary& diary)
{
    return std::visit(Overloaded{[](Measure value) { return measure(value); },
                                 [&diary](const std::string& id) {
                                     const Factor* factor = diary.factor(id);
                                     return factor ? shortFactorName(*factor) : toQt(id);
                                 }},
                      exposure);
}

QString outcome(Measure outcome)
{
    return measure(outcome);
}

QString contrast(const Contrast& contrast)
{
    switch (contrast.kind) {
    case ContrastKind::DoneAgainstNotDone:
        return Words::tr("done against not done");
    case ContrastKind::AnHour:
        return Words::tr("an hour more");
    case ContrastKind::AnHourLater:
        return Words::tr("an hour later");
    case ContrastKind::OnePoint:
        return Words::tr("one point more");
    case ContrastKind::WholeRange:
        //: the number is the distance from the lowest to the highest of the person's own values
        return Words::tr("%1 more, from your lowest to your highest value").arg(shortNumber(contrast.width));
    case ContrastKind::MiddleHalf:
        //: the number is the distance between the quartiles of the person's own values
        return Words::tr("%1 more, the width of the middle half of your values").arg(shortNumber(contrast.width));
    }
    return {};
}

QString estimate(const Effect& effect)
{
    //: an estimated difference with its 95 % interval: "−0.4 (−0.7 to −0.1)"
    return Words::tr("%1 (%2 to %3)")
        .arg(signedAmount(effect.estimate->value, effect.outcome), signedAmount(effect.interval->low, effect.outcome),
             signedAmount(effect.interval->high, effect.outcome));
}

QString verdict(const Effect& effect)
{
    switch (effect.verdict) {
    case Verdict::Helps:
        return better(effect.outcome);
    case Verdict::Worsens:
        return worse(effect.outcome);
    case Verdict::NoMeaningfulEffect:
        //: the size of a difference that is too small to matter: "0.5" points of pain, "15 min"
        return Words::tr("any difference is likely below %1")
            .arg(amount(meaningfulChange(effect.outcome), effect.outcome));
    case Verdict::Unclear:
        return Words::tr("cannot tell");
    case Verdict::TooLittleData:
        return Words::tr("too little recorded yet");
    }
    return {};
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Helps:
        return Words::tr("Goes with better");
    case Verdict::Worsens:
        return Words::tr("Goes with worse");
    case Verdict::NoMeaningfulEffect:
        return Words::tr("Any difference is too small to matter");
    case Verdict::Unclear:
        return Words::tr("Cannot tell");
    case Verdict::TooLittleData:
        return Words::tr("Too little recorded yet");
    }
    return {};
}

QString size(const Effect& effect)
{
    const auto noticeable = isNoticeable(effect);
    if (!noticeable) {
        return {};
    }
    //: 2 points of pain or 30 % (Ostelo 2008)
    return *noticeable ? Words::tr("as large as what most people notice (2 points or 30 %)")
                       : Words::tr("smaller than what most people notice (2 points or 30 %)");
}

QString probability(const QString& name, double value)
{
    constexpr double leastShown = 0.001;
    return value < leastShown ? QStringLiteral("%1 < %2").arg(name, number(leastShown, 3))
                              : QStringLiteral("%1 = %2").arg(name, number(value, 3));
}

QString obstacle(const Effect& effect)
{
    if (!effect.obstacle) {
        return {};
    }
    switch (*effect.obstacle) {
    case Obstacle::TooFewRows:
        return effect.daysMissing == 1
                   ? Words::tr("at least one more day with everything recorded")
                   : Words::tr("at least %1 more days with everything recorded").arg(effect.daysMissing);
    case Obstacle::TooFewOfEach:
        return *effect.exposed < *effect.unexposed
                   ? Words::tr("done on %1 of %2 days; a few more days with it would tell")
                         .arg(*effect.exposed)
                         .arg(effect.rows)
                   : Words::tr("not done on %1 of %2 days; a few more days without it would tell")
                         .arg(*effect.unexposed)
                         .arg(effect.rows);
    case Obstacle::TooFewValues:
        return Words::tr("it was nearly always the same; other values would tell");
    case Obstacle::NotSeparable:
        return Words::tr("it moves together with pain, weekdays or its own past, so nothing can be told apart");
    case Obstacle::EveningPainNotRecorded:
        return Words::tr(
            "evening pain is missing on more than half of the days; ten seconds in the evening would tell");
    }
    return {};
}

}  // namespace slumbar::words
