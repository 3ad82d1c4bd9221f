// The last night on the line from 18:00 to 12:00; until it is written down the usual one stands there, dashed.
#pragma once

#include "today/todaystate.h"
#include "widgets/card.h"

namespace slumbar {

class AnswerLine;
class FlowLayout;
class KeyButton;
class NightLine;
class TextLabel;

class LastNightCard : public Card {
    Q_OBJECT

public:
    explicit LastNightCard(QWidget* parent = nullptr);

    void setState(const TodayState& state);

Q_SIGNALS:
    void usualNightAccepted();

private:
    void showTimes(const NightClockTimes& times);

    TextLabel* m_aside;
    AnswerLine* m_asleep;
    NightLine* m_line;
    FlowLayout* m_times;
    KeyButton* m_asUsual;
    TextLabel* m_foot;
};

}  // namespace slumbar
