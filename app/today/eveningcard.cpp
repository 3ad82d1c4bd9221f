#include "today/eveningcard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>

#include "today/eveningdelegate.h"
#include "today/eveningmodel.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

EveningCard::EveningCard(QWidget* parent) : Card(Padding::Roomy, parent), m_model(new EveningModel(this))
{
    setPrimary(true);
    m_count = TextLabel::hint();
    addHeading(tr("This evening"), m_count);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("plainList"));
    m_list->setAccessibleName(tr("This evening"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EveningDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    contents()->addWidget(m_list);

    auto* foot = new QHBoxLayout;
    auto* order = TextLabel::hint(tr("The checklist goes through them in this order."));
    order->setWordWrap(true);
    foot->addWidget(order, 1);
    m_start = new KeyButton(KeyButton::Kind::Primary, tr("Start checklist"));
    m_start->showKeyOfAction(QKeySequence(tr("Ctrl+B")));
    foot->addWidget(m_start);
    contents()->addLayout(foot);
    connect(m_start, &KeyButton::clicked, this, &EveningCard::checklistRequested);
    connect(m_list, &QListView::activated, this, &EveningCard::checklistRequested);
}

void EveningCard::setState(const TodayState& state)
{
    const int open = openHabits(state.evening);
    const int done = static_cast<int>(state.evening.size()) - open;
    //: how many habits of the evening are answered and how many are not
    m_count->setText(tr("%1 noted, %2 to come").arg(done).arg(open));
    m_model->setState(state);
    fitHeight();
}

void EveningCard::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void EveningCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

void EveningCard::fitHeight()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(height);
}

}  // namespace slumbar
