#include "charts/charttext.h"

#include <QPainter>
#include <QStyle>

namespace slumbar {

void drawWords(QPainter& painter, const QRectF& place, int flags, const QString& words)
{
    const Qt::LayoutDirection layout = painter.layoutDirection();
    const Qt::Alignment alignment =
        QStyle::visualAlignment(layout, QFlag(flags & (Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask)));
    const int others = flags & ~(Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask);
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, others | static_cast<int>(alignment | Qt::AlignAbsolute), words);
    painter.setLayoutDirection(layout);
}

}  // namespace slumbar
