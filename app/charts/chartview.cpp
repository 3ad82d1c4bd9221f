#include "charts/chartview.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "charts/chartaccessible.h"
#include "charts/chartpainting.h"
#include "charts/panelchart.h"
#include "widgets/keywords.h"

namespace slumbar {

namespace {

constexpr double zoomStep = 2;
constexpr int narrowestPx = 320;
constexpr int usualPx = 640;

/// A layer of the picture, as large as the scene.
class PaintedLayer : public QGraphicsItem {
public:
    PaintedLayer(double z, std::function<void(QPainter&)> paintLayer, QGraphicsItem* parent = nullptr)
        : QGraphicsItem(parent), m_paintLayer(std::move(paintLayer))
    {
        setZValue(z);
    }
    QRectF boundingRect() const override { return scene() == nullptr ? QRectF() : scene()->sceneRect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_paintLayer(*painter); }

private:
    std::function<void(QPainter&)> m_paintLayer;
};

}  // namespace

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent), m_look(chartLookOf(this)), m_scene(new QGraphicsScene(this))
{
    announceChartsToAccessibility();
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setWhatsThis(tr("Move the pointer or the arrows over the picture to read single values; the table below has all."));
    declareKeys(*this, {tr("The picture"),
                        {{tr("Left / Right"), tr("to the value before or after")},
                         {tr("Home / End"), tr("to the first or the last")},
                         {tr("+ / \u2212"), tr("closer or further")},
                         {tr("Esc"), tr("takes the cursor away")}}});
    viewport()->setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(ChartSpec spec)
{
    const bool hadCursor = m_cursor.has_value();
    const double cursorDay = hadCursor ? m_spec.stops[*m_cursor].day : 0;
    const bool hasOtherPanels = spec.panels.size() != m_spec.panels.size();
    m_spec = std::move(spec);
    if (hasOtherPanels) {
        createItems();
    }
    arrange();
    const bool keepsCursor =
        hadCursor && dayNumber(m_spec.days.first) - 0.5 <= cursorDay && cursorDay <= dayNumber(m_spec.days.last) + 0.5;
    setCursorIndex(keepsCursor ? stopNearest(cursorDay) : std::nullopt);
    updateGeometry();
}

const ChartStop* ChartView::cursorStop() const
{
    return m_cursor ? &m_spec.stops[*m_cursor] : nullptr;
}

double ChartView::plotWidthPx() const
{
    return m_layout ? m_layout->plots().width() : 0;
}

void ChartView::paintPicture(QPainter& painter, const QRectF& place)
{
    const bool isCursorVisible = m_cursorItem != nullptr && m_cursorItem->isVisible();
    if (isCursorVisible) {
        m_cursorItem->hide();
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(place, m_look.color(Token::Surface));
    m_scene->render(&painter, place, m_scene->sceneRect());
    painter.restore();
    if (isCursorVisible) {
        m_cursorItem->show();
    }
}

int ChartView::heightForWidth(int width) const
{
    return m_spec.panels.empty() ? 0 : static_cast<int>(ChartLayout::usualHeight(m_spec, width, m_look));
}

QSize ChartView::sizeHint() const
{
    return {usualPx, heightForWidth(usualPx)};
}

QSize ChartView::minimumSizeHint() const
{
    return {narrowestPx, heightForWidth(std::max(width(), narrowestPx))};
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
    Q_EMIT plotWidthChanged();
}

void ChartView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    const auto isOneOf = [event](auto... types) { return ((event->type() == types) || ...); };
    if (isOneOf(QEvent::PaletteChange, QEvent::FontChange, QEvent::StyleChange, QEvent::LayoutDirectionChange)) {
        if (event->type() == QEvent::LayoutDirectionChange) {
            m_look = chartLookOf(this);
            createItems();
            setCursorIndex(m_cursor);
        }
        arrange();
        updateGeometry();
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int forward = m_look.isMirrored ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return stepCursor(forward);
    case Qt::Key_Left:
        return stepCursor(-forward);
    case Qt::Key_Home:
        return setCursorIndex(m_spec.stops.empty() ? std::nullopt : std::optional<std::size_t>(0));
    case Qt::Key_End:
        return setCursorIndex(m_spec.stops.empty() ? std::nullopt : std::optional(m_spec.stops.size() - 1));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / zoomStep);
    case Qt::Key_Minus:
        return zoom(zoomStep);
    case Qt::Key_Escape:
        if (m_cursor) {
            return setCursorIndex(std::nullopt);
        }
        break;
    }
    // Not left to QGraphicsView, whose arrows would scroll.
    event->ignore();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    setCursorIndex(std::nullopt);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_layout) {
        m_draggedDay = m_layout->dayAt(event->position().x());
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_layout) {
        return;
    }
    const double day = m_layout->dayAt(event->position().x());
    if (m_draggedDay) {
        const int days = static_cast<int>(std::lround(*m_draggedDay - day));
        if (days != 0) {
            Q_EMIT panAsked(days);
        }
        return;
    }
    const QRectF plots = m_layout->plots();
    const bool isInside = plots.left() <= event->position().x() && event->position().x() <= plots.right();
    setCursorIndex(isInside ? stopNearest(day) : std::nullopt);
}

void ChartView::mouseReleaseEvent(QMouseEvent*)
{
    m_draggedDay.reset();
}

void ChartView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    if (!hasFocus()) {
        setCursorIndex(std::nullopt);
    }
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !m_layout) {
        event->ignore();  // the page scrolls
        return;
    }
    const double turns = event->angleDelta().y() / 120.0;
    Q_EMIT zoomAsked(std::pow(zoomStep, -turns / 2), m_layout->dayAt(event->position().x()));
}

void ChartView::createItems()
{
    m_scene->clear();
    m_charts.clear();
    const auto frame = [this] { return ChartFrame{m_spec, *m_layout, m_look}; };
    for (std::size_t i = 0; i < m_spec.panels.size(); ++i) {
        auto* chart = new PanelChart(m_look.isMirrored);
        m_scene->addItem(chart);
        new PaintedLayer(
            PanelChart::zUnderGrid, [=](QPainter& painter) { paintBand(painter, frame(), i); }, chart);
        new PaintedLayer(
            PanelChart::zUnderLines, [=](QPainter& painter) { paintBarsAndGaps(painter, frame(), i); }, chart);
        m_charts.push_back(chart);
    }
    m_scene->addItem(new PaintedLayer(1, [=](QPainter& painter) {
        paintEvents(painter, frame());
        paintWords(painter, frame());
    }));
    m_cursorItem =
        new PaintedLayer(2, [=, this](QPainter& painter) { paintCursor(painter, frame(), m_spec.stops[*m_cursor]); });
    m_cursorItem->hide();
    m_scene->addItem(m_cursorItem);
}

void ChartView::arrange()
{
    m_look = chartLookOf(this);
    setBackgroundBrush(m_look.color(Token::Surface));
    if (m_spec.panels.empty()) {
        return;
    }
    const QSizeF size = viewport()->size();
    m_scene->setSceneRect({{0, 0}, size});
    m_layout.emplace(m_spec, size, m_look);
    const ChartFrame frame{m_spec, *m_layout, m_look};
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setGeometry(m_scene->sceneRect());
        m_charts[i]->show(frame, i);
    }
    m_scene->update();
}

void ChartView::setCursorIndex(std::optional<std::size_t> index)
{
    const bool hadCursor = m_cursor.has_value();
    const QString before = accessibleDescription();
    m_cursor = index;
    if (m_cursorItem != nullptr) {
        m_cursorItem->setVisible(index.has_value());
        m_cursorItem->update();
    }
    describe();
    const QString words = index ? accessibleDescription() : QString();
    if (hadCursor != index.has_value() || (index && words != before)) {
        Q_EMIT cursorMoved(words);
    }
}

std::optional<std::size_t> ChartView::stopNearest(double day) const
{
    if (m_spec.stops.empty()) {
        return std::nullopt;
    }
    const auto nearest =
        std::min_element(m_spec.stops.begin(), m_spec.stops.end(), [day](const ChartStop& a, const ChartStop& b) {
            return std::abs(a.day - day) < std::abs(b.day - day);
        });
    return static_cast<std::size_t>(nearest - m_spec.stops.begin());
}

void ChartView::stepCursor(int step)
{
    if (m_spec.stops.empty()) {
        return;
    }
    if (!m_cursor) {
        return setCursorIndex(step > 0 ? 0 : m_spec.stops.size() - 1);
    }
    const auto isBeyond = [this, step] { return step < 0 ? *m_cursor == 0 : *m_cursor + 1 == m_spec.stops.size(); };
    if (isBeyond()) {
        // A listener answers with the spec of other days, in which the cursor keeps its day.
        Q_EMIT panAsked(step * static_cast<int>(m_spec.panels.front().bars.stepDays));
    }
    if (m_cursor && !isBeyond()) {
        setCursorIndex(step < 0 ? *m_cursor - 1 : *m_cursor + 1);
    }
}

void ChartView::zoom(double factor)
{
    const double middle = (dayNumber(m_spec.days.first) + dayNumber(m_spec.days.last)) / 2;
    Q_EMIT zoomAsked(factor, m_cursor ? m_spec.stops[*m_cursor].day : middle);
}

/// What a screen reader says: the whole chart in words, or the place of the cursor.
void ChartView::describe()
{
    setAccessibleName(m_spec.title);
    if (!m_cursor) {
        setAccessibleDescription(m_spec.summary);
        return;
    }
    const ChartStop& stop = m_spec.stops[*m_cursor];
    QStringList parts{stop.heading, stop.note, stop.words};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

}  // namespace slumbar
