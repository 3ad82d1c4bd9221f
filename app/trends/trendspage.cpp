#include "trends/trendspage.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include "charts/chartpicture.h"
#include "charts/charttableview.h"
#include "charts/chartview.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "trends/habitsstory.h"
#include "trends/nightsstory.h"
#include "trends/regularitystory.h"
#include "trends/timingstory.h"
#include "trends/trendsempty.h"
#include "trends/trendswords.h"
#include "widgets/card.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

QString askWithDialog(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, TrendsPage::tr("Save picture"), suggestion,
                                        TrendsPage::tr("Picture (*.png);;Drawing that can be enlarged (*.svg)"));
}

int indexOf(const std::vector<TrendsSeries>& all, const TrendsSeries& one)
{
    return static_cast<int>(std::find(all.begin(), all.end(), one) - all.begin());
}

bool contains(const std::vector<TrendsSeries>& all, const TrendsSeries& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TrendsPage::TrendsPage(QWidget* parent)
    : QScrollArea(parent), m_askForFile(askWithDialog), m_empty(new TrendsEmpty), m_contents(createContents())
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::pagePaddingHorizontal, metrics::pagePaddingVertical,
                               metrics::pagePaddingHorizontal, metrics::pagePaddingVertical);
    layout->addWidget(m_empty);
    layout->addWidget(m_contents);
    setWidget(page);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connectParts();
    showStory();
}

void TrendsPage::connectParts()
{
    connect(m_empty, &TrendsEmpty::checkInRequested, this, &TrendsPage::checkInRequested);
    connect(m_controls, &TrendsControls::rangeChosen, this, &TrendsPage::setRange);
    connect(m_controls, &TrendsControls::viewChosen, this, &TrendsPage::setView);
    connect(m_controls, &TrendsControls::seriesChosen, this, [this](int upper, int lower) {
        setPair({m_series[static_cast<std::size_t>(upper)], m_series[static_cast<std::size_t>(lower)]});
    });
    connect(m_controls, &TrendsControls::tableAsked, this, &TrendsPage::goToTable);
    connect(m_controls, &TrendsControls::copyAsked, this, &TrendsPage::copy);
    connect(m_controls, &TrendsControls::saveAsked, this, &TrendsPage::savePicture);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_chart->setFocus();
        showChart(m_scope->days);
    });
    connect(m_chart, &ChartView::shownDaysChanged, this, [this] {
        if (fittingGrain() != m_grain) {
            setChart(fittingGrain(), m_chart->shownDays());
        }
        showFoot();
    });
    connect(m_chart, &ChartView::plotWidthChanged, this, [this] {
        if (m_story.chart && fittingGrain() != m_grain) {
            setChart(fittingGrain(), m_chart->shownDays());
        }
    });
}

void TrendsPage::setDiary(const Diary& diary, const Moment& now)
{
    m_diary = diary;
    m_today = dayOf(now, diary.profile().dayBoundary);
    const std::optional<TrendsScope> before = m_scope;
    const DayRange shown = m_chart->shownDays();
    showStory();
    const bool keepsZoom = before && m_scope && before->days == m_scope->days && m_story.chart;
    if (keepsZoom && shown != m_scope->days) {
        showChart(shown);
    }
}

void TrendsPage::setRange(TrendsRange range)
{
    m_range = range;
    showStory();
}

void TrendsPage::setView(TrendsView view)
{
    m_view = view;
    showStory();
}

void TrendsPage::setPair(const SeriesPair& pair)
{
    m_pair = pair;
    showStory();
}

void TrendsPage::copy()
{
    if (!m_story.chart) {
        return;
    }
    auto* copied = new QMimeData;
    copied->setImageData(pictureOf(*m_chart));
    copied->setText(m_sentence->text() + QLatin1Char('\n') + m_secondLine->text() + QStringLiteral("\n\n") +
                    asText(m_story.table));
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT noticeGiven(tr("Picture and table copied"));
}

void TrendsPage::savePicture()
{
    if (!m_story.chart) {
        return;
    }
    const QString path =
        m_askForFile(this, tr("Trends to %1").arg(toQt(m_chart->shownDays().last.toIso())) + QStringLiteral(".png"));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> saved = slumbar::savePicture(*m_chart, path);
    //: %1 a file name
    Q_EMIT noticeGiven(saved ? tr("Picture saved as %1").arg(QFileInfo(path).fileName()) : words::error(saved.error()));
}

void TrendsPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrangeControls();
}

void TrendsPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrangeControls();
    }
}

QWidget* TrendsPage::createContents()
{
    m_sentence = TextLabel::title();
    m_secondLine = new TextLabel({}, TextSize::Body, Tone::Muted);
    m_teaching = new TextLabel;
    for (TextLabel* label : {m_sentence, m_secondLine, m_teaching}) {
        label->setWordWrap(true);
    }
    m_controls = new TrendsControls;
    m_chart = new ChartView;
    m_chart->setWhatsThis(
        tr("Arrows move the cursor by a day, with Ctrl by a week. + and \u2212 zoom, Shift with an arrow "
           "moves the days shown; so do dragging and the wheel, with Ctrl to zoom."));
    m_table = new ChartTableView;
    m_table->setAccessibleName(tr("The chart as a table"));
    m_table->setWhatsThis(tr("The numbers of the chart. Ctrl+C copies them."));
    m_chartCard = new Card;
    m_chartCard->contents()->addWidget(m_chart, 1);
    m_chartCard->contents()->addWidget(m_teaching);
    m_chartCard->contents()->addWidget(createChartFoot());
    m_tableCard = new Card;
    m_tableCard->contents()->addWidget(m_table);

    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_secondLine);
    layout->addSpacing(metrics::space4);
    layout->addWidget(m_controls);
    layout->addSpacing(metrics::space4);
    layout->addWidget(m_chartCard);
    layout->addSpacing(metrics::space4);
    layout->addWidget(m_tableCard);
    layout->addStretch();
    return contents;
}

/// Always there, so that zooming moves nothing.
QWidget* TrendsPage::createChartFoot()
{
    m_zoomWords = TextLabel::hint();
    m_zoomWords->setWordWrap(true);
    //: the key that ends the zoom
    m_showAll = new KeyButton(KeyButton::Kind::Link, tr("Show all"), QKeySequence(tr("0")));
    m_showAll->setControlHeight(metrics::controlHeight);
    QSizePolicy keepsPlace = m_showAll->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_showAll->setSizePolicy(keepsPlace);
    m_chartFoot = new QWidget;
    auto* line = new QHBoxLayout(m_chartFoot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_zoomWords, 1);
    line->addWidget(m_showAll);
    return m_chartFoot;
}

TrendsStory TrendsPage::storyOf(const TrendsScope& scope) const
{
    switch (m_view) {
    case TrendsView::NightsAndPain:
        return nightsStory(m_diary, *trendsFigures(m_diary, m_range, m_today));
    case TrendsView::Timing:
        return timingStory(m_diary, scope);
    case TrendsView::Regularity:
        return regularityStory(m_diary, scope);
    case TrendsView::Habits:
        return habitsStory(m_diary, scope);
    case TrendsView::Pair:
        return pairStory(m_diary, scope, m_pair);
    }
    Q_UNREACHABLE();
}

void TrendsPage::showStory()
{
    m_scope = trendsScope(m_diary, m_range, m_today);
    m_empty->setVisible(!m_scope);
    m_contents->setVisible(m_scope.has_value());
    setFocusProxy(m_scope ? static_cast<QWidget*>(m_controls) : m_empty);
    m_charts = {};
    if (!m_scope) {
        m_story = {};
        return;
    }
    offerSeries();
    m_controls->setRange(m_range);
    m_controls->setView(m_view);
    m_story = storyOf(*m_scope);
    m_sentence->setText(m_story.sentence);
    m_secondLine->setText(m_story.secondLine);
    m_secondLine->setVisible(!m_story.secondLine.isEmpty());
    const bool hasChart = static_cast<bool>(m_story.chart);
    m_controls->setHasChart(hasChart);
    m_teaching->setText(m_story.teaching);
    m_teaching->setVisible(!hasChart);
    m_chart->setVisible(hasChart);
    m_chartFoot->setVisible(hasChart);
    m_tableCard->setVisible(hasChart);
    // A chart takes the height that is left, words do not.
    static_cast<QVBoxLayout*>(m_contents->layout())->setStretchFactor(m_chartCard, hasChart ? 1 : 0);
    m_chartCard->setSizePolicy(QSizePolicy::Preferred, hasChart ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    if (hasChart) {
        m_table->setTable(m_story.table);
        showChart(m_scope->days);
    }
    arrangeControls();
}

/// Where what was chosen is not recorded, the first two that are.
void TrendsPage::offerSeries()
{
    if (m_view != TrendsView::Pair) {
        return;
    }
    m_series = seriesOf(m_diary);
    for (const TrendsSeries& chosen : {m_pair.upper, m_pair.lower}) {
        if (!contains(m_series, chosen)) {
            m_series.push_back(chosen);
        }
    }
    QStringList names;
    for (const TrendsSeries& series : m_series) {
        names += seriesName(series, m_diary);
    }
    m_controls->setSeries(names, indexOf(m_series, m_pair.upper), indexOf(m_series, m_pair.lower));
}

void TrendsPage::showChart(DayRange days)
{
    setChart(grainAt(m_chart->plotWidthPx() / days.length(), m_story.narrowestDayPx), days);
    // How wide the plot is follows from the words around it, which may be others for another grain.
    if (fittingGrain() != m_grain) {
        setChart(fittingGrain(), days);
    }
    showFoot();
}

void TrendsPage::setChart(Grain grain, DayRange days)
{
    std::optional<TrendsChart>& chart = m_charts[static_cast<std::size_t>(grain)];
    if (!chart) {
        chart = m_story.chart(grain);
        chart->spec.table = m_story.table;
    }
    m_grain = grain;
    m_chart->setSpec(chart->spec, chart->wordsOf, days);
}

Grain TrendsPage::fittingGrain() const
{
    return grainAt(m_chart->plotWidthPx() / m_chart->shownDays().length(), m_story.narrowestDayPx);
}

void TrendsPage::showFoot()
{
    const DayRange shown = m_chart->shownDays();
    const bool isZoomed = shown != m_scope->days;
    m_showAll->setVisible(isZoomed);
    m_zoomWords->setText(isZoomed ? trendswords::span(shown, m_today)
                                  : tr("Arrows move the cursor, + and \u2212 zoom, Shift with an arrow pans."));
}

void TrendsPage::goToTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_table);
}

void TrendsPage::arrangeControls()
{
    m_controls->arrange(viewport()->width() - 2 * metrics::pagePaddingHorizontal);
}

}  // namespace slumbar
