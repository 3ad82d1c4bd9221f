#include "trends/storycard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "charts/chartview.h"
#include "theme/metrics.h"
#include "trends/trendswords.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

StoryCard::StoryCard(QWidget* parent)
    : Card(Padding::Roomy, parent), m_chart(new ChartView), m_teaching(new TextLabel), m_foot(createFoot())
{
    m_chart->setWhatsThis(
        tr("Arrows move the cursor by a day, with Ctrl by a week. + and \u2212 zoom, Shift with an arrow "
           "moves the days shown; so do dragging and the wheel, with Ctrl to zoom."));
    m_teaching->setWordWrap(true);
    contents()->addWidget(m_chart, 1);
    contents()->addWidget(m_teaching);
    contents()->addWidget(m_foot);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_chart->setFocus();
        showDays(m_days);
    });
    connect(m_chart, &ChartView::shownDaysChanged, this, [this] {
        fitGrain();
        showFoot();
    });
    connect(m_chart, &ChartView::plotWidthChanged, this, &StoryCard::fitGrain);
}

void StoryCard::setStory(TrendsStory story, DayRange days, Day today)
{
    m_story = std::move(story);
    m_days = days;
    m_today = today;
    m_charts = {};
    m_teaching->setText(m_story.teaching);
    m_teaching->setVisible(!hasChart());
    m_chart->setVisible(hasChart());
    m_foot->setVisible(hasChart());
    // A chart takes the height that is left, words do not.
    setSizePolicy(QSizePolicy::Preferred, hasChart() ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    if (hasChart()) {
        showDays(days);
    }
}

/// Always there, so that zooming moves nothing.
QWidget* StoryCard::createFoot()
{
    m_zoomWords = TextLabel::hint();
    m_zoomWords->setWordWrap(true);
    //: the key that ends the zoom
    m_showAll = new KeyButton(KeyButton::Kind::Link, tr("Show all"), QKeySequence(tr("0")));
    m_showAll->setControlHeight(metrics::controlHeight);
    QSizePolicy keepsPlace = m_showAll->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_showAll->setSizePolicy(keepsPlace);
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_zoomWords, 1);
    line->addWidget(m_showAll);
    return foot;
}

void StoryCard::showDays(DayRange days)
{
    setGrain(grainAt(m_chart->plotWidthPx() / days.length(), m_story.narrowestDayPx), days);
    // How wide the plot is follows from the words around it, which may be others for another grain.
    fitGrain();
    showFoot();
}

void StoryCard::setGrain(Grain grain, DayRange days)
{
    std::optional<TrendsChart>& chart = m_charts[static_cast<std::size_t>(grain)];
    if (!chart) {
        chart = m_story.chart(grain);
        chart->spec.table = m_story.table;
    }
    m_grain = grain;
    m_chart->setSpec(chart->spec, chart->wordsOf, days);
}

Grain StoryCard::fittingGrain() const
{
    return grainAt(m_chart->plotWidthPx() / m_chart->shownDays().length(), m_story.narrowestDayPx);
}

void StoryCard::fitGrain()
{
    if (hasChart() && fittingGrain() != m_grain) {
        setGrain(fittingGrain(), m_chart->shownDays());
    }
}

void StoryCard::showFoot()
{
    const DayRange shown = m_chart->shownDays();
    const bool isZoomed = shown != m_days;
    m_showAll->setVisible(isZoomed);
    m_zoomWords->setText(isZoomed ? trendswords::span(shown, m_today)
                                  : tr("Arrows move the cursor, + and \u2212 zoom, Shift with an arrow pans."));
}

}  // namespace slumbar
