#include "text/words.h"

#include <array>
#include <cmath>

#include <QDate>
#include <QLocale>
#include <QTime>

#include "text/wordstext.h"

namespace slumbar::words {

namespace {

QDate toQDate(Day day)
{
    const auto civil = day.civil();
    return {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
            static_cast<int>(static_cast<unsigned>(civil.day()))};
}

/// American and some Asian locales write the month before the day.
bool isMonthFirst(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

bool isTwelveHours()
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive);
}

/// A date in one of two patterns, each in the language's own punctuation.
QString dated(Day day, const char* dayFirst, const char* monthFirst)
{
    const QLocale locale;
    return locale.toString(toQDate(day), Words::tr(isMonthFirst(locale) ? monthFirst : dayFirst));
}

constexpr QChar minusSign(0x2212);
constexpr QChar noBreakSpace(0x00A0);

}  // namespace

QString duration(std::chrono::seconds length)
{
    return durationOfMinutes(static_cast<double>(length.count()) / 60.0);
}

QString durationOfMinutes(double minutes)
{
    const auto whole = static_cast<int>(std::lround(minutes));
    if (whole < 60) {
        //: a duration below an hour, for example 45 min; the space does not break
        return Words::tr("%1 min").replace(QLatin1Char(' '), noBreakSpace).arg(whole);
    }
    //: hours and two-digit minutes, for example 7 h 05; the spaces do not break
    return Words::tr("%1 h %2")
        .replace(QLatin1Char(' '), noBreakSpace)
        .arg(whole / 60)
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString countdown(std::chrono::minutes until)
{
    if (until.count() < 0) {
        return {};
    }
    if (until.count() == 0) {
        //: a countdown at its end
        return Words::tr("now");
    }
    //: %1 a duration: in 1 h 10
    return Words::tr("in %1").arg(duration(until));
}

QString clock(ClockTime time)
{
    return QLocale().toString(QTime(time.hour(), time.minute()),
                              isTwelveHours() ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

QString hour(ClockTime time)
{
    return QLocale().toString(QTime(time.hour(), 0),
                              isTwelveHours() ? QStringLiteral("h AP") : QStringLiteral("HH:mm"));
}

QString longDay(Day day)
{
    //: QLocale date pattern, weekday with full date
    return dated(day, QT_TRANSLATE_NOOP("Words", "dddd d MMMM yyyy"), QT_TRANSLATE_NOOP("Words", "dddd, MMMM d, yyyy"));
}

QString date(Day day)
{
    //: QLocale date pattern, full date
    return dated(day, QT_TRANSLATE_NOOP("Words", "d MMMM yyyy"), QT_TRANSLATE_NOOP("Words", "MMMM d, yyyy"));
}

QString weekdayAndDay(Day day)
{
    //: QLocale date pattern, weekday with day and month
    return dated(day, QT_TRANSLATE_NOOP("Words", "dddd d MMMM"), QT_TRANSLATE_NOOP("Words", "dddd, MMMM d"));
}

QString dayAndMonth(Day day)
{
    //: QLocale date pattern, day and month
    return dated(day, QT_TRANSLATE_NOOP("Words", "d MMMM"), QT_TRANSLATE_NOOP("Words", "MMMM d"));
}

QString shortDay(Day day)
{
    //: QLocale date pattern, day and shortened month
    return dated(day, QT_TRANSLATE_NOOP("Words", "d MMM"), QT_TRANSLATE_NOOP("Words", "MMM d"));
}

QString shortDays(DayRange days)
{
    if (days.length() == 1) {
        return shortDay(days.first);
    }
    //: first and last day of a month: 11–14 Oct
    return isMonthFirst(QLocale()) ? Words::tr("%1–%2").arg(shortDay(days.first)).arg(days.last.dayOfMonth())
                                   : Words::tr("%1–%2").arg(days.first.dayOfMonth()).arg(shortDay(days.last));
}

QString daysOfMonth(DayRange days)
{
    const auto first = days.first.dayOfMonth();
    const auto last = days.last.dayOfMonth();
    if (isMonthFirst(QLocale())) {
        const auto year = static_cast<int>(days.first.civil().year());
        //: month, first and last day, year: October 1–31, 2026
        return Words::tr("%1 %2–%3, %4").arg(monthName(days.first.month())).arg(first).arg(last).arg(year);
    }
    //: first day, last day, month with its year: 1–31 October 2026
    return Words::tr("%1–%2 %3").arg(first).arg(last).arg(month(days.first.month()));
}

QString weekday(Day day)
{
    return QLocale().standaloneDayName(static_cast<int>(day.weekday().iso_encoding()), QLocale::LongFormat);
}

QString shortWeekday(Day day)
{
    return QLocale().standaloneDayName(static_cast<int>(day.weekday().iso_encoding()), QLocale::ShortFormat);
}

QString month(std::chrono::year_month month)
{
    //: a month and its year: October 2026
    return Words::tr("%1 %2").arg(monthName(month)).arg(static_cast<int>(month.year()));
}

QString monthName(std::chrono::year_month month)
{
    return QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())), QLocale::LongFormat);
}

QString number(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    const QString digits = QLocale().toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? minusSign + digits : digits;
}

QString shortNumber(double value)
{
    const double tenths = std::round(value * 10.0) / 10.0;
    return number(tenths, tenths == std::round(tenths) ? 0 : 1);
}

QString count(int number)
{
    //: small counts within a sentence: "two flares", "three left before lights out"
    const std::array names{Words::tr("no"),    Words::tr("one"),  Words::tr("two"), Words::tr("three"),
                           Words::tr("four"),  Words::tr("five"), Words::tr("six"), Words::tr("seven"),
                           Words::tr("eight"), Words::tr("nine")};
    const auto place = static_cast<std::size_t>(number);
    return number >= 0 && place < names.size() ? names[place] : QLocale().toString(number);
}

QString sentenceStart(const QString& text)
{
    return text.isEmpty() ? text : QLocale().toUpper(text.left(1)) + text.mid(1);
}

QString inOwnDirection(const QString& text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

QString position(Position position)
{
    switch (position) {
    case Position::Back:
        return Words::tr("back");
    case Position::Side:
        return Words::tr("side");
    case Position::Stomach:
        return Words::tr("stomach");
    case Position::Mixed:
        return Words::tr("mixed");
    }
    Q_UNREACHABLE();
}

QString site(Site site)
{
    switch (site) {
    case Site::NeckLeft:
        return Words::tr("Neck, left");
    case Site::NeckRight:
        return Words::tr("Neck, right");
    case Site::UpperBackLeft:
        return Words::tr("Upper back, left");
    case Site::UpperBackRight:
        return Words::tr("Upper back, right");
    case Site::MidBackLeft:
        return Words::tr("Mid back, left");
    case Site::MidBackRight:
        return Words::tr("Mid back, right");
    case Site::LowBackLeft:
        return Words::tr("Low back, left");
    case Site::LowBackRight:
        return Words::tr("Low back, right");
    case Site::ButtockLeft:
        return Words::tr("Buttock, left");
    case Site::ButtockRight:
        return Words::tr("Buttock, right");
    case Site::ThighLeft:
        return Words::tr("Thigh, left");
    case Site::ThighRight:
        return Words::tr("Thigh, right");
    case Site::BelowKneeLeft:
        return Words::tr("Below the knee, left");
    case Site::BelowKneeRight:
        return Words::tr("Below the knee, right");
    }
    Q_UNREACHABLE();
}

QString painMoment(PainMoment moment)
{
    switch (moment) {
    case PainMoment::Morning:
        return Words::tr("Morning");
    case PainMoment::Evening:
        return Words::tr("Evening");
    case PainMoment::Extra:
        return Words::tr("In between");
    }
    Q_UNREACHABLE();
}

QString eventKind(EventKind kind)
{
    switch (kind) {
    case EventKind::Mattress:
        return Words::tr("New mattress");
    case EventKind::Travel:
        return Words::tr("Travel");
    case EventKind::Illness:
        return Words::tr("Illness");
    case EventKind::Injury:
        return Words::tr("Injury");
    case EventKind::Treatment:
        return Words::tr("Treatment");
    case EventKind::Medication:
        return Words::tr("Medication");
    case EventKind::Question:
        //: something to ask at the visit
        return Words::tr("Question");
    case EventKind::Other:
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString quality(FivePoint value)
{
    //: the quality of a night, 1 to 5
    const std::array names{Words::tr("bad"), Words::tr("poor"), Words::tr("fair"), Words::tr("good"),
                           Words::tr("very good")};
    return names[static_cast<std::size_t>(value.value() - 1)];
}

QString rested(FivePoint value)
{
    //: how rested one feels, 1 to 5
    const std::array names{Words::tr("not at all"), Words::tr("a little"), Words::tr("somewhat"), Words::tr("well"),
                           Words::tr("fully")};
    return names[static_cast<std::size_t>(value.value() - 1)];
}

}  // namespace slumbar::words
