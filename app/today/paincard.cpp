#include "today/paincard.h"

#include <QHBoxLayout>

#include "today/answerline.h"
#include "today/todaywords.h"
#include "today/usualrange.h"
#include "widgets/textlabel.h"

namespace slumbar {

PainCard::PainCard(QWidget* parent)
    : Card(Padding::Roomy, parent), m_heading(TextLabel::heading()), m_days(TextLabel::hint()),
      m_answer(new AnswerLine), m_range(new UsualRange)
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_days);
    contents()->addLayout(head);
    contents()->addWidget(m_answer);
    contents()->addWidget(m_range);
}

void PainCard::setPain(const PainNow& pain)
{
    m_heading->setText(pain.moment == PainMoment::Evening ? tr("Pain this evening") : tr("Pain this morning"));
    m_range->setAccessibleName(m_heading->text());
    m_range->set(pain.score, pain.usual);
    m_days->setText(pain.usual ? tr("against %1 days").arg(pain.usual->days) : QString());
    m_answer->setAnswer(QString::number(pain.score.value()), pain.usual
                                                                 ? againstUsual(pain.score, *pain.usual)
                                                                 : tr("of 10. What is usual shows after a week."));
}

}  // namespace slumbar
