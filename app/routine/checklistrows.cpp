#include "routine/checklistrows.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "guides/reframingform.h"
#include "routine/checklistitem.h"
#include "routine/markpad.h"

namespace slumbar {

namespace {

constexpr int lineHeightPx = 48;
constexpr int denseLineHeightPx = 38;
constexpr std::size_t mostRoomyRows = 8;  // as many fit into the window at the full height

}  // namespace

ChecklistRows::ChecklistRows(ElapsedSource elapsed, QWidget* parent)
    : QScrollArea(parent), m_elapsed(std::move(elapsed))
{
    auto* rows = new QWidget;
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setWidget(rows);
    setWidgetResizable(true);
    rows->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ChecklistRows::setState(const ChecklistState& state)
{
    m_state = state;
    const auto isShown = [](const ChecklistItem* item, const ChecklistRow& row) {
        return item->row().habit.factor == row.habit.factor;
    };
    if (!std::equal(m_items.begin(), m_items.end(), m_state.rows.begin(), m_state.rows.end(), isShown)) {
        makeItems();
        return;
    }
    for (std::size_t place = 0; place < m_items.size(); ++place) {
        m_items[place]->setRow(m_state.rows[place]);
    }
}

void ChecklistRows::makeItems()
{
    m_current = -1;
    for (ChecklistItem* item : m_items) {
        delete item;
    }
    m_items.clear();
    for (const ChecklistRow& row : m_state.rows) {
        const int place = static_cast<int>(m_items.size());
        auto* item = new ChecklistItem(place, row, m_elapsed);
        item->setLineHeight(m_state.rows.size() > mostRoomyRows ? denseLineHeightPx : lineHeightPx);
        connect(item, &ChecklistItem::pressed, this, [this, place] { open(place); });
        connect(item, &ChecklistItem::minutesKept, this,
                [this](int minutes) { Q_EMIT chosen(static_cast<double>(minutes)); });
        // Later, when the scroll area knows of the new height.
        connect(
            item, &ChecklistItem::grown, this, [this, item] { ensureWidgetVisible(item); }, Qt::QueuedConnection);
        m_rows->addWidget(item);
        item->show();
        m_items.push_back(item);
    }
    if (isVisible()) {
        openNext();
    }
}

void ChecklistRows::openNext()
{
    const int count = static_cast<int>(m_items.size());
    for (int step = 1; step <= count; ++step) {
        const int place = (m_current + step) % count;
        if (m_state.rows[static_cast<std::size_t>(place)].habit.isOpen()) {
            open(place);
            return;
        }
    }
    if (closeCurrent()) {
        Q_EMIT finished();
    }
}

void ChecklistRows::open(int place)
{
    if (place == m_current || place < 0 || place >= static_cast<int>(m_items.size()) || !closeCurrent()) {
        return;
    }
    m_current = place;
    MarkPad& pad = current()->open(m_state.isTonight);
    connect(&pad, &MarkPad::markChosen, this, [this](const Mark& mark) { Q_EMIT chosen(mark.value); });
    connect(&pad, &MarkPad::markTyped, this, [this](const Mark& mark) { Q_EMIT typed(mark.value); });
    connect(&pad, &MarkPad::cleared, this, &ChecklistRows::cleared);
    connect(&pad, &MarkPad::nowChosen, this, &ChecklistRows::nowChosen);
    if (current()->questions()) {
        Q_EMIT questionsOpened(current());
    }
    m_rows->activate();
    ensureWidgetVisible(current());
}

bool ChecklistRows::commit()
{
    if (!current()) {
        return true;
    }
    if (!current()->pad()->commit()) {
        return false;
    }
    // Answers to a thought that has its mark already; without one the draft waits for it.
    const auto& recorded = current()->row().habit.mark;
    if (recorded && current()->questions() && current()->questions()->unrecorded()) {
        Q_EMIT typed(recorded->value);
    }
    return true;
}

bool ChecklistRows::closeCurrent()
{
    if (!commit()) {
        return false;
    }
    if (current()) {
        current()->close();
        m_current = -1;
    }
    return true;
}

std::vector<std::pair<Factor, int>> ChecklistRows::minutesBegun() const
{
    std::vector<std::pair<Factor, int>> begun;
    for (const ChecklistItem* item : m_items) {
        if (const int minutes = item->minutesBegun(); minutes > 0 && item->row().habit.isOpen()) {
            begun.emplace_back(item->row().habit.factor, minutes);
        }
    }
    return begun;
}

void ChecklistRows::moveBy(int rows)
{
    const int last = static_cast<int>(m_items.size()) - 1;
    open(std::clamp(m_current < 0 && rows < 0 ? last : m_current + rows, 0, qMax(last, 0)));
}

void ChecklistRows::scrollPages(int pages)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pages * verticalScrollBar()->pageStep());
}

QSize ChecklistRows::sizeHint() const
{
    const QSize hint = widget()->sizeHint();
    return {hint.width(), qMax(hint.height(), widget()->heightForWidth(viewport()->width()))};
}

void ChecklistRows::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

bool ChecklistRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace slumbar
