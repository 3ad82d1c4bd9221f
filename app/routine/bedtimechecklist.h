// The bedtime checklist in its own window: the habits of one evening, gone through with three keys. Each mark
// changes the diary at once, so closing loses nothing and undo takes back one mark at a time.
#pragma once

#include <vector>

#include <QTimer>
#include <QWidget>

#include "routine/checkliststate.h"

class QScrollArea;
class QVBoxLayout;

namespace slumbar {

class ChecklistItem;
class KeyButton;
class TextLabel;

class BedtimeChecklist : public QWidget {
    Q_OBJECT

public:
    /// `clock` says what "now" is and outlives the window.
    BedtimeChecklist(Day evening, const Clock& clock, QWidget* parent = nullptr);

    Day evening() const { return m_evening; }
    void setDiary(const Diary& diary);

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);
    /// The light goes out now, to be noted for tomorrow's check-in.
    void lightsOutNoted(const slumbar::Moment& moment);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeFoot();
    void refresh();
    void makeItems();
    void openNext();
    void open(int place);
    bool closeCurrent();
    void moveBy(int rows);

    void mark(const MarkValue& value);
    void markAndGoOn(const MarkValue& value);
    void clearMark();
    void noteLightsOut();

    Day m_evening;
    const Clock& m_clock;
    Diary m_diary;
    ChecklistState m_state;
    int m_current = -1;  // the open row, -1 for none
    std::vector<ChecklistItem*> m_items;
    TextLabel* m_title;
    TextLabel* m_detail;
    QVBoxLayout* m_rows;
    QScrollArea* m_scroll;
    QWidget* m_foot;
    KeyButton* m_lightsOut;
    TextLabel* m_lightsOutHint;
    QTimer m_minute;
};

}  // namespace slumbar
