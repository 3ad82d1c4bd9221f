#include "guides/figureview.h"

#include <QPainter>

#include "guides/movefigure.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

constexpr int widthPx = 176;

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
    return (moveFigureBox * widthPx * qMin(textScale(), 1.5) / moveFigureBox.width()).toSize();
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMoveFigure(painter, rect(), m_figure, themeOf(this));
}

}  // namespace slumbar
