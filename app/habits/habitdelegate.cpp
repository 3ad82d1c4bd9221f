#include "habits/habitdelegate.h"

#include <algorithm>

#include <QPainter>

#include "habits/habitmodel.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/factoricon.h"

namespace slumbar {

namespace {

constexpr int sidePadding = metrics::space3;
constexpr int linePadding = metrics::space2;

int iconSize()
{
    constexpr double mostTextScale = 1.5;
    return qRound(metrics::iconRow * std::min(textScale(), mostTextScale));
}

int lineHeight(TextSize size)
{
    return QFontMetrics(textFont(size)).height();
}

void paintSelection(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF place = QRectF(option.rect).adjusted(2, 1, -2, -1);
    painter.setPen(isFocused                ? QPen(theme.color(Token::Focus), 2)
                   : theme.isHighContrast() ? QPen(theme.color(Token::Accent), 1)
                                            : QPen(Qt::NoPen));
    painter.setBrush(theme.color(Token::AccentSoft));
    painter.drawRoundedRect(place, metrics::radiusMedium, metrics::radiusMedium);
}

void paintHeading(QPainter& painter, const QRect& row, const QString& words, const Theme& theme)
{
    painter.setFont(textFont(TextSize::Small, TextWeight::Strong));
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(row.adjusted(sidePadding, 0, -sidePadding, -linePadding / 2), Qt::AlignLeading | Qt::AlignBottom,
                     words);
}

void paintWords(QPainter& painter, const QRect& place, const RoutineRow& row, const Theme& theme)
{
    const bool isArchived = row.group == RoutineGroup::Archived;
    const QFont small = textFont(TextSize::Small);
    const QFontMetrics smallMetrics(small);
    painter.setFont(small);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(place, Qt::AlignTrailing | Qt::AlignVCenter, words::inOwnDirection(row.state));
    const int stateWidth = row.state.isEmpty() ? 0 : smallMetrics.horizontalAdvance(row.state) + metrics::space4;
    const QRect left = QStyle::visualRect(painter.layoutDirection(), place,
                                          QRect(place.left(), place.top(), place.width() - stateWidth, place.height()));
    const int nameHeight = lineHeight(TextSize::Body);
    const QRect name(left.left(), left.top() + linePadding, left.width(), nameHeight);
    const QRect detail(left.left(), name.bottom() + 1, left.width(), smallMetrics.height());
    const QFont body = textFont(TextSize::Body);
    painter.setFont(body);
    painter.setPen(theme.color(isArchived ? Token::TextMuted : Token::Text));
    painter.drawText(name, Qt::AlignLeading | Qt::AlignVCenter,
                     words::inOwnDirection(QFontMetrics(body).elidedText(row.name, Qt::ElideRight, name.width())));
    painter.setFont(small);
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(detail, Qt::AlignLeading | Qt::AlignVCenter,
                     words::inOwnDirection(smallMetrics.elidedText(row.detail, Qt::ElideRight, detail.width())));
}

}  // namespace

void HabitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RoutineRow& row = static_cast<const HabitModel*>(index.model())->row(index.row());
    const Theme& theme = themeOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (!row.factor) {
        paintHeading(*painter, option.rect, row.name, theme);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintSelection(*painter, option, theme);
    }
    const QRect inner = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const QRect icon(inner.left(), inner.center().y() - iconSize() / 2 + 1, iconSize(), iconSize());
    paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, icon), iconOfFactor(*row.factor),
              theme.color(Token::TextMuted));
    const QRect words = inner.adjusted(iconSize() + metrics::space3, 0, 0, 0);
    paintWords(*painter, QStyle::visualRect(option.direction, option.rect, words), row, theme);
    painter->restore();
}

QSize HabitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RoutineRow& row = static_cast<const HabitModel*>(index.model())->row(index.row());
    const int lines = row.factor ? lineHeight(TextSize::Body) + lineHeight(TextSize::Small) + 2 * linePadding
                                 : lineHeight(TextSize::Small) + (index.row() > 0 ? 3 : 1) * linePadding;
    return {option.rect.width(), lines};
}

}  // namespace slumbar
