#include "calendar/monthbar.h"

#include <QHBoxLayout>

#include "calendar/stepbutton.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

MonthBar::MonthBar(QWidget* parent)
    : QWidget(parent), m_name(TextLabel::heading()),
      m_onward(new StepButton(StepButton::Step::Onward, tr("Next month")))
{
    auto* back = new StepButton(StepButton::Step::Back, tr("Previous month"));
    //: the key that goes to today in the calendar
    auto* today = new KeyButton(KeyButton::Kind::Secondary, tr("Today"), QKeySequence(tr("T")));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_onward, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(today, &QPushButton::clicked, this, &MonthBar::todayRequested);

    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(metrics::space2);
    bar->addWidget(back);
    bar->addWidget(m_onward);
    bar->addSpacing(metrics::space2);
    bar->addWidget(m_name);
    bar->addSpacing(metrics::space3);
    bar->addWidget(today);
}

void MonthBar::setMonth(const QString& name, bool isLast)
{
    m_name->setText(name);
    m_onward->setEnabled(!isLast);
}

}  // namespace slumbar
