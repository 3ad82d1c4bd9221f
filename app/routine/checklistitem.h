// A habit in the bedtime checklist: one line with its mark and its value, and below it, while it is the one in
// hand, what can be recorded.
#pragma once

#include <QFrame>

#include "routine/checkliststate.h"

class QVBoxLayout;

namespace slumbar {

class MarkPad;
class TextLabel;

class ChecklistItem : public QFrame {
    Q_OBJECT

public:
    /// `number` is the key that jumps to it, from 1.
    ChecklistItem(int number, const ChecklistRow& row, QWidget* parent = nullptr);

    void setRow(const ChecklistRow& row);
    const ChecklistRow& row() const { return m_row; }

    /// Of its line at the usual size of text; it grows with larger text.
    void setLineHeight(int heightPx);

    /// Opens it and takes the keyboard; returns the pad to be listened to.
    MarkPad& open(bool isTonight);
    void close();
    /// Null while it is closed.
    MarkPad* pad() const { return m_pad; }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void updateHeight();
    QRect markPlace() const;

    int m_number;
    int m_lineHeightPx = 0;
    ChecklistRow m_row;
    QWidget* m_line;
    TextLabel* m_name;
    TextLabel* m_value;
    QVBoxLayout* m_lines;
    MarkPad* m_pad = nullptr;
};

}  // namespace slumbar
