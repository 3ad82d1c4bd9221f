#include "calendar/monthbar.h"

#include <QHBoxLayout>
#include <QShortcut>

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

    addPageKey(Qt::Key_PageUp, -1);
    addPageKey(Qt::Key_PageDown, 1);

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

void MonthBar::addPageKey(Qt::Key key, int months)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setWhatsThis(months < 0 ? tr("Previous month") : tr("Next month"));
    connect(shortcut, &QShortcut::activated, this, [this, months] { Q_EMIT stepped(months); });
    m_pageKeys.push_back(shortcut);
}

void MonthBar::setTakesPageKeys(bool isTaking)
{
    for (QShortcut* key : m_pageKeys) {
        key->setEnabled(isTaking);
    }
}

}  // namespace slumbar
