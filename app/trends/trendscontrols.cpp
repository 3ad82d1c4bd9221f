#include "trends/trendscontrols.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>

#include "theme/metrics.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

TrendsControls::TrendsControls(QWidget* parent) : QWidget(parent), m_line(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space3);
    m_line->setSpacing(metrics::space3);
    layout->addLayout(m_line);
    createChoices();
    createButtons();
    createPair();
    layout->addWidget(m_pair);
    createKeys();
    setFocusProxy(m_ranges);
}

void TrendsControls::createChoices()
{
    m_ranges = new SegmentedControl({tr("Week"), tr("Month"), tr("Quarter"), tr("Year"), tr("All")});
    m_ranges->setAccessibleName(tr("Range of days"));
    m_ranges->setControlHeight(metrics::controlHeight);
    m_ranges->setWhatsThis(tr("How many days are shown, up to today. The first letter of each word is its key."));
    m_views = new ChoiceBox(tr("View"));
    m_views->addItems({tr("Nights and pain"), tr("Timing"), tr("Regularity"), tr("Habits"), tr("Any two")});
    m_views->setWhatsThis(tr("What is followed through time. The keys 1 to 5 go to each view."));
    m_views->setToolTip(tr("Keys 1 to 5"));

    auto* choices = new FlowLayout(metrics::space3);
    choices->addWidget(m_ranges);
    choices->addWidget(m_views);
    m_line->addLayout(choices, 1);
    connect(m_ranges, &SegmentedControl::choiceChanged, this, [this](std::optional<int> chosen) {
        if (chosen) {
            Q_EMIT rangeChosen(static_cast<TrendsRange>(*chosen));
        }
    });
    connect(m_views, &ChoiceBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT viewChosen(static_cast<TrendsView>(index)); });
}

void TrendsControls::createButtons()
{
    //: the key that goes to the table below the chart
    m_table = new KeyButton(KeyButton::Kind::Secondary, tr("Table"), QKeySequence(tr("T")));
    //: the key that copies the chart
    m_copy = new KeyButton(KeyButton::Kind::Secondary, tr("Copy"), QKeySequence(tr("C")));
    //: the key that saves the chart as a picture
    m_save = new KeyButton(KeyButton::Kind::Secondary, tr("Save picture"), QKeySequence(tr("P")));
    m_table->setWhatsThis(tr("Goes to the numbers of the chart as a table."));
    m_copy->setWhatsThis(tr("Takes picture and table along: a text field gets the table, a drawing the picture."));
    m_save->setWhatsThis(
        tr("Writes the chart as a PNG picture or, with a name that ends in .svg, as a drawing that can "
           "be enlarged."));
    auto* buttons = new FlowLayout(metrics::space2);
    for (KeyButton* button : {m_table, m_copy, m_save}) {
        button->setControlHeight(metrics::controlHeight);
        buttons->addWidget(button);
    }
    m_line->addLayout(buttons);
    connect(m_table, &QPushButton::clicked, this, &TrendsControls::tableAsked);
    connect(m_copy, &QPushButton::clicked, this, &TrendsControls::copyAsked);
    connect(m_save, &QPushButton::clicked, this, &TrendsControls::saveAsked);
}

void TrendsControls::createPair()
{
    m_pair = new QWidget;
    m_upper = createSeriesBox(tr("Above"));
    m_lower = createSeriesBox(tr("Below"));
    //: between two things that are shown one above the other: "Hours asleep over Morning pain"
    auto* over = new TextLabel(tr("over"), TextSize::Body, Tone::Muted);
    auto* below = new QWidget;
    auto* belowLine = new QHBoxLayout(below);
    belowLine->setContentsMargins(0, 0, 0, 0);
    belowLine->setSpacing(metrics::space3);
    belowLine->addWidget(over);
    belowLine->addWidget(m_lower);
    auto* line = new FlowLayout(metrics::space3, m_pair);
    line->addWidget(m_upper);
    line->addWidget(below);
    m_pair->hide();
    connect(m_upper, &ChoiceBox::currentIndexChanged, this, [this] { chooseSeries(*m_upper, *m_lower); });
    connect(m_lower, &ChoiceBox::currentIndexChanged, this, [this] { chooseSeries(*m_lower, *m_upper); });
}

ChoiceBox* TrendsControls::createSeriesBox(const QString& name)
{
    auto* box = new ChoiceBox(name);
    box->setWhatsThis(tr("One of the two things that are laid one above the other on the same days."));
    return box;
}

void TrendsControls::createKeys()
{
    const auto addKey = [this](const QString& key, const QString& words, auto choose) {
        auto* shortcut = new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WindowShortcut);
        shortcut->setWhatsThis(words);
        connect(shortcut, &QShortcut::activated, this, choose);
        return key;
    };
    const auto addRange = [this, addKey](const QString& key, TrendsRange range) {
        return addKey(key, m_ranges->spokenPart(static_cast<int>(range)).name,
                      [this, range] { Q_EMIT rangeChosen(range); });
    };
    const QStringList keys{
        //: the key of the range Week; each range needs another one
        addRange(tr("W"), TrendsRange::Week),
        //: the key of the range Month
        addRange(tr("M"), TrendsRange::Month),
        //: the key of the range Quarter
        addRange(tr("Q"), TrendsRange::Quarter),
        //: the key of the range Year
        addRange(tr("Y"), TrendsRange::Year),
        //: the key of the range All
        addRange(tr("A"), TrendsRange::All),
    };
    m_ranges->setToolTip(tr("Keys: %1").arg(keys.join(QLatin1Char(' '))));
    for (int view = 0; view < m_views->count(); ++view) {
        addKey(QString::number(view + 1), m_views->itemText(view),
               [this, view] { Q_EMIT viewChosen(static_cast<TrendsView>(view)); });
    }
}

void TrendsControls::setRange(TrendsRange range)
{
    m_ranges->setChosen(static_cast<int>(range));
}

void TrendsControls::setView(TrendsView view)
{
    const QSignalBlocker blocker(m_views);
    m_views->setCurrentIndex(static_cast<int>(view));
    m_pair->setVisible(view == TrendsView::Pair);
}

void TrendsControls::setSeries(const QStringList& names, int upper, int lower)
{
    for (ChoiceBox* box : {m_upper, m_lower}) {
        const QSignalBlocker blocker(box);
        QStringList before;
        for (int i = 0; i < box->count(); ++i) {
            before += box->itemText(i);
        }
        if (before != names) {
            box->clear();
            box->addItems(names);
        }
        box->setCurrentIndex(box == m_upper ? upper : lower);
    }
    m_upperBefore = upper;
    m_lowerBefore = lower;
}

/// What already stands in the other box changes its place.
void TrendsControls::chooseSeries(ChoiceBox& changed, ChoiceBox& other)
{
    if (changed.currentIndex() == other.currentIndex()) {
        const QSignalBlocker blocker(other);
        other.setCurrentIndex(&changed == m_upper ? m_upperBefore : m_lowerBefore);
    }
    m_upperBefore = m_upper->currentIndex();
    m_lowerBefore = m_lower->currentIndex();
    Q_EMIT seriesChosen(m_upperBefore, m_lowerBefore);
}

void TrendsControls::setHasChart(bool hasChart)
{
    for (KeyButton* button : {m_table, m_copy, m_save}) {
        button->setEnabled(hasChart);
    }
}

void TrendsControls::arrange(int availableWidthPx)
{
    const int needed =
        m_line->itemAt(0)->sizeHint().width() + m_line->itemAt(1)->sizeHint().width() + m_line->spacing();
    m_line->setDirection(needed <= availableWidthPx ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace slumbar
