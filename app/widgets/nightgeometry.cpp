#include "widgets/nightgeometry.h"

namespace slumbar {

namespace {

using Edge = NightAxis::Edge;

constexpr double hitHalfWidth = 12;
constexpr int pinCentreY = 12;
constexpr int barTop = 24;
constexpr int barHeight = 24;
constexpr int bandTop = 16;
constexpr int axisInset = 10;

Edge edgeOf(NightTime which)
{
    return which == NightTime::InBed || which == NightTime::LightsOut ? Edge::Start : Edge::End;
}

}  // namespace

NightGeometry::NightGeometry(int widthPx, bool isMirrored)
    : m_width(widthPx), m_isMirrored(isMirrored), m_axis(axisInset, widthPx - axisInset, isMirrored)
{
}

ClockTime NightGeometry::firstPlaceOf(NightTime which)
{
    return edgeOf(which) == Edge::Start ? ClockTime::at(23, 0) : ClockTime::at(7, 0);
}

QRectF NightGeometry::bar() const
{
    return QRectF(0, barTop, m_width, barHeight);
}

double NightGeometry::axisY() const
{
    return barTop + barHeight + 9.5;
}

QRectF NightGeometry::bandRow() const
{
    return QRectF(0, bandTop, m_width, axisY() - bandTop);
}

QPointF NightGeometry::handleCentre(NightTime which, ClockTime time) const
{
    return {m_axis.xOf(time, edgeOf(which)), isPin(which) ? double(pinCentreY) : bar().center().y()};
}

QRectF NightGeometry::hitPlace(NightTime which, ClockTime time) const
{
    const QPointF centre = handleCentre(which, time);
    return {centre.x() - hitHalfWidth, centre.y() - hitHalfWidth, 2 * hitHalfWidth, 2 * hitHalfWidth};
}

std::optional<NightTime> NightGeometry::handleAt(const NightPicture& night, const QPointF& point) const
{
    const bool isAbove = point.y() < barTop - 1;
    std::optional<NightTime> nearest;
    double distance = hitHalfWidth;
    for (const NightTime which : allNightTimes) {
        const auto time = shownTime(night, which);
        if (!time || isPin(which) != isAbove) {
            continue;
        }
        const double away = qAbs(handleCentre(which, *time).x() - point.x());
        if (away <= distance) {
            distance = away;
            nearest = which;
        }
    }
    return nearest;
}

QRectF NightGeometry::behindNight(const NightPicture& night, const QRectF& band, bool hasHandles) const
{
    constexpr double pinLine = 2;
    double end = m_isMirrored ? band.right() : band.left();
    for (const NightTime which : {NightTime::FinalAwakening, NightTime::OutOfBed}) {
        const auto time = shownTime(night, which);
        if (!time || (isPin(which) && !hasHandles)) {
            continue;
        }
        const double reach = !hasHandles ? 0 : isPin(which) ? pinLine : ringRadius;
        const double x = m_axis.xOf(*time, Edge::End);
        end = m_isMirrored ? qMin(end, x - reach) : qMax(end, x + reach);
    }
    return m_isMirrored ? QRectF(0, band.top(), end, band.height())
                        : QRectF(end, band.top(), m_width - end, band.height());
}

}  // namespace slumbar
