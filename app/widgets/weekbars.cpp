#include "widgets/weekbars.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QPainter>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr double barWidth = 16;
constexpr double barRadius = 4;
constexpr double hoursShown = 9.5;

QPen dashedPen(const QColor& color)
{
    QPen pen(color, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    return pen;
}

}  // namespace

WeekBars::WeekBars(QWidget* parent) : PaintedControl(parent)
{
    setAccessibleName(tr("Last nights"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WeekBars::setNights(std::vector<WeekNight> nights)
{
    m_nights = std::move(nights);
    update();
}

void WeekBars::setBand(double fromHours, double toHours)
{
    m_bandFrom = fromHours;
    m_bandTo = toHours;
    update();
}

Spoken WeekBars::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Graphic;
    QStringList nights;
    for (int i = 0; i < partCount(); ++i) {
        nights << spokenPart(i).name;
    }
    spoken.value = nights.join(QStringLiteral("; "));
    return spoken;
}

Spoken WeekBars::spokenPart(int part) const
{
    const WeekNight& night = m_nights[static_cast<std::size_t>(part)];
    const QString asleep = night.hoursAsleep ? tr("%1 asleep").arg(words::durationOfMinutes(*night.hoursAsleep * 60))
                                             : tr("night not recorded");
    const QString pain = night.morningPain
                             ? tr("morning pain %1 of 10").arg(QLocale().toString(night.morningPain->value()))
                             : tr("no morning pain recorded");
    Spoken spoken;
    spoken.role = QAccessible::StaticText;
    //: read aloud: "Thu: 5 h 15 asleep, morning pain 6 of 10"
    spoken.name = tr("%1: %2, %3").arg(night.day, asleep, pain);
    spoken.place = columnOf(part).toAlignedRect();
    return spoken;
}

int WeekBars::lineHeight() const
{
    return QFontMetrics(textFont(TextSize::Small)).height() + 4;
}

QSize WeekBars::sizeHint() const
{
    return {320, 160 + 3 * lineHeight() + metrics::space3};
}

QSize WeekBars::minimumSizeHint() const
{
    const QFontMetrics small(textFont(TextSize::Small));
    return {7 * (small.horizontalAdvance(QStringLiteral("Wed")) + 6), 96 + 3 * lineHeight() + metrics::space3};
}

QRectF WeekBars::plot() const
{
    return QRectF(0, 2, width(), height() - 3 * lineHeight() - metrics::space3 - 2);
}

QRectF WeekBars::columnOf(int night) const
{
    const double column = double(width()) / qMax(1, partCount());
    const int place = isMirrored() ? partCount() - 1 - night : night;
    return QRectF(place * column, 0, column, height());
}

double WeekBars::yOf(double hours) const
{
    double top = hoursShown;
    for (const WeekNight& night : m_nights) {
        top = std::max(top, night.hoursAsleep.value_or(0));
    }
    return plot().bottom() - hours / top * plot().height();
}

void WeekBars::paintBand(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF band(QPointF(0, std::round(yOf(m_bandTo)) + 0.5), QPointF(width(), std::round(yOf(m_bandFrom)) + 0.5));
    painter.fillRect(band, theme.color(Token::RecommendedBand));
    painter.setPen(dashedPen(theme.color(Token::BandEdge)));
    painter.drawLine(band.topLeft(), band.topRight());
    painter.drawLine(band.bottomLeft(), band.bottomRight());
}

void WeekBars::paintNight(QPainter& painter, int index) const
{
    const Theme& theme = themeOf(this);
    const WeekNight& night = m_nights[static_cast<std::size_t>(index)];
    const QRectF column = columnOf(index);
    const double top = yOf(night.hoursAsleep.value_or(m_bandFrom - 0.3));
    const double x = column.center().x();
    const QRectF bar(x - barWidth / 2, top, barWidth, plot().bottom() - top);
    if (night.hoursAsleep) {
        // Round at the top only: the foot stands on the axis.
        painter.save();
        painter.setClipRect(QRectF(0, 0, width(), plot().bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Night));
        painter.drawRoundedRect(bar.adjusted(0, 0, 0, barRadius), barRadius, barRadius);
        painter.restore();
    } else {
        painter.setPen(dashedPen(theme.color(Token::Gap)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(std::round(bar.left()) + 0.5, std::round(bar.top()) + 0.5, barWidth - 1, bar.height()));
    }
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.color(Token::TextMuted));
    const QRectF dayPlace(column.left(), plot().bottom() + 6, column.width(), lineHeight());
    painter.drawText(dayPlace, Qt::AlignCenter, night.day);
    const QRectF painPlace = dayPlace.translated(0, lineHeight());
    if (night.morningPain) {
        painter.setFont(textFont(TextSize::Small, TextWeight::Strong));
        painter.setPen(theme.color(Token::PainText));
        painter.drawText(painPlace, Qt::AlignCenter, QLocale().toString(night.morningPain->value()));
    } else {
        painter.drawText(painPlace, Qt::AlignCenter, QStringLiteral("\u2013"));
    }
}

void WeekBars::paintLegend(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QFont small = textFont(TextSize::Small);
    const QFontMetrics metrics(small);
    const double top = height() - lineHeight();
    const auto place = [&](double left, double width, double height) {
        const QRectF logical(left, top + (lineHeight() - height) / 2, width, height);
        return isMirrored() ? QRectF(this->width() - logical.right(), logical.top(), width, height) : logical;
    };
    const QRectF swatch = place(0, 17, 13);
    painter.fillRect(swatch, theme.color(Token::RecommendedBand));
    painter.setPen(dashedPen(theme.color(Token::BandEdge)));
    painter.drawLine(swatch.topLeft(), swatch.topRight());
    painter.drawLine(swatch.bottomLeft(), swatch.bottomRight());

    //: the recommended hours of sleep, in a legend
    const QString band = tr("%1 to %2 h").arg(words::shortNumber(m_bandFrom), words::shortNumber(m_bandTo));
    painter.setFont(small);
    painter.setPen(theme.color(Token::TextMuted));
    const double bandWidth = metrics.horizontalAdvance(band) + 1;
    painter.drawText(place(25, bandWidth, lineHeight()), Qt::AlignCenter, band);
    const double exampleLeft = 25 + bandWidth + 16;
    painter.setFont(textFont(TextSize::Small, TextWeight::Strong));
    painter.setPen(theme.color(Token::PainText));
    painter.drawText(place(exampleLeft, 12, lineHeight()), Qt::AlignCenter, QLocale().toString(3));
    painter.setFont(small);
    painter.setPen(theme.color(Token::TextMuted));
    //: behind an example number in a legend
    const QString pain = tr("morning pain");
    painter.drawText(place(exampleLeft + 16, metrics.horizontalAdvance(pain) + 1, lineHeight()), Qt::AlignCenter, pain);
}

void WeekBars::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    for (int i = 0; i < partCount(); ++i) {
        paintNight(painter, i);
    }
    painter.setPen(theme.color(Token::BorderStrong));
    const double axis = std::floor(plot().bottom()) + 0.5;
    painter.drawLine(QPointF(0, axis), QPointF(width(), axis));
    paintLegend(painter);
}

}  // namespace slumbar
