#include "calendar/daypanel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include "calendar/daydetails.h"
#include "calendar/stepbutton.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

DayPanel::DayPanel(QWidget* parent)
    : Card(Padding::Roomy, parent), m_name(TextLabel::heading()), m_area(new QScrollArea),
      //: the button that opens the chosen day for writing
      m_edit(new KeyButton(KeyButton::Kind::Primary, tr("Edit day"), Qt::Key_Enter)),
      //: the button and its key for the bedtime checklist of the chosen day
      m_checklist(new KeyButton(KeyButton::Kind::Secondary, tr("Checklist"), QKeySequence(tr("B"))))
{
    addHead();
    addDetailsArea();
    addFoot();
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
    m_details = new DayDetails(day);
    m_area->setWidget(m_details);  // deletes the one before
    m_details->setAutoFillBackground(false);
    updateDetailsHeight();
    m_edit->setEnabled(!day.isToCome);
    m_checklist->setEnabled(!day.isToCome);
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
