#include "report/pagesview.h"

#include <algorithm>

#include <QPaintEvent>
#include <QPainter>

#include "theme/metrics.h"
#include "theme/textfont.h"
#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr qreal between = metrics::space6;
constexpr qreal widestPage = 920;
constexpr int narrowestPage = 420;
constexpr int comfortablePage = 800;

}  // namespace

PagesView::PagesView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PagesView::setPages(std::optional<ReportPages> pages)
{
    m_pages = std::move(pages);
    updateGeometry();
    update();
}

QSizeF PagesView::pageSize(int width) const
{
    const QSizeF paper = sizeOf(m_pages ? m_pages->paper() : Paper::A4);
    const qreal shown = std::min(static_cast<qreal>(width) - 2, widestPage * textScale());
    return paper * (shown / paper.width());
}

int PagesView::heightForWidth(int width) const
{
    const int count = m_pages ? m_pages->count() : 0;
    return static_cast<int>(pageSize(width).height() * count + between * std::max(count - 1, 0)) + 2;
}

QSize PagesView::sizeHint() const
{
    return {comfortablePage, heightForWidth(comfortablePage)};
}

QSize PagesView::minimumSizeHint() const
{
    return {narrowestPage, 0};
}

QRectF PagesView::pagePlace(int page) const
{
    const QSizeF size = pageSize(width());
    return {QPointF((width() - size.width()) / 2, 1 + page * (size.height() + between)), size};
}

void PagesView::paintEvent(QPaintEvent* event)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        const QRectF place = pagePlace(page);
        if (!place.intersects(event->rect())) {
            continue;
        }
        // Paper is white in every theme.
        painter.fillRect(place, colourOf(Ink::White));
        painter.setPen(QPen(theme.color(Token::Border), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
        painter.save();
        painter.translate(place.topLeft());
        m_pages->paint(painter, page, place.width() / sizeOf(m_pages->paper()).width());
        painter.restore();
    }
}

}  // namespace slumbar
