// What every block of a page needs: the sheet it paints on, the grid it keeps to and the month it shows. With it
// the few parts that blocks share.
#pragma once

#include <vector>

#include "report/monthlyreport.h"
#include "report/paper.h"
#include "report/sheet.h"

namespace slumbar {

struct Frame {
    Sheet& sheet;
    const PageGrid& grid;
    const MonthlyReport& report;
};

/// Distances in points that tighten together when a page is full.
struct Density {
    qreal rowPitch;
    qreal bodyHeight;
    qreal blockGap;
};

/// A heading in a colour, with grey words behind it.
void paintHeading(const Frame& frame, qreal baseline, const QString& title, Type type, const QString& aside = {});
/// Title on the left of the picture column and what it was made from on the right. Returns how much lower the
/// picture begins because the two did not fit into one line.
qreal paintPictureTitle(const Frame& frame, qreal baseline, const QString& title, const QString& count);
/// The triangle in the margin beside a row that is past a usual line of concern.
void paintConcern(const Frame& frame, qreal baseline, qreal x);
/// A rule over the whole width.
void paintRule(const Frame& frame, qreal y, Pen pen);
/// Lines to write on by hand, filling the area from its top down.
void paintRuledLines(const Frame& frame, const QRectF& area);

/// Moves things of one size apart along an axis until none overlaps, in their order and within [low, high].
std::vector<qreal> spread(std::vector<qreal> starts, const std::vector<qreal>& sizes, qreal low, qreal high);

}  // namespace slumbar
