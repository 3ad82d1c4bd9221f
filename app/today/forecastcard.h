// Tomorrow morning's pain, once its forecasts have earned to be shown: where it will probably lie and how often that
// held.
#pragma once

#include "analysis/forecast/painforecast.h"
#include "widgets/card.h"

namespace slumbar {

class AnswerLine;
class ForecastRange;
class TextLabel;

class ForecastCard : public Card {
    Q_OBJECT

public:
    explicit ForecastCard(QWidget* parent = nullptr);

    /// Precondition: forecast.isShown().
    void setForecast(const PainForecast& forecast);

private:
    AnswerLine* m_answer;
    ForecastRange* m_range;
    TextLabel* m_record;
};

}  // namespace slumbar
