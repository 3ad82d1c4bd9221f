#include "charts/chartlayout.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include <QFontMetricsF>

#include "theme/metrics.h"

namespace slumbar {

namespace {

using namespace metrics;

constexpr double tickPx = 5;
constexpr double eventMarkPx = 12;
constexpr int eventRows = 2;
constexpr double spanMarkPx = 18;  ///< shortest bar of an event that lasted
constexpr double smallestPlotPx = 64;
constexpr double usualSharePx = 46;  ///< height of a plot for each share, at 100 % text

double lineHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height() * 1.1);
}

double widthOf(const QFont& font, const QString& text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

/// Of a text with line breaks in it.
QSizeF sizeOf(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).size(0, text);
}

double widestValue(const ValueAxis& axis, const QFont& font)
{
    double widest = 0;
    for (double value = axis.low; value <= axis.high; value += axis.step) {
        widest = std::max(widest, widthOf(font, QString::asprintf(axis.format.toUtf8().constData(), value)));
    }
    return widest;
}

/// The side words of a panel from its top to its bottom, not yet in their places but with their sizes and with the
/// height they would like to be at as their centre.
std::vector<SideWord> wordsBeside(const ChartPanel& panel, const ChartLook& look, const auto& yOf)
{
    std::vector<SideWord> words;
    const auto add = [&](SideWord word, double y, double sample) {
        const QSizeF size = sizeOf(word.isStrong ? look.smallStrong : look.small, word.text);
        word.place = QRectF(0, y - size.height() / 2, std::ceil(size.width()) + sample, size.height());
        words.push_back(std::move(word));
    };
    if (panel.band) {
        add({panel.band->label, {}, Token::TextMuted, false, nullptr}, yOf((panel.band->low + panel.band->high) / 2),
            0);
    }
    const auto textToken = [](Ink ink) {
        switch (ink) {
        case Ink::Night:
            return Token::NightText;
        case Ink::Pain:
            return Token::PainText;
        case Ink::Routine:
            return Token::RoutineText;
        }
        Q_UNREACHABLE();
    };
    if (!panel.bars.name.isEmpty() && !panel.bars.bars.empty()) {
        add({panel.bars.name, {}, textToken(panel.bars.ink), true, nullptr}, yOf(panel.bars.bars.back().high / 2), 0);
    }
    const bool hasSamples = panel.lines.size() > 1;
    for (const ChartLine& line : panel.lines) {
        if (!line.name.isEmpty() && !line.runs.empty()) {
            add({line.name, {}, textToken(line.ink), line.weight == LineWeight::Strong, hasSamples ? &line : nullptr},
                yOf(line.runs.back().back().value), hasSamples ? ChartLayout::samplePx + space2 : 0);
        }
    }
    return words;
}

/// Moves the words apart until none covers another, keeping their order, and keeps them above `bottom`.
void pushApart(std::vector<SideWord>& words, double bottom)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const SideWord& a, const SideWord& b) { return a.place.center().y() < b.place.center().y(); });
    for (std::size_t i = 1; i < words.size(); ++i) {
        words[i].place.moveTop(std::max(words[i].place.top(), words[i - 1].place.bottom()));
    }
    double limit = bottom;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        word->place.moveBottom(std::min(word->place.bottom(), limit));
        limit = word->place.top();
    }
}

}  // namespace

ChartLayout::ChartLayout(const ChartSpec& spec, QSizeF size, const ChartLook& look)
    : m_spec(spec), m_look(look), m_size(size), m_panels(spec.panels.size())
{
    assert(!spec.panels.empty() && !spec.days.isEmpty());
    measureMargins();
    placePanels();
    m_timeAxis = slumbar::timeAxis(spec.days, pxADay(), [&look](const QString& text) {
        return QFontMetricsF(look.small).horizontalAdvance(text);
    });
    m_timeLine = QRectF(0, m_panels.back().plot.bottom() + tickPx + space1, size.width(), lineHeight(look.small));
}

void ChartLayout::measureMargins()
{
    for (const ChartPanel& panel : m_spec.panels) {
        m_left = std::max(m_left, widestValue(panel.axis, m_look.small) + space3);
        for (const SideWord& word : wordsBeside(panel, m_look, [](double) { return 0.0; })) {
            m_right = std::max(m_right, word.place.width() + space3);
        }
    }
    if (!m_spec.events.empty()) {
        m_left = std::max(m_left, widthOf(m_look.small, m_spec.eventsTitle) + space4);
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
    double height = tickPx + space1 + lineHeight(m_look.small);
    int shares = 0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const double titleBottom = placeTitle(i);
        heads.push_back((i == 0 ? placeEvents(titleBottom) : titleBottom) + space2);
        height += heads.back() + (i == 0 ? 0 : space3);
        shares += m_spec.panels[i].share;
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

double ChartLayout::usualHeight(const ChartSpec& spec, double width, const ChartLook& look)
{
    const ChartLayout flat(spec, {width, 0}, look);
    double height = flat.timeLine().bottom();
    const double grown = usualSharePx * QFontMetricsF(look.small).height() / 16;
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        height += grown * spec.panels[i].share - flat.plot(i).height();
    }
    return std::ceil(height);
}

double ChartLayout::xOf(double day) const
{
    const QRectF& area = m_panels.front().plot;
    const double along = (day - (dayNumber(m_spec.days.first) - 0.5)) * pxADay();
    return m_look.isMirrored ? area.right() - along : area.left() + along;
}

double ChartLayout::dayAt(double x) const
{
    const QRectF& area = m_panels.front().plot;
    const double along = m_look.isMirrored ? area.right() - x : x - area.left();
    return dayNumber(m_spec.days.first) - 0.5 + along / pxADay();
}

double ChartLayout::yOf(std::size_t panel, double value) const
{
    const QRectF& area = m_panels[panel].plot;
    const ValueAxis& axis = m_spec.panels[panel].axis;
    const double share = (std::clamp(value, axis.low, axis.high) - axis.low) / (axis.high - axis.low);
    return area.bottom() - share * area.height();
}

double ChartLayout::pxADay() const
{
    return m_panels.front().plot.width() / m_spec.days.length();
}

double ChartLayout::barWidthPx(std::size_t panel) const
{
    const ChartBars& bars = m_spec.panels[panel].bars;
    const double widest = bars.stepDays > 1 ? 8 : 16;
    return std::clamp(pxADay() * bars.stepDays * 0.6, 1.0, widest);
}

QRectF ChartLayout::plots() const
{
    return m_panels.front().plot.united(m_panels.back().plot);
}

double ChartLayout::placeTitle(std::size_t index)
{
    const ChartPanel& panel = m_spec.panels[index];
    const double height = lineHeight(m_look.bodyStrong);
    const double titleWidth = widthOf(m_look.bodyStrong, panel.title);
    const double noteWidth = widthOf(m_look.small, panel.note);
    m_panels[index].title = mirrored({0, 0, titleWidth, height});
    if (titleWidth + space3 + noteWidth <= m_size.width()) {
        m_panels[index].note = mirrored({titleWidth + space3, 0, noteWidth, height});
        return height;
    }
    const QRectF below(0, height, m_size.width(), 1000);
    const double noteHeight = QFontMetricsF(m_look.small).boundingRect(below, Qt::TextWordWrap, panel.note).height();
    m_panels[index].note = {0, height, m_size.width(), noteHeight};
    return height + noteHeight;
}

double ChartLayout::placeEvents(double top)
{
    if (m_spec.events.empty()) {
        return top;
    }
    const double height = lineHeight(m_look.small);
    top += space2;
    m_eventsTitle = mirrored({0, top, widthOf(m_look.small, m_spec.eventsTitle), height});
    std::vector<double> ends(eventRows, 0);
    std::size_t rowsUsed = 1;
    for (const ChartEvent& event : m_spec.events) {
        const double first = xOf(dayNumber(std::max(event.days.first, m_spec.days.first)));
        const double last = xOf(dayNumber(std::min(event.days.last, m_spec.days.last)));
        const bool isSpan = event.days.length() > 1;
        const double start = m_look.isMirrored ? m_size.width() - first : first;
        const double reach = isSpan ? std::max(std::abs(last - first), spanMarkPx) : 0;
        const double wordStart = start + (isSpan ? reach : eventMarkPx / 2) + space2;
        const double wordWidth = widthOf(m_look.small, event.word);
        const double markStart = isSpan ? start : start - eventMarkPx / 2;
        const auto row =
            std::find_if(ends.begin(), ends.end(), [markStart](double end) { return end + space2 <= markStart; });
        EventPlace place{first, first + (m_look.isMirrored ? -reach : reach), {}, row != ends.end(), top};
        if (place.hasMark) {
            const auto index = static_cast<std::size_t>(row - ends.begin());
            const double rowTop = top + height * static_cast<double>(index);
            const bool fits = wordStart + wordWidth <= m_size.width();
            place.word = fits ? mirrored({wordStart, rowTop, wordWidth, height}) : QRectF();
            place.markY = rowTop + height / 2;
            *row = fits ? wordStart + wordWidth : wordStart;
            rowsUsed = std::max(rowsUsed, index + 1);
        }
        m_events.push_back(place);
    }
    return top + height * static_cast<double>(rowsUsed);
}

void ChartLayout::placeSideWords(std::size_t index)
{
    Panel& panel = m_panels[index];
    panel.sideWords =
        wordsBeside(m_spec.panels[index], m_look, [this, index](double value) { return yOf(index, value); });
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
