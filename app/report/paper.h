// The sheet of paper and the grid on it, in points (1/72 inch) from its top left corner. All days of all pages
// stand on the same x, so that a finger moved straight down reads one day.
#pragma once

#include <QLocale>
#include <QSizeF>

#include "domain/day.h"

namespace slumbar {

enum class Paper { A4, Letter };

QSizeF sizeOf(Paper paper);
/// What printers hold where the locale is at home.
Paper usualPaper(const QLocale& locale);

/// Two columns: figures, and pictures with the days of a month.
struct PageGrid {
    QSizeF size;
    qreal left;
    qreal right;
    qreal top;
    qreal bottom;
    qreal figuresRight;  ///< end of the figures column
    qreal pictureLeft;   ///< begin of the pictures; axis labels stand here
    qreal daysLeft;      ///< where the first day begins
    qreal dayWidth;
    qreal labelsLeft;  ///< direct labels, to the right of the last day

    static PageGrid of(Paper paper);

    qreal width() const { return right - left; }
    qreal leftOf(Day day) const { return daysLeft + dayWidth * (day.dayOfMonth() - 1); }
    qreal middleOf(Day day) const { return leftOf(day) + dayWidth / 2; }
    qreal rightOf(Day day) const { return leftOf(day) + dayWidth; }
    qreal daysRight() const { return daysLeft + dayWidth * 31; }
};

}  // namespace slumbar
