#include "calendar/daypanel.h"

#include <QHBoxLayout>

#include "calendar/daydetails.h"
#include "calendar/stepbutton.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int placeOfDetails = 1;  // below the head

}  // namespace

DayPanel::DayPanel(QWidget* parent)
    : Card(Padding::Roomy, parent), m_name(TextLabel::heading()),
      //: the button that opens the chosen day for writing
      m_edit(new KeyButton(KeyButton::Kind::Primary, tr("Edit day"), Qt::Key_Enter)),
      //: the button and its key for the bedtime checklist of the chosen day
      m_checklist(new KeyButton(KeyButton::Kind::Secondary, tr("Checklist"), QKeySequence(tr("B"))))
{
    addHead();
    contents()->addStretch(1);
    addFoot();
}

void DayPanel::addHead()
{
    auto* back = new StepButton(StepButton::Step::Back, tr("Previous day"));
    auto* onward = new StepButton(StepButton::Step::Onward, tr("Next day"));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(onward, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    m_name->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space1);
    head->addWidget(m_name, 1);
    head->addWidget(back);
    head->addWidget(onward);
    contents()->addLayout(head);
}

void DayPanel::addFoot()
{
    connect(m_edit, &QPushButton::clicked, this, &DayPanel::editRequested);
    connect(m_checklist, &QPushButton::clicked, this, &DayPanel::checklistRequested);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_checklist);
    foot->addStretch();
    foot->addWidget(m_edit);
    contents()->addLayout(foot);
}

void DayPanel::setDay(const CalendarDay& day)
{
    if (m_day == day) {
        return;
    }
    m_day = day;
    m_name->setText(day.name);
    delete m_details;
    m_details = new DayDetails(day);
    contents()->insertWidget(placeOfDetails, m_details);
    m_edit->setEnabled(!day.isToCome);
    m_checklist->setEnabled(!day.isToCome);
}

}  // namespace slumbar
