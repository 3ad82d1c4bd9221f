// Where things lie on a night line of a certain width: the bar, the handles on it and above it, and what can be hit.
#pragma once

#include "widgets/nighttime.h"

namespace slumbar {

class NightGeometry {
public:
    static constexpr double pinRadius = 5.5;
    static constexpr double ringRadius = 8.5;

    NightGeometry(int widthPx, bool isMirrored);

    /// Going to bed and getting up are pins above the bar, so that a quarter of an hour apart never overlaps.
    static bool isPin(NightTime which) { return which == NightTime::InBed || which == NightTime::OutOfBed; }
    /// Where a handle begins that has neither a time nor a usual one.
    static ClockTime firstPlaceOf(NightTime which);

    const NightAxis& axis() const { return m_axis; }
    QRectF bar() const;
    double axisY() const;
    /// From edge to edge, as high as the band of recommended sleep.
    QRectF bandRow() const;
    QPointF handleCentre(NightTime which, ClockTime time) const;
    QRectF hitPlace(NightTime which, ClockTime time) const;
    /// The nearest handle that is shown there.
    std::optional<NightTime> handleAt(const NightPicture& night, const QPointF& point) const;
    /// What is free from the end of the night, and from its last handle, to the end of the line.
    QRectF behindNight(const NightPicture& night, const QRectF& band, bool hasHandles) const;

private:
    int m_width;
    bool m_isMirrored;
    NightAxis m_axis;
};

}  // namespace slumbar
