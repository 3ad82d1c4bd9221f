// The person's own routine: which habits and measures there are, when they are asked for and in which order. What is
// archived or paused keeps all that was written down of it.
#pragma once

#include <QWidget>

#include "domain/diary.h"

namespace slumbar {

class HabitListView;
class HabitModel;
class KeyButton;
class TextLabel;

class HabitsPage : public QWidget {
    Q_OBJECT
public:
    explicit HabitsPage(QWidget* parent = nullptr);

    /// Keeps the chosen row.
    void setDiary(const Diary& diary, const Moment& now);

    QSize sizeHint() const override;

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHeading();
    QWidget* makeActions();
    /// Null while a heading or nothing is chosen.
    const Factor* chosen() const;
    void choose(std::string_view id);
    void chooseRow(int row);
    void showActions();
    void showTitle();

    void addHabit();
    void changeChosen();
    void openEditor(const std::optional<Factor>& factor);
    void moveUp();
    void moveDown();
    void moveChosen(int steps);
    void moveTo(const Factor& factor, int place);
    void pauseOrResume();
    void archiveOrBringBack();
    void perform(std::vector<Factor> factors, const QString& words);

    Diary m_diary;
    Day m_today{std::chrono::sys_days()};  // until the first diary comes
    HabitModel* m_model;
    HabitListView* m_list;
    TextLabel* m_title;
    TextLabel* m_hint;
    KeyButton* m_change;
    KeyButton* m_up;
    KeyButton* m_down;
    KeyButton* m_pause;
    KeyButton* m_archive;
};

}  // namespace slumbar
