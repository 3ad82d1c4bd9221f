// The evening on Today: its habits in the order of the clock, with now as a line among them.
#pragma once

#include "today/todaystate.h"
#include "widgets/card.h"

class QListView;

namespace slumbar {

class EveningModel;
class KeyButton;
class TextLabel;

class EveningCard : public Card {
    Q_OBJECT

public:
    explicit EveningCard(QWidget* parent = nullptr);

    void setState(const TodayState& state);
    void focusStart();

Q_SIGNALS:
    void checklistRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    EveningModel* m_model;
    QListView* m_list;
    TextLabel* m_count;
    KeyButton* m_start;
};

}  // namespace slumbar
