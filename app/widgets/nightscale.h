// What stands around a night on its line: the hours below it, and the band of recommended sleep that hangs from the
// moment of falling asleep.
#pragma once

#include <chrono>

#include "widgets/nightpainter.h"

namespace slumbar {

/// The hours of sleep that are recommended.
struct NightBand {
    std::chrono::hours from{7};
    std::chrono::hours to{9};
};

/// The line at the top of `place` with its ticks, and the clock times below it, as many as there is room for.
void paintHours(QPainter& painter, const QRectF& place, const NightAxis& axis, const Theme& theme);

/// Where the band lies across, at the height of `row`; none where the moment of falling asleep is not known.
std::optional<QRectF> placeOfBand(const NightBand& band, const NightPicture& night, const NightAxis& axis,
                                  const QRectF& row);
void paintBand(QPainter& painter, const QRectF& place, const Theme& theme);

/// "7 to 9 h" in what the night leaves free of the band's `place`, else behind it, else nowhere. `room` reaches from
/// the end of the night to the end of the line.
void paintBandWords(QPainter& painter, const NightBand& band, const QRectF& place, const QRectF& room);

}  // namespace slumbar
