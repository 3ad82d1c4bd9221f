#include "charts/timeaxis.h"

#include <algorithm>
#include <cmath>

#include <QDate>
#include <QLocale>

#include "charts/chartspec.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr double spaceBetweenPx = 12;

using WidthOf = std::function<double(const QString&)>;

Day mondayOf(Day day)
{
    return day - static_cast<int>(day.weekday().iso_encoding() - 1);
}

/// The first day of the stretch of so many months that `day` lies in; stretches of a year and more start in January.
Day startOfMonths(Day day, int months)
{
    const std::chrono::year_month_day civil = day.civil();
    const int month = static_cast<int>(civil.year()) * 12 + static_cast<int>(static_cast<unsigned>(civil.month())) - 1;
    const int start = month - month % months;
    return Day(start / 12, static_cast<unsigned>(start % 12) + 1, 1);
}

Day addMonths(Day firstOfMonth, int months)
{
    const std::chrono::year_month month = firstOfMonth.month() + std::chrono::months(months);
    return Day(std::chrono::sys_days(month / std::chrono::day(1)));
}

QString dated(Day day, const QString& pattern)
{
    constexpr qint64 julianDayOf1970 = 2440588;
    return QLocale().toString(QDate::fromJulianDay(julianDayOf1970 + day.date().time_since_epoch().count()), pattern);
}

QString weekdayAndNumber(Day day)
{
    return dated(day, QStringLiteral("ddd d"));
}

QString shortMonth(Day day)
{
    return dated(day, QStringLiteral("MMM"));
}

QString monthAndYear(Day day)
{
    return dated(day, QStringLiteral("MMM yyyy"));
}

QString yearOf(Day day)
{
    return dated(day, QStringLiteral("yyyy"));
}

double pxOf(const TimeLabel& label, double pxADay)
{
    return (label.until - label.from) * pxADay;
}

/// Stretches from `start` on, each ending where the next begins, cut to the range.
TimeAxis stretches(DayRange days, Day start, const std::function<Day(Day)>& next)
{
    TimeAxis axis;
    for (Day day = start; day <= days.last; day = next(day)) {
        axis.labels.push_back({std::max(dayNumber(day), dayNumber(days.first)) - 0.5,
                               std::min(dayNumber(next(day)), dayNumber(days.last) + 1) - 0.5,
                               {}});
    }
    return axis;
}

Day firstDayOf(const TimeLabel& label)
{
    return Day(std::chrono::sys_days(std::chrono::days(static_cast<int>(std::floor(label.from + 0.5)))));
}

TimeAxis byDay(DayRange days)
{
    TimeAxis axis = stretches(days, days.first, [](Day day) { return day.next(); });
    for (TimeLabel& label : axis.labels) {
        label.text = weekdayAndNumber(firstDayOf(label));
    }
    return axis;
}

TimeAxis byWeek(DayRange days, double pxADay, const WidthOf& widthOf)
{
    TimeAxis axis = stretches(days, mondayOf(days.first), [](Day day) { return day + 7; });
    axis.isCentred = false;
    for (TimeLabel& label : axis.labels) {
        const Day day = firstDayOf(label);
        const QString text = words::shortDay(day);
        const bool isWhole = mondayOf(day) == day;
        // The word stands around its day and may reach past the last one by half of itself.
        if (isWhole && widthOf(text) / 2 <= pxOf(label, pxADay) + widthOf(text) / 4) {
            label.text = text;
        }
    }
    return axis;
}

/// The year stands with the first month that has room for it and with every January.
TimeAxis byMonths(DayRange days, int months, double pxADay, const WidthOf& widthOf)
{
    TimeAxis axis = stretches(days, startOfMonths(days.first, months),
                              [months](Day day) { return addMonths(startOfMonths(day, months), months); });
    bool isYearSaid = false;
    for (TimeLabel& label : axis.labels) {
        const Day day = firstDayOf(label);
        const bool isJanuary = day.month().month() == std::chrono::January;
        const QString month = shortMonth(day);
        const QString withYear = monthAndYear(day);
        if ((isJanuary || !isYearSaid) && widthOf(withYear) <= pxOf(label, pxADay)) {
            label.text = withYear;
            isYearSaid = true;
        } else if (widthOf(month) <= pxOf(label, pxADay)) {
            label.text = month;
        }
    }
    return axis;
}

TimeAxis byYears(DayRange days, int years, double pxADay, const WidthOf& widthOf)
{
    const int months = years * 12;
    TimeAxis axis = stretches(days, startOfMonths(days.first, months),
                              [months](Day day) { return addMonths(startOfMonths(day, months), months); });
    for (TimeLabel& label : axis.labels) {
        const QString year = yearOf(firstDayOf(label));
        if (widthOf(year) <= pxOf(label, pxADay)) {
            label.text = year;
        }
    }
    return axis;
}

/// The widest word for any of the days.
double widest(const std::vector<Day>& days, QString (*word)(Day), const WidthOf& widthOf)
{
    double width = 0;
    for (const Day day : days) {
        width = std::max(width, widthOf(word(day)));
    }
    return width;
}

/// A two-digit day of every weekday, and of every month.
std::vector<Day> sampleDays(int count, int step)
{
    std::vector<Day> days;
    for (int i = 0; i < count; ++i) {
        days.push_back(Day(2028, 1, 20) + i * step);
    }
    return days;
}

}  // namespace

TimeAxis timeAxis(DayRange days, double pxADay, const WidthOf& widthOf)
{
    const auto fits = [pxADay](double width, double stretchDays) {
        return width + spaceBetweenPx <= stretchDays * pxADay;
    };
    const std::vector<Day> weekdays = sampleDays(7, 1);
    const std::vector<Day> months = sampleDays(12, 30);
    if (fits(widest(weekdays, weekdayAndNumber, widthOf), 1)) {
        return byDay(days);
    }
    if (fits(widest(months, words::shortDay, widthOf), 7)) {
        return byWeek(days, pxADay, widthOf);
    }
    for (const int length : {1, 3}) {
        // Only one month in twelve carries its year, and may fill its whole stretch.
        if (fits(widest(months, shortMonth, widthOf), 28 * length) &&
            widest(months, monthAndYear, widthOf) <= 30 * length * pxADay) {
            return byMonths(days, length, pxADay, widthOf);
        }
    }
    int years = 1;
    while (!fits(widthOf(yearOf(days.last)), 365 * years)) {
        years = years == 1 ? 5 : years * 2;
    }
    return byYears(days, years, pxADay, widthOf);
}

}  // namespace slumbar
