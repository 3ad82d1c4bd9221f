#include "today/experimentcard.h"

#include <QVBoxLayout>

#include "text/words.h"
#include "today/pairprogress.h"
#include "today/todaywords.h"
#include "widgets/textlabel.h"

namespace slumbar {

ExperimentCard::ExperimentCard(QWidget* parent)
    : Card(Padding::Roomy, parent), m_day(TextLabel::hint()), m_instruction(new TextLabel),
      m_progress(new PairProgress), m_result(TextLabel::hint())
{
    addHeading(tr("Experiment"), m_day);
    m_instruction->setWordWrap(true);
    m_result->setWordWrap(true);
    m_progress->setAccessibleName(tr("Days of the experiment"));
    contents()->addWidget(m_instruction);
    contents()->addWidget(m_progress);
    contents()->addWidget(m_result);
}

void ExperimentCard::setExperiment(const ExperimentToday& experiment)
{
    //: how far an experiment has come: day 17 of 48
    m_day->setText(tr("day %1 of %2").arg(experiment.day).arg(experiment.days));
    m_instruction->setText(experimentWords(experiment));
    m_progress->setProgress(experiment.day, experiment.days, experiment.pairs);
    m_result->setText(tr("Result opens on %1").arg(words::dayAndMonth(experiment.resultOn)));
}

}  // namespace slumbar
