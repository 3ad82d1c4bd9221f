// What a new diary opens with: three ways to begin.
#pragma once

#include "widgets/card.h"

namespace slumbar {

class WelcomeCard : public Card {
    Q_OBJECT

public:
    explicit WelcomeCard(QWidget* parent = nullptr);

Q_SIGNALS:
    void beginRequested();
    void importRequested();
    void madeUpDiaryRequested();

private:
    void addOffer(class KeyButton* button, const QString& words);
};

}  // namespace slumbar
