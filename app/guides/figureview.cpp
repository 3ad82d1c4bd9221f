#include "guides/figureview.h"

#include <QPainter>

#include "theme/figure.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr QSizeF sizePx(176, 105.6);  // all drawings are 400 by 240

}  // namespace

FigureView::FigureView(QWidget* parent) : PaintedControl(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureView::setFigure(const QString& figure, const QString& shown)
{
    if (figure != m_figure) {
        m_figure = figure;
        m_shown = shown;
        update();
    }
}

Spoken FigureView::spoken() const
{
    Spoken spoken;
    spoken.role = QAccessible::Graphic;
    //: %1 an exercise
    spoken.name = tr("Drawing: %1").arg(m_shown);
    return spoken;
}

QSize FigureView::sizeHint() const
{
    return (sizePx * qMin(textScale(), 1.5)).toSize();
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFigure(painter, rect(), m_figure, themeOf(this));
}

}  // namespace slumbar
