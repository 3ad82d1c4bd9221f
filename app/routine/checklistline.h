// The line of a habit in the checklist: its key, how it stands, its icon and name, and at the end its value, the time
// left, or what it opens.
#pragma once

#include <QWidget>

#include "routine/checkliststate.h"

namespace slumbar {

class Chip;
class TextLabel;

class ChecklistLine : public QWidget {
    Q_OBJECT
public:
    /// `place` is counted from 0.
    ChecklistLine(int place, const ChecklistRow& row, QWidget* parent = nullptr);

    void setRow(const ChecklistRow& row);
    /// Whether it is the row in hand.
    void setInHand(bool isInHand);
    /// How far its guide has come; empty when none was begun.
    void setProgress(const QString& progress);
    /// At the usual size of text; it grows with larger text.
    void setLineHeight(int heightPx);

    /// "5. Breathing, 5 minutes, not recorded", read aloud.
    QString spoken() const;
    /// Where the mark begins, from the start of the line.
    int markStart() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showEnd();
    void showArm();
    void updateSizes();
    QRect placeOf(int start, int size) const;

    int m_place;
    int m_lineHeightPx = 0;
    ChecklistRow m_row;
    bool m_isInHand = false;
    QString m_progress;
    TextLabel* m_key;
    QWidget* m_beforeName;  // keeps the place of the painted mark and icon
    TextLabel* m_name;
    Chip* m_arm;
    TextLabel* m_value;
    QWidget* m_chevron;  // keeps the place of the painted chevron
};

}  // namespace slumbar
