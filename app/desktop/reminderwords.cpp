#include "desktop/reminderwords.h"

#include <QCoreApplication>

#include "analysis/habits/evening.h"
#include "text/words.h"

namespace slumbar::reminderwords {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Reminders", text);
}

Notice checkIn(bool isEvening)
{
    return {tr("Morning check-in"),
            isEvening ? tr("This morning is still open. What you remember is enough.")
                      : tr("How was the night? Two answers are enough."),
            //: a button: open the check-in
            tr("Check in")};
}

Notice caffeine(const QString& time, bool isAhead)
{
    //: %1 is a clock time
    return {tr("Last caffeine by %1").arg(time),
            isAhead ? tr("There is time for one more cup, if you want it.")
                    : tr("From here on without caffeine, as you planned."),
            QString()};
}

Notice screens(const QString& time, bool isAhead)
{
    //: %1 is a clock time
    return {tr("Screens off by %1").arg(time),
            isAhead ? tr("A few minutes to bring things to an end.") : tr("A good moment to let them rest."),
            QString()};
}

Notice bedtime(const QString& time, bool isAhead)
{
    //: %1 is a clock time
    return {tr("Lights out at %1").arg(time),
            isAhead ? tr("Time to wind down. Your checklist is ready.") : tr("Your checklist is still open."),
            //: a button
            tr("Open checklist")};
}

}  // namespace

Notice notice(const Reminder& reminder, const Moment& now, ClockTime dayBoundary)
{
    const QString time = words::clock(reminder.time);
    const bool isAhead = untilDue(reminder.time, now.clock(), dayBoundary) > std::chrono::minutes(0);
    switch (reminder.kind) {
    case ReminderKind::CheckIn:
        return checkIn(isEveningAt(now, dayBoundary));
    case ReminderKind::Caffeine:
        return caffeine(time, isAhead);
    case ReminderKind::Screens:
        return screens(time, isAhead);
    case ReminderKind::Bedtime:
        return bedtime(time, isAhead);
    }
    Q_UNREACHABLE();
}

QString due(const Reminder& reminder)
{
    const QString time = words::clock(reminder.time);
    switch (reminder.kind) {
    case ReminderKind::CheckIn:
        return tr("Check-in open");
    case ReminderKind::Caffeine:
        return tr("Last caffeine by %1").arg(time);
    case ReminderKind::Screens:
        return tr("Screens off by %1").arg(time);
    case ReminderKind::Bedtime:
        return tr("Bedtime checklist open");
    }
    Q_UNREACHABLE();
}

}  // namespace slumbar::reminderwords
