// The pages of a report as sheets of paper on the window, painted by the same code that prints them.
#pragma once

#include <optional>

#include <QWidget>

#include "report/reportpages.h"

namespace slumbar {

class PagesView : public QWidget {
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    void setPages(std::optional<ReportPages> pages);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF pageSize(int width) const;
    QRectF pagePlace(int page) const;

    std::optional<ReportPages> m_pages;
};

}  // namespace slumbar
