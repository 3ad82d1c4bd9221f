// Says in words why a night cannot be as it was typed, and offers what was probably meant as buttons.
#pragma once

#include <vector>

#include <QWidget>

#include "domain/nightplacement.h"

class QBoxLayout;

namespace slumbar {

class TextLabel;

class NightProblem : public QWidget {
    Q_OBJECT
public:
    explicit NightProblem(QWidget* parent = nullptr);

    /// Hides itself where there is nothing to say.
    void showProblem(const QString& problem, const NightClockTimes& typed, const std::vector<NightClockTimes>& repairs);

Q_SIGNALS:
    /// The person took one of the offers.
    void repairChosen(const slumbar::NightClockTimes& times);

private:
    TextLabel* m_words;
    QBoxLayout* m_offers;
    std::vector<QWidget*> m_buttons;
};

}  // namespace slumbar
