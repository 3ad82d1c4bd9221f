// The picture of a ChartSpec: a chart of Qt Charts for the grid and lines of each panel, and painted layers for all the
// rest. It follows spec, days in view, size and look, and knows nothing of keys and mice.
#pragma once

#include <optional>
#include <vector>

#include <QGraphicsScene>

#include "charts/chartlayout.h"

namespace slumbar {

class PanelChart;

class ChartScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit ChartScene(const ChartLook& look, QObject* parent = nullptr);

    void setSpec(ChartSpec spec);
    const ChartSpec& spec() const { return m_spec; }
    bool isEmpty() const { return m_spec.panels.empty(); }

    /// Takes effect with the next arrange().
    void setLook(const ChartLook& look);
    /// For every frame of a movement too.
    void arrange(DayRange shown, QSizeF size);
    /// Null until the first arrange() of a spec or a look.
    const ChartLayout* layout() const { return m_layout ? &*m_layout : nullptr; }
    const ChartLook& look() const { return m_look; }

    struct Cursor {
        std::size_t stop;
        StopWords words;
    };
    void setCursor(std::optional<Cursor> cursor);
    const std::optional<Cursor>& cursor() const { return m_cursor; }

    /// Without the cursor, on its own ground.
    void paintPicture(QPainter& painter, const QRectF& place);

private:
    void createItems();

    ChartSpec m_spec;
    ChartLook m_look;
    std::optional<ChartLayout> m_layout;
    std::vector<PanelChart*> m_charts;
    QGraphicsItem* m_cursorItem = nullptr;
    std::optional<Cursor> m_cursor;
};

}  // namespace slumbar
