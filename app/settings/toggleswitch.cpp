#include "settings/toggleswitch.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr QSize smallestTrack(40, 22);
constexpr int knobInset = 4;

QSize trackSize()
{
    return smallestTrack * textScale();
}

QString wordFor(bool isOn)
{
    return isOn ? ToggleSwitch::tr("On") : ToggleSwitch::tr("Off");
}

}  // namespace

ToggleSwitch::ToggleSwitch(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    const QFontMetrics words(textFont(TextSize::Body));
    const int widest = qMax(words.horizontalAdvance(wordFor(true)), words.horizontalAdvance(wordFor(false)));
    return {widest + metrics::space2 + trackSize().width(), qMax(metrics::controlHeight, words.height() + 10)};
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect track =
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, trackSize(), rect());
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -trackSize().width() - metrics::space2, 0));
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(theme.color(isEnabled() ? Token::Text : Token::TextDisabled));
    painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextDontClip, wordFor(isChecked()));

    const QColor outline = theme.color(isEnabled() ? Token::BorderStrong : Token::Border);
    const QColor on = theme.color(isEnabled() ? Token::Accent : Token::TextDisabled);
    painter.setPen(isChecked() ? on : outline);
    painter.setBrush(isChecked() ? on : theme.color(Token::Surface));
    const QRectF frame = QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const int knobSize = track.height() - 2 * knobInset;
    const Qt::Alignment side = isChecked() ? Qt::AlignTrailing : Qt::AlignLeading;
    const QRect knob = QStyle::alignedRect(layoutDirection(), side | Qt::AlignVCenter, QSize(knobSize, knobSize),
                                           track.adjusted(knobInset, 0, -knobInset, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isChecked() ? Token::OnAccent : Token::BorderStrong));
    painter.drawEllipse(knob);
}

void ToggleSwitch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ToggleSwitch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
    QAbstractButton::changeEvent(event);
}

}  // namespace slumbar
