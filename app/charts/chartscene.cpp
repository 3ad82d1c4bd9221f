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

ChartScene::ChartScene(const ChartLook& look, QObject* parent)
    : QGraphicsScene(parent), m_look(look), m_wordsItem(new PaintedLayer(1,
                                                                         [this](QPainter& painter) {
                                                                             paintEvents(painter, frame());
                                                                             paintWords(painter, frame());
                                                                         })),
      m_cursorItem(new PaintedLayer(
          2, [this](QPainter& painter) { paintCursor(painter, frame(), m_spec.stops[m_cursor->stop]); }))
{
    setBackgroundBrush(m_look.color(Token::Surface));
    // Without one it would be asked of the layers, which are as large as the scene.
    setSceneRect(0, 0, 1, 1);
    addItem(m_wordsItem);
    addItem(m_cursorItem);
    m_wordsItem->hide();
    m_cursorItem->hide();
}

ChartFrame ChartScene::frame() const
{
    return {m_spec, *m_layout, m_look, m_cursor ? &m_cursor->words : nullptr};
}

void ChartScene::setSpec(ChartSpec spec)
{
    setCursor(std::nullopt);
    m_layout.reset();
    m_spec = std::move(spec);
    while (m_charts.size() < chartCount()) {
        addChart();
    }
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setVisible(i < chartCount());
    }
    m_wordsItem->setVisible(!isEmpty());
}

/// Rows share a chart: each of them costs a frame a millisecond.
std::size_t ChartScene::chartCount() const
{
    return m_spec.rows ? 1 : m_spec.panels.size();
}

PanelSpan ChartScene::panelsOf(std::size_t chart) const
{
    return m_spec.rows ? PanelSpan{0, m_spec.panels.size()} : PanelSpan{chart, 1};
}

void ChartScene::addChart()
{
    const std::size_t index = m_charts.size();
    auto* chart = new PanelChart;
    addItem(chart);
    const auto addLayer = [=, this](double z, void (*paintPanel)(QPainter&, const ChartFrame&, std::size_t)) {
        const auto paintPanels = [=, this](QPainter& painter) {
            const PanelSpan panels = panelsOf(index);
            for (std::size_t panel = panels.first; panel < panels.first + panels.count; ++panel) {
                paintPanel(painter, frame(), panel);
            }
        };
        new PaintedLayer(z, paintPanels, chart);
    };
    addLayer(PanelChart::zUnderGrid, paintBand);
    addLayer(PanelChart::zUnderLines, paintBarsAndGaps);
    addLayer(PanelChart::zOverLines, paintDots);
    m_charts.push_back(chart);
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
    for (std::size_t i = 0; i < chartCount(); ++i) {
        m_charts[i]->setGeometry(sceneRect());
        m_charts[i]->show(frame(), panelsOf(i));
    }
    update();
}

void ChartScene::setCursor(std::optional<Cursor> cursor)
{
    m_cursor = std::move(cursor);
    m_cursorItem->setVisible(m_cursor.has_value());
    update();  // rows show their values beside them
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
