#include "widgets/chip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/focusring.h"

namespace slumbar {

namespace {

constexpr int sidePadding = 10;
constexpr int gapToIcon = 8;

struct ChipColors {
    Token fill;
    Token outline;
    Token text;
};

ChipColors colorsOf(Chip::Kind kind)
{
    switch (kind) {
    case Chip::Kind::Pain:
        return {Token::PainSoft, Token::Pain, Token::PainText};
    case Chip::Kind::Routine:
        return {Token::RoutineSoft, Token::Routine, Token::RoutineText};
    case Chip::Kind::Plain:
        return {Token::Surface, Token::BorderStrong, Token::Text};
    }
    return {Token::Surface, Token::BorderStrong, Token::Text};
}

}  // namespace

Chip::Chip(Kind kind, const QString& text, QWidget* parent) : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::leaveTo(this);
}

void Chip::setLeadingIcon(Icon icon)
{
    m_leading = icon;
    updateGeometry();
}

void Chip::setTrailingIcon(Icon icon)
{
    m_trailing = icon;
    updateGeometry();
}

int Chip::iconSpace() const
{
    return metrics::iconSmall + gapToIcon;
}

QSize Chip::sizeHint() const
{
    const QFontMetrics text(textFont(TextSize::Small));
    const int icons = (m_leading ? iconSpace() : 0) + (m_trailing ? iconSpace() : 0);
    return {text.horizontalAdvance(this->text()) + 2 * sidePadding + icons + 2 * focusRingMargin,
            qMax(metrics::controlHeight, text.height() + 8) + 2 * focusRingMargin};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const ChipColors colors = colorsOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(focusRingMargin + 0.5, focusRingMargin + 0.5, -focusRingMargin - 0.5,
                                                -focusRingMargin - 0.5);
    const bool isOffer = m_kind == Kind::Plain && (underMouse() || isDown());
    painter.setPen(theme.color(colors.outline));
    painter.setBrush(theme.color(isOffer ? Token::AccentSoft : colors.fill));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasFocus()) {
        drawFocusRing(painter, pill, pill.height() / 2, theme);
    }

    const QRect inner = rect().adjusted(focusRingMargin + sidePadding, 0, -focusRingMargin - sidePadding, 0);
    QRect words = inner.adjusted(m_leading ? iconSpace() : 0, 0, m_trailing ? -iconSpace() : 0, 0);
    const auto iconPlace = [&](int left) {
        const QRect place(left, (height() - metrics::iconSmall) / 2, metrics::iconSmall, metrics::iconSmall);
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QColor color = theme.color(colors.text);
    if (m_leading) {
        paintIcon(painter, iconPlace(inner.left()), *m_leading, color);
    }
    if (m_trailing) {
        paintIcon(painter, iconPlace(inner.right() + 1 - metrics::iconSmall), *m_trailing, color);
    }
    painter.setPen(color);
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextDontClip, text());
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

}  // namespace slumbar
