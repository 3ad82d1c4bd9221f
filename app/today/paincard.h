// The latest pain of today against what is usual at that time of day.
#pragma once

#include "today/todaystate.h"
#include "widgets/card.h"

namespace slumbar {

class AnswerLine;
class TextLabel;
class UsualRange;

class PainCard : public Card {
    Q_OBJECT

public:
    explicit PainCard(QWidget* parent = nullptr);

    /// Precondition: something was rated.
    void setPain(const PainNow& pain);

private:
    TextLabel* m_heading;
    TextLabel* m_days;
    AnswerLine* m_answer;
    UsualRange* m_range;
};

}  // namespace slumbar
