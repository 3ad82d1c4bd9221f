#include "reminders/remindermemory.h"

namespace slumbar {

namespace {

constexpr int daysKept = 3;
constexpr std::string_view again = "again";
constexpr std::string_view snoozed = "snoozed";

/// The text up to the next separator, which is taken off the front of `rest` with it.
std::string_view takeUpTo(char separator, std::string_view& rest)
{
    const std::size_t end = rest.find(separator);
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return taken;
}

}  // namespace

bool ReminderMemory::wasSaid(ReminderKind kind, Day day) const
{
    return m_said.contains({day, kind});
}

std::optional<Moment> ReminderMemory::snoozedUntil(ReminderKind kind, Day day) const
{
    const auto found = m_said.find({day, kind});
    return found == m_said.end() ? std::nullopt : found->second.snoozedUntil;
}

bool ReminderMemory::maySnooze(ReminderKind kind, Day day) const
{
    const auto found = m_said.find({day, kind});
    return found != m_said.end() && !found->second.wasSaidAgain;
}

void ReminderMemory::noteSaid(ReminderKind kind, Day day)
{
    const auto [entry, isFirst] = m_said.try_emplace({day, kind});
    if (!isFirst) {
        entry->second = {std::nullopt, true};
    }
}

void ReminderMemory::snooze(ReminderKind kind, Day day, const Moment& until)
{
    if (maySnooze(kind, day)) {
        m_said.at({day, kind}).snoozedUntil = until;
    }
}

void ReminderMemory::forgetBefore(Day today)
{
    std::erase_if(m_said, [oldest = today - daysKept](const auto& entry) { return entry.first.first < oldest; });
}

std::string ReminderMemory::toText() const
{
    std::string text;
    for (const auto& [key, said] : m_said) {
        text += std::string(idOf(key.second)) + ' ' + key.first.toIso();
        if (said.wasSaidAgain) {
            text += ' ' + std::string(again);
        } else if (said.snoozedUntil) {
            text += ' ' + std::string(snoozed) + ' ' + said.snoozedUntil->toIso();
        }
        text += '\n';
    }
    return text;
}

ReminderMemory ReminderMemory::fromText(std::string_view text)
{
    ReminderMemory memory;
    while (!text.empty()) {
        memory.readLine(takeUpTo('\n', text));
    }
    return memory;
}

void ReminderMemory::readLine(std::string_view line)
{
    const auto kind = reminderKindFromId(takeUpTo(' ', line));
    const auto day = Day::fromIso(takeUpTo(' ', line));
    if (!kind || !day) {
        return;
    }
    noteSaid(*kind, *day);
    const std::string_view word = takeUpTo(' ', line);
    if (word == again) {
        noteSaid(*kind, *day);
    } else if (const auto until = Moment::fromIso(line); word == snoozed && until) {
        snooze(*kind, *day, *until);
    }
}

}  // namespace slumbar
