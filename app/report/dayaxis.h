// The axis of days that all pictures share: grey columns of free days, dates, and the line of what was recorded.
#pragma once

#include <functional>

#include "report/frame.h"

namespace slumbar {

/// Where the last day of the month ends; in a short month that is not the right edge of the picture.
qreal rightOfMonth(const Frame& frame);
/// Behind everything else of a picture.
void paintFreeDays(const Frame& frame, qreal top, qreal bottom);
/// A horizontal line of the grid with its label to the left.
void paintGridLine(const Frame& frame, qreal y, const QString& label);
/// The first day, Mondays, and the last day.
void paintDates(const Frame& frame, qreal baseline);
/// Only where something was recorded: a gap in the data is a gap in the axis.
void paintRecordedLine(const Frame& frame, qreal y, const std::function<bool(const ReportDay&)>& isRecorded);

}  // namespace slumbar
