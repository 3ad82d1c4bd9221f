#include "widgets/markpainter.h"

#include <QPainter>

#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr double largestSmallMark = 12;

void drawTick(QPainter& painter, const QRectF& disc, const QColor& color)
{
    const double unit = disc.width() / 20;
    painter.setPen(QPen(color, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = disc.center();
    const QPointF points[] = {centre + QPointF(-4, 0.5) * unit, centre + QPointF(-1.2, 3.3) * unit,
                              centre + QPointF(4, -3) * unit};
    painter.drawPolyline(points, 3);
}

}  // namespace

MarkState markStateOf(HabitOutcome outcome)
{
    switch (outcome) {
    case HabitOutcome::Met:
        return MarkState::Done;
    case HabitOutcome::NotMet:
        return MarkState::NotDone;
    case HabitOutcome::NotApplicable:
        return MarkState::DoesNotApply;
    case HabitOutcome::NotRecorded:
        return MarkState::Open;
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter& painter, const QRectF& place, MarkState state, const Theme& theme)
{
    const double size = qMin(place.width(), place.height());
    const bool isSmall = size <= largestSmallMark;
    QRectF square(0, 0, size, size);
    square.moveCenter(place.center());
    const double stroke = isSmall ? 1.5 : 2;
    const QRectF ring = square.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QColor routine = theme.color(Token::Routine);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case MarkState::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(routine);
        painter.drawEllipse(square);
        if (!isSmall) {
            drawTick(painter, square, theme.color(Token::OnRoutine));
        }
        break;
    case MarkState::NotDone:
        painter.setPen(QPen(routine, stroke));
        painter.drawEllipse(ring);
        break;
    case MarkState::DoesNotApply: {
        painter.setPen(QPen(routine, isSmall ? 2 : 2.5, Qt::SolidLine, Qt::RoundCap));
        const double half = size * 0.33;
        painter.drawLine(square.center() - QPointF(half, 0), square.center() + QPointF(half, 0));
        break;
    }
    case MarkState::Open:
        if (!isSmall) {
            QPen pen(theme.color(Token::BorderStrong), 1.75, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({1.7, 1.6});
            painter.setPen(pen);
            painter.drawEllipse(ring);
        }
        break;
    }
    painter.restore();
}

}  // namespace slumbar
