#include "calendar/matchdelegate.h"

#include <algorithm>

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include "calendar/searchmodel.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"
#include "widgets/focusring.h"

namespace slumbar {

namespace {

constexpr int sideSpace = metrics::space4;
constexpr int lettersBeforeFound = 24;  // that stay when the start of a long line is left out
constexpr QChar ellipsis(0x2026);

/// As wide as the longest dates.
int dateWidth()
{
    return QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(words::longDay(Day(2026, 9, 23))) +
           metrics::space4;
}

/// The line, begun later where what was looked for would lie outside the room.
DayMatch cutToRoom(const DayMatch& match, int room)
{
    const QFontMetrics text(textFont(TextSize::Body, TextWeight::Strong));
    const auto& first = match.strong.front();
    DayMatch cut = match;
    const bool isInRoom = text.horizontalAdvance(match.line.left(first.start + first.length)) <= room;
    const int start = isInRoom ? 0 : std::max(0, first.start - lettersBeforeFound);
    if (start > 0) {
        cut.line = ellipsis + match.line.mid(start);
        for (DayMatch::Span& span : cut.strong) {
            span.start = span.start - start + 1;
        }
    }
    cut.line = text.elidedText(cut.line, Qt::ElideRight, room);
    return cut;
}

void paintLine(QPainter& painter, const QRect& place, const DayMatch& match)
{
    const DayMatch cut = cutToRoom(match, place.width());
    QTextLayout layout(cut.line, textFont(TextSize::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const DayMatch::Span& span : cut.strong) {
        QTextCharFormat strong;
        strong.setFont(textFont(TextSize::Body, TextWeight::Strong));
        formats.append({span.start, span.length, strong});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const double top = place.top() + (place.height() - line.height()) / 2;
    layout.draw(&painter, QPointF(place.left(), top));
}

}  // namespace

MatchDelegate::MatchDelegate(QListView* list) : QStyledItemDelegate(list), m_list(list) {}

bool MatchDelegate::isStacked() const
{
    return m_list->viewport()->width() < 3 * dateWidth();
}

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const SearchModel&>(*index.model());
    const Theme& theme = themeOf(m_list);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_list->currentIndex() == index) {
        const QRectF ground = QRectF(option.rect).adjusted(4.5, 2.5, -4.5, -2.5);
        painter->setPen(theme.color(Token::Accent));
        painter->setBrush(theme.color(Token::AccentSoft));
        painter->drawRoundedRect(ground, metrics::radiusMedium, metrics::radiusMedium);
        if (m_list->hasFocus()) {
            drawFocusRing(*painter, ground, metrics::radiusMedium, theme);
        }
    }
    const QRect inner = option.rect.adjusted(sideSpace, metrics::space2, -sideSpace, -metrics::space2);
    const QRect date = isStacked() ? QRect(inner.topLeft(), QSize(inner.width(), inner.height() / 2))
                                   : QRect(inner.topLeft(), QSize(dateWidth(), inner.height()));
    const QRect line = isStacked() ? inner.adjusted(0, inner.height() / 2, 0, 0) : inner.adjusted(dateWidth(), 0, 0, 0);
    painter->setPen(theme.color(Token::TextMuted));
    painter->setFont(textFont(TextSize::Small));
    painter->drawText(QStyle::visualRect(option.direction, inner, date), Qt::AlignLeading | Qt::AlignVCenter,
                      model.dayName(index));
    painter->setPen(theme.color(Token::Text));
    paintLine(*painter, QStyle::visualRect(option.direction, inner, line), model.match(index));
    painter->restore();
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int line = QFontMetrics(textFont(TextSize::Body)).height();
    const int text = isStacked() ? line + QFontMetrics(textFont(TextSize::Small)).height() : line;
    return {m_list->viewport()->width(), text + 2 * metrics::space2 + metrics::space1};
}

}  // namespace slumbar
