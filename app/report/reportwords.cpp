#include "report/reportwords.h"

#include <cmath>
#include <cstdlib>

#include <QLocale>

#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal easedByPoints = 1.0;
constexpr std::size_t weeksForACourse = 3;

}  // namespace

QString ReportWords::title(const MonthlyReport& report)
{
    return tr("Sleep and back pain, %1").arg(words::month(report.month));
}

QString ReportWords::title(const std::vector<MonthlyReport>& reports)
{
    if (reports.size() == 1) {
        return title(reports.front());
    }
    //: first and last day
    const QString days = tr("%1 – %2").arg(date(reports.front().period.first), date(reports.back().period.last));
    return tr("Sleep and back pain, %1").arg(days);
}

QString ReportWords::personTitle(const MonthlyReport& report)
{
    //: heading of the person's own page: Your October 2026, Your 1–7 October 2026
    return tr("Your %1").arg(report.isPart() ? period(report) : words::month(report.month));
}

QString ReportWords::date(Day day)
{
    return words::date(day);
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
    return words::daysOfMonth(report.period);
}

QString ReportWords::recorded(const MonthlyReport& report)
{
    //: of how many days something was recorded: 30 of 31 days: 28 nights, 28 mornings, 26 evenings
    return tr("%1 of %2 days: %3, %4, %5")
        .arg(report.recorded.days)
        .arg(report.period.length())
        .arg(nights(report.recorded.nights), mornings(report.recorded.mornings), evenings(report.recorded.evenings));
}

QString ReportWords::recordedDays(const MonthlyReport& report)
{
    //: on so many of so many days something was recorded
    return tr("%1 of %2 days").arg(report.recorded.days).arg(report.period.length());
}

QString ReportWords::notYet(int missingNights)
{
    //: in the place of a figure that needs more nights
    return missingNights == 1 ? tr("not yet: 1 more night") : tr("not yet: %n more nights", nullptr, missingNights);
}

QString ReportWords::shortMonth(std::chrono::year_month month)
{
    return QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())), QLocale::ShortFormat);
}

QString ReportWords::days(int days)
{
    return days == 1 ? tr("1 day") : tr("%n days", nullptr, days);
}

QString ReportWords::nights(int nights)
{
    return nights == 1 ? tr("1 night") : tr("%n nights", nullptr, nights);
}

QString ReportWords::mornings(int mornings)
{
    return mornings == 1 ? tr("1 morning") : tr("%n mornings", nullptr, mornings);
}

QString ReportWords::evenings(int evenings)
{
    return evenings == 1 ? tr("1 evening") : tr("%n evenings", nullptr, evenings);
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
    return tr("%1, %2").arg(mornings(report.pain.morning.count), evenings(report.pain.evening.count));
}

QString ReportWords::flare(const MonthlyReport& report, std::size_t place)
{
    const QString days = words::shortDays(report.flares[place]);
    if (report.flares.size() == 1) {
        //: days of the month: flare marked, 11–14 Oct
        return tr("flare marked, %1").arg(days);
    }
    //: the first of several: flares marked, 11–14 Oct
    return place == 0 ? tr("flares marked, %1").arg(days) : days;
}

QString ReportWords::pegTitle(const MonthlyReport& report)
{
    const auto& peg = report.peg.weeks;
    if (peg.size() >= weeksForACourse && peg.back().score <= peg.front().score - easedByPoints) {
        return tr("PEG score eased to %1").arg(words::number(peg.back().score, 1));
    }
    if (peg.size() >= weeksForACourse && peg.back().score >= peg.front().score + easedByPoints) {
        return tr("PEG score rose to %1").arg(words::number(peg.back().score, 1));
    }
    return tr("PEG score");
}

QString ReportWords::pegCount(const MonthlyReport& report)
{
    const PegMonth& peg = report.peg;
    if (!peg.mean) {
        //: the last weekly score before this month
        return peg.last ? tr("last: %1 on %2").arg(words::number(peg.last->score, 1), words::shortDay(peg.last->day))
                        : tr("not filled in");
    }
    if (peg.mean->count == 1) {
        return tr("once");
    }
    const QString mean = words::number(peg.mean->value, 1);
    const QString weeks = tr("%n weeks", nullptr, peg.mean->count);
    if (!peg.before) {
        return tr("mean %1, %2").arg(mean, weeks);
    }
    //: mean of this month, in brackets the month before with its mean, then from how many weeks each
    return tr("mean %1 (%2 %3), %4 (%5)")
        .arg(mean, shortMonth(report.month - std::chrono::months(1)), words::number(peg.before->value, 1), weeks)
        .arg(peg.before->count);
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
    //: from how many nights; the vertical axis of the picture shows the time on the clock
    return tr("%1, clock time").arg(nights(report.recorded.nights));
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

}  // namespace slumbar
