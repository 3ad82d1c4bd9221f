// Three cards for whoever opens Slumbar for the first time: what it asks, what it gives, and where the diary stays.
// Esc skips them.
#pragma once

#include <QDialog>

class QStackedWidget;

namespace slumbar {

class KeyButton;
class TextLabel;

class Tour : public QDialog {
    Q_OBJECT

public:
    explicit Tour(QWidget* parent = nullptr);

    int shownCard() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Past the last card the tour is over.
    void goTo(int card);
    void showPlace();

    QStackedWidget* m_cards;
    TextLabel* m_place;
    KeyButton* m_skip;
    KeyButton* m_back;
    KeyButton* m_next;
};

}  // namespace slumbar
