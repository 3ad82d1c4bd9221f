#include "habits/habitspage.h"

#include <algorithm>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>

#include "analysis/habits/evening.h"
#include "habits/habitchanges.h"
#include "habits/habiteditor.h"
#include "habits/habitlistview.h"
#include "habits/habitmodel.h"
#include "habits/pausedialog.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr QSize preferredSize(640, 760);

}  // namespace

HabitsPage::HabitsPage(QWidget* parent)
    : QWidget(parent), m_model(new HabitModel(this)), m_list(new HabitListView(m_model)), m_title(TextLabel::title()),
      m_hint(TextLabel::hint())
{
    setWindowTitle(tr("Habits"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    column->setSpacing(metrics::space4);
    column->addWidget(makeHeading());
    auto* card = new Card(Card::Padding::Dense);
    card->contents()->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    card->contents()->addWidget(m_list);
    column->addWidget(card, 1);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addWidget(makeActions());

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HabitsPage::showActions);
    connect(m_list, &QListView::activated, this, &HabitsPage::changeChosen);
    connect(m_list, &HabitListView::dragged, this, [this](int row, int place) {
        const Factor factor = *m_model->row(row).factor;
        moveTo(factor, place);
    });
}

QSize HabitsPage::sizeHint() const
{
    const QSize room = screen()->availableSize() - QSize(16, 48);
    return (QSizeF(preferredSize) * textScale()).toSize().boundedTo(room);
}

QWidget* HabitsPage::makeHeading()
{
    auto* heading = new QWidget;
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space4);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    m_title->setWordWrap(true);
    titles->addWidget(m_title);
    auto* subtitle = new TextLabel(tr("Paused or archived, a habit keeps all its days."), TextSize::Body, Tone::Muted);
    subtitle->setWordWrap(true);
    titles->addWidget(subtitle);
    line->addLayout(titles, 1);
    auto* add = new KeyButton(KeyButton::Kind::Primary, tr("New habit"), QKeySequence(tr("N")));
    add->setWhatsThis(tr("A habit with a target, or a measure that is only written down."));
    connect(add, &KeyButton::clicked, this, &HabitsPage::addHabit);
    line->addWidget(add, 0, Qt::AlignTop);
    return heading;
}

QWidget* HabitsPage::makeActions()
{
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(metrics::space2, actions);
    const auto add = [this, flow](const QString& words, const QKeySequence& key, void (HabitsPage::*slot)()) {
        auto* button = new KeyButton(KeyButton::Kind::Secondary, words, key);
        button->setControlHeight(metrics::controlHeight);
        connect(button, &KeyButton::clicked, this, slot);
        flow->addWidget(button);
        return button;
    };
    //: what can be done with a habit, and the letter that does it
    m_change = add(tr("Change"), QKeySequence(tr("C")), &HabitsPage::changeChosen);
    m_up = add(tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), &HabitsPage::moveUp);
    m_down = add(tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), &HabitsPage::moveDown);
    m_pause = add(tr("Pause"), QKeySequence(tr("P")), &HabitsPage::pauseOrResume);
    m_archive = add(tr("Archive"), QKeySequence(tr("A")), &HabitsPage::archiveOrBringBack);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    actions->setSizePolicy(policy);
    return actions;
}

void HabitsPage::setDiary(const Diary& diary, const Moment& now)
{
    const Factor* standing = chosen();
    const std::string id = standing ? standing->id() : std::string();
    m_diary = diary;
    m_today = dayOf(now, diary.profile().dayBoundary);
    m_model->setRows(routineRows(diary, m_today));
    choose(id);
    showTitle();
    showActions();
}

void HabitsPage::showTitle()
{
    const std::vector<Factor> habits = habitsInEveningOrder(m_diary.factors(), m_diary.profile());
    const auto resting = static_cast<int>(std::count_if(
        habits.begin(), habits.end(), [this](const Factor& factor) { return factor.isPausedOn(m_today); }));
    const int asked = static_cast<int>(habits.size()) - resting;
    QString title = asked == 0   ? tr("No habits are asked for")
                    : asked == 1 ? tr("One habit is asked for")
                                 //: %1 a number as a word, "Seven"
                                 : tr("%1 habits are asked for").arg(words::sentenceStart(words::count(asked)));
    if (resting > 0) {
        //: behind "Seven habits are asked for": how many are paused; %1 a number as a word
        title += resting == 1 ? tr(", one rests") : tr(", %1 rest").arg(words::count(resting));
    }
    m_title->setText(title);
}

const Factor* HabitsPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    const auto& factor = row < 0 ? std::optional<Factor>() : m_model->row(row).factor;
    return factor ? m_diary.factor(factor->id()) : nullptr;
}

/// The first one where there is none of that id.
void HabitsPage::choose(std::string_view id)
{
    chooseRow(std::max(m_model->indexOf(id), 0));
}

/// The nearest one where that row is a heading or beyond the end.
void HabitsPage::chooseRow(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last < 1) {
        return;
    }
    const int within = std::min(row, last);
    const bool isHeading = !m_model->row(within).factor;
    m_list->setCurrentIndex(
        m_model->index(isHeading ? std::max(within + (within == row && row > 0 ? -1 : 1), 1) : within));
}

void HabitsPage::showActions()
{
    const Factor* factor = chosen();
    const bool isArchived = factor && (*factor)->isArchived;
    const bool isActive = factor && !isArchived;
    m_hint->hide();
    m_change->setEnabled(factor != nullptr);
    m_up->setEnabled(isActive);
    m_down->setEnabled(isActive);
    m_pause->setEnabled(isActive);
    m_archive->setEnabled(factor != nullptr);
    const auto relabel = [](KeyButton* button, const QString& words, const QString& key) {
        button->setText(words);
        button->setAccessibleName(words);
        button->setShortcut(QKeySequence(key));  // a new text takes the key away
    };
    relabel(m_pause, factor && factor->isPausedOn(m_today) ? tr("Take up again") : tr("Pause"), tr("P"));
    relabel(m_archive, isArchived ? tr("Bring back") : tr("Archive"), tr("A"));
}

void HabitsPage::addHabit()
{
    openEditor(std::nullopt);
}

void HabitsPage::changeChosen()
{
    if (const Factor* factor = chosen()) {
        openEditor(*factor);
    }
}

void HabitsPage::openEditor(const std::optional<Factor>& factor)
{
    auto* editor = new HabitEditor(m_diary, factor, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        const Factor made = editor->factor();
        const QString name = words::shortFactorName(made);
        //: names a change for undo; %1 a habit
        const QString what = editor->isNew() ? tr("new habit %1").arg(name) : tr("%1 changed").arg(name);
        perform(editor->isNew() ? withNewFactor(m_diary, made) : withFactor(m_diary.factors(), made), what);
        choose(made.id());
    });
    editor->open();
}

void HabitsPage::moveUp()
{
    moveChosen(-1);
}

void HabitsPage::moveDown()
{
    moveChosen(1);
}

void HabitsPage::moveChosen(int steps)
{
    if (const Factor* factor = chosen()) {
        const Factor moved = *factor;
        moveTo(moved, m_model->placeInGroup(m_list->currentIndex().row()) + steps);
    }
}

void HabitsPage::moveTo(const Factor& factor, int place)
{
    const auto factors = withFactorAt(m_diary, factor.id(), place);
    if (factors && *factors != m_diary.factors()) {
        //: names a change for undo; %1 a habit
        perform(*factors, tr("%1 moved").arg(words::shortFactorName(factor)));
        choose(factor.id());
    } else if (!factors) {
        const auto due = dueTime(*factor->target, m_diary.profile().plannedLightsOut);
        //: %1 a habit, %2 a time
        m_hint->show();
        m_hint->setText(
            due ? tr("%1 stands where its time puts it, %2.").arg(words::shortFactorName(factor), words::clock(*due))
                //: %1 a habit
                : tr("%1 stays with its part of the day.").arg(words::shortFactorName(factor)));
    }
}

void HabitsPage::pauseOrResume()
{
    const Factor factor = *chosen();
    const QString name = words::shortFactorName(factor);
    if (factor.isPausedOn(m_today)) {
        //: names a change for undo; %1 a habit
        perform(withFactor(m_diary.factors(), resumed(factor, m_today)), tr("%1 taken up again").arg(name));
        return;
    }
    // What is written down today still counts.
    const bool isMarkedToday = m_diary.on(m_today).mark(factor.id()) != nullptr;
    auto* dialog = new PauseDialog(name, isMarkedToday ? m_today.next() : m_today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, factor, name] {
        //: names a change for undo; %1 a habit
        perform(withFactor(m_diary.factors(), paused(factor, dialog->pause())), tr("%1 paused").arg(name));
    });
    dialog->open();
}

void HabitsPage::archiveOrBringBack()
{
    const Factor factor = *chosen();
    const QString name = words::shortFactorName(factor);
    const bool isArchived = factor->isArchived;
    //: names a change for undo; %1 a habit
    const QString what = isArchived ? tr("%1 brought back").arg(name) : tr("%1 archived").arg(name);
    const int row = m_list->currentIndex().row();
    perform(withFactor(m_diary.factors(), factor.withArchived(!isArchived)), what);
    chooseRow(row);  // so that several are gone through one after the other
}

void HabitsPage::perform(std::vector<Factor> factors, const QString& words)
{
    Q_EMIT editMade({{}, std::move(factors), std::nullopt}, words);
}

void HabitsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        m_list->setFocus();
    }
}

void HabitsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isWindow()) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace slumbar
