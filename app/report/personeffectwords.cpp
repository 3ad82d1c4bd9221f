#include <algorithm>
#include <cmath>

#include "analysis/effects/verdict.h"
#include "report/personwords.h"
#include "report/reportwords.h"
#include "report/typesetter.h"
#include "text/effectwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

QString nightContrast(Measure measure, double width)
{
    const QString size = words::shortNumber(width);
    switch (measure) {
    case Measure::NightDuration:
        return PersonWords::tr("A night one hour longer");
    case Measure::NightQuality:
        //: quality of the night on a scale from 1 to 5
        return PersonWords::tr("Quality of the night %1 higher").arg(size);
    case Measure::NightEfficiency:
        //: sleep efficiency, in percentage points
        return PersonWords::tr("Sleep efficiency %1\u00a0points higher").arg(size);
    case Measure::NightAwakenings:
        return size == QLatin1String("1") ? PersonWords::tr("Waking up once more")
                                          : PersonWords::tr("Waking up %1 times more").arg(size);
    case Measure::NightAwakeAfterOnset:
        return PersonWords::tr("One hour more awake at night");
    case Measure::NightMidsleepDeviation:
        return PersonWords::tr("Sleep one hour off its usual time");
    case Measure::NightDebt:
        //: hours of sleep debt over two weeks
        return PersonWords::tr("Sleep debt %1\u00a0h larger").arg(size);
    case Measure::MorningPain:
    case Measure::EveningPain:
    case Measure::MorningStiffness:
        break;
    }
    return words::sentenceStart(words::outcome(measure));
}

QString factorContrast(const Factor& factor, const Contrast& contrast)
{
    const QString name = words::shortFactorName(factor).simplified();
    switch (contrast.kind) {
    case ContrastKind::DoneAgainstNotDone:
        return words::factorName(factor).simplified();
    case ContrastKind::AnHour:
        return PersonWords::tr("%1, one hour more").arg(name);
    case ContrastKind::AnHourLater:
        return PersonWords::tr("%1, one hour later").arg(name);
    case ContrastKind::MiddleHalf:
    case ContrastKind::WholeRange:
    case ContrastKind::OnePoint:
        break;
    }
    const QString size = words::shortNumber(contrast.width);
    const QString unit = toQt(factor->unit).simplified();
    if (factor->unit == "°C") {
        //: a room and by how many degrees
        return PersonWords::tr("%1, %2\u00a0°C warmer").arg(name, size);
    }
    //: a measure and by how much more of it, without and with its unit
    return unit.isEmpty() ? PersonWords::tr("%1, %2 more").arg(name, size)
                          : PersonWords::tr("%1, %2\u00a0%3 more").arg(name, size, unit);
}

/// The exposure's part of the day and the rating that follows it.
QString wayOf(const MonthEffect& shown)
{
    if (!shown.factor) {
        //: the night, then the rating after it; the arrow points in the direction of reading
        return PersonWords::tr("night › pain next morning");
    }
    switch ((*shown.factor)->partOfDay) {
    case PartOfDay::Morning:
        return PersonWords::tr("morning › pain that evening");
    case PartOfDay::Day:
        return PersonWords::tr("day › pain that evening");
    case PartOfDay::Evening:
        return PersonWords::tr("evening › pain next morning");
    case PartOfDay::Night:
        return PersonWords::tr("night › pain next morning");
    }
    Q_UNREACHABLE();
}

/// "0.4 less", "0.2 more", "0.0"
QString lessOrMore(double value)
{
    const QString size = words::number(std::abs(value), 1);
    if (std::round(10 * value) == 0) {
        return size;
    }
    return value < 0 ? PersonWords::tr("%1 less").arg(size) : PersonWords::tr("%1 more").arg(size);
}

bool isOnOneSide(const Interval& interval)
{
    return interval.low > 0 || interval.high < 0;
}

/// The ends from small to large where both lie on one side, else each with its side.
QString rangeOf(const Interval& interval)
{
    if (!isOnOneSide(interval)) {
        return PersonWords::tr("%1 to %2").arg(lessOrMore(interval.low), lessOrMore(interval.high));
    }
    const auto [small, large] = std::minmax({std::abs(interval.low), std::abs(interval.high)});
    return PersonWords::tr("%1 to %2").arg(words::number(small, 1), words::number(large, 1));
}

QString moreDays(const MonthEffect& shown, bool isWith)
{
    const int missing = shown.effect.daysMissing;
    const bool isOne = missing == 1;
    const bool isOfEvening = shown.factor && (*shown.factor)->partOfDay == PartOfDay::Evening;
    if (isOfEvening) {
        if (isWith) {
            return isOne ? PersonWords::tr("1 more evening with it")
                         : PersonWords::tr("%n more evenings with it", nullptr, missing);
        }
        return isOne ? PersonWords::tr("1 more evening without it")
                     : PersonWords::tr("%n more evenings without it", nullptr, missing);
    }
    if (isWith) {
        return isOne ? PersonWords::tr("1 more day with it")
                     : PersonWords::tr("%n more days with it", nullptr, missing);
    }
    return isOne ? PersonWords::tr("1 more day without it")
                 : PersonWords::tr("%n more days without it", nullptr, missing);
}

}  // namespace

QString PersonWords::basis(const MonthEffects& effects)
{
    //: first and last day, then on how many of them something was recorded
    return tr("%1 to %2, %3 of %4 days")
        .arg(words::dayAndMonth(effects.period.first), words::dayAndMonth(effects.period.last))
        .arg(effects.recordedDays)
        .arg(effects.period.length());
}

QString PersonWords::contrast(const MonthEffect& shown)
{
    if (shown.factor) {
        return factorContrast(*shown.factor, shown.effect.contrast);
    }
    const Measure* measure = std::get_if<Measure>(&shown.effect.exposure);
    return measure ? nightContrast(*measure, shown.effect.contrast.width) : QString();
}

QString PersonWords::rows(const MonthEffect& shown)
{
    const QString days = ReportWords::days(shown.effect.rows);
    if (!shown.effect.exposed) {
        //: from exposure to outcome, then from how many days
        return tr("%1, %2").arg(wayOf(shown), days);
    }
    //: from exposure to outcome, from how many days, on how many of them it was done
    return tr("%1, %2 (%3 with)").arg(wayOf(shown), days).arg(*shown.effect.exposed);
}

QString PersonWords::difference(const Effect& effect)
{
    const double value = effect.estimate->value;
    const QString range = rangeOf(*effect.interval);
    const bool isClaim = effect.verdict == Verdict::Helps || effect.verdict == Verdict::Worsens;
    if (!isClaim) {
        //: estimate and 95 % interval: 0.1 more (0.3 less to 0.4 more)
        return tr("%1 (%2)").arg(lessOrMore(value), range);
    }
    const QString size = words::number(std::abs(value), 1);
    //: estimate and 95 % interval in points of pain: 0.8 points less pain (0.4 to 1.2)
    return value < 0 ? tr("%1 points less pain (%2)").arg(size, range)
                     : tr("%1 points more pain (%2)").arg(size, range);
}

QString PersonWords::support(const Effect& effect)
{
    const QString checks = effect.checksMade == 0
                               ? QString()
                               : tr("holds in %1 of %2 checks").arg(effect.checksHeld).arg(effect.checksMade);
    if (!effect.isEarly) {
        return checks;
    }
    const QString early = tr("early: fewer than 60 days");
    return checks.isEmpty() ? early : tr("%1, %2").arg(early, checks);
}

QString PersonWords::noticeable(const std::vector<MonthEffect>& group)
{
    const auto isLarge = [](const MonthEffect& shown) { return isNoticeable(shown.effect).value_or(false); };
    if (std::none_of(group.begin(), group.end(), isLarge)) {
        return tr("smaller than most people notice (2 points or 30\u00a0%)");
    }
    return std::all_of(group.begin(), group.end(), isLarge)
               ? tr("as large as most people notice (2 points or 30\u00a0%)")
               : QString();
}

QString PersonWords::uncertainty(const std::vector<MonthEffect>& group)
{
    const bool mayBeBoth = std::none_of(group.begin(), group.end(),
                                        [](const MonthEffect& shown) { return isOnOneSide(*shown.effect.interval); });
    return mayBeBoth ? tr("could be less pain, could be more") : tr("does not stand out among so many questions");
}

QString PersonWords::theOtherWayRound(const Effect& painToNight)
{
    const double minutes = 60 * painToNight.estimate->value;
    const Interval range{60 * painToNight.interval->low, 60 * painToNight.interval->high};
    const auto size = [](double value) { return words::durationOfMinutes(std::abs(value)); };
    const auto shorterOrLonger = [&size](double value) {
        return value < 0 ? tr("%1 shorter").arg(size(value)) : tr("%1 longer").arg(size(value));
    };
    const auto [small, large] = std::minmax({std::abs(range.low), std::abs(range.high)});
    const QString interval = isOnOneSide(range)
                                 ? tr("%1 to %2").arg(size(small), size(large))
                                 : tr("%1 to %2").arg(shorterOrLonger(range.low), shorterOrLonger(range.high));
    const bool isClaim = painToNight.verdict == Verdict::Helps || painToNight.verdict == Verdict::Worsens;
    const QString sentence =
        isClaim ? tr("The other way round: an evening one point worse went with a night %1 (%2), %3.")
                : tr("The other way round is unclear: after an evening one point worse the night was %1 (%2), %3.");
    return sentence.arg(isClaim ? strong(shorterOrLonger(minutes)) : shorterOrLonger(minutes), interval,
                        ReportWords::nights(painToNight.rows));
}

QString PersonWords::openName(const MonthEffect& shown)
{
    return shown.factor ? words::shortFactorName(*shown.factor).simplified()
                        : words::sentenceStart(words::outcome(std::get<Measure>(shown.effect.exposure)));
}

QString PersonWords::whatIsMissing(const MonthEffect& shown, bool isInTest)
{
    if (isInTest) {
        return tr("the experiment will tell");
    }
    switch (shown.effect.obstacle.value_or(Obstacle::TooFewRows)) {
    case Obstacle::TooFewRows:
        return shown.effect.daysMissing == 1
                   ? tr("1 more day with everything recorded")
                   : tr("%n more days with everything recorded", nullptr, shown.effect.daysMissing);
    case Obstacle::TooFewOfEach:
        return moreDays(shown, *shown.effect.exposed < *shown.effect.unexposed);
    case Obstacle::TooFewValues:
        return tr("nearly always the same so far");
    case Obstacle::NotSeparable:
        return tr("moves together with pain or weekdays");
    case Obstacle::EveningPainNotRecorded:
        return tr("evening pain is missing too often");
    }
    Q_UNREACHABLE();
}

}  // namespace slumbar
