// Where everything in a chart stands at a given size: the plots of all panels exactly above each other, the words
// around them, and the way from days and values to pixels. All of it follows from spec, size and fonts alone.
#pragma once

#include <vector>

#include <QRectF>
#include <QSizeF>

#include "charts/chartlook.h"
#include "charts/chartspec.h"
#include "charts/timeaxis.h"

namespace slumbar {

/// The name of a band, of bars or of a line, at the end of what it names.
struct SideWord {
    QString text;
    QRectF place;
    Token color = Token::TextMuted;
    bool isStrong = false;
    const ChartLine* line = nullptr;  ///< a sample of it stands before its name when the panel has several
};

struct EventPlace {
    double from;
    double until;  ///< equal to `from` for a moment
    QRectF word;   ///< empty where there is no room
    bool hasMark;  ///< not where it would cover another
    double markY;  ///< centre of the triangle or the bar
};

class ChartLayout {
public:
    /// Spec and look must outlive the layout.
    ChartLayout(const ChartSpec& spec, QSizeF size, const ChartLook& look);

    /// The height at which all panels have a good shape.
    static double usualHeight(const ChartSpec& spec, double width, const ChartLook& look);
    static constexpr double samplePx = 18;  ///< length of the sample before the name of a line

    double xOf(double day) const;
    double dayAt(double x) const;
    double yOf(std::size_t panel, double value) const;
    double pxADay() const;
    double barWidthPx(std::size_t panel) const;

    const QRectF& plot(std::size_t panel) const { return m_panels[panel].plot; }
    const QRectF& titleOf(std::size_t panel) const { return m_panels[panel].title; }
    const QRectF& noteOf(std::size_t panel) const { return m_panels[panel].note; }
    const std::vector<SideWord>& sideWords(std::size_t panel) const { return m_panels[panel].sideWords; }
    const QRectF& eventsTitle() const { return m_eventsTitle; }
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
    double placeTitle(std::size_t panel);
    double placeEvents(double top);
    void placeSideWords(std::size_t panel);
    QRectF mirrored(const QRectF& place) const;

    const ChartSpec& m_spec;
    const ChartLook& m_look;
    QSizeF m_size;
    double m_left = 0;
    double m_right = 0;
    std::vector<Panel> m_panels;
    QRectF m_eventsTitle;
    std::vector<EventPlace> m_events;
    TimeAxis m_timeAxis;
    QRectF m_timeLine;
};

}  // namespace slumbar
