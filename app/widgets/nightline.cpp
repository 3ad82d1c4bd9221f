#include "widgets/nightline.h"

#include <cmath>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/focusring.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

using Edge = NightAxis::Edge;

constexpr NightTime allTimes[] = {NightTime::InBed, NightTime::LightsOut, NightTime::FinalAwakening,
                                  NightTime::OutOfBed};
constexpr double pinRadius = 5.5;
constexpr double handleRadius = 8.5;
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

QPen dashedPen(const QColor& color, double width = 1)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3 / width, 3 / width});
    return pen;
}

ClockTime roundedTo(ClockTime time, int minutes)
{
    return ClockTime::atMinute(((time.minuteOfDay() + minutes / 2) / minutes) * minutes);
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

NightLine::NightLine(QWidget* parent) : PaintedControl(parent)
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
    m_night = night;
    update();
}

void NightLine::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setFocusPolicy(isReadOnly ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

void NightLine::setBand(std::chrono::hours from, std::chrono::hours to)
{
    m_bandFrom = from;
    m_bandTo = to;
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

void NightLine::paintScale(QPainter& painter, const Theme& theme) const
{
    const NightAxis times = axis();
    const double y = axisY();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.color(Token::BorderStrong));
    painter.drawLine(QPointF(times.xAt(0), y), QPointF(times.xAt(NightAxis::lengthMin), y));
    for (int hour = 0; hour <= NightAxis::lengthMin / 60; ++hour) {
        const double x = times.xAt(hour * 60);
        painter.drawLine(QPointF(x, y), QPointF(x, y + (hour % 3 == 0 ? 6 : 3)));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.color(Token::TextMuted));
    const QFontMetricsF small(painter.font());
    const double labelWidth = small.horizontalAdvance(words::clock(ClockTime::at(0, 0)));
    // Every third hour, or every sixth where the words would touch.
    const bool isTight = labelWidth * 1.35 * 7 > width();
    for (int hour = 0; hour <= NightAxis::lengthMin / 60; hour += isTight ? 6 : 3) {
        const QString label = words::clock(NightAxis::start.plus(std::chrono::hours(hour)));
        const double left = qBound(0.0, times.xAt(hour * 60) - labelWidth / 2, width() - labelWidth);
        painter.drawText(QRectF(left - 8, y + 8, labelWidth + 16, small.height()), Qt::AlignCenter, label);
    }
}

std::optional<QRectF> NightLine::bandPlace() const
{
    const auto onset = shownOnset(m_night);
    if (!onset) {
        return std::nullopt;
    }
    const double one = axis().xOf(onset->plus(m_bandFrom), Edge::End);
    const double other = axis().xOf(onset->plus(m_bandTo), Edge::End);
    return QRectF(qMin(one, other), bandTop, qAbs(other - one), axisY() - bandTop);
}

void NightLine::paintBand(QPainter& painter, const Theme& theme) const
{
    if (const auto band = bandPlace()) {
        painter.fillRect(*band, theme.color(Token::RecommendedBand));
        painter.setPen(dashedPen(theme.color(Token::BandEdge)));
        painter.drawLine(band->topLeft(), band->bottomLeft());
        painter.drawLine(band->topRight(), band->bottomRight());
    }
}

/// In what the night leaves free of the band, else behind the band, else nowhere.
void NightLine::paintBandWords(QPainter& painter, const Theme& theme) const
{
    const auto band = bandPlace();
    if (!band) {
        return;
    }
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.color(Token::TextMuted));
    //: the recommended hours of sleep, beside their band
    const QString words =
        tr("%1 to %2 h")
            .arg(QLocale().toString(qlonglong(m_bandFrom.count())), QLocale().toString(qlonglong(m_bandTo.count())));
    const double needed = QFontMetricsF(painter.font()).horizontalAdvance(words) + 4;
    const auto end =
        shown(NightTime::OutOfBed) && !m_isReadOnly ? shown(NightTime::OutOfBed) : shown(NightTime::FinalAwakening);
    const double nightEnd = end ? axis().xOf(*end, Edge::End) : band->left();
    QRectF place = *band;
    if (isMirrored()) {
        place.setRight(qMin(place.right(), nightEnd));
    } else {
        place.setLeft(qMax(place.left(), nightEnd));
    }
    if (place.width() < needed) {
        place = isMirrored() ? QRectF(0, band->top(), band->left() - 4, band->height())
                             : QRectF(band->right() + 4, band->top(), width() - band->right() - 4, band->height());
        const bool isPastBand = isMirrored() ? nightEnd > band->left() : nightEnd < band->right();
        if (place.width() < needed || !isPastBand) {
            return;
        }
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, words);
        return;
    }
    painter.drawText(place, Qt::AlignCenter, words);
}

void NightLine::paintPin(QPainter& painter, NightTime which, const Theme& theme) const
{
    const auto time = shown(which);
    if (!time) {
        return;
    }
    const bool isRecorded = timeOf(m_night.recorded, which).has_value();
    const QPointF centre = handleCentre(which, *time);
    const QColor color = theme.color(isRecorded ? Token::Night : Token::Gap);
    painter.setPen(isRecorded ? QPen(color, 2) : dashedPen(color, 1.5));
    painter.drawLine(centre + QPointF(0, pinRadius), QPointF(centre.x(), bar().bottom()));
    painter.setPen(QPen(color, isRecorded ? 1 : 2));
    painter.setBrush(isRecorded ? color : theme.color(Token::Surface));
    painter.drawEllipse(centre, pinRadius, pinRadius);
}

void NightLine::paintHandle(QPainter& painter, NightTime which, const Theme& theme) const
{
    const auto time = shown(which);
    if (!time) {
        return;
    }
    const bool isRecorded = timeOf(m_night.recorded, which).has_value();
    painter.setPen(QPen(theme.color(isRecorded ? Token::Night : Token::Gap), isRecorded ? 3 : 2));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawEllipse(handleCentre(which, *time), handleRadius, handleRadius);
}

void NightLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter, theme);
    paintScale(painter, theme);
    paintNightBar(painter, bar(), axis(), m_night, theme);
    paintBandWords(painter, theme);
    if (m_isReadOnly) {
        return;
    }
    for (const NightTime which : {NightTime::InBed, NightTime::OutOfBed}) {
        paintPin(painter, which, theme);
    }
    for (const NightTime which : {NightTime::LightsOut, NightTime::FinalAwakening}) {
        paintHandle(painter, which, theme);
    }
    if (hasFocus()) {
        const QPointF centre = handleCentre(m_current, shown(m_current).value_or(firstPlaceOf(m_current)));
        const double radius = isPin(m_current) ? pinRadius : handleRadius + 1;
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
