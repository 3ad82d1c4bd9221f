#include "widgets/choicebox.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

using namespace metrics;

constexpr int fewestLetters = 10;  ///< that stay readable before the dots

}  // namespace

ChoiceBox::ChoiceBox(const QString& name, QWidget* parent) : QComboBox(parent), m_name(new QLabel(name, this))
{
    setAccessibleName(name);
    // On Linux the name of a combo box is its text, and what it is called is asked of a label beside it.
    m_name->setBuddy(this);
    m_name->hide();
    setFocusPolicy(Qt::StrongFocus);
    setFont(textFont(TextSize::Body));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
}

QSize ChoiceBox::sizeFor(int textWidth) const
{
    const int height = qMax(controlHeight, QFontMetrics(textFont(TextSize::Body)).height() + 10);
    return {space4 + textWidth + space2 + iconSmall + space3, height};
}

QSize ChoiceBox::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    }
    return sizeFor(widest);
}

QSize ChoiceBox::minimumSizeHint() const
{
    return sizeFor(QFontMetrics(textFont(TextSize::Body)).averageCharWidth() * fewestLetters);
}

bool ChoiceBox::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange && parentWidget() != nullptr) {
        m_name->setParent(parentWidget());
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // A letter looks for a word here, whatever it stands for on the page.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::ShiftModifier) == 0;
        if (isPlain && !key->text().isEmpty() && key->text().front().isLetterOrNumber()) {
            event->accept();
            return true;
        }
    }
    return QComboBox::event(event);
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(isEnabled() ? Token::BorderStrong : Token::Border), 1));
    painter.setBrush(theme.color(isEnabled() && underMouse() ? Token::AccentSoft : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radiusMedium, radiusMedium);

    const QFont font = textFont(TextSize::Body);
    const QRect text(space4, 0, width() - space4 - space2 - iconSmall - space3, height());
    painter.setFont(font);
    painter.setPen(theme.color(isEnabled() ? Token::Text : Token::TextDisabled));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(currentText(), Qt::ElideRight, text.width()));
    const QRect chevron(width() - space3 - iconSmall, (height() - iconSmall) / 2, iconSmall, iconSmall);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), chevron), Icon::ChevronDown,
              theme.color(isEnabled() ? Token::Text : Token::TextDisabled));
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChoiceBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    // The list takes the font of the box; a box with its own font does not follow the application's.
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(textFont(TextSize::Body));
    }
}

}  // namespace slumbar
