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
#include "trends/storycard.h"
#include "trends/timingstory.h"
#include "trends/trendsempty.h"
#include "trends/trendsfigures.h"
#include "widgets/card.h"
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
}

void TrendsPage::setDiary(const Diary& diary, const Moment& now)
{
    m_diary = diary;
    m_today = dayOf(now, diary.profile().dayBoundary);
    const std::optional<TrendsScope> before = m_scope;
    const DayRange shown = m_card->chart().shownDays();
    showStory();
    const bool keepsZoom = before && m_scope && before->days == m_scope->days && m_card->hasChart();
    if (keepsZoom && shown != m_scope->days) {
        m_card->showDays(shown);
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
    if (!m_card->hasChart()) {
        return;
    }
    auto* copied = new QMimeData;
    copied->setImageData(pictureOf(m_card->chart()));
    copied->setText(m_sentence->text() + QLatin1Char('\n') + m_secondLine->text() + QStringLiteral("\n\n") +
                    asText(m_card->chart().spec().table));
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT noticeGiven(tr("Picture and table copied"));
}

void TrendsPage::savePicture()
{
    if (!m_card->hasChart()) {
        return;
    }
    const QString path = m_askForFile(this, tr("Trends to %1").arg(toQt(m_card->chart().shownDays().last.toIso())) +
                                                QStringLiteral(".png"));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> saved = slumbar::savePicture(m_card->chart(), path);
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
    for (TextLabel* label : {m_sentence, m_secondLine}) {
        label->setWordWrap(true);
    }
    m_controls = new TrendsControls;
    m_card = new StoryCard;
    m_table = new ChartTableView;
    m_table->setAccessibleName(tr("The chart as a table"));
    m_table->setWhatsThis(tr("The numbers of the chart. Ctrl+C copies them."));
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
    layout->addWidget(m_card);
    layout->addSpacing(metrics::space4);
    layout->addWidget(m_tableCard);
    layout->addStretch();
    return contents;
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
    if (!m_scope) {
        return;
    }
    offerSeries();
    m_controls->setRange(m_range);
    m_controls->setView(m_view);
    const TrendsStory story = storyOf(*m_scope);
    const bool hasChart = static_cast<bool>(story.chart);
    m_sentence->setText(story.sentence);
    m_secondLine->setText(story.secondLine);
    m_secondLine->setVisible(!story.secondLine.isEmpty());
    m_controls->setHasChart(hasChart);
    m_table->setTable(story.table);
    m_tableCard->setVisible(hasChart);
    static_cast<QVBoxLayout*>(m_contents->layout())->setStretchFactor(m_card, hasChart ? 1 : 0);
    m_card->setStory(story, m_scope->days, m_today);
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
