// A running experiment on Today: what it asks for now, how far it has come, and when its result opens. Nothing of the
// result itself.
#pragma once

#include "today/todaystate.h"
#include "widgets/card.h"

namespace slumbar {

class PairProgress;
class TextLabel;

class ExperimentCard : public Card {
    Q_OBJECT

public:
    explicit ExperimentCard(QWidget* parent = nullptr);

    void setExperiment(const ExperimentToday& experiment);

private:
    TextLabel* m_day;
    TextLabel* m_instruction;
    PairProgress* m_progress;
    TextLabel* m_result;
};

}  // namespace slumbar
