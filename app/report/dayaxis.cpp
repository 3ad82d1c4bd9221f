#include "report/dayaxis.h"

#include <algorithm>

#include "text/words.h"

namespace slumbar {

qreal rightOfMonth(const Frame& frame)
{
    return frame.grid.rightOf(DayRange::ofMonth(frame.report.month).last);
}

void paintFreeDays(const Frame& frame, qreal top, qreal bottom)
{
    for (const ReportDay& shown : frame.report.days) {
        if (shown.isFree) {
            frame.sheet.box({frame.grid.leftOf(shown.day), top, frame.grid.dayWidth, bottom - top},
                            Look::filled(Ink::FreeDay));
        }
    }
}

void paintGridLine(const Frame& frame, qreal y, const QString& label)
{
    frame.sheet.line({frame.grid.daysLeft, y}, {rightOfMonth(frame), y}, {Ink::Grid, 0.35});
    frame.sheet.text({frame.grid.daysLeft - 4, y + 2.7}, label, type::smallGrey, Side::Right);
}

void paintDates(const Frame& frame, qreal baseline)
{
    const DayRange month = DayRange::ofMonth(frame.report.month);
    const QString last = QString::number(month.last.dayOfMonth());
    const qreal lastLeft = frame.grid.rightOf(month.last) - frame.sheet.widthOf(last, type::smallGrey);
    qreal free = frame.grid.daysLeft;
    for (const Day day : month) {
        const bool isLabelled = day == month.first || day.weekday() == std::chrono::Monday;
        const QString label = words::shortWeekday(day) + QChar(0x00A0) + QString::number(day.dayOfMonth());
        const qreal left = frame.grid.leftOf(day);
        const qreal right = left + frame.sheet.widthOf(label, type::smallGrey);
        if (isLabelled && left >= free && right + 4 <= lastLeft) {
            frame.sheet.text({left, baseline}, label, type::smallGrey);
            free = right + 4;
        }
    }
    frame.sheet.text({lastLeft, baseline}, last, type::smallGrey);
}

void paintRecordedLine(const Frame& frame, qreal y, const std::function<bool(const ReportDay&)>& isRecorded)
{
    const auto& days = frame.report.days;
    auto begin = std::find_if(days.begin(), days.end(), isRecorded);
    while (begin != days.end()) {
        const auto end = std::find_if_not(begin, days.end(), isRecorded);
        frame.sheet.line({frame.grid.leftOf(begin->day), y}, {frame.grid.rightOf((end - 1)->day), y}, {Ink::Text, 0.9});
        begin = std::find_if(end, days.end(), isRecorded);
    }
}

}  // namespace slumbar
