#include "text/habitwords.h"

#include <variant>

#include <QLocale>

#include "base/overloaded.h"
#include "text/words.h"
#include "text/wordstext.h"

namespace slumbar::words {

namespace {

QString weekdays(const OnWeekdays& on)
{
    constexpr int daysAWeek = 7;
    const QLocale locale;
    QStringList names;
    for (int i = 0; i < daysAWeek; ++i) {
        const int weekday = (locale.firstDayOfWeek() - 1 + i) % daysAWeek + 1;
        if (on.isoWeekdays.contains(static_cast<unsigned>(weekday))) {
            names << locale.standaloneDayName(weekday, QLocale::ShortFormat);
        }
    }
    return names.join(QStringLiteral(", "));
}

}  // namespace

QString target(const Factor& factor)
{
    if (!factor.isHabit()) {
        return {};
    }
    return std::visit(
        Overloaded{
            //: what a habit of done or not asks for
            [](const TargetDone&) { return Words::tr("done"); },
            [&](const TargetAtLeast& at) { return Words::tr("at least %1").arg(amount(factor, at.value)); },
            [&](const TargetAtMost& at) { return Words::tr("at most %1").arg(amount(factor, at.value)); },
            [](const TargetBy& by) { return Words::tr("by %1").arg(clock(by.time)); },
            [](const TargetBeforeBed& before) { return Words::tr("%1 min before bed").arg(before.lead.count()); },
            [](const TargetWithin& within) {
                return Words::tr("within %1 min of %2").arg(within.tolerance.count()).arg(clock(within.time));
            },
        },
        *factor->target);
}

QString schedule(const Schedule& schedule)
{
    return std::visit(Overloaded{
                          [](const EveryDay&) { return Words::tr("every day"); },
                          [](const OnWeekdays& on) { return weekdays(on); },
                          [](const TimesAWeek& week) {
                              return week.times == 1 ? Words::tr("once a week")
                                                     : Words::tr("%1 times a week").arg(week.times);
                          },
                      },
                      schedule);
}

QString partOfDay(PartOfDay part)
{
    switch (part) {
    case PartOfDay::Morning:
        //: a part of the day
        return Words::tr("Morning");
    case PartOfDay::Day:
        //: a part of the day: between morning and evening
        return Words::tr("Day");
    case PartOfDay::Evening:
        return Words::tr("Evening");
    case PartOfDay::Night:
        return Words::tr("Night");
    }
    return {};
}

QString factorKind(FactorKind kind)
{
    switch (kind) {
    case FactorKind::Check:
        //: what is recorded of a habit: whether it was done
        return Words::tr("Done or not");
    case FactorKind::Minutes:
        return Words::tr("Minutes");
    case FactorKind::Clock:
        //: what is recorded of a habit: a time of day
        return Words::tr("Time");
    case FactorKind::Amount:
        return Words::tr("Amount");
    case FactorKind::Rating:
        //: what is recorded of a habit: a number from 0 to 10
        return Words::tr("0 to 10");
    }
    return {};
}

}  // namespace slumbar::words
