#include "report/picturewords.h"

#include "report/experimentwords.h"
#include "report/painblock.h"
#include "report/personwords.h"
#include "report/reportwords.h"
#include "report/sleepblock.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr QChar enDash(0x2013);

QString orDash(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString(enDash);
}

QString clockOrDash(const std::optional<int>& minute)
{
    return minute ? words::clock(ClockTime::atMinute(*minute)) : QString(enDash);
}

QString dayHead()
{
    return ReportWords::tr("Day");
}

PictureWords ofStrip(const ClassStrip& strip, const QString& classHead)
{
    TextTable table{strip.title, {classHead, ReportWords::tr("Days")}};
    for (const StripClass& shown : strip.classes) {
        table.rows.push_back({shown.label, QString::number(shown.days)});
    }
    table.rows.push_back({ReportWords::tr("not recorded"), QString::number(strip.notRecorded)});
    return {strip.title, ReportWords::tr("Days sorted into classes, from the lowest to the highest."), table};
}

PictureWords ofSites(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("Where it hurt"), {ReportWords::tr("Where"), ReportWords::tr("Days")}};
    for (const SitedPain& sited : report.sites) {
        table.rows.push_back({ReportWords::site(sited), QString::number(sited.days)});
    }
    return {table.caption, ReportWords::tr("The body seen from behind; marked sites are filled, frequent ones darker."),
            table};
}

PictureWords ofPainCourse(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("Pain by day, 0 to 10"),
                    {dayHead(), ReportWords::tr("Morning"), ReportWords::tr("Evening"), ReportWords::tr("Worst")}};
    for (const ReportDay& shown : report.days) {
        if (shown.hasPain) {
            table.rows.push_back(
                {words::shortDay(shown.day), orDash(shown.morning), orDash(shown.evening), orDash(shown.worst)});
        }
    }
    QStringList said{ReportWords::painCount(report)};
    for (std::size_t flare = 0; flare < report.flares.size(); ++flare) {
        said += ReportWords::flare(report, flare);
    }
    return {ReportWords::painTitle(report), said.join(QStringLiteral("; ")), table};
}

PictureWords ofPeg(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("PEG score by day, 0 to 10"), {dayHead(), ReportWords::tr("PEG score")}};
    for (const PegScore& week : report.peg.weeks) {
        table.rows.push_back({words::shortDay(week.day), words::number(week.score, 1)});
    }
    return {ReportWords::pegTitle(report), ReportWords::pegCount(report), table};
}

PictureWords ofNights(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("Nights by the day on which they ended"),
                    {dayHead(), ReportWords::tr("Into bed"), ReportWords::tr("Fell asleep"), ReportWords::tr("Woke"),
                     ReportWords::tr("Up")}};
    for (const ReportDay& shown : report.days) {
        if (const auto& night = shown.night) {
            table.rows.push_back({words::shortDay(shown.day), clockOrDash(night->inBed), clockOrDash(night->onset),
                                  clockOrDash(night->awake), clockOrDash(night->outOfBed)});
        }
    }
    return {ReportWords::nightsTitle(report), ReportWords::nightsCount(report), table};
}

PictureWords ofHours(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("Time asleep by the day on which the night ended"),
                    {dayHead(), ReportWords::tr("Asleep")}};
    for (const ReportDay& shown : report.days) {
        if (shown.night && shown.night->asleepMin) {
            table.rows.push_back({words::shortDay(shown.day), words::durationOfMinutes(*shown.night->asleepMin)});
        }
    }
    return {ReportWords::hoursTitle(report), ReportWords::tr("Hours asleep on the axis of days, 7 to 9 h as a band."),
            table};
}

PictureWords ofTreatment(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("Treatment and events"), {ReportWords::tr("What"), ReportWords::tr("When")}};
    for (const TreatmentDays& treatment : report.treatments) {
        QStringList days;
        for (const Day day : treatment.days) {
            days += words::shortDay(day);
        }
        table.rows.push_back({ReportWords::treatment(treatment), days.join(QStringLiteral(", "))});
    }
    for (const EventRun& event : report.events) {
        table.rows.push_back({ReportWords::event(event), words::shortDay(event.days.first)});
    }
    return {table.caption, ReportWords::tr("Each day of a treatment and each event on the axis of days."), table};
}

PictureWords ofRoutine(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("Routine"),
                    {ReportWords::tr("Habit"), ReportWords::tr("done"), ReportWords::tr("not done"),
                     ReportWords::tr("does not apply"), ReportWords::tr("done of counted")}};
    for (const HabitRow& row : report.habits) {
        const auto daysOf = [&](RoutineDay outcome) {
            QStringList days;
            for (std::size_t i = 0; i < row.days.size(); ++i) {
                if (row.days[i] == outcome) {
                    days += QString::number((report.period.first + static_cast<int>(i)).dayOfMonth());
                }
            }
            return days.isEmpty() ? QString(enDash) : days.join(QStringLiteral(", "));
        };
        table.rows.push_back({words::factorName(row.factor), daysOf(RoutineDay::Met), daysOf(RoutineDay::NotMet),
                              daysOf(RoutineDay::NotApplicable),
                              ReportWords::tr("%1 of %2").arg(row.tally.met).arg(row.tally.met + row.tally.notMet)});
    }
    return {table.caption, ReportWords::tr("A square for each habit and day; the table names the days of the month."),
            table};
}

/// Grouped as on paper: what may be said of them.
PictureWords ofEffects(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("What went with pain"),
                    {ReportWords::tr("What"), ReportWords::tr("Verdict"), ReportWords::tr("Difference"),
                     ReportWords::tr("From"), ReportWords::tr("Checks")}};
    const auto add = [&table](const QString& verdict, const std::vector<MonthEffect>& effects) {
        for (const MonthEffect& shown : effects) {
            table.rows.push_back({PersonWords::contrast(shown), verdict, PersonWords::difference(shown.effect),
                                  PersonWords::rows(shown), PersonWords::support(shown.effect)});
        }
    };
    add(ReportWords::tr("Likely not chance"), report.effects.likely);
    add(ReportWords::tr("No meaningful difference"), report.effects.tooSmall);
    add(ReportWords::tr("Unclear"), report.effects.unclear);
    return {table.caption, PersonWords::basis(report.effects), table};
}

PictureWords ofExperiment(const MonthlyReport& report)
{
    if (!report.experiment) {
        return {};
    }
    TextTable table{ExperimentWords::title(*report.experiment), {ReportWords::tr("What"), ReportWords::tr("How")}};
    for (const ExperimentWords::Row& row : ExperimentWords::rows(*report.experiment)) {
        table.rows.push_back({row.label, row.words});
    }
    return {table.caption, ReportWords::tr("Its blocks in a row; those still to come are empty frames."), table};
}

PictureWords ofMeasures(const MonthlyReport& report)
{
    TextTable table{ReportWords::tr("Also noted"), {dayHead()}};
    for (const MeasureRow& row : report.measures) {
        table.heads += words::factorName(row.factor);
    }
    for (int day = 0; day < report.period.length(); ++day) {
        QStringList cells{words::shortDay(report.period.first + day)};
        bool isRecorded = false;
        for (const MeasureRow& row : report.measures) {
            const auto& value = row.days[static_cast<std::size_t>(day)];
            cells += value ? words::shortNumber(*value) : QString(enDash);
            isRecorded = isRecorded || value;
        }
        if (isRecorded) {
            table.rows.push_back(cells);
        }
    }
    return {table.caption, ReportWords::tr("full height: the highest of the month"), table};
}

}  // namespace

PictureWords wordsOf(Picture what, const MonthlyReport& report)
{
    switch (what) {
    case Picture::PainStrip:
        return ofStrip(painStrip(report), ReportWords::tr("Highest rating"));
    case Picture::Sites:
        return ofSites(report);
    case Picture::PainCourse:
        return ofPainCourse(report);
    case Picture::Peg:
        return ofPeg(report);
    case Picture::SleepStrip:
        return ofStrip(sleepStrip(report), ReportWords::tr("Hours asleep"));
    case Picture::Nights:
        return ofNights(report);
    case Picture::Hours:
        return ofHours(report);
    case Picture::Treatment:
        return ofTreatment(report);
    case Picture::Routine:
        return ofRoutine(report);
    case Picture::Effects:
        return ofEffects(report);
    case Picture::Experiment:
        return ofExperiment(report);
    case Picture::Measures:
        return ofMeasures(report);
    }
    Q_UNREACHABLE();
}

}  // namespace slumbar
