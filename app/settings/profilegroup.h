// What the diary knows of the person. It belongs to the diary, so every change is an edit and can be undone.
#pragma once

#include <array>
#include <functional>

#include "domain/edit.h"
#include "settings/settingsgroup.h"

class QCheckBox;

namespace slumbar {

class DateEdit;
class NumberField;
class TextField;
class TimeEdit;

class ProfileGroup : public SettingsGroup {
    Q_OBJECT

public:
    explicit ProfileGroup(QWidget* parent = nullptr);

    /// What is being typed in a field stays while the profile says the same of it as before.
    void setProfile(const Profile& profile, Day today);

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);

private:
    void addName();
    void addBorn();
    void addSleepNeed();
    void addFreeDays();
    void addDayBoundary();
    void addPlannedLightsOut();
    QWidget* createWeekdays();

    void change(const std::function<void(Profile&)>& change, const QString& words);
    void commitSleepNeed();
    void commitFreeDays();
    void commitDayBoundary(std::optional<ClockTime> time);
    /// All fields, or only those of which it says something else than before.
    void show(Profile profile, bool isAll);
    void showFreeDays();

    Profile m_profile;
    std::vector<SettingRow*> m_resettable;
    TextField* m_name;
    DateEdit* m_born;
    NumberField* m_sleepNeed;
    std::array<QCheckBox*, 7> m_freeDays;  // from Monday on
    TimeEdit* m_dayBoundary;
    SettingRow* m_dayBoundaryRow;
    TimeEdit* m_plannedLightsOut;
};

}  // namespace slumbar
