#include "settings/profilegroup.h"

#include <cmath>

#include <QCheckBox>
#include <QLocale>

#include "settings/dateedit.h"
#include "settings/textfield.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/numberfield.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

constexpr int daysAWeek = 7;
constexpr int longestName = 80;
constexpr NumberField::Bounds sleepNeedHours{4, 12, 1, 0.5};
constexpr ClockTime noon = ClockTime::at(12, 0);

double hoursOf(std::chrono::minutes duration)
{
    return std::round(static_cast<double>(duration.count()) / 6.0) / 10.0;
}

}  // namespace

ProfileGroup::ProfileGroup(QWidget* parent) : SettingsGroup(tr("You"), parent)
{
    addName();
    addBorn();
    addSleepNeed();
    addFreeDays();
    addDayBoundary();
    addPlannedLightsOut();
    show(m_profile, true);
}

void ProfileGroup::setProfile(const Profile& profile, Day today)
{
    m_born->setLatest(today);
    show(profile, false);
}

void ProfileGroup::change(const std::function<void(Profile&)>& change, const QString& words)
{
    Profile changed = m_profile;
    change(changed);
    if (changed == m_profile) {
        return;
    }
    Edit edit;
    edit.profile = changed;
    Q_EMIT editMade(edit, words);
    show(m_profile, true);  // the diary may not have taken it
}

void ProfileGroup::show(Profile profile, bool isAll)
{
    const Profile before = std::exchange(m_profile, profile);
    if (isAll || before.name != profile.name) {
        m_name->setText(toQt(profile.name));
    }
    if (isAll || before.born != profile.born) {
        m_born->setValue(profile.born);
    }
    if (isAll || before.sleepNeed != profile.sleepNeed) {
        m_sleepNeed->setNumber(hoursOf(profile.sleepNeed));
    }
    if (isAll || before.dayBoundary != profile.dayBoundary) {
        m_dayBoundary->setValue(profile.dayBoundary);
    }
    if (isAll || before.plannedLightsOut != profile.plannedLightsOut) {
        m_plannedLightsOut->setValue(profile.plannedLightsOut);
    }
    showFreeDays();
    for (SettingRow* row : m_resettable) {
        row->showStandard();
    }
}

void ProfileGroup::addName()
{
    m_name = new TextField(tr("Name"));
    m_name->setMaxLength(longestName);
    m_name->setWhatsThis(tr("The name stands at the top of the printed report and nowhere else. It may stay empty."));
    addRow({tr("Name"), tr("Stands on the printed report."), m_name->whatsThis(), tr("who patient")}, m_name);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().trimmed();
        change([&name](Profile& profile) { profile.name = name.toStdString(); }, tr("your name"));
    });
}

void ProfileGroup::addBorn()
{
    m_born = new DateEdit(tr("Born on"));
    m_born->setWhatsThis(tr("Stands on the printed report, and from 65 years on 7 to 8 hours of sleep are recommended "
                            "instead of 7 to 9. It may stay empty."));
    SettingRow* row = addRow({tr("Born on"), tr("For the report and the recommended hours of sleep."),
                              m_born->whatsThis(), tr("age birthday birth year")},
                             m_born);
    connect(m_born, &DateEdit::valueChanged, this, [this](std::optional<Day> born) {
        change([&born](Profile& profile) { profile.born = born; }, tr("day of birth"));
    });
    connect(m_born, &DateEdit::validityChanged, row,
            [row](bool isInvalid) { row->say(isInvalid ? DateEdit::howToWrite() : QString()); });
}

void ProfileGroup::addSleepNeed()
{
    //: unit of a number field
    m_sleepNeed = new NumberField(tr("Need for sleep"), tr("hours"), sleepNeedHours);
    m_sleepNeed->setWhatsThis(tr("How long you sleep when nothing wakes you and you have caught up, for example in the "
                                 "second week of holidays. Sleep debt is counted against it."));
    SettingRow* row = addRow({tr("Need for sleep"), tr("In hours. Sleep debt is counted against it."),
                              m_sleepNeed->whatsThis(), tr("target goal duration")},
                             m_sleepNeed);
    row->addPart(
        {[this] { return m_profile.sleepNeed == Profile().sleepNeed; },
         [this] { change([](Profile& profile) { profile.sleepNeed = Profile().sleepNeed; }, tr("need for sleep")); }});
    m_resettable.push_back(row);
    connect(m_sleepNeed, &NumberField::numberChanged, row,
            [this, row] { row->say(m_sleepNeed->isInvalid() ? m_sleepNeed->howToWrite() : QString()); });
    connect(m_sleepNeed, &QLineEdit::editingFinished, this, &ProfileGroup::commitSleepNeed);
}

void ProfileGroup::commitSleepNeed()
{
    if (m_sleepNeed->isInvalid()) {
        return;
    }
    const auto hours = m_sleepNeed->number();
    // What is shown is rounded, so an untouched field changes nothing.
    if (!hours || *hours == hoursOf(m_profile.sleepNeed)) {
        m_sleepNeed->setNumber(hoursOf(m_profile.sleepNeed));
        return;
    }
    change([&hours](Profile& profile) { profile.sleepNeed = std::chrono::minutes(std::lround(*hours * 60)); },
           tr("need for sleep"));
}

void ProfileGroup::addFreeDays()
{
    SettingRow* row = addRow({tr("Free days"), tr("Days on which no work or duty wakes you."),
                              tr("Nights that end on a free day are held against the others: the difference is the "
                                 "social jetlag."),
                              tr("weekend work holiday weekday jetlag")},
                             createWeekdays());
    row->addPart(
        {[this] { return m_profile.freeWeekdays == Profile().freeWeekdays; },
         [this] { change([](Profile& profile) { profile.freeWeekdays = Profile().freeWeekdays; }, tr("free days")); }});
    m_resettable.push_back(row);
}

/// In the order of the locale's week.
QWidget* ProfileGroup::createWeekdays()
{
    const QLocale locale;
    auto* line = new QWidget;
    auto* flow = new FlowLayout(metrics::space3, line);
    for (int i = 0; i < daysAWeek; ++i) {
        const int weekday = (locale.firstDayOfWeek() - 1 + i) % daysAWeek + 1;
        auto* box = new QCheckBox(locale.standaloneDayName(weekday, QLocale::ShortFormat));
        box->setAccessibleName(locale.standaloneDayName(weekday, QLocale::LongFormat));
        box->setWhatsThis(tr("Whether a night that ends on this weekday ends free."));
        connect(box, &QCheckBox::clicked, this, &ProfileGroup::commitFreeDays);
        flow->addWidget(box);
        m_freeDays[static_cast<std::size_t>(weekday - 1)] = box;
    }
    return line;
}

void ProfileGroup::showFreeDays()
{
    for (std::size_t i = 0; i < m_freeDays.size(); ++i) {
        m_freeDays[i]->setChecked(m_profile.freeWeekdays.contains(static_cast<unsigned>(i + 1)));
    }
}

void ProfileGroup::commitFreeDays()
{
    std::set<unsigned> free;
    for (std::size_t i = 0; i < m_freeDays.size(); ++i) {
        if (m_freeDays[i]->isChecked()) {
            free.insert(static_cast<unsigned>(i + 1));
        }
    }
    change([&free](Profile& profile) { profile.freeWeekdays = free; }, tr("free days"));
}

void ProfileGroup::addDayBoundary()
{
    m_dayBoundary = new TimeEdit(tr("Day ends at"));
    m_dayBoundary->setWhatsThis(tr("Until then an evening belongs to the day before: what you write down at 1 in the "
                                   "night counts for the evening that has just been."));
    m_dayBoundaryRow = addRow({tr("Day ends at"), tr("Evenings run past midnight until then."),
                               m_dayBoundary->whatsThis(), tr("day boundary midnight night shift")},
                              m_dayBoundary);
    m_dayBoundaryRow->addPart({[this] { return m_profile.dayBoundary == Profile().dayBoundary; },
                               [this] { commitDayBoundary(Profile().dayBoundary); }});
    m_resettable.push_back(m_dayBoundaryRow);
    connect(m_dayBoundary, &TimeEdit::valueChanged, this, &ProfileGroup::commitDayBoundary);
    connect(m_dayBoundary, &TimeEdit::validityChanged, this,
            [this](bool isInvalid) { m_dayBoundaryRow->say(isInvalid ? TimeEdit::howToWrite() : QString()); });
}

void ProfileGroup::commitDayBoundary(std::optional<ClockTime> time)
{
    if (!time || *time >= noon) {
        m_dayBoundaryRow->say(tr("Choose a time between midnight and noon."));
        m_dayBoundary->setValue(m_profile.dayBoundary);
        return;
    }
    m_dayBoundaryRow->say({});
    change([&time](Profile& profile) { profile.dayBoundary = *time; }, tr("end of the day"));
}

void ProfileGroup::addPlannedLightsOut()
{
    m_plannedLightsOut = new TimeEdit(tr("Planned lights out"));
    m_plannedLightsOut->setWhatsThis(
        tr("The evening counts down to it, and the bedtime reminder comes before it. A plan, not a duty."));
    SettingRow* row = addRow({tr("Planned lights out"), tr("The evening counts down to it."),
                              m_plannedLightsOut->whatsThis(), tr("bedtime sleep time goal")},
                             m_plannedLightsOut);
    const auto plan = [this](ClockTime time) {
        change([time](Profile& profile) { profile.plannedLightsOut = time; }, tr("planned lights out"));
    };
    row->addPart({[this] { return m_profile.plannedLightsOut == Profile().plannedLightsOut; },
                  [plan] { plan(Profile().plannedLightsOut); }});
    m_resettable.push_back(row);
    connect(m_plannedLightsOut, &TimeEdit::valueChanged, this, [this, plan](std::optional<ClockTime> time) {
        plan(time.value_or(m_profile.plannedLightsOut));
        m_plannedLightsOut->setValue(m_profile.plannedLightsOut);
    });
    connect(m_plannedLightsOut, &TimeEdit::validityChanged, row,
            [row](bool isInvalid) { row->say(isInvalid ? TimeEdit::howToWrite() : QString()); });
}

}  // namespace slumbar
