#include "widgets/keybutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr int gapBeforeKey = 10;

/// "Save && close" and "&Save" as they are drawn.
QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

}  // namespace

KeyButton::KeyButton(Kind kind, const QString& text, const QKeySequence& key, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setShortcut(key);
    setAutoDefault(false);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(withoutMnemonic(text));
    setAccessibleDescription(keyText());
}

void KeyButton::showKeyOfAction(const QKeySequence& key)
{
    m_keyOfAction = key;
    setAccessibleDescription(keyText());
    updateGeometry();
}

void KeyButton::setControlHeight(int heightPx)
{
    m_controlHeight = heightPx;
    updateGeometry();
}

void KeyButton::setLeadingIcon(Icon icon)
{
    m_leading = icon;
    updateGeometry();
}

int KeyButton::iconWidth() const
{
    return m_leading ? metrics::iconRow + metrics::space2 : 0;
}

QString KeyButton::keyText() const
{
    // Keyboards say Enter on both keys.
    const QKeySequence key = m_keyOfAction.isEmpty() ? shortcut() : m_keyOfAction;
    if (key == QKeySequence(Qt::Key_Left)) {
        return QChar(0x2190);
    }
    if (key == QKeySequence(Qt::Key_Right)) {
        return QChar(0x2192);
    }
    return key.toString(QKeySequence::NativeText).replace(QLatin1String("Return"), tr("Enter"));
}

QString KeyButton::word() const
{
    return withoutMnemonic(text());
}

QFont KeyButton::wordFont() const
{
    const bool isStrong = m_kind == Kind::Primary || m_kind == Kind::Link || isDown();
    return textFont(TextSize::Body, isStrong ? TextWeight::Strong : TextWeight::Regular);
}

int KeyButton::sidePadding() const
{
    switch (m_kind) {
    case Kind::Primary:
        return 17;
    case Kind::Secondary:
        return metrics::space4;
    case Kind::Quiet:
        return metrics::space2;
    case Kind::Link:
        return 0;
    }
    return 0;
}

QSize KeyButton::sizeHint() const
{
    // As wide as the strong word, so that pressing moves nothing.
    const QFontMetrics strong(textFont(TextSize::Body, TextWeight::Strong));
    const QFontMetrics small(textFont(TextSize::Small));
    int width = strong.horizontalAdvance(word()) + iconWidth() + 2 * sidePadding();
    if (!keyText().isEmpty()) {
        width += gapBeforeKey + small.horizontalAdvance(keyText());
    }
    return {width, qMax(m_controlHeight, strong.height() + 10)};
}

void KeyButton::paintGround(QPainter& painter, const Theme& theme) const
{
    const bool isOver = underMouse() && isEnabled();
    QColor fill = theme.color(Token::Surface);
    QPen outline(theme.color(Token::BorderStrong), 1);
    if (!isEnabled()) {
        outline = QPen(theme.color(theme.isHighContrast() ? Token::TextDisabled : Token::Border), 1,
                       theme.isHighContrast() ? Qt::DashLine : Qt::SolidLine);
    } else if (m_kind == Kind::Primary) {
        fill = theme.color(isOver ? Token::AccentHover : Token::Accent);
        outline = QPen(fill, 1);
    } else if (isDown() || isOver) {
        fill = theme.color(Token::AccentSoft);
    }
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusMedium,
                            metrics::radiusMedium);
}

QColor KeyButton::wordColor(const Theme& theme) const
{
    if (!isEnabled()) {
        return theme.color(Token::TextDisabled);
    }
    switch (m_kind) {
    case Kind::Primary:
        return theme.color(Token::OnAccent);
    case Kind::Link:
        return theme.color(underMouse() ? Token::AccentHover : Token::Accent);
    case Kind::Secondary:
    case Kind::Quiet:
        return theme.color(Token::Text);
    }
    return theme.color(Token::Text);
}

void KeyButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasGround = m_kind == Kind::Primary || m_kind == Kind::Secondary;
    if (hasGround || isDown()) {
        paintGround(painter, theme);
    }
    const QFontMetrics wordMetrics(wordFont());
    const QFontMetrics keyMetrics(textFont(TextSize::Small));
    const int wordWidth = wordMetrics.horizontalAdvance(word());
    const int keyWidth = keyText().isEmpty() ? 0 : gapBeforeKey + keyMetrics.horizontalAdvance(keyText());
    QRect wordPlace(0, 0, wordWidth, height());
    wordPlace.moveLeft((width() - iconWidth() - wordWidth - keyWidth) / 2 + iconWidth());
    const QRect keyPlace(wordPlace.right() + 1 + gapBeforeKey, 0, keyWidth - gapBeforeKey, height());

    if (m_leading) {
        const QRect iconPlace(wordPlace.left() - iconWidth(), (height() - metrics::iconRow) / 2, metrics::iconRow,
                              metrics::iconRow);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), iconPlace), *m_leading, wordColor(theme));
    }
    painter.setPen(wordColor(theme));
    painter.setFont(wordFont());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), wordPlace), Qt::AlignCenter | Qt::TextDontClip,
                     word());
    if (keyWidth > 0) {
        const bool isMuted = isEnabled() && m_kind != Kind::Primary;
        painter.setPen(isMuted ? theme.color(Token::TextMuted) : wordColor(theme));
        painter.setFont(textFont(TextSize::Small));
        // Small letters stand on the line of the large ones.
        const QRect lowered = keyPlace.translated(
            0, (wordMetrics.ascent() - keyMetrics.ascent() - wordMetrics.descent() + keyMetrics.descent()) / 2);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), lowered),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, keyText());
    }
}

bool KeyButton::event(QEvent* event)
{
    // Qt shows the press for a tenth of a second before it clicks; a key that follows meanwhile would be lost.
    if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent*>(event)->isAmbiguous()) {
        click();
        return true;
    }
    // Space presses the button that has the keyboard, also where it is the key of another one.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QPushButton::event(event);
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) == false) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void KeyButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

}  // namespace slumbar
