// Paints a day of the calendar. A cell answers three questions by place: when and how long the night was, how
// it hurt, what was done; each with a sign or a word, never by colour alone.
#pragma once

#include <QSizeF>

#include "calendar/calendarmonth.h"

class QPainter;
class QRectF;

namespace slumbar {

class Theme;

struct CalendarCellLook {
    const Theme& theme;
    int habits = 0;  ///< of the month, as the next one, so that all its cells are laid out alike
    bool hasEvents = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isCurrent = false;
    bool hasFocus = false;
};

void paintCalendarCell(QPainter& painter, const QRectF& place, const CalendarCell& cell, const CalendarCellLook& look);

/// The smallest cell in which nothing is cut off, with the text at its present size and dots for so many habits.
QSizeF smallestCalendarCell(int habits);

}  // namespace slumbar
