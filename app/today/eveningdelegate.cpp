#include "today/eveningdelegate.h"

#include <QPainter>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "today/eveningmodel.h"

namespace slumbar {

namespace {

constexpr int markSize = 22;
constexpr int roomyRow = 46;
constexpr int denseRow = 32;
/// A longer list stands closer, so that the button below it stays in sight.
constexpr int mostRoomyRows = 9;
constexpr int nowRow = 30;
constexpr int chipPadding = 10;

/// Where the columns of a row stand, from the reading start; mirrored for right to left as a whole.
class RowGrid {
public:
    RowGrid(const QRect& row, Qt::LayoutDirection direction)
        : m_row(row), m_direction(direction), m_timeWidth(QFontMetrics(textFont(TextSize::Small, TextWeight::Strong))
                                                              .horizontalAdvance(words::clock(ClockTime::at(22, 48))) +
                                                          metrics::space2)
    {
    }

    QRect time() const { return placed(0, m_timeWidth); }
    QRect mark() const { return centred(m_timeWidth + metrics::space3, markSize); }
    QRect icon() const { return centred(m_timeWidth + metrics::space3 + markSize + metrics::space4, metrics::iconRow); }
    QRect words() const
    {
        const int start =
            m_timeWidth + metrics::space3 + markSize + metrics::space4 + metrics::iconRow + metrics::space3;
        return placed(start, m_row.width() - start);
    }
    /// From the icon to the end.
    QRect afterMark() const
    {
        const int start = m_timeWidth + metrics::space3 + markSize + metrics::space4;
        return placed(start, m_row.width() - start);
    }

private:
    QRect placed(int start, int width) const
    {
        const QRect place(m_row.left() + start, m_row.top(), width, m_row.height());
        return QStyle::visualRect(m_direction, m_row, place);
    }
    QRect centred(int start, int size) const
    {
        const QRect place(m_row.left() + start, m_row.center().y() - size / 2 + 1, size, size);
        return QStyle::visualRect(m_direction, m_row, place);
    }

    QRect m_row;
    Qt::LayoutDirection m_direction;
    int m_timeWidth;
};

void paintSpine(QPainter& painter, const QRect& row, const QRect& mark, const QModelIndex& index, const Theme& theme)
{
    painter.setPen(QPen(theme.color(Token::Border), 2));
    const int x = mark.center().x();
    if (index.row() > 0) {
        painter.drawLine(x, row.top(), x, mark.top() - 3);
    }
    if (index.row() + 1 < index.model()->rowCount()) {
        painter.drawLine(x, mark.bottom() + 4, x, row.bottom() + 1);
    }
}

void paintNow(QPainter& painter, const RowGrid& grid, const EveningRow& row, const Theme& theme)
{
    const QColor color = theme.color(Token::Text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(grid.mark()).center(), 5, 5);
    const QFont font = textFont(TextSize::Small);
    painter.setFont(font);
    painter.setPen(color);
    const QRect rest = grid.afterMark();
    painter.drawText(rest, Qt::AlignTrailing | Qt::AlignVCenter, row.words);
    const int wordWidth = QFontMetrics(font).horizontalAdvance(row.words) + metrics::space3;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.setPen(QPen(theme.color(Token::TextMuted), 1));
    painter.drawLine(isMirrored ? rest.left() + wordWidth : rest.left(), rest.center().y(),
                     isMirrored ? rest.right() : rest.right() - wordWidth, rest.center().y());
}

void paintLightsOutMark(QPainter& painter, const QRectF& place, const Theme& theme)
{
    painter.setPen(QPen(theme.color(Token::Night), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    paintIcon(painter, place.adjusted(5, 5, -5, -5), Icon::Moon, theme.color(Token::NightText), chosenIconStroke);
}

int chipWidth(const QString& text)
{
    return QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(text) + metrics::iconSmall + metrics::space2 +
           2 * chipPadding;
}

/// What an experiment asks for, behind the name of its habit.
void paintChip(QPainter& painter, const QRect& place, const QString& text, const Theme& theme)
{
    const QRectF pill = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.color(theme.isHighContrast() ? Token::Routine : Token::RoutineSoft));
    painter.setBrush(theme.color(Token::RoutineSoft));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QRect inner = place.adjusted(chipPadding, 0, -chipPadding, 0);
    const QRect icon(inner.left(), inner.center().y() - metrics::iconSmall / 2 + 1, metrics::iconSmall,
                     metrics::iconSmall);
    const QRect words = inner.adjusted(metrics::iconSmall + metrics::space2, 0, 0, 0);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    paintIcon(painter, QStyle::visualRect(direction, inner, icon), Icon::FlaskConical, theme.color(Token::RoutineText));
    painter.setPen(theme.color(Token::RoutineText));
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(QStyle::visualRect(direction, inner, words), Qt::AlignLeading | Qt::AlignVCenter, text);
}

/// Name, chip and value from icon to end.
void paintWords(QPainter& painter, const QRect& place, const EveningRow& row, const Theme& theme)
{
    const QFont valueFont = textFont(TextSize::Small, row.isNext ? TextWeight::Strong : TextWeight::Regular);
    painter.setFont(valueFont);
    painter.setPen(theme.color(row.isNext ? Token::Text : Token::TextMuted));
    painter.drawText(place, Qt::AlignTrailing | Qt::AlignVCenter, row.value);
    const int valueWidth = QFontMetrics(valueFont).horizontalAdvance(row.value);
    const int chip = row.chip.isEmpty() ? 0 : chipWidth(row.chip) + metrics::space2;
    const QFont font = textFont(TextSize::Body);
    const QFontMetrics fontMetrics(font);
    const QString words =
        fontMetrics.elidedText(row.words, Qt::ElideRight, place.width() - valueWidth - metrics::space4 - chip);
    painter.setFont(font);
    painter.setPen(theme.color(row.kind == EveningRow::Kind::Settled ? Token::TextMuted : Token::Text));
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, words);
    if (chip > 0) {
        const int height = QFontMetrics(textFont(TextSize::Small)).height() + metrics::space2;
        const QRect pill(place.left() + fontMetrics.horizontalAdvance(words) + metrics::space2,
                         place.center().y() - height / 2 + 1, chipWidth(row.chip), height);
        paintChip(painter, QStyle::visualRect(painter.layoutDirection(), place, pill), row.chip, theme);
    }
}

}  // namespace

void EveningDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const EveningRow& row = static_cast<const EveningModel*>(index.model())->row(index.row());
    const Theme& theme = themeOf(option.widget);
    const RowGrid grid(option.rect, option.direction);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    paintSpine(*painter, option.rect, grid.mark(), index, theme);
    const bool isNow = row.kind == EveningRow::Kind::Now;
    if (row.time) {
        painter->setFont(textFont(TextSize::Small, isNow ? TextWeight::Strong : TextWeight::Regular));
        painter->setPen(theme.color(isNow ? Token::Text : Token::TextMuted));
        painter->drawText(grid.time(), Qt::AlignLeading | Qt::AlignVCenter, words::clock(*row.time));
    }
    if (isNow) {
        paintNow(*painter, grid, row, theme);
        painter->restore();
        return;
    }
    if (row.kind == EveningRow::Kind::Settled) {
        paintIcon(*painter, grid.mark(), Icon::Check, theme.color(Token::TextMuted));
        paintWords(*painter, grid.afterMark(), row, theme);
        painter->restore();
        return;
    }
    if (row.kind == EveningRow::Kind::LightsOut) {
        paintLightsOutMark(*painter, grid.mark(), theme);
    } else {
        paintMark(*painter, grid.mark(), row.state, theme);
    }
    paintIcon(*painter, grid.icon(), row.icon, theme.color(Token::TextMuted));
    paintWords(*painter, grid.words(), row, theme);
    painter->restore();
}

QSize EveningDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const EveningRow& row = static_cast<const EveningModel*>(index.model())->row(index.row());
    const int habitRow = index.model()->rowCount() <= mostRoomyRows ? roomyRow : denseRow;
    const int atHundredPercent = row.kind == EveningRow::Kind::Now ? nowRow : habitRow;
    return {option.rect.width(), static_cast<int>(atHundredPercent * std::max(1.0, textScale() * 0.8))};
}

}  // namespace slumbar
