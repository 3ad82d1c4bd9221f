// Values of the diary as words and numbers a person reads, in their language and locale.
#pragma once

#include <chrono>
#include <optional>

#include <QString>

#include "base/result.h"
#include "domain/diary.h"

namespace slumbar::words {

// Every function takes its wording from tr() in the context "Words".

/// "7 h 05", "45 min" below an hour. Rounded to the minute.
QString duration(std::chrono::seconds length);
QString durationOfMinutes(double minutes);
/// "in 1 h 10", "now"; empty once it is past.
QString countdown(std::chrono::minutes until);
/// "23:10" or "11:10 PM", as the locale writes it.
QString clock(ClockTime time);
/// A whole hour, short enough for an axis: "21:00" or "9 PM".
QString hour(ClockTime time);
/// "29 October 2026", "Thursday 29 October 2026", "Thursday 29 October", "29 October", "29 Oct" in the locale's order.
QString date(Day day);
QString longDay(Day day);
QString weekdayAndDay(Day day);
QString dayAndMonth(Day day);
QString shortDay(Day day);
/// Days of one month: "11–14 Oct", "Oct 11–14".
QString shortDays(DayRange days);
/// The same with month and year in full: "1–31 October 2026", "October 1–31, 2026".
QString daysOfMonth(DayRange days);
/// "Thursday", "Thu".
QString weekday(Day day);
QString shortWeekday(Day day);
/// "October 2026", "October".
QString month(std::chrono::year_month month);
QString monthName(std::chrono::year_month month);
/// With so many digits after the locale's decimal mark and a true minus sign: "3.7", "−0.4".
QString number(double value, int decimals);
/// A measured value as short as it can be: "18", "18.5".
QString shortNumber(double value);
/// A small count as a word, as it stands within a sentence: "two", "nine"; from ten on "10".
QString count(int number);
/// The text as it begins a sentence: "Two flares".
QString sentenceStart(const QString& text);

QString position(Position position);
QString site(Site site);
QString painMoment(PainMoment moment);
QString eventKind(EventKind kind);
/// "fair" for 3 of 5, as said of the quality of a night, and "a little" for 2 of 5, as said of feeling rested.
QString quality(FivePoint value);
QString rested(FivePoint value);

/// The person's own name for it, or the built-in one: "Last caffeine by 14:00", "Stretching, 10 minutes".
/// Built-in names carry their target.
QString factorName(const Factor& factor);
/// Without the target: "Caffeine", "Stretching".
QString shortFactorName(const Factor& factor);
/// What was marked: "at 13:20", "18 °C", "10 min", "done", "not done", "does not apply"; empty for no mark.
QString mark(const Factor& factor, const Mark* mark);

/// In its own reading direction whatever is around it: "7 to 9 h" keeps its order within words that run the other way.
QString inOwnDirection(const QString& text);

/// What went wrong and what to do, as a sentence or two without the technical detail.
QString error(const Error& error);

}  // namespace slumbar::words

namespace slumbar {

inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace slumbar
