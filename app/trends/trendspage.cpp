#include "trends/trendspage.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>

#include "charts/chartpicture.h"
#include "charts/charttableview.h"
#include "charts/chartview.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "trends/trendschart.h"
#include "trends/trendsempty.h"
#include "trends/trendswords.h"
#include "widgets/card.h"
#include "widgets/keybutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

QString askWithDialog(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, TrendsPage::tr("Save picture"), suggestion,
                                        TrendsPage::tr("Picture (*.png);;Drawing that can be enlarged (*.svg)"));
}

QString asText(const ChartTable& table)
{
    QStringList lines{table.headings.join(QLatin1Char('\t'))};
    for (const QStringList& row : table.rows) {
        lines += row.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
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
    createKeys();

    connect(m_empty, &TrendsEmpty::checkInRequested, this, &TrendsPage::checkInRequested);
    connect(m_ranges, &SegmentedControl::choiceChanged, this, [this](std::optional<int> chosen) {
        if (chosen) {
            setRange(static_cast<TrendsRange>(*chosen));
        }
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] { showDays(m_figures->days); });
    connect(m_copy, &QPushButton::clicked, this, &TrendsPage::copy);
    connect(m_save, &QPushButton::clicked, this, &TrendsPage::savePicture);
    connect(m_chart, &ChartView::zoomAsked, this,
            [this](double factor, double around) { showDays(zoomed(*m_shown, factor, around, m_figures->days)); });
    connect(m_chart, &ChartView::panAsked, this,
            [this](int days) { showDays(panned(*m_shown, days, m_figures->days)); });
    connect(m_chart, &ChartView::plotWidthChanged, this, [this] {
        if (m_shown && grainAt(m_chart->plotWidthPx() / m_shown->length()) != m_grain) {
            showChart();
        }
    });
    showRange();
}

void TrendsPage::setDiary(const Diary& diary, const Moment& now)
{
    m_diary = diary;
    m_today = dayOf(now, diary.profile().dayBoundary);
    showRange();
}

void TrendsPage::setRange(TrendsRange range)
{
    m_range = range;
    m_ranges->setChosen(static_cast<int>(range));
    m_shown.reset();
    showRange();
}

void TrendsPage::copy()
{
    if (!m_figures) {
        return;
    }
    auto* copied = new QMimeData;
    copied->setImageData(pictureOf(*m_chart));
    copied->setText(m_sentence->text() + QLatin1Char('\n') + m_secondLine->text() + QStringLiteral("\n\n") +
                    asText(m_chart->spec().table));
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT noticeGiven(tr("Picture and table copied"));
}

void TrendsPage::savePicture()
{
    if (!m_figures) {
        return;
    }
    const QString path =
        m_askForFile(this, tr("Trends to %1").arg(toQt(m_shown->last.toIso())) + QStringLiteral(".png"));
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
    m_sentence->setWordWrap(true);
    m_secondLine->setWordWrap(true);
    m_chart = new ChartView;
    m_chart->setStatusTip(tr("Arrows move the cursor, + and \u2212 zoom"));
    m_table = new ChartTableView;
    m_table->setAccessibleName(tr("Nights and pain as a table"));
    auto* chartCard = new Card;
    chartCard->contents()->addWidget(m_chart);
    auto* tableCard = new Card;
    tableCard->contents()->addWidget(m_table);

    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_secondLine);
    layout->addSpacing(metrics::space4);
    layout->addLayout(createControls());
    layout->addSpacing(metrics::space4);
    layout->addWidget(chartCard, 1);
    layout->addSpacing(metrics::space4);
    layout->addWidget(tableCard);
    return contents;
}

QBoxLayout* TrendsPage::createControls()
{
    m_ranges = new SegmentedControl({tr("Week"), tr("Month"), tr("Quarter"), tr("Year"), tr("All")});
    m_ranges->setAccessibleName(tr("Range of days"));
    m_ranges->setControlHeight(metrics::controlHeight);
    m_ranges->setChosen(static_cast<int>(m_range));
    m_zoomWords = TextLabel::hint();
    m_showAll = new KeyButton(KeyButton::Kind::Link, tr("Show all"));
    //: the key that copies the chart
    m_copy = new KeyButton(KeyButton::Kind::Secondary, tr("Copy"), QKeySequence(tr("C")));
    //: the key that saves the chart as a picture
    m_save = new KeyButton(KeyButton::Kind::Secondary, tr("Save picture"), QKeySequence(tr("P")));
    for (KeyButton* button : {m_showAll, m_copy, m_save}) {
        button->setControlHeight(metrics::controlHeight);
    }

    auto* ranges = new QHBoxLayout;
    ranges->setSpacing(metrics::space4);
    ranges->addWidget(m_ranges);
    ranges->addWidget(m_zoomWords);
    ranges->addWidget(m_showAll);
    ranges->addStretch();
    auto* actions = new QHBoxLayout;
    actions->setSpacing(metrics::space2);
    actions->addWidget(m_copy);
    actions->addWidget(m_save);
    actions->addStretch();
    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    m_controls->setSpacing(metrics::space3);
    m_controls->addLayout(ranges, 1);
    m_controls->addLayout(actions);
    return m_controls;
}

void TrendsPage::createKeys()
{
    const auto addKey = [this](const QString& key, TrendsRange range) {
        auto* shortcut = new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(m_ranges->spokenPart(static_cast<int>(range)).name);
        connect(shortcut, &QShortcut::activated, this, [this, range] { setRange(range); });
    };
    //: the key of the range Week; each range needs another one
    addKey(tr("W"), TrendsRange::Week);
    //: the key of the range Month
    addKey(tr("M"), TrendsRange::Month);
    //: the key of the range Quarter
    addKey(tr("Q"), TrendsRange::Quarter);
    //: the key of the range Year
    addKey(tr("Y"), TrendsRange::Year);
    //: the key of the range All
    addKey(tr("A"), TrendsRange::All);
    m_ranges->setToolTip(
        tr("Keys: %1").arg(QStringList{tr("W"), tr("M"), tr("Q"), tr("Y"), tr("A")}.join(QLatin1Char(' '))));
}

void TrendsPage::showRange()
{
    const DayRange daysBefore = m_figures ? m_figures->days : noDays;
    m_figures = trendsFigures(m_diary, m_range, m_today);
    m_empty->setVisible(!m_figures);
    m_contents->setVisible(m_figures.has_value());
    setFocusProxy(m_figures ? static_cast<QWidget*>(m_ranges) : m_empty);
    if (!m_figures) {
        m_shown.reset();
        return;
    }
    m_sentence->setText(trendswords::sentence(*m_figures));
    m_secondLine->setText(trendswords::secondLine(*m_figures));
    m_table->setTable(trendswords::table(*m_figures));
    const bool keepsZoom = m_shown && daysBefore == m_figures->days;
    showDays(keepsZoom ? *m_shown : m_figures->days);
}

void TrendsPage::showDays(DayRange days)
{
    m_shown = days;
    const bool isZoomed = days != m_figures->days;
    m_zoomWords->setVisible(isZoomed);
    m_showAll->setVisible(isZoomed);
    m_zoomWords->setText(trendswords::span(days, m_today));
    showChart();
    arrangeControls();
}

void TrendsPage::showChart()
{
    const auto show = [this](Grain grain) {
        m_grain = grain;
        m_chart->setSpec(trendsChart(trendsPicture(m_diary, *m_figures, *m_shown, grain),
                                     m_sentence->text() + QLatin1Char(' ') + m_secondLine->text(),
                                     trendswords::table(*m_figures)));
    };
    show(m_grain);
    // How wide the plot is follows from the words around it, which are the same for every grain.
    if (const Grain fitting = grainAt(m_chart->plotWidthPx() / m_shown->length()); fitting != m_grain) {
        show(fitting);
    }
}

/// The buttons go below the ranges where both do not fit side by side.
void TrendsPage::arrangeControls()
{
    const int available = viewport()->width() - 2 * metrics::pagePaddingHorizontal;
    const int needed =
        m_controls->itemAt(0)->sizeHint().width() + m_controls->itemAt(1)->sizeHint().width() + m_controls->spacing();
    m_controls->setDirection(needed <= available ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace slumbar
