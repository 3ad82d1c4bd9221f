#include "reminders/reminder.h"

#include <algorithm>

#include "analysis/habits/evening.h"
#include "base/identifiers.h"

namespace slumbar {

namespace {

using std::chrono::minutes;

constexpr minutes pointAfterItsTime(60);

constexpr IdentifierTable<ReminderKind, 4> kindIds{{
    {ReminderKind::CheckIn, "check_in"},
    {ReminderKind::Caffeine, "caffeine"},
    {ReminderKind::Screens, "screens"},
    {ReminderKind::Bedtime, "bedtime"},
}};

/// The first minute at which the wall clock of the person's day shows `clock` or, where that is skipped, more.
Moment onDay(Day day, ClockTime clock, ClockTime dayBoundary, const TimeZone& zone)
{
    Moment moment = zone.firstAt(clock < dayBoundary ? day.next() : day, clock);
    if (moment.clock() != clock) {
        Moment earlier = zone.at(moment.utc - minutes(1));
        while (earlier.offset == moment.offset) {
            moment = earlier;
            earlier = zone.at(moment.utc - minutes(1));
        }
    }
    return moment;
}

bool isLeftOut(const Diary& diary, std::string_view factor, Day day)
{
    return std::any_of(diary.experiments().begin(), diary.experiments().end(), [&](const Experiment& experiment) {
        return experiment->factor == factor && experiment.armOn(day) == Arm::Without;
    });
}

/// Puts together the reminders of one day.
class DayOfReminders {
public:
    DayOfReminders(const Diary& diary, Day day, const TimeZone& zone)
        : m_diary(diary), m_day(day), m_zone(zone), m_evening(eveningOf(diary, day))
    {
    }

    void addCheckIn(ClockTime time)
    {
        const DayRecord* record = m_diary.find(m_day);
        if (!record || (!record->night() && !record->pain(PainMoment::Morning))) {
            m_reminders.push_back({ReminderKind::CheckIn, m_day, time, at(time), std::nullopt});
        }
    }

    void addHabit(ReminderKind kind, std::string_view factor, minutes lead)
    {
        const auto habit = std::find_if(m_evening.begin(), m_evening.end(),
                                        [factor](const EveningHabit& each) { return each.factor.id() == factor; });
        if (habit != m_evening.end() && habit->isOpen() && habit->due && !isLeftOut(m_diary, factor, m_day)) {
            addBefore(kind, *habit->due, lead);
        }
    }

    void addBedtime(minutes lead)
    {
        if (openHabits(m_evening) > 0) {
            addBefore(ReminderKind::Bedtime, m_diary.profile().plannedLightsOut, lead);
        }
    }

    std::vector<Reminder> take() { return std::move(m_reminders); }

private:
    Moment at(ClockTime time) const { return onDay(m_day, time, m_diary.profile().dayBoundary, m_zone); }

    void addBefore(ReminderKind kind, ClockTime time, minutes lead)
    {
        const Moment moment = at(time);
        m_reminders.push_back(
            {kind, m_day, time, m_zone.at(moment.utc - lead), m_zone.at(moment.utc + pointAfterItsTime)});
    }

    const Diary& m_diary;
    Day m_day;
    const TimeZone& m_zone;
    std::vector<EveningHabit> m_evening;
    std::vector<Reminder> m_reminders;
};

}  // namespace

std::string_view idOf(ReminderKind kind)
{
    return identifierIn(kindIds, kind);
}

Result<ReminderKind> reminderKindFromId(std::string_view id)
{
    return valueIn(kindIds, id);
}

std::vector<Reminder> remindersOf(const ReminderPlan& plan, const Diary& diary, Day day, const TimeZone& zone)
{
    DayOfReminders reminders(diary, day, zone);
    if (plan.checkIn) {
        reminders.addCheckIn(*plan.checkIn);
    }
    if (plan.caffeineLead) {
        reminders.addHabit(ReminderKind::Caffeine, "caffeine_cutoff", *plan.caffeineLead);
    }
    if (plan.screensLead) {
        reminders.addHabit(ReminderKind::Screens, "screens_off", *plan.screensLead);
    }
    if (plan.bedtimeLead) {
        reminders.addBedtime(*plan.bedtimeLead);
    }
    return reminders.take();
}

}  // namespace slumbar
