// What the diary asks for: the routine of the evening and the questions about the week. It belongs to the diary, so
// every change is an edit and can be undone.
#pragma once

#include "domain/diary.h"
#include "settings/settingsgroup.h"

namespace slumbar {

class ChoiceBox;

class AskedGroup : public SettingsGroup {
    Q_OBJECT

public:
    explicit AskedGroup(QWidget* parent = nullptr);

    void setDiary(const Diary& diary);

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);
    void habitsRequested();

private:
    void addHabits();
    void addWeek();
    void askOn(std::optional<unsigned> isoWeekday);

    Diary m_diary;
    ChoiceBox* m_weekday;
    SettingRow* m_week;
};

}  // namespace slumbar
