// The numbers a chart is made of, as a quiet table that is as high as its rows.
#pragma once

#include <QTableView>

#include "charts/chartspec.h"

namespace slumbar {

class ChartTableModel;

/// For the clipboard: columns parted by tabs.
QString asText(const ChartTable& table);

class ChartTableView : public QTableView {
    Q_OBJECT

public:
    explicit ChartTableView(QWidget* parent = nullptr);

    void setTable(const ChartTable& table);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Ctrl+C copies all of it.
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void arrange();

    ChartTable m_table;
    ChartTableModel* m_model;
};

}  // namespace slumbar
