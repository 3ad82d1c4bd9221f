#include "text/words.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

namespace slumbar::words {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

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

/// A date in one of two patterns, each in the language's own punctuation.
QString dated(Day day, const char* dayFirst, const char* monthFirst)
{
    const QLocale locale;
    return locale.toString(toQDate(day), tr(isMonthFirst(locale) ? monthFirst : dayFirst));
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
        return tr("%1 min").replace(QLatin1Char(' '), noBreakSpace).arg(whole);
    }
    //: hours and two-digit minutes, for example 7 h 05; the spaces do not break
    return tr("%1 h %2")
        .replace(QLatin1Char(' '), noBreakSpace)
        .arg(whole / 60)
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString clock(ClockTime time)
{
    const QLocale locale;
    const bool isTwelveHours =
        locale.timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive);
    return locale.toString(QTime(time.hour(), time.minute()),
                           isTwelveHours ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
}

QString longDay(Day day)
{
    //: QLocale date pattern, weekday with full date
    return dated(day, QT_TRANSLATE_NOOP("Words", "dddd d MMMM yyyy"), QT_TRANSLATE_NOOP("Words", "dddd, MMMM d, yyyy"));
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
    return monthName(month) + QLatin1Char(' ') + QString::number(static_cast<int>(month.year()));
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
    const std::array names{tr("no"),   tr("one"), tr("two"),   tr("three"), tr("four"),
                           tr("five"), tr("six"), tr("seven"), tr("eight"), tr("nine")};
    const auto place = static_cast<std::size_t>(number);
    return number >= 0 && place < names.size() ? names[place] : QLocale().toString(number);
}

QString sentenceStart(const QString& text)
{
    return text.isEmpty() ? text : QLocale().toUpper(text.left(1)) + text.mid(1);
}

QString position(Position position)
{
    switch (position) {
    case Position::Back:
        return tr("back");
    case Position::Side:
        return tr("side");
    case Position::Stomach:
        return tr("stomach");
    case Position::Mixed:
        return tr("mixed");
    }
    Q_UNREACHABLE();
}

QString site(Site site)
{
    switch (site) {
    case Site::NeckLeft:
        return tr("Neck, left");
    case Site::NeckRight:
        return tr("Neck, right");
    case Site::UpperBackLeft:
        return tr("Upper back, left");
    case Site::UpperBackRight:
        return tr("Upper back, right");
    case Site::MidBackLeft:
        return tr("Mid back, left");
    case Site::MidBackRight:
        return tr("Mid back, right");
    case Site::LowBackLeft:
        return tr("Low back, left");
    case Site::LowBackRight:
        return tr("Low back, right");
    case Site::ButtockLeft:
        return tr("Buttock, left");
    case Site::ButtockRight:
        return tr("Buttock, right");
    case Site::ThighLeft:
        return tr("Thigh, left");
    case Site::ThighRight:
        return tr("Thigh, right");
    case Site::BelowKneeLeft:
        return tr("Below the knee, left");
    case Site::BelowKneeRight:
        return tr("Below the knee, right");
    }
    Q_UNREACHABLE();
}

QString painMoment(PainMoment moment)
{
    switch (moment) {
    case PainMoment::Morning:
        return tr("Morning");
    case PainMoment::Evening:
        return tr("Evening");
    case PainMoment::Extra:
        return tr("In between");
    }
    Q_UNREACHABLE();
}

QString eventKind(EventKind kind)
{
    switch (kind) {
    case EventKind::Mattress:
        return tr("New mattress");
    case EventKind::Travel:
        return tr("Travel");
    case EventKind::Illness:
        return tr("Illness");
    case EventKind::Injury:
        return tr("Injury");
    case EventKind::Treatment:
        return tr("Treatment");
    case EventKind::Medication:
        return tr("Medication");
    case EventKind::Question:
        //: something to ask at the visit
        return tr("Question");
    case EventKind::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString quality(FivePoint value)
{
    //: the quality of a night, 1 to 5
    const std::array names{tr("bad"), tr("poor"), tr("fair"), tr("good"), tr("very good")};
    return names[static_cast<std::size_t>(value.value() - 1)];
}

QString rested(FivePoint value)
{
    //: how rested one feels, 1 to 5
    const std::array names{tr("not at all"), tr("a little"), tr("somewhat"), tr("well"), tr("fully")};
    return names[static_cast<std::size_t>(value.value() - 1)];
}

}  // namespace slumbar::words
