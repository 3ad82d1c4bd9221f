#include "today/paincard.h"

#include <QVBoxLayout>

#include "theme/metrics.h"
#include "today/todaywords.h"
#include "today/usualrange.h"
#include "widgets/textlabel.h"

namespace slumbar {

PainCard::PainCard(QWidget* parent) : Card(Padding::Roomy, parent)
{
    m_days = TextLabel::hint();
    addHeading(tr("Pain this morning"), m_days);
    m_answer = new TextLabel;
    m_answer->setWordWrap(true);
    contents()->addWidget(m_answer);
    m_range = new UsualRange;
    m_range->setAccessibleName(tr("Pain this morning"));
    contents()->addWidget(m_range);
}

void PainCard::setState(const TodayState& state)
{
    m_range->set(state.morningPain, state.usualPain);
    m_days->setText(state.usualPain ? tr("against %1 days").arg(state.usualPain->days) : QString());
    if (!state.morningPain) {
        m_answer->setText(tr("Not recorded yet"));
        m_answer->setTone(Tone::Muted);
        return;
    }
    m_answer->setTone(Tone::Text);
    const QString number = QStringLiteral("<b>%1</b> ").arg(state.morningPain->value());
    m_answer->setText(number + (state.usualPain ? againstUsual(*state.morningPain, *state.usualPain)
                                                : tr("of 10. What is usual shows after a week.")));
}

}  // namespace slumbar
