#include "calendar/calendargrid.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include "calendar/calendarcellpainter.h"
#include "calendar/calendarmodel.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/focusring.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

QPainterPath roundedPath(const QRectF& place)
{
    QPainterPath path;
    path.addRoundedRect(place, metrics::radiusLarge, metrics::radiusLarge);
    return path;
}

/// Half a pixel in, so that a line of one pixel is sharp.
QRectF frameOf(const QWidget* viewport)
{
    return QRectF(viewport->rect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const CalendarModel& model, QTableView* grid) : QStyledItemDelegate(grid), m_model(model), m_grid(grid)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const CalendarCellLook look{
            themeOf(m_grid),           m_model.month().habits,          m_model.month().hasEvents,
            m_grid->layoutDirection(), m_grid->currentIndex() == index, m_grid->hasFocus()};
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipPath(roundedPath(frameOf(m_grid->viewport())));
        paintCalendarCell(*painter, option.rect, m_model.cell(index), look);
        paintHairlines(*painter, option.rect, look.theme);
        painter->restore();
    }

private:
    /// Between the cells; the outer frame belongs to the grid.
    static void paintHairlines(QPainter& painter, const QRect& cell, const Theme& theme)
    {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme.color(Token::Border));
        if (cell.left() > 0) {
            painter.drawLine(cell.topLeft(), cell.bottomLeft());
        }
        if (cell.top() > 0) {
            painter.drawLine(cell.topLeft(), cell.topRight());
        }
    }

    const CalendarModel& m_model;
    QTableView* m_grid;
};

void stretchSections(QHeaderView* header)
{
    header->hide();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setMinimumSectionSize(1);
}

}  // namespace

CalendarGrid::CalendarGrid(CalendarModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(model, this));
    setAccessibleName(tr("Days of the month"));
    declareKeys(*this, {tr("The days"),
                        {{tr("Arrows"), tr("to another day")},
                         {tr("Home / End"), tr("to the beginning or end of the week")},
                         {tr("Enter"), tr("opens the day to fill in or correct")}}});
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    stretchSections(horizontalHeader());
    stretchSections(verticalHeader());
    FocusRing::leaveTo(this);
}

void CalendarGrid::showDay(Day day)
{
    for (int week = 0; week < CalendarMonth::weeks; ++week) {
        setRowHidden(week, week >= m_model.month().weeksShown);
    }
    updateSmallestSize();
    setCurrentIndex(m_model.indexOf(day));
}

Day CalendarGrid::currentDay() const
{
    return m_model.cell(currentIndex()).day;
}

void CalendarGrid::updateSmallestSize()
{
    const QSizeF cell = smallestCalendarCell(m_model.month().habits);
    setMinimumSize(static_cast<int>(cell.width()) * CalendarMonth::daysAWeek,
                   static_cast<int>(cell.height()) * m_model.month().weeksShown);
}

void CalendarGrid::keyPressEvent(QKeyEvent* event)
{
    if (!currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const int onward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT dayChosen(currentDay() - onward);
        break;
    case Qt::Key_Right:
        Q_EMIT dayChosen(currentDay() + onward);
        break;
    case Qt::Key_Up:
        Q_EMIT dayChosen(currentDay() - CalendarMonth::daysAWeek);
        break;
    case Qt::Key_Down:
        Q_EMIT dayChosen(currentDay() + CalendarMonth::daysAWeek);
        break;
    case Qt::Key_Home:
        Q_EMIT dayChosen(currentDay() - currentIndex().column());
        break;
    case Qt::Key_End:
        Q_EMIT dayChosen(currentDay() + (CalendarMonth::daysAWeek - 1 - currentIndex().column()));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayActivated(currentDay());
        break;
    default:
        // Letters are shortcuts of the page here, not a search for a number.
        event->ignore();
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        Q_EMIT dayChosen(m_model.cell(index).day);
    }
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click chose the day; another month may lie under the pointer since.
    if (event->button() == Qt::LeftButton && currentIndex().isValid()) {
        Q_EMIT dayActivated(currentDay());
    }
}

void CalendarGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    // Outside of the round corners shows what the style drew below the cells.
    QPainterPath corners;
    corners.addRect(viewport()->rect());
    painter.fillPath(corners.subtracted(roundedPath(frameOf(viewport()))), themeOf(this).color(Token::Background));
    painter.setPen(themeOf(this).color(Token::Border));
    painter.drawPath(roundedPath(frameOf(viewport())));
}

void CalendarGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateSmallestSize();
    }
}

}  // namespace slumbar
