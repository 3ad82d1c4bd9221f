#include "charts/chartscene.h"

#include <functional>

#include <QGraphicsItem>
#include <QPainter>

#include "charts/chartcursor.h"
#include "charts/chartwords.h"
#include "charts/panelchart.h"

namespace slumbar {

namespace {

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

ChartScene::ChartScene(const ChartLook& look, QObject* parent) : QGraphicsScene(parent), m_look(look)
{
    setBackgroundBrush(m_look.color(Token::Surface));
}

void ChartScene::setSpec(ChartSpec spec)
{
    const bool hasOtherPanels = spec.panels.size() != m_spec.panels.size();
    setCursor(std::nullopt);
    m_layout.reset();
    m_spec = std::move(spec);
    if (hasOtherPanels) {
        createItems();
    }
}

void ChartScene::createItems()
{
    clear();
    m_charts.clear();
    const auto frame = [this] { return ChartFrame{m_spec, *m_layout, m_look, m_cursor ? &m_cursor->words : nullptr}; };
    for (std::size_t i = 0; i < m_spec.panels.size(); ++i) {
        auto* chart = new PanelChart;
        addItem(chart);
        new PaintedLayer(
            PanelChart::zUnderGrid, [=](QPainter& painter) { paintBand(painter, frame(), i); }, chart);
        new PaintedLayer(
            PanelChart::zUnderLines, [=](QPainter& painter) { paintBarsAndGaps(painter, frame(), i); }, chart);
        new PaintedLayer(
            PanelChart::zOverLines, [=](QPainter& painter) { paintDots(painter, frame(), i); }, chart);
        m_charts.push_back(chart);
    }
    addItem(new PaintedLayer(1, [=](QPainter& painter) {
        paintEvents(painter, frame());
        paintWords(painter, frame());
    }));
    m_cursorItem = new PaintedLayer(
        2, [=, this](QPainter& painter) { paintCursor(painter, frame(), m_spec.stops[m_cursor->stop]); });
    m_cursorItem->hide();
    addItem(m_cursorItem);
}

void ChartScene::setLook(const ChartLook& look)
{
    m_layout.reset();
    m_look = look;
    setBackgroundBrush(m_look.color(Token::Surface));
}

void ChartScene::arrange(DayRange shown, QSizeF size)
{
    if (isEmpty()) {
        return;
    }
    setSceneRect({{0, 0}, size});
    m_layout.emplace(m_spec, shown, size, m_look);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setGeometry(sceneRect());
        m_charts[i]->show({m_spec, *m_layout, m_look}, i);
    }
    update();
}

void ChartScene::setCursor(std::optional<Cursor> cursor)
{
    m_cursor = std::move(cursor);
    if (m_cursorItem != nullptr) {
        m_cursorItem->setVisible(m_cursor.has_value());
        update();  // rows show their values beside them
    }
}

void ChartScene::paintPicture(QPainter& painter, const QRectF& place)
{
    const std::optional<Cursor> cursor = m_cursor;
    setCursor(std::nullopt);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(m_look.isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.fillRect(place, m_look.color(Token::Surface));
    render(&painter, place, sceneRect());
    painter.restore();
    setCursor(cursor);
}

}  // namespace slumbar
