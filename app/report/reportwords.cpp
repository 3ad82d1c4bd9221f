#include "report/reportwords.h"

#include <cmath>
#include <cstdlib>

#include <QLocale>

#include "report/typesetter.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal easedByPoints = 1.0;

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1Char(' ') + second;
}

}  // namespace

QString ReportWords::title(const MonthlyReport& report)
{
    return tr("Sleep and back pain, %1").arg(words::month(report.month));
}

QString ReportWords::date(Day day)
{
    //: a full date: day and month, then the year
    return tr("%1 %2").arg(words::dayAndMonth(day)).arg(static_cast<int>(day.civil().year()));
}

QString ReportWords::born(const MonthlyReport& report)
{
    if (!report.born) {
        return {};
    }
    //: date of birth with the age in brackets
    return report.age() ? tr("%1 (%2)").arg(date(*report.born)).arg(*report.age()) : date(*report.born);
}

QString ReportWords::period(const MonthlyReport& report)
{
    if (report.period.isEmpty()) {
        return words::month(report.month);
    }
    //: first day, last day, month with its year: 1–31 October 2026
    return tr("%1–%2 %3")
        .arg(report.period.first.dayOfMonth())
        .arg(report.period.last.dayOfMonth())
        .arg(words::month(report.month));
}

QString ReportWords::recorded(const MonthlyReport& report)
{
    //: of how many days something was recorded
    return tr("%1 of %2 days: %3 nights, %4 mornings, %5 evenings")
        .arg(report.recorded.days)
        .arg(report.period.length())
        .arg(report.recorded.nights)
        .arg(report.recorded.mornings)
        .arg(report.recorded.evenings);
}

QString ReportWords::days(int days)
{
    return days == 1 ? tr("1 day") : tr("%n days", nullptr, days);
}

namespace {

/// Compared as printed, so that "down from 4.6" never stands beside 4.6.
bool isSame(double one, double other, int decimals)
{
    return words::number(one, decimals) == words::number(other, decimals);
}

}  // namespace

QString ReportWords::sentence(const MonthlyReport& report)
{
    const QString lastMonth = words::monthName(report.month - std::chrono::months(1));
    const MonthFigure& morning = report.pain.morning;
    const MonthFigure& asleep = report.sleep.asleepMin;

    const auto lastFigures = [&] {
        if (!report.before.morningPain || !report.before.asleepMin) {
            return QString();
        }
        //: a month with enough days, shown when this one has too few
        return tr("%1, the last full month: morning pain %2, sleep %3.")
            .arg(lastMonth, words::number(*report.before.morningPain, 1),
                 words::durationOfMinutes(*report.before.asleepMin));
    };
    if (report.isEmpty()) {
        return joined(tr("Nothing was recorded in %1.").arg(strong(words::month(report.month))), lastFigures());
    }
    if (!morning.value && !asleep.value) {
        const auto nights = report.recorded.nights;
        const auto mornings = report.recorded.mornings;
        const QString counts =
            tr("%1 and %2 were recorded: %3")
                .arg(nights == 1 ? tr("One night") : tr("%1 nights").arg(words::sentenceStart(words::count(nights))),
                     mornings == 1 ? tr("one morning") : tr("%1 mornings").arg(words::count(mornings)),
                     strong(tr("too few for averages.")));
        return joined(counts, lastFigures());
    }

    QString pain;
    if (morning.value) {
        const QString mean = strong(words::number(*morning.value, 1));
        if (!morning.before) {
            pain = tr("morning pain averaged %1").arg(mean);
        } else if (isSame(*morning.value, *morning.before, 1)) {
            pain = tr("morning pain averaged %1, as in %2").arg(mean, lastMonth);
        } else {
            const QString before = words::number(*morning.before, 1);
            pain = *morning.value < *morning.before
                       ? tr("morning pain averaged %1, down from %2 in %3").arg(mean, before, lastMonth)
                       : tr("morning pain averaged %1, up from %2 in %3").arg(mean, before, lastMonth);
        }
    } else {
        pain = tr("pain was rated on too few mornings for a mean");
    }
    if (report.flares.size() == 1) {
        const int length = report.flares.front().length();
        pain +=
            length == 1 ? tr(", with one flare of a day") : tr(", with one flare of %1 days").arg(words::count(length));
    } else if (report.flares.size() > 1) {
        pain += tr(", with %1 flares").arg(words::count(static_cast<int>(report.flares.size())));
    }

    const QString sleep =
        asleep.value ? tr("sleep was %1 a night, under 7\u00a0h on %2 nights")
                           .arg(strong(words::durationOfMinutes(*asleep.value)),
                                //: so many of so many nights
                                strong(tr("%1\u00a0of\u00a0%2").arg(report.nightsUnderSevenHours()).arg(asleep.count)))
                     : tr("nights were too few for a mean");
    const QString both = tr("%1; %2.").arg(pain, sleep);
    return report.isSoFar() ? tr("%1 so far: %2").arg(words::monthName(report.month), both)
                            : words::sentenceStart(both);
}

QString ReportWords::routineSentence(const MonthlyReport& report)
{
    const std::vector<HabitRow> kept = bestKept(report.habits);
    if (report.habits.empty()) {
        return tr("Nothing of the routine was recorded in %1; that says nothing about what was done.")
            .arg(words::month(report.month));
    }
    if (kept.empty()) {
        return tr("The routine was recorded on few days: %1").arg(strong(tr("each of them counts below.")));
    }
    const auto name = [](const HabitRow& row) { return words::factorName(row.factor).simplified(); };
    const auto share = [](const HabitRow& row) {
        //: on so many of so many days; the spaces do not break
        return strong(tr("%1\u00a0of\u00a0%2").arg(row.tally.met).arg(row.tally.met + row.tally.notMet));
    };
    if (kept.size() == 1) {
        //: a habit and on how many of the days that count it was kept
        return tr("What you kept most: %1, %2 days.").arg(name(kept[0]), share(kept[0]));
    }
    return tr("What you kept most: %1, %2 days; %3, %4.")
        .arg(name(kept[0]), share(kept[0]), name(kept[1]), share(kept[1]));
}

QString ReportWords::answer(const MonthlyReport& report)
{
    if (report.isEmpty()) {
        return tr("Nothing is recorded in %1").arg(words::month(report.month));
    }
    const MonthFigure& asleep = report.sleep.asleepMin;
    const MonthFigure& morning = report.pain.morning;
    QStringList facts;
    if (asleep.value) {
        facts += tr("%1 a night").arg(words::durationOfMinutes(*asleep.value));
    }
    if (morning.value) {
        facts += tr("morning pain %1").arg(words::number(*morning.value, 1));
    }
    if (facts.isEmpty()) {
        facts += tr("too few days for means yet");
    }
    const QString month = words::monthName(report.month);
    return tr("%1: %2").arg(report.isSoFar() ? tr("%1 so far").arg(month) : month, facts.join(tr(", ")));
}

QString ReportWords::basis(const MonthlyReport& report)
{
    const QString recorded = tr("Recorded: %1").arg(ReportWords::recorded(report));
    return report.isMadeUp ? tr("Made-up diary. %1").arg(recorded) : recorded;
}

QString ReportWords::summary(const MonthlyReport& report)
{
    return QStringList{title(report), basis(report), richText(sentence(report)).text,
                       richText(routineSentence(report)).text}
        .join(QLatin1Char('\n'));
}

QString ReportWords::painTitle(const MonthlyReport& report)
{
    switch (report.painCourse) {
    case PainCourse::NotRecorded:
        return tr("Pain was not recorded");
    case PainCourse::TooFewDays:
        return tr("Too few days to show a course");
    case PainCourse::Plain:
        return tr("Pain, morning and evening");
    case PainCourse::UpInFlareThenLower:
        return tr("Up in the flare, then lower than before");
    }
    Q_UNREACHABLE();
}

QString ReportWords::painCount(const MonthlyReport& report)
{
    return tr("%1 mornings, %2 evenings").arg(report.pain.morning.count).arg(report.pain.evening.count);
}

QString ReportWords::flare(DayRange days)
{
    if (days.length() == 1) {
        return tr("flare marked, %1").arg(words::shortDay(days.first));
    }
    //: first day of the month, then the last with its month: flare marked, 11–14 Oct
    return tr("flare marked, %1–%2").arg(days.first.dayOfMonth()).arg(words::shortDay(days.last));
}

QString ReportWords::pegTitle(const MonthlyReport& report)
{
    const auto& peg = report.peg;
    if (peg.size() >= 2 && peg.back().score <= peg.front().score - easedByPoints) {
        return tr("PEG score eased to %1").arg(words::number(peg.back().score, 1));
    }
    if (peg.size() >= 2 && peg.back().score >= peg.front().score + easedByPoints) {
        return tr("PEG score rose to %1").arg(words::number(peg.back().score, 1));
    }
    return tr("PEG score");
}

QString ReportWords::pegCount(const MonthlyReport& report)
{
    if (report.peg.empty()) {
        return tr("not filled in");
    }
    double sum = 0;
    for (const PegScore& peg : report.peg) {
        sum += peg.score;
    }
    const auto count = static_cast<int>(report.peg.size());
    return count == 1 ? tr("once") : tr("mean %1, %2 weeks").arg(words::number(sum / count, 1)).arg(count);
}

QString ReportWords::nightsTitle(const MonthlyReport& report)
{
    if (report.laterBeforeFreeDaysMin) {
        const int minutes = static_cast<int>(std::lround(std::abs(*report.laterBeforeFreeDaysMin) / 5.0)) * 5;
        const QString by = minutes == 60 ? tr("an hour") : words::durationOfMinutes(minutes);
        return *report.laterBeforeFreeDaysMin > 0 ? tr("To bed %1 later before free days").arg(by)
                                                  : tr("To bed %1 earlier before free days").arg(by);
    }
    if (report.recorded.nights == 0) {
        return tr("Nights were not recorded");
    }
    return report.recorded.nights < enoughForAMean ? tr("Too few nights to show a pattern") : tr("Bed to rise");
}

QString ReportWords::nightsCount(const MonthlyReport& report)
{
    //: the vertical axis of the picture shows the time on the clock
    return report.recorded.nights == 1 ? tr("1 night, clock time")
                                       : tr("%n nights, clock time", nullptr, report.recorded.nights);
}

QString ReportWords::hoursTitle(const MonthlyReport& report)
{
    const int nights = report.sleep.asleepMin.count;
    const int reached = nights - report.nightsUnderSevenHours();
    if (nights == 0) {
        return tr("Hours asleep");
    }
    return reached == 0 ? tr("None of %1 nights reached 7\u00a0h").arg(nights)
                        : tr("%1 of %2 nights reached 7\u00a0h").arg(reached).arg(nights);
}

QString ReportWords::site(const SitedPain& sited)
{
    const bool isLeft = sited.rightDays == 0;
    const bool isRight = sited.leftDays == 0;
    switch (sited.region) {
    case BodyRegion::Neck:
        return isLeft ? tr("Left neck") : isRight ? tr("Right neck") : tr("Neck");
    case BodyRegion::UpperBack:
        return isLeft ? tr("Left upper back") : isRight ? tr("Right upper back") : tr("Upper back");
    case BodyRegion::MidBack:
        return isLeft ? tr("Left mid back") : isRight ? tr("Right mid back") : tr("Mid back");
    case BodyRegion::LowBack:
        return isLeft ? tr("Left low back") : isRight ? tr("Right low back") : tr("Low back");
    case BodyRegion::Buttock:
        return isLeft ? tr("Left buttock") : isRight ? tr("Right buttock") : tr("Buttocks");
    case BodyRegion::Thigh:
        return isLeft ? tr("Left thigh") : isRight ? tr("Right thigh") : tr("Thighs");
    case BodyRegion::BelowKnee:
        return isLeft ? tr("Left below knee") : isRight ? tr("Right below knee") : tr("Below knees");
    }
    Q_UNREACHABLE();
}

QString ReportWords::treatment(const TreatmentDays& treatment)
{
    return treatment.title.empty() ? words::eventKind(treatment.kind) : toQt(treatment.title).simplified();
}

QString ReportWords::event(const EventRun& event)
{
    const QString title = event.title.empty() ? words::eventKind(event.kind) : toQt(event.title).simplified();
    //: something that went on for some days
    return event.days.length() == 1 ? title : tr("%1, %2").arg(title, days(event.days.length()));
}

QString ReportWords::about(NoteAbout about)
{
    switch (about) {
    case NoteAbout::Night:
        return tr("Night");
    case NoteAbout::Morning:
        return tr("Morning");
    case NoteAbout::Evening:
        return tr("Evening");
    case NoteAbout::InBetween:
        return tr("In between");
    case NoteAbout::Event:
        return tr("Event");
    }
    Q_UNREACHABLE();
}

std::vector<ReportWords::SafetyNote> ReportWords::safetyNotes(const MonthlyReport& report)
{
    std::vector<SafetyNote> notes;
    const MonthFigure& stiff = report.pain.longStiffDays;
    if (stiff.isPastLine) {
        const QString noticed = tr("Morning stiffness of 30\u00a0min or more on %1 of %2 mornings.")
                                    .arg(words::shortNumber(*stiff.value))
                                    .arg(stiff.count);
        notes.push_back({joined(strong(noticed), tr("If pain began before 40 and eases with movement, not rest, think "
                                                    "of inflammation (ASAS).")),
                         true});
    }
    for (const SitedPain& sited : report.sites) {
        if (sited.region == BodyRegion::BelowKnee) {
            const QString noticed = tr("Pain below the knee on %1.").arg(days(sited.days));
            notes.push_back({joined(strong(noticed), tr("Please ask about numbness and weakness (NICE NG59).")), true});
        }
    }
    if (report.recorded.mornings < enoughForAMean) {
        notes.push_back({tr("Too few mornings to notice a pattern."), false});
    }
    notes.push_back({tr("Saddle numbness, bladder or bowel change, weak legs: the diary does not ask."), false});
    return notes;
}

QString ReportWords::smallPrint(const MonthlyReport& report)
{
    const QString name = toQt(report.name);
    const QString made = report.isMadeUp  ? tr("Made up for trying Slumbar, no real person.")
                         : name.isEmpty() ? tr("Recorded in Slumbar; not a diagnosis.")
                                          : tr("Recorded by %1 in Slumbar; not a diagnosis.").arg(name);
    return tr("Past a usual line of concern: asleep under 7\u00a0h, efficiency under 85\u00a0%, SOL or WASO over "
              "30\u00a0min, stiff "
              "30 min or more, leg pain. Fewer than 7 values: the range stands instead of a mean, nothing is compared "
              "or marked.") +
           QLatin1Char('\n') +
           tr("TST time asleep · TIB time in bed · SOL time to fall asleep · WASO awake after that · PEG mean of 3 "
              "items, 0–10") +
           QLatin1Char('\n') + tr("Black line under a chart: days recorded. Grey columns: free days.") +
           QLatin1Char(' ') + made;
}

}  // namespace slumbar
