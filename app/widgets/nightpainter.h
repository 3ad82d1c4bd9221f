// A night on the line from 18:00 to 12:00, as drawn everywhere: on Today, in the check-in and, small, in the
// calendar. What is recorded is solid; what is only usual is dashed.
#pragma once

#include <optional>

#include <QRectF>

#include "domain/nightplacement.h"

class QPainter;

namespace slumbar {

class Theme;

/// What of a night can be drawn.
struct NightPicture {
    NightClockTimes recorded;
    NightClockTimes usual;            ///< stands where nothing is recorded
    std::chrono::minutes latency{0};  ///< from lights out to asleep
    bool isSleepless = false;

    bool operator==(const NightPicture&) const = default;
};

NightPicture pictureOf(const Night& night);

/// Where clock times lie between two edges; mirrored, time runs from right to left.
class NightAxis {
public:
    static constexpr ClockTime start = ClockTime::at(18, 0);
    static constexpr ClockTime end = ClockTime::at(12, 0);
    static constexpr int lengthMin = 18 * 60;

    NightAxis(double left, double right, bool isMirrored) : m_left(left), m_right(right), m_isMirrored(isMirrored) {}

    /// Times of the afternoon lie beyond both ends and are drawn at the end that they are `nearest` to.
    enum class Edge { Start, End };
    double xOf(ClockTime time, Edge nearest) const;
    double xAt(double minutesAfterStart) const;
    /// To the minute.
    ClockTime clockAt(double x) const;

private:
    double m_left;
    double m_right;
    bool m_isMirrored;
};

/// The bar alone: in bed soft, asleep strong, dashed where only usual. Corners by its height.
void paintNightBar(QPainter& painter, const QRectF& bar, const NightAxis& axis, const NightPicture& night,
                   const Theme& theme);

/// The small night of a calendar cell: the bar on a hairline.
void paintSmallNight(QPainter& painter, const QRectF& place, const NightPicture& night, bool isMirrored,
                     const Theme& theme);

/// When sleep began, recorded or usual; none when sleepless or not known.
std::optional<ClockTime> shownOnset(const NightPicture& night);

}  // namespace slumbar
