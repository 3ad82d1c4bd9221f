// This morning's pain against what is usual.
#pragma once

#include "today/todaystate.h"
#include "widgets/card.h"

namespace slumbar {

class TextLabel;
class UsualRange;

class PainCard : public Card {
    Q_OBJECT

public:
    explicit PainCard(QWidget* parent = nullptr);

    void setState(const TodayState& state);

private:
    TextLabel* m_days;
    TextLabel* m_answer;
    UsualRange* m_range;
};

}  // namespace slumbar
