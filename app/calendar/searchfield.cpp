#include "calendar/searchfield.h"

#include <QPainter>
#include <QStyle>

#include "theme/icon.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

constexpr int edge = 12;  // from the outline to the signs
constexpr int preferredWidthPx = 300;

QString keyWords()
{
    return QKeySequence(SearchField::tr("Ctrl+F")).toString(QKeySequence::NativeText);
}

}  // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Search the calendar"));
    setPlaceholderText(tr("Notes, events, marks"));
    setWhatsThis(
        tr("Finds days by the words of their notes, events, habits and marks. Every word must be found; capitals "
           "and accents do not matter. pain>6 and sleep<5 find days by number."));
    declareKeys(*this, {tr("Search of the calendar"),
                        {{tr("Up / Down"), tr("through the days found")},
                         {tr("Enter"), tr("goes to the day")},
                         {tr("Esc"), tr("back to the month")}}});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    leaveRoomForSigns();
    connect(this, &QLineEdit::textEdited, this, &SearchField::searchBegun);
}

QSize SearchField::sizeHint() const
{
    return {static_cast<int>(preferredWidthPx * textScale()),
            qMax(metrics::dailyControlHeight, QLineEdit::sizeHint().height())};
}

int SearchField::keyWidth() const
{
    return QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(keyWords()) + 2 * metrics::space2;
}

void SearchField::leaveRoomForSigns()
{
    const int icon = metrics::iconRow + metrics::space1;
    const int key = keyWidth() + metrics::space2;
    setTextMargins(isRightToLeft() ? key : icon, 0, isRightToLeft() ? icon : key, 0);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT listKeyPressed(event);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayRequested();
        break;
    case Qt::Key_Escape:
        Q_EMIT searchLeft();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    Q_EMIT searchBegun();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect icon(edge, (height() - metrics::iconRow) / 2, metrics::iconRow, metrics::iconRow);
    paintIcon(painter, placed(icon), Icon::Search, theme.color(Token::TextMuted));
    if (!text().isEmpty()) {
        return;
    }
    const int capHeight = QFontMetrics(textFont(TextSize::Small)).height() + metrics::space1;
    const QRect cap(width() - edge - keyWidth(), (height() - capHeight) / 2, keyWidth(), capHeight);
    painter.setPen(theme.color(Token::Border));
    painter.drawRoundedRect(QRectF(placed(cap)).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusSmall,
                            metrics::radiusSmall);
    painter.setPen(theme.color(Token::TextMuted));
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(placed(cap), Qt::AlignCenter, keyWords());
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        leaveRoomForSigns();
    }
}

}  // namespace slumbar
