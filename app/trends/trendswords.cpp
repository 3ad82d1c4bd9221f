#include "trends/trendswords.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

#include "text/words.h"
#include "trends/trendstext.h"

namespace slumbar::trendswords {

namespace {

/// "since July" of this year, "since July 2025" of another.
QString monthSince(Day since, Day today)
{
    return since.civil().year() == today.civil().year() ? words::monthName(since.month()) : words::month(since.month());
}

/// Long ranges begin with a month, short ones are so many days.
bool hasRunningStart(TrendsRange range)
{
    return range == TrendsRange::Year || range == TrendsRange::All;
}

/// "29 October", or "29 October 2025" when it is not the year of `reference`.
QString withYear(Day day, Day reference)
{
    const QString text = words::dayAndMonth(day);
    if (day.civil().year() == reference.civil().year()) {
        return text;
    }
    //: a day and its year
    return Trends::tr("%1 %2").arg(text).arg(static_cast<int>(day.civil().year()));
}

QString differingSentence(const TrendsFigures& figures)
{
    const Difference& sleep = *figures.sleepHours;
    const QString mean = hours(sleep.meanSince);
    const QString size = differenceInWords(sleep.change());
    const bool isMore = sleep.change() > 0;
    if (hasRunningStart(figures.range)) {
        const QString month = monthSince(sleep.since.first, figures.today);
        //: %1 a month, %2 a length of sleep, %3 a difference: "Since August you sleep 6 h 45 a night, 26 minutes more
        //: than before."
        return (isMore ? Trends::tr("Since %1 you sleep %2 a night, %3 more than before.")
                       : Trends::tr("Since %1 you sleep %2 a night, %3 less than before."))
            .arg(month, mean, size);
    }
    //: %n the days of the range, %1 a length of sleep, %2 a difference
    return (isMore ? Trends::tr("In the last %n days you slept %1 a night, %2 more than in those before.", nullptr,
                                figures.days.length())
                   : Trends::tr("In the last %n days you slept %1 a night, %2 less than in those before.", nullptr,
                                figures.days.length()))
        .arg(mean, size);
}

QString plainSentence(const TrendsFigures& figures)
{
    if (!figures.whole.sleepHours) {
        return figures.whole.isEmpty() ? Trends::tr("Nothing is recorded in these days.")
                                       : Trends::tr("No night is recorded in these days.");
    }
    const QString mean = hours(figures.whole.sleepHours->value);
    if (figures.days.last < figures.today) {
        //: %1 a span of days, %2 a length of sleep
        return Trends::tr("%1: you slept %2 a night.").arg(span(figures.counted, figures.today), mean);
    }
    if (!hasRunningStart(figures.range)) {
        return Trends::tr("In the last %n days you slept %1 a night.", nullptr, figures.days.length()).arg(mean);
    }
    //: %1 a day, %2 a length of sleep
    return Trends::tr("Since %1 you slept %2 a night.").arg(words::month(figures.counted.first.month()), mean);
}

QString painInWords(const TrendsFigures& figures)
{
    if (figures.morningPain) {
        const Difference& pain = *figures.morningPain;
        const QString before = words::number(pain.meanBefore, 1);
        const QString since = words::number(pain.meanSince, 1);
        if (hasRunningStart(figures.range)) {
            //: %1 and %3 scores of pain, %2 a month: "Morning pain was 4.7 before August and is 3.3 since."
            return Trends::tr("Morning pain was %1 before %2 and is %3 since.")
                .arg(before, monthSince(pain.since.first, figures.today), since);
        }
        return Trends::tr("Morning pain was %1, after %2 in the days before.").arg(since, before);
    }
    const PeriodFigures& whole = figures.whole;
    if (whole.morningPain && whole.eveningPain) {
        return Trends::tr("Pain was %1 in the morning and %2 in the evening.")
            .arg(pain(*whole.morningPain), pain(*whole.eveningPain));
    }
    if (whole.morningPain) {
        return Trends::tr("Morning pain was %1.").arg(pain(*whole.morningPain));
    }
    return whole.eveningPain ? Trends::tr("Evening pain was %1.").arg(pain(*whole.eveningPain)) : QString();
}

QString painOrNone(const std::optional<Figure>& figure)
{
    return figure ? pain(*figure) : notRecorded();
}

QString hoursOrNone(const std::optional<Figure>& figure)
{
    return figure ? hours(figure->value) : notRecorded();
}

QString shareInBand(const PeriodFigures& row)
{
    if (row.nights == 0) {
        return notRecorded();
    }
    return percent(100.0 * row.nightsInBand / row.nights);
}

}  // namespace

QString sentence(const TrendsFigures& figures)
{
    return figures.sleepHours ? differingSentence(figures) : plainSentence(figures);
}

QString secondLine(const TrendsFigures& figures)
{
    const QString days = daysRecorded(figures.recordedDays, figures.counted);
    const QString pain = painInWords(figures);
    return pain.isEmpty() ? days : pain + QLatin1Char(' ') + days;
}

QString differenceInWords(double hours)
{
    const int minutes = static_cast<int>(std::lround(std::abs(hours) * 60));
    //: a difference between two lengths of sleep below an hour, for example "26 minutes"
    return minutes < 60 ? Trends::tr("%n minutes", nullptr, minutes) : words::durationOfMinutes(minutes);
}

QString daysRecorded(int recorded, DayRange counted)
{
    //: %1 of %n days recorded
    return Trends::tr("%1 of %n days recorded.", nullptr, counted.length()).arg(recorded);
}

QString span(DayRange days, Day today)
{
    const QString last = withYear(days.last, today);
    if (days.length() == 1) {
        return last;
    }
    // The year stands once when both ends share it, and with both when they do not.
    if (days.first.civil().year() != days.last.civil().year()) {
        return Trends::tr("%1 to %2").arg(withYear(days.first, days.last), withYear(days.last, days.first));
    }
    const QString number = QLocale().toString(days.first.dayOfMonth());
    const QString first = words::dayAndMonth(days.first);
    const bool saysMonthOnce = first.startsWith(number) && days.first.month() == days.last.month();
    return Trends::tr("%1 to %2").arg(saysMonthOnce ? number : first, last);
}

QString notRecorded()
{
    return QStringLiteral("\u2013");
}

QString rowName(RowLength length, DayRange days, Day today)
{
    const bool isOneMonth = days.first.month() == days.last.month();
    switch (length) {
    case RowLength::Day:
        return words::weekdayAndDay(days.first);
    case RowLength::Week:
        return span(days, today);
    case RowLength::Month:
        return words::month(days.first.month());
    case RowLength::ThreeMonths:
        return isOneMonth ? words::monthName(days.first.month())
                          //: two months
                          : Trends::tr("%1 to %2")
                                .arg(words::monthName(days.first.month()), words::monthName(days.last.month()));
    case RowLength::Year:
        return QString::number(static_cast<int>(days.first.civil().year()));
    }
    Q_UNREACHABLE();
}

QString rowHeading(RowLength length)
{
    switch (length) {
    case RowLength::Day:
        return Trends::tr("Day");
    case RowLength::Week:
        return Trends::tr("Week");
    case RowLength::Month:
        return Trends::tr("Month");
    case RowLength::ThreeMonths:
        return Trends::tr("Three months");
    case RowLength::Year:
        return Trends::tr("Year");
    }
    Q_UNREACHABLE();
}

QString band(SleepBand band)
{
    //: a range of hours; the last space does not break
    return Trends::tr("%1 to %2\u00a0h").arg(words::shortNumber(band.lowHours), words::shortNumber(band.highHours));
}

QString hours(double hours)
{
    return words::durationOfMinutes(hours * 60);
}

QString pain(const Figure& figure)
{
    return figure.count == 1 ? words::shortNumber(figure.value) : words::number(figure.value, 1);
}

QString percent(double share)
{
    //: a share; the space does not break
    return Trends::tr("%1\u00a0%").arg(QLocale().toString(std::lround(share)));
}

QString recordedOf(int recorded, int all)
{
    //: recorded of all
    return Trends::tr("%1 of %2").arg(recorded).arg(all);
}

ChartTable table(const TrendsFigures& figures)
{
    const RowLength rowLength = rowLengthOf(figures);
    const bool isByDay = rowLength == RowLength::Day;
    ChartTable table;
    table.headings = {rowHeading(rowLength)};
    if (isByDay) {
        table.headings += {Trends::tr("Asleep")};
    } else {
        table.headings += {Trends::tr("Nights recorded"), Trends::tr("Asleep a night"),
                           Trends::tr("Nights of %1").arg(band(figures.band))};
    }
    table.headings += {Trends::tr("Morning pain"), Trends::tr("Evening pain")};
    table.strongColumns = isByDay ? std::vector{1, 2} : std::vector{2, 4};
    for (const PeriodFigures& row : figures.rows) {
        QStringList cells{rowName(rowLength, row.days, figures.today)};
        if (!isByDay) {
            cells += recordedOf(row.nights, row.days.length());
        }
        cells += hoursOrNone(row.sleepHours);
        if (!isByDay) {
            cells += shareInBand(row);
        }
        table.rows.push_back(cells << painOrNone(row.morningPain) << painOrNone(row.eveningPain));
    }
    return table;
}

}  // namespace slumbar::trendswords
