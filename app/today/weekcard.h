// The last seven nights, and an offer for the latest day that is still open.
#pragma once

#include "today/todaystate.h"
#include "widgets/card.h"

namespace slumbar {

class KeyButton;
class TextLabel;
class WeekBars;

class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget* parent = nullptr);

    void setState(const TodayState& state);

Q_SIGNALS:
    void fillInRequested(slumbar::Day day);

private:
    TextLabel* m_count;
    TextLabel* m_mean;
    WeekBars* m_bars;
    QWidget* m_openLine;
    TextLabel* m_openWords;
    KeyButton* m_fillIn;
    std::optional<Day> m_openDay;
};

}  // namespace slumbar
