#include "calendar/versiondelegate.h"

#include <QListView>
#include <QPainter>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"
#include "widgets/focusring.h"

namespace slumbar {

namespace {

constexpr int wrapped = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

QRect wordsPlace(const QRect& row)
{
    return row.adjusted(metrics::space4, metrics::space3, -metrics::space4, -metrics::space3);
}

int headHeight()
{
    return QFontMetrics(textFont(TextSize::Body, TextWeight::Strong)).height() + metrics::space1;
}

}  // namespace

VersionDelegate::VersionDelegate(QListView* list) : QStyledItemDelegate(list), m_list(list) {}

void VersionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(m_list);
    const bool isCurrent = m_list->currentIndex() == index;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent) {
        const QRectF ground = QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -4.5);
        painter->setPen(theme.color(Token::Accent));
        painter->setBrush(theme.color(Token::AccentSoft));
        painter->drawRoundedRect(ground, metrics::radiusMedium, metrics::radiusMedium);
        if (m_list->hasFocus()) {
            drawFocusRing(*painter, ground, metrics::radiusMedium, theme);
        }
    }
    const QRect place = wordsPlace(option.rect);
    painter->setPen(theme.color(Token::Text));
    painter->setFont(textFont(TextSize::Body, TextWeight::Strong));
    painter->drawText(place, Qt::AlignLeading | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    painter->setPen(theme.color(Token::TextMuted));
    painter->setFont(textFont(TextSize::Small));
    painter->drawText(place.adjusted(0, headHeight(), 0, 0), wrapped, index.data(ChangesRole).toString());
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_list->viewport()->width();
    const QRect place = wordsPlace(QRect(0, 0, width, QWIDGETSIZE_MAX));
    const QRect changes =
        QFontMetrics(textFont(TextSize::Small)).boundingRect(place, wrapped, index.data(ChangesRole).toString());
    return {width, headHeight() + changes.height() + 2 * metrics::space3};
}

}  // namespace slumbar
