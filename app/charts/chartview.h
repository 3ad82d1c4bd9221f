// Shows a ChartSpec: panels in one scene on one axis of days, with a cursor that arrows, Home, End and the mouse
// move and whose words are announced. It only asks for other days to be shown; whoever owns the data sets a new spec.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QGraphicsView>

#include "charts/chartlayout.h"

class QGraphicsItem;
class QGraphicsScene;

namespace slumbar {

class PanelChart;

class ChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// The cursor stays at its day while that is shown.
    void setSpec(ChartSpec spec);
    const ChartSpec& spec() const { return m_spec; }
    /// Where the cursor stands; null while there is none.
    const ChartStop* cursorStop() const;
    /// How wide a day is; the owner of the data decides by it between days, weeks and months.
    double plotWidthPx() const;
    /// The chart without cursor on its own ground.
    void paintPicture(QPainter& painter, const QRectF& place);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The words are empty when the cursor is gone.
    void cursorMoved(const QString& words);
    /// A factor above 1 asks for more days, below 1 for fewer; `aroundDay` stays in its place.
    void zoomAsked(double factor, double aroundDay);
    void panAsked(int days);
    void plotWidthChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void arrange();
    void createItems();
    void setCursorIndex(std::optional<std::size_t> index);
    std::optional<std::size_t> stopNearest(double day) const;
    void stepCursor(int step);
    void zoom(double factor);
    void describe();

    ChartSpec m_spec;
    ChartLook m_look;
    std::optional<ChartLayout> m_layout;
    QGraphicsScene* m_scene;
    std::vector<PanelChart*> m_charts;
    QGraphicsItem* m_cursorItem = nullptr;
    std::optional<std::size_t> m_cursor;
    std::optional<double> m_draggedDay;
};

}  // namespace slumbar
