#include "desktop/reminders.h"

#include <algorithm>

#include <QStringList>

#include "desktop/chosenplan.h"
#include "desktop/reminderwords.h"

namespace slumbar {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::string_view memoryKey = "reminders";
constexpr minutes noticeSnooze(10);
constexpr seconds longestWait(30);
constexpr seconds shortestWait(1);

bool isAmong(const std::vector<Reminder>& reminders, ReminderKind kind, Day day)
{
    return std::any_of(reminders.begin(), reminders.end(),
                       [&](const Reminder& reminder) { return reminder.kind == kind && reminder.day == day; });
}

/// Whether neither a check-in nor a habit of the evening is open, whatever the person is reminded of.
bool isAllDone(const Diary& diary, Day day, const TimeZone& zone)
{
    const ReminderPlan both{.checkIn = ClockTime(), .bedtimeLead = minutes(0)};
    return remindersOf(both, diary, day, zone).empty();
}

}  // namespace

Reminders::Reminders(const ReminderWorld& world, Notifier& notifier, QObject* parent)
    : QObject(parent), m_world(world), m_notifier(notifier),
      m_memory(ReminderMemory::fromText(world.drafts.draft(memoryKey).value_or(std::string())))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Reminders::look);
    connect(&m_world.journal, &Journal::diaryChanged, this, &Reminders::look);
    connect(&m_world.preferences, &Preferences::changed, this, &Reminders::look);
    connect(&m_notifier, &Notifier::opened, this, &Reminders::open);
    connect(&m_notifier, &Notifier::snoozed, this, [this](ReminderKind kind) {
        if (const auto shown = m_shown.find(kind); shown != m_shown.end()) {
            snoozeOne(kind, shown->second, noticeSnooze);
            look();
        }
    });
}

void Reminders::look()
{
    const Moment now = m_world.clock.now();
    const ReminderLook seen = lookNow(now);
    withdrawSettled(seen.due);
    if (!seen.toSay.empty() && !m_notifier.isHeldBack()) {
        for (const Reminder& reminder : seen.toSay) {
            say(reminder, now);
        }
        keepMemory(now);
    }
    showState(seen.due, now);
    const seconds wait = seen.lookAgain ? seen.lookAgain->utc - now.utc : longestWait;
    m_next.start(milliseconds(std::clamp(wait, shortestWait, longestWait)));
}

void Reminders::noteSeen()
{
    const Moment now = m_world.clock.now();
    const auto seen = lookNow(now).toSay;
    for (const Reminder& reminder : seen) {
        m_memory.noteSaid(reminder.kind, reminder.day);
    }
    if (!seen.empty()) {
        keepMemory(now);
    }
    look();
}

void Reminders::snooze(minutes duration)
{
    for (const Reminder& reminder : lookNow(m_world.clock.now()).due) {
        snoozeOne(reminder.kind, reminder.day, duration);
    }
    look();
}

Day Reminders::today(const Moment& now) const
{
    return dayOf(now, m_world.journal.diary().profile().dayBoundary);
}

ReminderLook Reminders::lookNow(const Moment& now) const
{
    const ReminderPlan plan = chosenPlan(m_world.preferences);
    return lookAt(remindersOf(plan, m_world.journal.diary(), today(now), m_world.zone), m_memory, plan.quiet, now);
}

void Reminders::say(const Reminder& reminder, const Moment& now)
{
    m_memory.noteSaid(reminder.kind, reminder.day);
    if (m_isAtHand(reminder)) {
        return;
    }
    Notice notice = reminderwords::notice(reminder, now, m_world.journal.diary().profile().dayBoundary);
    notice.canSnooze = m_memory.maySnooze(reminder.kind, reminder.day);
    m_notifier.say(reminder.kind, notice);
    m_shown.insert_or_assign(reminder.kind, reminder.day);
}

void Reminders::withdrawSettled(const std::vector<Reminder>& due)
{
    std::erase_if(m_shown, [&](const auto& shown) {
        if (isAmong(due, shown.first, shown.second)) {
            return false;
        }
        m_notifier.withdraw(shown.first);
        return true;
    });
}

void Reminders::showState(const std::vector<Reminder>& due, const Moment& now)
{
    TrayState state;
    QStringList lines;
    for (const Reminder& reminder : due) {
        lines.append(reminderwords::due(reminder));
        state.canSnooze = state.canSnooze || m_memory.maySnooze(reminder.kind, reminder.day);
    }
    if (!due.empty()) {
        state.sign = TraySign::Due;
    } else if (isAllDone(m_world.journal.diary(), today(now), m_world.zone)) {
        state.sign = TraySign::AllDone;
        lines.append(tr("All done for today"));
    } else {
        lines.append(tr("Nothing due now"));
    }
    state.words = lines.join(QLatin1Char('\n'));
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged(m_state);
    }
}

void Reminders::open(ReminderKind kind)
{
    const auto shown = m_shown.find(kind);
    const Day day = shown == m_shown.end() ? today(m_world.clock.now()) : shown->second;
    switch (kind) {
    case ReminderKind::CheckIn:
        Q_EMIT checkInRequested(day);
        return;
    case ReminderKind::Bedtime:
        Q_EMIT checklistRequested(day);
        return;
    case ReminderKind::Caffeine:
    case ReminderKind::Screens:
        Q_EMIT windowRequested();
        return;
    }
}

void Reminders::snoozeOne(ReminderKind kind, Day day, minutes duration)
{
    if (!m_memory.maySnooze(kind, day)) {
        return;
    }
    const Moment now = m_world.clock.now();
    m_memory.snooze(kind, day, m_world.zone.at(now.utc + duration));
    keepMemory(now);
    if (m_shown.erase(kind) > 0) {
        m_notifier.withdraw(kind);
    }
}

void Reminders::keepMemory(const Moment& now)
{
    m_memory.forgetBefore(today(now));
    if (const auto kept = m_world.drafts.keepDraft(memoryKey, m_memory.toText()); !kept) {
        Q_EMIT failed(kept.error());
    }
}

}  // namespace slumbar
