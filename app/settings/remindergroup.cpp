#include "settings/remindergroup.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include "settings/remindersettings.h"
#include "settings/settingsgroup.h"
#include "settings/settingties.h"
#include "settings/toggleswitch.h"
#include "theme/metrics.h"
#include "widgets/numberfield.h"
#include "widgets/textlabel.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

namespace settings = remindersettings;

QString tr(const char* text)
{
    return QCoreApplication::translate("ReminderGroup", text);
}

constexpr NumberField::Bounds leadBounds{0, 240, 0, 5};

/// A switch and, before it, what it switches: greyed while it is off.
struct Switched {
    QWidget* whole = new QWidget;
    QHBoxLayout* line = new QHBoxLayout(whole);
    ToggleSwitch* onOff = new ToggleSwitch;

    Switched(const QString& name, const QString& help, const std::vector<QWidget*>& parts)
    {
        whole->setAccessibleName(name);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::space2);
        for (QWidget* part : parts) {
            line->addWidget(part, 0, Qt::AlignVCenter);
            part->setWhatsThis(help);
            part->setEnabled(false);
            QObject::connect(onOff, &QAbstractButton::toggled, part, &QWidget::setEnabled);
        }
        line->addSpacing(metrics::space2);
        line->addWidget(onOff, 0, Qt::AlignVCenter);
        onOff->setAccessibleName(name);
        onOff->setWhatsThis(help);
    }
};

void addTimeRow(SettingsGroup& group, Preferences& preferences, const SettingWords& words,
                const std::pair<Setting<bool>, Setting<ClockTime>>& setting)
{
    //: %1 is what is reminded of
    auto* time = new TimeEdit(tr("%1, time").arg(words.label));
    const Switched control(words.label, words.help, {time});
    SettingRow* row = group.addRow(words, control.whole);
    tie(*row, preferences, setting.first, control.onOff);
    tie(*row, preferences, setting.second, time);
}

void addLeadRow(SettingsGroup& group, Preferences& preferences, const SettingWords& words,
                const std::pair<Setting<bool>, Setting<int>>& setting)
{
    auto* lead = new NumberField(words.label, tr("minutes before"), leadBounds);
    //: behind a number of minutes
    const Switched control(words.label, words.help, {lead, TextLabel::hint(tr("min before"))});
    SettingRow* row = group.addRow(words, control.whole);
    tie(*row, preferences, setting.first, control.onOff);
    tie(*row, preferences, setting.second, lead);
}

void addQuietRow(SettingsGroup& group, Preferences& preferences)
{
    const SettingWords words{
        tr("Quiet hours"), tr("Only what you set inside them is said."),
        tr("A reminder whose own time lies in the quiet hours still comes; what would come late does not."),
        tr("silent do not disturb sleep")};
    auto* from = new TimeEdit(tr("Quiet from"));
    auto* to = new TimeEdit(tr("Quiet until"));
    //: between two times: 22:30 to 06:30
    const Switched control(words.label, words.help, {from, TextLabel::hint(tr("to")), to});
    SettingRow* row = group.addRow(words, control.whole);
    tie(*row, preferences, settings::quiet, control.onOff);
    tie(*row, preferences, settings::quietFrom, from);
    tie(*row, preferences, settings::quietTo, to);
}

void addSwitchRow(SettingsGroup& group, Preferences& preferences, const SettingWords& words,
                  const Setting<bool>& setting)
{
    auto* control = new ToggleSwitch;
    SettingRow* row = group.addRow(words, control);
    tie(*row, preferences, setting, control);
}

}  // namespace

SettingsGroup* createReminderGroup(Preferences& preferences)
{
    auto* group = new SettingsGroup(tr("Reminders"));
    addTimeRow(*group, preferences,
               {tr("Morning check-in"), tr("Until the morning is written down."),
                tr("Comes once, and opens the check-in. Waking later is fine: it waits for you."),
                tr("notification wake remember")},
               {settings::checkIn, settings::checkInTime});
    addLeadRow(*group, preferences,
               {tr("Last caffeine"), tr("Before the time of your caffeine habit."),
                tr("Comes only on days on which the habit is asked for and not marked yet."),
                tr("notification coffee tea cut-off")},
               {settings::caffeine, settings::caffeineLeadMin});
    addLeadRow(*group, preferences,
               {tr("Screens off"), tr("Before the time of your screens habit."),
                tr("Comes only on days on which the habit is asked for and not marked yet."),
                tr("notification phone computer")},
               {settings::screens, settings::screensLeadMin});
    addLeadRow(*group, preferences,
               {tr("Bedtime"), tr("Before the planned lights out."), tr("Comes once, and opens the bedtime checklist."),
                tr("notification evening checklist")},
               {settings::bedtime, settings::bedtimeLeadMin});
    addQuietRow(*group, preferences);
    addSwitchRow(*group, preferences,
                 {tr("Stay in the tray"), tr("Closing the window keeps the reminders going."),
                  tr("Only where the desktop has a tray, and while a reminder is on."),
                  tr("notification icon background")},
                 settings::stayInTray);
    addSwitchRow(*group, preferences,
                 {tr("Start with the computer"), tr("Without a window, for the reminders."),
                  tr("Slumbar starts when you log in and waits in the background."), tr("autostart login boot")},
                 settings::autostart);
    return group;
}

}  // namespace slumbar
