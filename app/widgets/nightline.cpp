#include "widgets/nightline.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/focusring.h"
#include "widgets/nightscale.h"
#include "widgets/settling.h"

namespace slumbar {

namespace {

using Edge = NightAxis::Edge;

constexpr NightTime allTimes[] = {NightTime::InBed, NightTime::LightsOut, NightTime::FinalAwakening,
                                  NightTime::OutOfBed};
constexpr double hitHalfWidth = 12;
constexpr int pinCentreY = 12;
constexpr int barTop = 24;
constexpr int barHeight = 24;
constexpr int bandTop = 16;
constexpr int axisInset = 10;
constexpr int stepMin = 5;

bool isPin(NightTime which)
{
    return which == NightTime::InBed || which == NightTime::OutOfBed;
}

Edge edgeOf(NightTime which)
{
    return which == NightTime::InBed || which == NightTime::LightsOut ? Edge::Start : Edge::End;
}

/// Where a handle begins that has neither a time nor a usual one.
ClockTime firstPlaceOf(NightTime which)
{
    return edgeOf(which) == Edge::Start ? ClockTime::at(23, 0) : ClockTime::at(7, 0);
}

ClockTime roundedTo(ClockTime time, int minutes)
{
    return ClockTime::atMinute(((time.minuteOfDay() + minutes / 2) / minutes) * minutes);
}

/// Whether a usual time was taken over as it stood.
bool isAccepted(const NightPicture& before, const NightPicture& now)
{
    return std::any_of(std::begin(allTimes), std::end(allTimes), [&](NightTime which) {
        const auto taken = timeOf(now.recorded, which);
        return taken && !timeOf(before.recorded, which) && taken == timeOf(before.usual, which);
    });
}

}  // namespace

std::optional<ClockTime>& timeOf(NightClockTimes& times, NightTime which)
{
    switch (which) {
    case NightTime::InBed:
        return times.inBed;
    case NightTime::LightsOut:
        return times.lightsOut;
    case NightTime::FinalAwakening:
        return times.finalAwakening;
    case NightTime::OutOfBed:
        break;
    }
    return times.outOfBed;
}

std::optional<ClockTime> timeOf(const NightClockTimes& times, NightTime which)
{
    NightClockTimes copy = times;
    return timeOf(copy, which);
}

NightLine::NightLine(QWidget* parent) : PaintedControl(parent), m_settling(new Settling(this))
{
    setAccessibleName(tr("Night"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::leaveTo(this);
}

void NightLine::setNight(const NightPicture& night)
{
    if (isAccepted(m_night, night)) {
        m_before = m_night;
        m_settling->begin();
    }
    m_night = night;
    update();
}

void NightLine::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setFocusPolicy(isReadOnly ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

std::optional<ClockTime> NightLine::shown(NightTime which) const
{
    const auto recorded = timeOf(m_night.recorded, which);
    return recorded ? recorded : timeOf(m_night.usual, which);
}

Spoken NightLine::spoken() const
{
    Spoken spoken;
    spoken.role = m_isReadOnly ? QAccessible::Graphic : QAccessible::Grouping;
    QStringList parts;
    for (const NightTime which : allTimes) {
        const Spoken part = spokenPart(static_cast<int>(which));
        parts << QStringLiteral("%1 %2").arg(part.name, part.value);
    }
    spoken.value = parts.join(QStringLiteral(", "));
    return spoken;
}

Spoken NightLine::spokenPart(int part) const
{
    const auto which = static_cast<NightTime>(part);
    Spoken spoken;
    spoken.role = QAccessible::Slider;
    switch (which) {
    case NightTime::InBed:
        spoken.name = tr("In bed");
        break;
    case NightTime::LightsOut:
        spoken.name = tr("Lights out");
        break;
    case NightTime::FinalAwakening:
        spoken.name = tr("Woke");
        break;
    case NightTime::OutOfBed:
        spoken.name = tr("Up");
        break;
    }
    const auto time = shown(which);
    if (!time) {
        spoken.value = tr("not recorded");
    } else if (timeOf(m_night.recorded, which)) {
        spoken.value = words::clock(*time);
    } else {
        //: read aloud for a time that is only the usual one
        spoken.value = tr("usually %1, not recorded").arg(words::clock(*time));
    }
    const ClockTime at = time.value_or(firstPlaceOf(which));
    const int sinceStart = at.plus(-NightAxis::start.sinceMidnight()).minuteOfDay();
    spoken.number = Spoken::Number{double(sinceStart), 0, NightAxis::lengthMin, stepMin};
    const QPointF centre = handleCentre(which, at);
    spoken.place = QRectF(centre.x() - hitHalfWidth, centre.y() - hitHalfWidth, 2 * hitHalfWidth, 2 * hitHalfWidth)
                       .toAlignedRect();
    return spoken;
}

void NightLine::setNumber(int part, double number)
{
    if (part >= 0 && number >= 0 && number <= NightAxis::lengthMin) {
        move(static_cast<NightTime>(part),
             ClockTime::atMinute(NightAxis::start.minuteOfDay() + static_cast<int>(std::lround(number))));
    }
}

NightAxis NightLine::axis() const
{
    return NightAxis(axisInset, width() - axisInset, isMirrored());
}

QRectF NightLine::bar() const
{
    return QRectF(0, barTop, width(), barHeight);
}

double NightLine::axisY() const
{
    return barTop + barHeight + 9.5;
}

QSize NightLine::sizeHint() const
{
    const QFontMetrics small(textFont(TextSize::Small));
    return {7 * small.horizontalAdvance(words::clock(ClockTime::at(0, 0))) * 2,
            static_cast<int>(axisY()) + 12 + small.height()};
}

QSize NightLine::minimumSizeHint() const
{
    return {sizeHint().width() / 3, sizeHint().height()};
}

QPointF NightLine::handleCentre(NightTime which, ClockTime time) const
{
    return {axis().xOf(time, edgeOf(which)), isPin(which) ? double(pinCentreY) : bar().center().y()};
}

std::optional<NightTime> NightLine::handleAt(const QPointF& point) const
{
    const bool isAbove = point.y() < barTop - 1;
    std::optional<NightTime> nearest;
    double distance = hitHalfWidth;
    for (const NightTime which : allTimes) {
        const auto time = shown(which);
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

/// A time cannot pass its recorded neighbours.
void NightLine::move(NightTime which, ClockTime time)
{
    const auto sinceStart = [](ClockTime clock) { return clock.plus(-NightAxis::start.sinceMidnight()).minuteOfDay(); };
    ClockTime bounded = time;
    for (const NightTime other : allTimes) {
        const auto neighbour = timeOf(m_night.recorded, other);
        if (neighbour && other < which && sinceStart(bounded) < sinceStart(*neighbour)) {
            bounded = *neighbour;
        }
        if (neighbour && other > which && sinceStart(bounded) > sinceStart(*neighbour)) {
            bounded = *neighbour;
        }
    }
    if (timeOf(m_night.recorded, which) == bounded) {
        return;
    }
    timeOf(m_night.recorded, which) = bounded;
    update();
    announceValue(static_cast<int>(which));
    Q_EMIT timeMoved(which, bounded);
}

void NightLine::paintNight(QPainter& painter, const NightPicture& night, const Theme& theme) const
{
    paintNightBar(painter, bar(), axis(), night, theme);
    for (const NightTime which :
         {NightTime::InBed, NightTime::OutOfBed, NightTime::LightsOut, NightTime::FinalAwakening}) {
        const bool isRecorded = timeOf(night.recorded, which).has_value();
        const auto time = timeOf(isRecorded ? night.recorded : night.usual, which);
        if (!time || m_isReadOnly) {
            continue;
        }
        const QPointF centre = handleCentre(which, *time);
        if (isPin(which)) {
            paintNightPin(painter, centre, bar().bottom(), isRecorded, theme);
        } else {
            paintNightRing(painter, centre, isRecorded, theme);
        }
    }
}

/// From the end of the night on: words never stand under a handle.
QRectF NightLine::roomForWords(const QRectF& band) const
{
    double end = isMirrored() ? band.right() : band.left();
    for (const NightTime which : {NightTime::FinalAwakening, NightTime::OutOfBed}) {
        const auto time = shown(which);
        if (time && (which == NightTime::FinalAwakening || !m_isReadOnly)) {
            const double reach = m_isReadOnly ? 0 : isPin(which) ? 2 : nightRingRadius;
            const double x = axis().xOf(*time, Edge::End);
            end = isMirrored() ? qMin(end, x - reach) : qMax(end, x + reach);
        }
    }
    return isMirrored() ? QRectF(0, band.top(), end, band.height())
                        : QRectF(end, band.top(), width() - end, band.height());
}

void NightLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto band = placeOfBand(NightBand(), m_night, axis(), QRectF(0, bandTop, width(), axisY() - bandTop));
    if (band) {
        paintBand(painter, *band, theme);
    }
    paintHours(painter, QRectF(0, axisY(), width(), height() - axisY()), axis(), theme);
    if (m_settling->isRunning()) {
        painter.setOpacity(1 - m_settling->progress());
        paintNight(painter, m_before, theme);
        painter.setOpacity(m_settling->progress());
    }
    paintNight(painter, m_night, theme);
    painter.setOpacity(1);
    if (band) {
        painter.setPen(theme.color(Token::TextMuted));
        paintBandWords(painter, NightBand(), *band, roomForWords(*band));
    }
    if (hasFocus()) {
        const QPointF centre = handleCentre(m_current, shown(m_current).value_or(firstPlaceOf(m_current)));
        const double radius = isPin(m_current) ? nightPinRadius : nightRingRadius + 1;
        drawFocusRing(painter, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius, theme);
    }
}

void NightLine::keyPressEvent(QKeyEvent* event)
{
    const int direction = stepOfArrow(event->key(), layoutDirection());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (direction != 0) {
        const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : stepMin;
        const auto from = shown(m_current);
        move(m_current, from ? from->plus(std::chrono::minutes(direction * step)) : firstPlaceOf(m_current));
    } else if (isEnter && shown(m_current) && !timeOf(m_night.recorded, m_current)) {
        move(m_current, *shown(m_current));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NightLine::mousePressEvent(QMouseEvent* event)
{
    if (m_isReadOnly || event->button() != Qt::LeftButton) {
        return;
    }
    m_dragged = handleAt(event->position());
    if (!m_dragged) {
        // An empty line takes its first times where it is pressed.
        const bool isEvening = axis().clockAt(event->position().x()).plus(std::chrono::hours(6)) < ClockTime::at(9, 0);
        const NightTime open = isEvening ? NightTime::LightsOut : NightTime::FinalAwakening;
        if (!shown(open)) {
            m_dragged = open;
            move(open, roundedTo(axis().clockAt(event->position().x()), stepMin));
        }
    }
    if (m_dragged) {
        m_current = *m_dragged;
        announceCurrentPart();
        update();
    }
}

void NightLine::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged) {
        move(*m_dragged, roundedTo(axis().clockAt(event->position().x()), stepMin));
    }
}

void NightLine::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged.reset();
}

bool NightLine::focusNextPrevChild(bool isNext)
{
    const int next = static_cast<int>(m_current) + (isNext ? 1 : -1);
    if (m_isReadOnly || next < 0 || next >= partCount()) {
        return QWidget::focusNextPrevChild(isNext);
    }
    m_current = static_cast<NightTime>(next);
    announceCurrentPart();
    update();
    return true;
}

void NightLine::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason) {
        m_current = NightTime::InBed;
    } else if (event->reason() == Qt::BacktabFocusReason) {
        m_current = NightTime::OutOfBed;
    }
    announceCurrentPart();
    PaintedControl::focusInEvent(event);
}

}  // namespace slumbar
