// Shows a ChartSpec or a part of its days, with a cursor that arrows, Home, End and the mouse move and whose words are
// announced. Zooming and panning happen here; whoever owns the data may answer with a finer or a coarser spec.
#pragma once

#include <optional>

#include <QGraphicsView>
#include <QHash>

#include "charts/chartspec.h"

namespace slumbar {

class ChartScene;

class ChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Shows all of its days.
    void setSpec(ChartSpec spec, WordsOfStop wordsOf);
    /// Shows a part of its days. The cursor stays at its day while that is in view.
    void setSpec(ChartSpec spec, WordsOfStop wordsOf, DayRange shown);
    const ChartSpec& spec() const;
    void showDays(DayRange days);
    DayRange shownDays() const { return m_shown; }

    /// Where the cursor stands; null while there is none.
    const ChartStop* cursorStop() const;
    /// What the cursor says; empty while there is none.
    StopWords cursorWords() const;
    /// How wide all days in view are; the owner of the data decides by it between days, weeks and months.
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
    /// The person zoomed or panned; a listener may set another spec for these days.
    void shownDaysChanged();
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
    void moveTo(DayRange days);
    void pan(int days);
    void zoom(double factor, double aroundDay);
    void zoomAroundCursor(double factor);
    void pressArrow(int forward, Qt::KeyboardModifiers modifiers);
    void stepCursor(int step);
    void setCursorStop(std::optional<std::size_t> stop);
    std::optional<double> cursorDay() const;
    void keepCursorAt(std::optional<double> day);
    void describe();

    WordsOfStop m_wordsOf;
    DayRange m_shown = DayRange::none();
    bool m_isArranged = false;  ///< for the days shown
    ChartScene* m_scene;
    std::optional<double> m_draggedDay;
    mutable QHash<int, int> m_usualHeights;  ///< by width; layouts ask for the same ones again and again
};

}  // namespace slumbar
