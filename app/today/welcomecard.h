// What a new diary opens with: three ways to begin.
#pragma once

#include "widgets/card.h"

namespace slumbar {

class KeyButton;

class WelcomeCard : public Card {
    Q_OBJECT

public:
    explicit WelcomeCard(QWidget* parent = nullptr);

    void focusBegin();

Q_SIGNALS:
    void beginRequested();
    void importRequested();
    void madeUpDiaryRequested();

private:
    void addOffer(KeyButton* button, const QString& words);

    KeyButton* m_begin;
};

}  // namespace slumbar
