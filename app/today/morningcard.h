// The check-in on Today: the two answers of a bad day stand open, the rest is one key further.
#pragma once

#include "today/todaystate.h"
#include "widgets/card.h"

namespace slumbar {

class DotScale;
class KeyButton;
class ScoreRow;
class TextLabel;

class MorningCard : public Card {
    Q_OBJECT

public:
    explicit MorningCard(QWidget* parent = nullptr);

    void setState(const TodayState& state);
    void focusFirstAnswer();

Q_SIGNALS:
    void painAnswered(std::optional<slumbar::PainScore> score);
    void qualityAnswered(std::optional<slumbar::FivePoint> quality);
    void checkInRequested();

private:
    ScoreRow* m_pain;
    DotScale* m_quality;
    TextLabel* m_aside;
    TextLabel* m_hint;
    KeyButton* m_open;
};

}  // namespace slumbar
