#include "widgets/nightscale.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include "text/words.h"
#include "theme/textfont.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr int hours = NightAxis::lengthMin / 60;
constexpr int gapToBand = 4;

QPen dashedPen(const QColor& color)
{
    QPen pen(color, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    return pen;
}

}  // namespace

void paintHours(QPainter& painter, const QRectF& place, const NightAxis& axis, const Theme& theme)
{
    const double y = place.top();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.color(Token::BorderStrong));
    painter.drawLine(QPointF(axis.xAt(0), y), QPointF(axis.xAt(NightAxis::lengthMin), y));
    for (int hour = 0; hour <= hours; ++hour) {
        const double x = axis.xAt(hour * 60);
        painter.drawLine(QPointF(x, y), QPointF(x, y + (hour % 3 == 0 ? 6 : 3)));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.color(Token::TextMuted));
    const QFontMetricsF small(painter.font());
    const double labelWidth = small.horizontalAdvance(words::clock(ClockTime::at(0, 0)));
    // Every third hour, or every sixth where the words would touch.
    const bool isTight = labelWidth * 1.35 * 7 > place.width();
    for (int hour = 0; hour <= hours; hour += isTight ? 6 : 3) {
        const QString label = words::clock(NightAxis::start.plus(std::chrono::hours(hour)));
        const double left = qBound(place.left(), axis.xAt(hour * 60) - labelWidth / 2, place.right() - labelWidth);
        painter.drawText(QRectF(left - 8, y + 8, labelWidth + 16, small.height()), Qt::AlignCenter,
                         words::inOwnDirection(label));
    }
}

std::optional<QRectF> placeOfBand(const NightBand& band, const NightPicture& night, const NightAxis& axis,
                                  const QRectF& row)
{
    const auto onset = shownOnset(night);
    if (!onset) {
        return std::nullopt;
    }
    const double one = axis.xOf(onset->plus(band.from), NightAxis::Edge::End);
    const double other = axis.xOf(onset->plus(band.to), NightAxis::Edge::End);
    return QRectF(qMin(one, other), row.top(), qAbs(other - one), row.height());
}

void paintBand(QPainter& painter, const QRectF& place, const Theme& theme)
{
    painter.fillRect(place, theme.color(Token::RecommendedBand));
    painter.setPen(dashedPen(theme.color(Token::BandEdge)));
    painter.drawLine(place.topLeft(), place.bottomLeft());
    painter.drawLine(place.topRight(), place.bottomRight());
}

void paintBandWords(QPainter& painter, const NightBand& band, const QRectF& place, const QRectF& room)
{
    painter.setFont(textFont(TextSize::Small));
    const QLocale locale;
    //: the recommended hours of sleep, beside their band
    const QString said =
        QCoreApplication::translate("NightLine", "%1 to %2 h")
            .arg(locale.toString(qlonglong(band.from.count())), locale.toString(qlonglong(band.to.count())));
    const double needed = QFontMetricsF(painter.font()).horizontalAdvance(said) + gapToBand;
    const QRectF free = place.intersected(room);
    if (free.width() >= needed) {
        painter.drawText(free, Qt::AlignCenter, words::inOwnDirection(said));
        return;
    }
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF behind = isMirrored ? QRectF(room.topLeft(), QPointF(place.left() - gapToBand, room.bottom()))
                                     : QRectF(QPointF(place.right() + gapToBand, room.top()), room.bottomRight());
    if (behind.width() >= needed && room.intersects(place)) {
        painter.drawText(behind, Qt::AlignLeading | Qt::AlignVCenter, words::inOwnDirection(said));
    }
}

}  // namespace slumbar
