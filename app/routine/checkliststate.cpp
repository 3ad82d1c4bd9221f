#include "routine/checkliststate.h"

#include <QCoreApplication>

#include "text/words.h"

namespace slumbar {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Checklist", text);
}

/// A target before bed is said as the time it comes to, because that is what the clock is compared with.
QString nameOf(const EveningHabit& habit)
{
    if (habit.due && std::holds_alternative<TargetBeforeBed>(*habit.factor->target)) {
        //: %1 a habit, %2 a time: Screens off by 22:00
        return tr("%1 by %2").arg(words::shortFactorName(habit.factor), words::clock(*habit.due));
    }
    return words::factorName(habit.factor);
}

QString titleFor(const std::vector<EveningHabit>& evening, bool isTonight)
{
    if (evening.empty()) {
        return tr("No habits for this evening");
    }
    const int open = openHabits(evening);
    if (open == 0) {
        return isTonight ? tr("Nothing left before lights out") : tr("Every habit is recorded");
    }
    const QString count = words::sentenceStart(words::count(open));
    //: %1 a number as a word, "Three"
    return isTonight ? tr("%1 left before lights out").arg(count) : tr("%1 not recorded").arg(count);
}

QString detailFor(const Diary& diary, Day evening, const Moment& now, bool isTonight)
{
    if (!isTonight) {
        return words::weekdayAndDay(evening);
    }
    const ClockTime lightsOut = diary.profile().plannedLightsOut;
    const QString until = words::countdown(untilDue(lightsOut, now.clock(), diary.profile().dayBoundary));
    //: the planned time of lights out, and how long it is until then: 23:10, in 37 min
    const QString planned =
        until.isEmpty() ? words::clock(lightsOut) : tr("%1, %2").arg(words::clock(lightsOut), until);
    //: %1 a date, %2 the time now, %3 the planned time
    return tr("%1, %2. Lights out at %3.").arg(words::weekdayAndDay(evening), words::clock(now.clock()), planned);
}

QString untilDueWords(const EveningHabit& habit, const Moment& now, ClockTime dayBoundary)
{
    return habit.isOpen() && habit.due ? words::countdown(untilDue(*habit.due, now.clock(), dayBoundary)) : QString();
}

std::optional<Arm> armOf(const Factor& factor, const Diary& diary, Day evening)
{
    for (const Experiment& experiment : diary.experiments()) {
        if (experiment->factor == factor.id()) {
            if (const auto arm = experiment.armOn(evening)) {
                return arm;
            }
        }
    }
    return std::nullopt;
}

}  // namespace

ChecklistState checklistState(const Diary& diary, Day evening, const Moment& now)
{
    const auto habits = eveningOf(diary, evening);
    ChecklistState state;
    state.isTonight = evening == dayOf(now, diary.profile().dayBoundary);
    state.title = titleFor(habits, state.isTonight);
    state.detail = detailFor(diary, evening, now, state.isTonight);
    for (const EveningHabit& habit : habits) {
        const Mark* mark = habit.mark ? &*habit.mark : nullptr;
        const QString until = state.isTonight ? untilDueWords(habit, now, diary.profile().dayBoundary) : QString();
        state.rows.push_back({habit, nameOf(habit), words::mark(habit.factor, mark), until,
                              state.isTonight ? guideOf(habit.factor) : std::nullopt,
                              armOf(habit.factor, diary, evening)});
    }
    return state;
}

QString wordsForUndo(const Factor& factor, const MarkValue& value)
{
    const Mark mark{factor.id(), value, {}};
    return words::shortFactorName(factor) + QLatin1Char(' ') + words::mark(factor, &mark);
}

QString wordsForClearing(const Factor& factor)
{
    //: names a change for undo: the mark of a habit was taken away
    return tr("%1 cleared").arg(words::shortFactorName(factor));
}

}  // namespace slumbar
