#include "today/answerline.h"

#include <QEvent>

#include "theme/textfont.h"
#include "theme/theme.h"

namespace slumbar {

AnswerLine::AnswerLine(QWidget* parent) : TextLabel({}, TextSize::Body, Tone::Muted, TextWeight::Regular, parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void AnswerLine::setAnswer(const QString& number, const QString& words)
{
    m_number = number;
    m_words = words;
    setAccessibleName((number + QLatin1Char(' ') + words).trimmed());
    compose();
}

void AnswerLine::compose()
{
    if (m_number.isEmpty()) {
        setText(m_words.toHtmlEscaped());
        return;
    }
    const QFont font = textFont(TextSize::Title, TextWeight::Strong);
    setText(QStringLiteral("<span style=\"font-size:%1pt; font-weight:%2; color:%3\">%4</span>&nbsp; %5")
                .arg(QString::number(font.pointSizeF()), QString::number(font.weight()),
                     themeOf(this).color(Token::Text).name(), m_number.toHtmlEscaped(), m_words.toHtmlEscaped()));
}

void AnswerLine::changeEvent(QEvent* event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange) {
        compose();
    }
}

}  // namespace slumbar
