// The body from the front and from behind, on which the places that hurt are marked by click or keyboard. Left and
// right are the person's own and never mirror. SiteField offers the same as words.
#pragma once

#include <set>

#include "domain/pain.h"
#include "widgets/paintedcontrol.h"

namespace slumbar {

class BodyMap : public PaintedControl {
    Q_OBJECT
public:
    explicit BodyMap(QWidget* parent = nullptr);

    const std::set<Site>& sites() const { return m_sites; }
    void setSites(const std::set<Site>& sites);

    Spoken spoken() const override;
    int partCount() const override;
    Spoken spokenPart(int part) const override;
    int currentPart() const override;
    void pressPart(int part) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person marked a place or took a mark back.
    void sitesChanged(const std::set<slumbar::Site>& sites);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Figure { Front, Back };
    /// From the 140×240 units of a figure to the widget.
    QTransform placeOf(Figure figure) const;
    std::optional<Site> siteAt(const QPointF& point) const;
    void toggle(Site site);
    void moveCurrent(int levels, bool isOtherSide);
    void paintFigure(QPainter& painter, Figure figure) const;
    void paintMarked(QPainter& painter, Figure figure) const;
    void paintBorders(QPainter& painter, Figure figure) const;

    std::set<Site> m_sites;
    Site m_current = Site::LowBackLeft;
    std::optional<Site> m_hovered;
};

}  // namespace slumbar
