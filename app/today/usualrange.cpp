#include "today/usualrange.h"

#include <QPainter>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "today/todaywords.h"

namespace slumbar {

namespace {

constexpr double axisY = 20;
constexpr double bandHalf = 11;
constexpr double sideMargin = 10;

}  // namespace

void UsualRange::set(std::optional<PainScore> score, const std::optional<UsualPain>& usual)
{
    m_score = score;
    m_usual = usual;
    update();
    announceValue();
}

Spoken UsualRange::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Graphic;
    if (m_score) {
        spoken.value = QString::number(m_score->value());
        if (m_usual) {
            spoken.value += QStringLiteral(", ") + againstUsual(*m_score, *m_usual);
        }
    }
    return spoken;
}

QSize UsualRange::sizeHint() const
{
    return {220,
            static_cast<int>(axisY + bandHalf) + metrics::space2 + QFontMetrics(textFont(TextSize::Small)).height()};
}

double UsualRange::xOf(double score) const
{
    const double along = sideMargin + (width() - 2 * sideMargin) * score / PainScore::highest;
    return isMirrored() ? width() - along : along;
}

void UsualRange::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_usual) {
        // The range reaches half a step beyond its ends, so that one score alone still has a width.
        const QRectF band = QRectF(QPointF(xOf(m_usual->low - 0.4), axisY - bandHalf),
                                   QPointF(xOf(m_usual->high + 0.4), axisY + bandHalf))
                                .normalized();
        QPen dashed(theme.color(Token::Pain), 1);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.setBrush(theme.color(Token::PainSoft));
        painter.drawRoundedRect(band, metrics::radiusMedium, metrics::radiusMedium);
    }
    painter.setPen(QPen(theme.color(Token::BorderStrong), 1));
    painter.drawLine(QPointF(xOf(0), axisY), QPointF(xOf(PainScore::highest), axisY));
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score) {
        painter.drawLine(QPointF(xOf(score), axisY - 4), QPointF(xOf(score), axisY + 4));
    }
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.color(Token::TextMuted));
    for (const int score : {0, 5, 10}) {
        const QRectF place(xOf(score) - 20, axisY + bandHalf + metrics::space1, 40, height());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, QString::number(score));
    }
    if (m_score) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Pain));
        painter.drawEllipse(QPointF(xOf(m_score->value()), axisY), 7, 7);
    }
}

}  // namespace slumbar
