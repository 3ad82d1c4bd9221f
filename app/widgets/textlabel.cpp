#include "widgets/textlabel.h"

#include <QEvent>
#include <QVariant>

#include "theme/stylesheet.h"

namespace slumbar {

namespace {

/// As the style sheet of the theme names them.
QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return {};
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Night:
        return QStringLiteral("night");
    case Tone::Pain:
        return QStringLiteral("pain");
    case Tone::Routine:
        return QStringLiteral("routine");
    case Tone::Success:
        return QStringLiteral("success");
    }
    return {};
}

}  // namespace

TextLabel::TextLabel(const QString& text, TextSize size, Tone tone, TextWeight weight, QWidget* parent)
    : QLabel(text, parent), m_size(size), m_weight(weight)
{
    setFont(textFont(size, weight));
    setTone(tone);
}

TextLabel* TextLabel::title(const QString& text)
{
    return new TextLabel(text, TextSize::Title, Tone::Text, TextWeight::Strong);
}

TextLabel* TextLabel::heading(const QString& text)
{
    return new TextLabel(text, TextSize::Body, Tone::Text, TextWeight::Strong);
}

TextLabel* TextLabel::hint(const QString& text)
{
    return new TextLabel(text, TextSize::Small, Tone::Muted);
}

void TextLabel::setTone(Tone tone)
{
    setProperty("tone", nameOf(tone));
    restyle(*this);
}

void TextLabel::setWeight(TextWeight weight)
{
    m_weight = weight;
    setFont(textFont(m_size, m_weight));
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setFont(textFont(m_size, m_weight));
    }
    QLabel::changeEvent(event);
}

}  // namespace slumbar
