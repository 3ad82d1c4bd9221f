#include "widgets/nightline.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "text/words.h"
#include "theme/textfont.h"
#include "widgets/focusring.h"
#include "widgets/keywords.h"
#include "widgets/nightscale.h"
#include "widgets/settling.h"

namespace slumbar {

namespace {

constexpr int stepMin = 5;

ClockTime roundedTo(ClockTime time, int minutes)
{
    return ClockTime::atMinute(((time.minuteOfDay() + minutes / 2) / minutes) * minutes);
}

/// Whether a usual time was taken over as it stood.
bool isAccepted(const NightPicture& before, const NightPicture& now)
{
    return std::any_of(allNightTimes.begin(), allNightTimes.end(), [&](NightTime which) {
        const auto taken = timeOf(now.recorded, which);
        return taken && !timeOf(before.recorded, which) && taken == timeOf(before.usual, which);
    });
}

/// What can be taken hold of: a pin above the bar for going to bed and getting up, a ring on it for the others.
void paintNightPin(QPainter& painter, const QPointF& head, double footY, bool isRecorded, const Theme& theme)
{
    const QColor color = theme.color(isRecorded ? Token::Night : Token::Gap);
    QPen dashed(color, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({2, 2});
    painter.setPen(isRecorded ? QPen(color, 2) : dashed);
    painter.drawLine(head + QPointF(0, NightGeometry::pinRadius), QPointF(head.x(), footY));
    painter.setPen(QPen(color, isRecorded ? 1 : 2));
    painter.setBrush(isRecorded ? color : theme.color(Token::Surface));
    painter.drawEllipse(head, NightGeometry::pinRadius, NightGeometry::pinRadius);
}

void paintNightRing(QPainter& painter, const QPointF& centre, bool isRecorded, const Theme& theme)
{
    painter.setPen(QPen(theme.color(isRecorded ? Token::Night : Token::Gap), isRecorded ? 3 : 2));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawEllipse(centre, NightGeometry::ringRadius, NightGeometry::ringRadius);
}

}  // namespace

NightLine::NightLine(QWidget* parent) : PaintedControl(parent), m_settling(new Settling(this))
{
    setAccessibleName(tr("Night"));
    setWhatsThis(tr("The night from 18:00 to 12:00. Drag a mark or move it with the arrows; dashes are your usual "
                    "times, which count only once you take them over."));
    declareKeys(*this, {tr("The line of the night"),
                        {{tr("Tab"), tr("to the next time")},
                         {tr("Left / Right"), tr("five minutes earlier or later")},
                         {tr("Shift+Left / Right"), tr("one minute earlier or later")},
                         {tr("Enter"), tr("takes the usual time over")}}});
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

Spoken NightLine::spoken() const
{
    Spoken spoken;
    spoken.role = m_isReadOnly ? QAccessible::Graphic : QAccessible::Grouping;
    QStringList parts;
    for (const NightTime which : allNightTimes) {
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
    const auto time = shownTime(m_night, which);
    if (!time) {
        spoken.value = tr("not recorded");
    } else if (timeOf(m_night.recorded, which)) {
        spoken.value = words::clock(*time);
    } else {
        //: read aloud for a time that is only the usual one
        spoken.value = tr("usually %1, not recorded").arg(words::clock(*time));
    }
    const ClockTime at = time.value_or(NightGeometry::firstPlaceOf(which));
    const int sinceStart = at.plus(-NightAxis::start.sinceMidnight()).minuteOfDay();
    spoken.number = Spoken::Number{double(sinceStart), 0, NightAxis::lengthMin, stepMin};
    spoken.place = geometry().hitPlace(which, at).toAlignedRect();
    return spoken;
}

void NightLine::setNumber(int part, double number)
{
    if (part >= 0 && number >= 0 && number <= NightAxis::lengthMin) {
        move(static_cast<NightTime>(part),
             ClockTime::atMinute(NightAxis::start.minuteOfDay() + static_cast<int>(std::lround(number))));
    }
}

QSize NightLine::sizeHint() const
{
    const QFontMetrics small(textFont(TextSize::Small));
    return {7 * small.horizontalAdvance(words::clock(ClockTime::at(0, 0))) * 2,
            static_cast<int>(geometry().axisY()) + 12 + small.height()};
}

QSize NightLine::minimumSizeHint() const
{
    return {sizeHint().width() / 3, sizeHint().height()};
}

/// A time cannot pass its recorded neighbours.
void NightLine::move(NightTime which, ClockTime time)
{
    const auto sinceStart = [](ClockTime clock) { return clock.plus(-NightAxis::start.sinceMidnight()).minuteOfDay(); };
    ClockTime bounded = time;
    for (const NightTime other : allNightTimes) {
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
    const NightGeometry places = geometry();
    paintNightBar(painter, places.bar(), places.axis(), night, theme);
    if (m_isReadOnly) {
        return;
    }
    for (const NightTime which :
         {NightTime::InBed, NightTime::OutOfBed, NightTime::LightsOut, NightTime::FinalAwakening}) {
        const auto time = shownTime(night, which);
        const bool isRecorded = timeOf(night.recorded, which).has_value();
        if (time && NightGeometry::isPin(which)) {
            paintNightPin(painter, places.handleCentre(which, *time), places.bar().bottom(), isRecorded, theme);
        } else if (time) {
            paintNightRing(painter, places.handleCentre(which, *time), isRecorded, theme);
        }
    }
}

void NightLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const NightGeometry places = geometry();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto band = placeOfBand(NightBand(), m_night, places.axis(), places.bandRow());
    if (band) {
        paintBand(painter, *band, theme);
    }
    paintHours(painter, QRectF(0, places.axisY(), width(), height() - places.axisY()), places.axis(), theme);
    if (m_settling->isRunning()) {
        painter.setOpacity(1 - m_settling->progress());
        paintNight(painter, m_before, theme);
        painter.setOpacity(m_settling->progress());
    }
    paintNight(painter, m_night, theme);
    painter.setOpacity(1);
    if (band) {
        painter.setPen(theme.color(Token::TextMuted));
        paintBandWords(painter, NightBand(), *band, places.behindNight(m_night, *band, !m_isReadOnly));
    }
    if (hasFocus()) {
        const ClockTime at = shownTime(m_night, m_current).value_or(NightGeometry::firstPlaceOf(m_current));
        const QPointF centre = places.handleCentre(m_current, at);
        const double radius =
            NightGeometry::isPin(m_current) ? NightGeometry::pinRadius : NightGeometry::ringRadius + 1;
        drawFocusRing(painter, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius, theme);
    }
}

void NightLine::keyPressEvent(QKeyEvent* event)
{
    const int direction = stepOfArrow(event->key(), layoutDirection());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (direction != 0) {
        const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : stepMin;
        const auto from = shownTime(m_night, m_current);
        move(m_current,
             from ? from->plus(std::chrono::minutes(direction * step)) : NightGeometry::firstPlaceOf(m_current));
    } else if (isEnter && shownTime(m_night, m_current) && !timeOf(m_night.recorded, m_current)) {
        move(m_current, *shownTime(m_night, m_current));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NightLine::mousePressEvent(QMouseEvent* event)
{
    if (m_isReadOnly || event->button() != Qt::LeftButton) {
        return;
    }
    m_dragged = geometry().handleAt(m_night, event->position());
    if (!m_dragged) {
        // An empty line takes its first times where it is pressed.
        const bool isEvening =
            geometry().axis().clockAt(event->position().x()).plus(std::chrono::hours(6)) < ClockTime::at(9, 0);
        const NightTime open = isEvening ? NightTime::LightsOut : NightTime::FinalAwakening;
        if (!shownTime(m_night, open)) {
            m_dragged = open;
            move(open, roundedTo(geometry().axis().clockAt(event->position().x()), stepMin));
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
        move(*m_dragged, roundedTo(geometry().axis().clockAt(event->position().x()), stepMin));
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
