#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace slumbar {

FlowLayout::FlowLayout(int spacingPx, QWidget* parent) : QLayout(parent)
{
    setSpacing(spacingPx);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
            size.setHeight(qMax(size.height(), item->sizeHint().height()));
        }
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

FlowLayout::Fit FlowLayout::fitIn(int width) const
{
    QSize smallest(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            smallest.rwidth() += item->minimumSize().width() + (smallest.width() > 0 ? spacing() : 0);
        }
    }
    const int natural = sizeHint().width();
    Fit fit{spacing(), 1};
    if (m_isJustified && natural <= width && count() > 1) {
        fit.gap += (width - natural) / (count() - 1);
    } else if (m_isJustified && smallest.width() <= width && natural > smallest.width()) {
        fit.share = double(width - smallest.width()) / (natural - smallest.width());
    }
    return fit;
}

int FlowLayout::arrange(const QRect& place, bool isMoving) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const Fit fit = fitIn(place.width());
    int x = place.left();
    int y = place.top();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;  // hidden
        }
        const int smallest = item->minimumSize().width();
        const QSize size(smallest + static_cast<int>((item->sizeHint().width() - smallest) * fit.share),
                         item->sizeHint().height());
        if (x > place.left() && x + size.width() > place.right() + 1) {
            x = place.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (isMoving) {
            item->setGeometry(QStyle::visualRect(direction, place, QRect(QPoint(x, y), size)));
        }
        x += size.width() + fit.gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - place.top();
}

}  // namespace slumbar
