#include "charts/chartlayout.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include <QFontMetricsF>

#include "charts/chartmetrics.h"
#include "theme/metrics.h"

namespace slumbar {

namespace {

using namespace metrics;
using chartmetrics::tick;

constexpr double eventMarkPx = 12;
constexpr int eventRows = 2;
constexpr double spanMarkPx = 18;  ///< shortest bar of an event that lasted
constexpr double smallestPlotPx = 64;
constexpr double smallestRowPx = 16;
constexpr double usualSharePx = 46;  ///< height of a plot for each share, at 100 % text
constexpr double usualRowPx = 30;
constexpr double widestRowTitle = 0.3;  ///< of the width

double lineHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height() * 1.1);
}

double widthOf(const QFont& font, const QString& text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

double widestValue(const ValueAxis& axis, const ChartLook& look)
{
    double widest = 0;
    for (const QString& label : axis.labels) {
        widest = std::max(widest, std::ceil(look.smallWidth(label)));
    }
    return widest;
}

}  // namespace

ChartLayout::ChartLayout(const ChartSpec& spec, DayRange shown, QSizeF size, const ChartLook& look)
    : m_spec(spec), m_shown(shown), m_look(look), m_size(size), m_panels(spec.panels.size())
{
    assert(!spec.panels.empty() && !shown.isEmpty());
    measureMargins();
    if (spec.rows) {
        placeRows();
    } else {
        placePanels();
    }
    m_timeAxis = slumbar::timeAxis(
        shown, pxADay(), [&look](const QString& text) { return QFontMetricsF(look.small).horizontalAdvance(text); });
    m_timeLine = QRectF(0, m_panels.back().plot.bottom() + tick + space1, size.width(), lineHeight(look.small));
}

void ChartLayout::measureMargins()
{
    for (const ChartPanel& panel : m_spec.panels) {
        m_left = std::max(m_left, m_spec.rows ? std::ceil(m_look.smallWidth(panel.title)) + space4
                                              : widestValue(panel.axis, m_look) + space3);
        for (const SideWord& word : wordsBeside(panel, m_shown.last, m_look, [](double) { return 0.0; })) {
            m_right = std::max(m_right, word.place.width() + space3);
        }
    }
    if (m_spec.rows) {
        m_left = std::min(m_left, m_size.width() * widestRowTitle);
    }
    if (!m_spec.events.empty()) {
        m_left = std::max(m_left, std::ceil(m_look.smallWidth(m_spec.eventsTitle)) + space4);
    }
    // The plots' left and right edges are all that xOf needs; their heights come later.
    const double width = std::max(m_size.width() - m_left - m_right, 1.0);
    for (Panel& panel : m_panels) {
        panel.plot = mirrored({m_left, 0, width, 1});
    }
}

void ChartLayout::placePanels()
{
    std::vector<double> heads;
    double height = tick + space1 + lineHeight(m_look.small);
    int shares = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const ChartPanel& shown = m_spec.panels[i];
        const double titleBottom = placeTitle(shown.title, shown.note, m_panels[i].title, m_panels[i].note);
        heads.push_back((i == 0 ? placeEvents(titleBottom) : titleBottom) + space2);
        height += heads.back() + (i == 0 ? 0 : space3);
        shares += shown.share;
    }
    const double perShare = std::max(m_size.height() - height, smallestPlotPx) / shares;
    double top = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        Panel& panel = m_panels[i];
        panel.title.translate(0, top);
        panel.note.translate(0, top);
        panel.plot.setTop(std::round(top + heads[i]));
        panel.plot.setHeight(std::floor(perShare * m_spec.panels[i].share));
        placeSideWords(i);
        top = panel.plot.bottom() + space3;
    }
}

void ChartLayout::placeRows()
{
    const double head = placeTitle(m_spec.rows->title, m_spec.rows->note, m_headTitle, m_headNote);
    const double first = std::round(placeEvents(head) + space3);
    const auto count = static_cast<double>(m_panels.size());
    const double below = tick + space1 + lineHeight(m_look.small);
    const double forRows = m_size.height() - first - below - space3 * (count - 1);
    const double height = std::max(std::floor(forRows / count), smallestRowPx);
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        Panel& panel = m_panels[i];
        panel.plot.setTop(first + static_cast<double>(i) * (height + space3));
        panel.plot.setHeight(height);
        const double line = lineHeight(m_look.small);
        panel.title = mirrored({0, panel.plot.center().y() - line / 2, m_left - space3, line});
        placeSideWords(i);
        // One word a row, beside its plot wherever the line ends.
        for (SideWord& word : panel.sideWords) {
            word.place.moveTop(panel.plot.center().y() - word.place.height() / 2);
        }
    }
}

double ChartLayout::usualHeight(const ChartSpec& spec, double width, const ChartLook& look)
{
    const ChartLayout flat(spec, spec.days, {width, 0}, look);
    double height = flat.timeLine().bottom();
    const double grown = QFontMetricsF(look.small).height() / 16;
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        height += grown * (spec.rows ? usualRowPx : usualSharePx * spec.panels[i].share) - flat.plot(i).height();
    }
    return std::ceil(height);
}

double ChartLayout::xOf(double day) const
{
    const QRectF& area = m_panels.front().plot;
    const double along = (day - (dayNumber(m_shown.first) - 0.5)) * pxADay();
    return m_look.isMirrored ? area.right() - along : area.left() + along;
}

double ChartLayout::dayAt(double x) const
{
    const QRectF& area = m_panels.front().plot;
    const double along = m_look.isMirrored ? area.right() - x : x - area.left();
    return dayNumber(m_shown.first) - 0.5 + along / pxADay();
}

double ChartLayout::yOf(std::size_t panel, double value) const
{
    const QRectF& area = m_panels[panel].plot;
    const ValueAxis& axis = m_spec.panels[panel].axis;
    const double share = (std::clamp(value, axis.low, axis.high) - axis.low) / (axis.high - axis.low);
    return axis.isDownward ? area.top() + share * area.height() : area.bottom() - share * area.height();
}

double ChartLayout::pxADay() const
{
    return m_panels.front().plot.width() / m_shown.length();
}

double ChartLayout::barWidthPx(const ChartBars& bars) const
{
    const double widest = bars.stepDays > 1 ? 8 : 16;
    return std::clamp(pxADay() * bars.stepDays * 0.6, 1.0, widest);
}

QRectF ChartLayout::plots() const
{
    return m_panels.front().plot.united(m_panels.back().plot);
}

double ChartLayout::placeTitle(const QString& title, const QString& note, QRectF& titlePlace, QRectF& notePlace) const
{
    const double height = lineHeight(m_look.bodyStrong);
    const double titleWidth = widthOf(m_look.bodyStrong, title);
    const double noteWidth = std::ceil(m_look.smallWidth(note));
    titlePlace = mirrored({0, 0, titleWidth, height});
    if (titleWidth + space3 + noteWidth <= m_size.width()) {
        notePlace = mirrored({titleWidth + space3, 0, noteWidth, height});
        return height;
    }
    const QRectF below(0, height, m_size.width(), 1000);
    const double noteHeight = QFontMetricsF(m_look.small).boundingRect(below, Qt::TextWordWrap, note).height();
    notePlace = {0, height, m_size.width(), noteHeight};
    return height + noteHeight;
}

double ChartLayout::placeEvents(double top)
{
    if (m_spec.events.empty()) {
        return top;
    }
    const double height = lineHeight(m_look.small);
    top += space2;
    m_eventsTitle = mirrored({0, top, std::ceil(m_look.smallWidth(m_spec.eventsTitle)), height});
    // As many rows for every part of the days, so that nothing moves up or down while panning.
    std::vector<double> ends(m_spec.events.size() > 1 ? eventRows : 1, 0);
    for (const ChartEvent& event : m_spec.events) {
        const double first = xOf(dayNumber(std::max(event.days.first, m_shown.first)));
        const double last = xOf(dayNumber(std::min(event.days.last, m_shown.last)));
        const bool isSpan = event.days.length() > 1;
        const double start = m_look.isMirrored ? m_size.width() - first : first;
        const double reach = isSpan ? std::max(std::abs(last - first), spanMarkPx) : 0;
        const double wordStart = start + (isSpan ? reach : eventMarkPx / 2) + space2;
        const double wordWidth = std::ceil(m_look.smallWidth(event.word));
        const double markStart = isSpan ? start : start - eventMarkPx / 2;
        const auto row =
            std::find_if(ends.begin(), ends.end(), [markStart](double end) { return end + space2 <= markStart; });
        EventPlace place{&event, first, first + (m_look.isMirrored ? -reach : reach), {}, row != ends.end(), top};
        if (place.hasMark) {
            const auto index = static_cast<std::size_t>(row - ends.begin());
            const double rowTop = top + height * static_cast<double>(index);
            const bool fits = wordStart + wordWidth <= m_size.width();
            place.word = fits ? mirrored({wordStart, rowTop, wordWidth, height}) : QRectF();
            place.markY = rowTop + height / 2;
            *row = fits ? wordStart + wordWidth : wordStart;
        }
        m_events.push_back(place);
    }
    return top + height * static_cast<double>(ends.size());
}

void ChartLayout::placeSideWords(std::size_t index)
{
    Panel& panel = m_panels[index];
    panel.sideWords = wordsBeside(m_spec.panels[index], m_shown.last, m_look,
                                  [this, index](double value) { return yOf(index, value); });
    pushApart(panel.sideWords, panel.plot.bottom() + lineHeight(m_look.small) / 2);
    for (SideWord& word : panel.sideWords) {
        word.place.moveLeft(m_size.width() - m_right + space3);
        word.place = mirrored(word.place);
    }
}

QRectF ChartLayout::mirrored(const QRectF& place) const
{
    if (!m_look.isMirrored) {
        return place;
    }
    return {m_size.width() - place.right(), place.top(), place.width(), place.height()};
}

}  // namespace slumbar
