#include "learn/articledelegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "learn/articlemodel.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
constexpr int lowestRow = 36;

struct RowText {
    QString title;
    QString hint;
    bool isHeading;
};

RowText textOf(const QModelIndex& index)
{
    return {index.data().toString(), index.data(ArticleModel::HintRole).toString(),
            index.data(ArticleModel::IdRole).toString().isEmpty()};
}

/// Titles are measured in the weight of the chosen one, so that choosing moves nothing.
QFont titleFont(const RowText& text)
{
    return textFont(text.isHeading ? TextSize::Small : TextSize::Body, TextWeight::Strong);
}

int heightOf(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, QWIDGETSIZE_MAX, textFlags, text).height();
}

void paintHeading(QPainter& painter, const QRect& place, const RowText& text, const Theme& theme)
{
    painter.setFont(titleFont(text));
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(place.adjusted(metrics::space3, 0, 0, -metrics::space1), Qt::AlignLeading | Qt::AlignBottom,
                     text.title);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChosen ? Token::AccentSoft : Token::SurfaceSunken));
        painter.drawRoundedRect(option.rect, metrics::radiusMedium, metrics::radiusMedium);
    }
}

}  // namespace

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const RowText text = textOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (text.isHeading) {
        paintHeading(*painter, option.rect, text, theme);
        painter->restore();
        return;
    }
    paintGround(*painter, option, theme);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    QRect place = option.rect.adjusted(metrics::space3, 0, -metrics::space3, 0);
    const int titleHeight = heightOf(titleFont(text), text.title, place.width());
    const QFont hintFont = textFont(TextSize::Small);
    const int hintHeight = text.hint.isEmpty() ? 0 : heightOf(hintFont, text.hint, place.width());
    place.setTop(option.rect.top() + (option.rect.height() - titleHeight - hintHeight) / 2);
    painter->setFont(isChosen ? titleFont(text) : textFont(TextSize::Body));
    painter->setPen(theme.color(isChosen ? Token::Accent : Token::Text));
    painter->drawText(place, textFlags, text.title);
    if (hintHeight > 0) {
        painter->setFont(hintFont);
        painter->setPen(theme.color(isChosen ? Token::Text : Token::PainText));
        painter->drawText(place.adjusted(0, titleHeight, 0, 0), textFlags, text.hint);
    }
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * metrics::space3;
    const RowText text = textOf(index);
    if (text.isHeading) {
        const int above = index.row() == 0 ? metrics::space3 : metrics::space6;
        return {width, above + QFontMetrics(titleFont(text)).height() + metrics::space1};
    }
    const int hintHeight = text.hint.isEmpty() ? 0 : heightOf(textFont(TextSize::Small), text.hint, width);
    return {width,
            std::max(lowestRow, heightOf(titleFont(text), text.title, width) + hintHeight + 2 * metrics::space2 - 2)};
}

}  // namespace slumbar
