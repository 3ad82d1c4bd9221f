// How a habit stood on a day, drawn the same way everywhere: in the calendar, on Today and in the checklist.
#pragma once

#include "analysis/habits/habitoutcome.h"

class QPainter;
class QRectF;

namespace slumbar {

class Theme;

enum class MarkState { Done, NotDone, DoesNotApply, Open };

MarkState markStateOf(HabitOutcome outcome);

/// Up to 12 px a plain dot, ring or dash, and nothing where it is open; above that with a tick, and a dashed ring
/// where it is open.
void paintMark(QPainter& painter, const QRectF& place, MarkState state, const Theme& theme);

}  // namespace slumbar
