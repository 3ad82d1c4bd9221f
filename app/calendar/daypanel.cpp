#include "calendar/daypanel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include "calendar/daydetails.h"
#include "calendar/daydialogs.h"
#include "calendar/dayversions.h"
#include "calendar/stepbutton.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

DayPanel::DayPanel(const DayHistory& history, QWidget* parent)
    : Card(Padding::Roomy, parent), m_history(history), m_dialogs(new DayDialogs(history, this)),
      m_name(TextLabel::heading()), m_area(new QScrollArea), m_written(TextLabel::hint()),
      //: the button that opens the chosen day for writing
      m_edit(new KeyButton(KeyButton::Kind::Primary, tr("Edit day"), Qt::Key_Enter)),
      //: the button and its key for the bedtime checklist of the chosen day
      m_checklist(new KeyButton(KeyButton::Kind::Secondary, tr("Checklist"), QKeySequence(tr("B")))),
      //: the button and its key that write an event into the chosen day
      m_newEvent(new KeyButton(KeyButton::Kind::Secondary, tr("Add event"), QKeySequence(tr("E")))),
      //: the button and its key that show when the chosen day was written and corrected
      m_openHistory(new KeyButton(KeyButton::Kind::Secondary, tr("History"), QKeySequence(tr("H"))))
{
    addHead();
    addDetailsArea();
    addFoot();
    connectButtons();
}

void DayPanel::addHead()
{
    auto* back = new StepButton(StepButton::Step::Back, tr("Previous day"));
    auto* onward = new StepButton(StepButton::Step::Onward, tr("Next day"));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(onward, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    back->setFlat(true);
    onward->setFlat(true);
    m_name->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space1);
    head->addWidget(m_name, 1);
    head->addWidget(back);
    head->addWidget(onward);
    contents()->addLayout(head);
}

void DayPanel::addDetailsArea()
{
    m_area->setAccessibleName(tr("The day in full"));
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    // A stop for Tab only while there is something to scroll to.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int last) { m_area->setFocusPolicy(last > 0 ? Qt::TabFocus : Qt::NoFocus); });
    contents()->addWidget(m_area, 1);
}

void DayPanel::addFoot()
{
    m_edit->setWhatsThis(tr("Opens the check-in of the day with all that is recorded, to fill it in or correct it."));
    m_checklist->setWhatsThis(tr("Opens the bedtime checklist of the evening of this day."));
    m_newEvent->setWhatsThis(tr("Writes down something that happened and may explain a change: travel, an illness, a "
                                "new mattress."));
    m_openHistory->setWhatsThis(
        tr("Shows when the day was written and corrected, and brings an earlier version back."));
    m_written->setWordWrap(true);
    contents()->addWidget(m_written);
    m_openHistory->setControlHeight(metrics::controlHeight);
    m_newEvent->setControlHeight(metrics::controlHeight);
    auto* foot = new FlowLayout(metrics::space2);
    for (KeyButton* button : {m_openHistory, m_newEvent, m_checklist, m_edit}) {
        foot->addWidget(button);
    }
    contents()->addLayout(foot);
}

void DayPanel::connectButtons()
{
    connect(m_edit, &QPushButton::clicked, this, &DayPanel::editRequested);
    connect(m_checklist, &QPushButton::clicked, this, &DayPanel::checklistRequested);
    connect(m_newEvent, &QPushButton::clicked, this, [this] { m_dialogs->openNewEvent(m_day->day); });
    connect(m_openHistory, &QPushButton::clicked, this, [this] { m_dialogs->openHistory(m_day->day); });
    connect(m_dialogs, &DayDialogs::editMade, this, &DayPanel::editMade);
}

void DayPanel::showDay(const Diary& diary, Day day, Day today)
{
    m_dialogs->setDiary(diary);
    CalendarDay state = calendarDay(diary, day, today);
    if (const auto revisions = m_history.revisions(day)) {
        state.history = historyInShort(*revisions, day);
    }
    setDay(state);
}

void DayPanel::setDay(const CalendarDay& day)
{
    if (m_day == day) {
        return;
    }
    m_day = day;
    m_name->setText(day.name);
    m_details = new DayDetails(day);
    m_area->setWidget(m_details);  // deletes the one before
    m_details->setAutoFillBackground(false);
    connect(m_details, &DayDetails::eventEditRequested, this,
            [this](const Event& event) { m_dialogs->openEvent(m_day->day, event); });
    updateDetailsHeight();
    m_written->setText(day.history);
    m_written->setVisible(!day.history.isEmpty());
    m_edit->setEnabled(!day.isToCome);
    m_checklist->setEnabled(!day.isToCome);
    m_newEvent->setEnabled(!day.isToCome);
    m_openHistory->setEnabled(!day.isToCome);
}

void DayPanel::setScrolls(bool isScrolling)
{
    m_isScrolling = isScrolling;
    updateDetailsHeight();
}

void DayPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    updateDetailsHeight();
}

void DayPanel::updateDetailsHeight()
{
    const bool needsHeight = m_details && !m_isScrolling;
    m_area->setMinimumHeight(needsHeight ? m_details->heightForWidth(m_area->width()) : 0);
}

}  // namespace slumbar
