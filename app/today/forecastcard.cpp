#include "today/forecastcard.h"

#include <QVBoxLayout>

#include "today/answerline.h"
#include "today/forecastrange.h"
#include "today/todaywords.h"
#include "widgets/textlabel.h"

namespace slumbar {

ForecastCard::ForecastCard(QWidget* parent)
    : Card(Padding::Roomy, parent), m_answer(new AnswerLine), m_range(new ForecastRange), m_record(TextLabel::hint())
{
    addHeading(tr("Tomorrow morning"), TextLabel::hint(tr("forecast")));
    m_record->setWordWrap(true);
    m_range->setAccessibleName(tr("Tomorrow morning's pain"));
    contents()->addWidget(m_answer);
    contents()->addWidget(m_range);
    contents()->addWidget(m_record);
}

void ForecastCard::setForecast(const PainForecast& forecast)
{
    m_answer->setAnswer(forecastWords(*forecast.tomorrow), tr("pain, probably"));
    m_range->setRange(*forecast.tomorrow);
    m_record->setText(tr("%1 of %2 forecasts so far held.").arg(forecast.past.covered).arg(forecast.past.of));
}

}  // namespace slumbar
