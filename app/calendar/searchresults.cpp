#include "calendar/searchresults.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include "calendar/matchdelegate.h"
#include "calendar/searchmodel.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/textlabel.h"

namespace slumbar {

SearchResults::SearchResults(unsigned firstWeekday, QWidget* parent)
    : QWidget(parent), m_firstWeekday(firstWeekday), m_model(new SearchModel(this)), m_list(new QListView),
      m_nothing(new TextLabel({}, TextSize::Body, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    addExamples();
    addList();
}

void SearchResults::addExamples()
{
    auto* hint = TextLabel::hint(tr("Every word must be found. These find days too:"));
    auto* line = new FlowLayout(metrics::space1);
    hint->setMinimumHeight(Chip(Chip::Kind::Plain, {}).sizeHint().height());  // of those beside it
    line->addWidget(hint);
    const QStringList examples{//: typed in a search: the same word as in the translation of "pain", and numbers
                               tr("pain>6"), tr("sleep<5"),
                               //: typed in a search: a word of the translation of "Flare"
                               tr("flare"),
                               //: typed in a search: a word of the translation of "Worst day of its week"
                               tr("worst")};
    for (const QString& example : examples) {
        auto* chip = new Chip(Chip::Kind::Plain, example);
        chip->setAccessibleName(tr("Search for %1").arg(example));
        line->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, example] { Q_EMIT exampleChosen(example); });
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void SearchResults::addList()
{
    m_list->setObjectName(QStringLiteral("plainList"));
    m_list->setAccessibleName(tr("Days found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    FocusRing::leaveTo(m_list);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto* card = new Card(Card::Padding::Dense);
    card->contents()->addWidget(m_nothing, 1);
    card->contents()->addWidget(m_list, 1);
    static_cast<QVBoxLayout*>(layout())->addWidget(card, 1);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT dayRequested(m_model->match(index).day); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT dayRequested(m_model->match(index).day); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            Q_EMIT dayPointed(m_model->match(index).day);
        }
    });
}

void SearchResults::setDiary(const Diary& diary)
{
    if (m_search && m_diary == diary) {
        return;
    }
    m_diary = diary;
    m_search.emplace(diary, m_firstWeekday);
    search();
}

void SearchResults::setTyped(const QString& text)
{
    m_typed = text;
    search();
}

void SearchResults::search()
{
    const SearchQuery query = SearchQuery::fromTyped(m_typed);
    const std::optional<Day> kept = currentDay();
    m_model->setMatches(m_search ? m_search->matches(query) : std::vector<DayMatch>());
    m_list->setVisible(!matches().empty());
    m_nothing->setVisible(matches().empty());
    if (matches().empty()) {
        m_nothing->setText(query.isEmpty() ? tr("The days that are found stand here, the newest first. Notes, events, "
                                                "habits and marks are searched.")
                                           : tr("No day has this. A shorter word, or only a part of one, finds more."));
    } else {
        m_list->setCurrentIndex(m_model->indexOf(kept));
    }
}

const std::vector<DayMatch>& SearchResults::matches() const
{
    return m_model->matches();
}

QString SearchResults::answer() const
{
    const std::size_t found = matches().size();
    if (SearchQuery::fromTyped(m_typed).isEmpty()) {
        return tr("What are you looking for?");
    }
    if (found == 0) {
        return tr("Nothing found.");
    }
    return found == 1 ? tr("One day found.") : tr("%1 days found.").arg(found);
}

std::optional<Day> SearchResults::currentDay() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(m_model->match(current).day) : std::nullopt;
}

QRect SearchResults::currentRow() const
{
    const QRect row = m_list->visualRect(m_list->currentIndex());
    return {m_list->viewport()->mapTo(this, row.topLeft()), row.size()};
}

void SearchResults::goThroughBy(QKeyEvent* event)
{
    QCoreApplication::sendEvent(m_list, event);
}

bool SearchResults::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT searchLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace slumbar
