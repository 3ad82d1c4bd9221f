// Where everything in a chart stands at a given size: the plots of all panels exactly above each other, the words
// around them, and the way from days and values to pixels. All of it follows from spec, days in view, size and fonts.
#pragma once

#include <vector>

#include <QRectF>
#include <QSizeF>

#include "charts/chartlook.h"
#include "charts/chartspec.h"
#include "charts/sidewords.h"
#include "charts/timeaxis.h"

namespace slumbar {

struct EventPlace {
    const ChartEvent* event;
    double from;
    double until;  ///< equal to `from` for a moment
    QRectF word;   ///< empty where there is no room
    bool hasMark;  ///< not where it would cover another
    double markY;  ///< centre of the triangle or the bar
};

class ChartLayout {
public:
    /// Spec and look must outlive the layout. `shown` is a part of the spec's days.
    ChartLayout(const ChartSpec& spec, DayRange shown, QSizeF size, const ChartLook& look);

    /// The height at which all panels have a good shape.
    static double usualHeight(const ChartSpec& spec, double width, const ChartLook& look);

    DayRange shown() const { return m_shown; }
    double xOf(double day) const;
    double dayAt(double x) const;
    double yOf(std::size_t panel, double value) const;
    double pxADay() const;
    double barWidthPx(const ChartBars& bars) const;

    const QRectF& plot(std::size_t panel) const { return m_panels[panel].plot; }
    const QRectF& titleOf(std::size_t panel) const { return m_panels[panel].title; }
    const QRectF& noteOf(std::size_t panel) const { return m_panels[panel].note; }
    const std::vector<SideWord>& sideWords(std::size_t panel) const { return m_panels[panel].sideWords; }
    /// Of the head over rows; empty where there is none.
    const QRectF& headTitle() const { return m_headTitle; }
    const QRectF& headNote() const { return m_headNote; }
    const QRectF& eventsTitle() const { return m_eventsTitle; }
    /// Those that reach into the days in view.
    const std::vector<EventPlace>& events() const { return m_events; }
    const TimeAxis& timeAxis() const { return m_timeAxis; }
    /// The line of the words under the last panel.
    const QRectF& timeLine() const { return m_timeLine; }
    /// All plots and what lies between them.
    QRectF plots() const;

private:
    struct Panel {
        QRectF title;
        QRectF note;
        QRectF plot;
        std::vector<SideWord> sideWords;
    };

    void measureMargins();
    void placePanels();
    void placeRows();
    double placeTitle(const QString& title, const QString& note, QRectF& titlePlace, QRectF& notePlace) const;
    double placeEvents(double top);
    void placeSideWords(std::size_t panel);
    QRectF mirrored(const QRectF& place) const;

    const ChartSpec& m_spec;
    DayRange m_shown;
    const ChartLook& m_look;
    QSizeF m_size;
    double m_left = 0;
    double m_right = 0;
    std::vector<Panel> m_panels;
    QRectF m_headTitle;
    QRectF m_headNote;
    QRectF m_eventsTitle;
    std::vector<EventPlace> m_events;
    TimeAxis m_timeAxis;
    QRectF m_timeLine;
};

}  // namespace slumbar
