#include "today/usualrange.h"

#include <QPainter>

#include "theme/metrics.h"
#include "today/painaxis.h"
#include "today/todaywords.h"

namespace slumbar {

namespace {

constexpr double bandHalf = 11;

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
    return PainAxis::sizeHint();
}

void UsualRange::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PainAxis axis(width(), isMirrored());
    if (m_usual) {
        // The range reaches half a step beyond its ends, so that one score alone still has a width.
        const QRectF band = QRectF(QPointF(axis.xOf(m_usual->low - 0.4), PainAxis::y - bandHalf),
                                   QPointF(axis.xOf(m_usual->high + 0.4), PainAxis::y + bandHalf))
                                .normalized();
        QPen dashed(theme.color(Token::Pain), 1);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.setBrush(theme.color(Token::PainSoft));
        painter.drawRoundedRect(band, metrics::radiusMedium, metrics::radiusMedium);
    }
    axis.paint(painter, theme);
    if (m_score) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Pain));
        painter.drawEllipse(QPointF(axis.xOf(m_score->value()), PainAxis::y), 7, 7);
    }
}

}  // namespace slumbar
