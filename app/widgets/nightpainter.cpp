#include "widgets/nightpainter.h"

#include <cmath>

#include <QPainter>

#include "theme/theme.h"

namespace slumbar {

namespace {

using Edge = NightAxis::Edge;

double minutesAfterStart(ClockTime time)
{
    return (time.minuteOfDay() - NightAxis::start.minuteOfDay() + ClockTime::minutesADay) % ClockTime::minutesADay;
}

QPen dashedPen(const QColor& color, double width)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3 / width, 3 / width});
    return pen;
}

/// A stretch of the bar between two times, whichever way the axis runs.
QRectF stretch(const QRectF& bar, double from, double to)
{
    return QRectF(qMin(from, to), bar.top(), qAbs(to - from), bar.height());
}

void paintStretch(QPainter& painter, const QRectF& place, const QColor& fill, const QPen& outline)
{
    const double radius = qMin(4.0, place.height() / 2);
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRoundedRect(place, radius, radius);
}

void paintAwake(QPainter& painter, const QRectF& place, bool isRecorded, const Theme& theme)
{
    if (place.width() < 1) {
        return;
    }
    if (isRecorded) {
        paintStretch(painter, place, theme.color(Token::NightSoft),
                     theme.isHighContrast() ? QPen(theme.color(Token::Night), 1) : QPen(Qt::NoPen));
    } else {
        paintStretch(painter, place.adjusted(0.5, 0.5, -0.5, -0.5), Qt::transparent,
                     dashedPen(theme.color(Token::Gap), 1));
    }
}

}  // namespace

NightPicture pictureOf(const Night& night)
{
    NightPicture picture;
    picture.recorded = clockTimesOf(night);
    picture.latency = night->latency.value_or(std::chrono::minutes(0));
    picture.isSleepless = night->isSleepless;
    return picture;
}

double NightAxis::xAt(double minutes) const
{
    const double share = qBound(0.0, minutes / lengthMin, 1.0);
    return m_isMirrored ? m_right - share * (m_right - m_left) : m_left + share * (m_right - m_left);
}

double NightAxis::xOf(ClockTime time, Edge nearest) const
{
    const double minutes = minutesAfterStart(time);
    return xAt(minutes > lengthMin && nearest == Edge::Start ? 0 : minutes);
}

ClockTime NightAxis::clockAt(double x) const
{
    const double share = (m_isMirrored ? m_right - x : x - m_left) / (m_right - m_left);
    const int minutes = static_cast<int>(std::lround(qBound(0.0, share, 1.0) * lengthMin));
    return ClockTime::atMinute(start.minuteOfDay() + minutes);
}

std::optional<ClockTime> shownOnset(const NightPicture& night)
{
    const auto lightsOut = night.recorded.lightsOut ? night.recorded.lightsOut : night.usual.lightsOut;
    return lightsOut && !night.isSleepless ? std::optional(lightsOut->plus(night.latency)) : std::nullopt;
}

void paintNightBar(QPainter& painter, const QRectF& bar, const NightAxis& axis, const NightPicture& night,
                   const Theme& theme)
{
    const NightClockTimes& recorded = night.recorded;
    const auto onset = shownOnset(night);
    const auto lightsOut = recorded.lightsOut ? recorded.lightsOut : night.usual.lightsOut;
    const auto woke = recorded.finalAwakening ? recorded.finalAwakening : night.usual.finalAwakening;
    const auto inBed = recorded.inBed ? recorded.inBed : night.usual.inBed;
    const auto up = recorded.outOfBed ? recorded.outOfBed : night.usual.outOfBed;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto from = [&axis](ClockTime time) { return axis.xOf(time, Edge::Start); };
    const auto until = [&axis](ClockTime time) { return axis.xOf(time, Edge::End); };
    if (night.isSleepless && inBed && up) {
        paintAwake(painter, stretch(bar, from(*inBed), until(*up)), recorded.inBed && recorded.outOfBed, theme);
    }
    const bool isRecorded = recorded.lightsOut && recorded.finalAwakening;
    if (onset && inBed && isRecorded) {
        paintAwake(painter, stretch(bar, from(*inBed), from(*onset)), recorded.inBed.has_value(), theme);
    }
    if (onset && lightsOut && isRecorded && !inBed) {
        paintAwake(painter, stretch(bar, from(*lightsOut), from(*onset)), true, theme);
    }
    if (onset && woke && up && isRecorded && minutesAfterStart(*woke) <= minutesAfterStart(*up)) {
        paintAwake(painter, stretch(bar, until(*woke), until(*up)), recorded.outOfBed.has_value(), theme);
    }
    if (onset && woke && minutesAfterStart(*onset) <= minutesAfterStart(*woke)) {
        const QRectF asleep = stretch(bar, from(*onset), until(*woke));
        if (isRecorded) {
            paintStretch(painter, asleep, theme.color(Token::Night), Qt::NoPen);
        } else {
            painter.setPen(dashedPen(theme.color(Token::Gap), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(asleep, asleep.height() / 2, asleep.height() / 2);
        }
    }
    painter.restore();
}

void paintSmallNight(QPainter& painter, const QRectF& place, const NightPicture& night, bool isMirrored,
                     const Theme& theme)
{
    const NightAxis axis(place.left(), place.right(), isMirrored);
    constexpr double barHeight = 8;
    const double lineY = std::floor(place.center().y()) + 0.5;
    painter.save();
    painter.setPen(theme.color(Token::Border));
    painter.drawLine(QPointF(place.left(), lineY), QPointF(place.right(), lineY));
    painter.restore();
    paintNightBar(painter, QRectF(place.left(), lineY - barHeight / 2, place.width(), barHeight), axis, night, theme);
}

}  // namespace slumbar
