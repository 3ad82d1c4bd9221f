// A habit in the bedtime checklist: one line with its mark and its value, and below it, while it is the one in
// hand, what can be recorded and the guide that leads through it.
#pragma once

#include <QFrame>

#include "guides/elapsedsource.h"
#include "guides/guidepanel.h"
#include "routine/checkliststate.h"

class QVBoxLayout;

namespace slumbar {

class ChecklistLine;
class Drawer;
class MarkPad;
class ReframingForm;

class ChecklistItem : public QFrame {
    Q_OBJECT

public:
    /// `place` is counted from 0; `elapsed` is the time of its guide.
    ChecklistItem(int place, const ChecklistRow& row, ElapsedSource elapsed, QWidget* parent = nullptr);

    void setRow(const ChecklistRow& row);
    const ChecklistRow& row() const { return m_row; }

    /// Of its line at the usual size of text; it grows with larger text.
    void setLineHeight(int heightPx);

    /// Opens it and takes the keyboard; returns the pad to be listened to.
    MarkPad& open(bool isTonight);
    /// A guide that was begun waits to be taken up again.
    void close();
    /// All null while it is closed, and the others where the habit has none.
    MarkPad* pad() const { return m_pad; }
    GuidePanel* guide() const { return m_guide; }
    ReframingForm* questions() const { return m_questions; }
    /// Whole minutes of a guide that was begun and neither kept nor ended.
    int minutesBegun() const;

Q_SIGNALS:
    void pressed();
    /// It is in hand and takes another height.
    void grown();
    void minutesKept(int minutes);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void addGuide(QVBoxLayout& column);
    void takeHand();
    void showGuide();
    ChecklistRow m_row;
    ElapsedSource m_elapsed;
    std::optional<BegunGuide> m_begun;
    bool m_isGuided = false;  // the guide was begun and has the keyboard
    ChecklistLine* m_line;
    QVBoxLayout* m_lines;
    Drawer* m_drawer = nullptr;
    MarkPad* m_pad = nullptr;
    GuidePanel* m_guide = nullptr;
    ReframingForm* m_questions = nullptr;
};

}  // namespace slumbar
