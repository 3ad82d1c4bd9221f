#include "calendar/dayversions.h"

#include <QCoreApplication>

#include "calendar/daychanges.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr int daysAWeek = 7;

QString tr(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

/// The clock time, and with it the weekday in the week after `day`, else the date.
QString whenMade(const Moment& made, Day day)
{
    const Day on = made.localDay();
    const QString time = words::clock(made.clock());
    if (on == day) {
        return time;
    }
    if (day < on && on - day < daysAWeek) {
        //: a weekday and a clock time: "Tue 07:05"
        return tr("%1 %2").arg(words::shortWeekday(on), time);
    }
    if (on.month().year() == day.month().year()) {
        //: a date and a clock time
        return tr("%1, %2").arg(words::shortDay(on), time);
    }
    //: a date, its year and a clock time
    return tr("%1 %2, %3").arg(words::shortDay(on)).arg(static_cast<int>(on.month().year())).arg(time);
}

}  // namespace

std::vector<DayVersion> dayVersions(const std::vector<Revision>& revisions, const Diary& diary)
{
    std::vector<DayVersion> versions;
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
        versions.push_back({whenMade(revision->made, revision->after.day()),
                            dayChanges(revision->before, revision->after, diary), revision->after});
    }
    if (!revisions.empty() && !revisions.front().before.isEmpty()) {
        const DayRecord& first = revisions.front().before;
        versions.push_back({tr("Before that"), dayChanges(DayRecord(first.day()), first, diary), first});
    }
    return versions;
}

QString historyInShort(const std::vector<Revision>& revisions, Day day)
{
    if (revisions.empty()) {
        return {};
    }
    const Revision& first = revisions.front();
    const Revision& last = revisions.back();
    const QString lastTime = whenMade(last.made, day);
    if (last.after.isEmpty()) {
        //: when the content of a day was taken out of the diary
        return tr("Cleared %1.").arg(lastTime);
    }
    if (!first.before.isEmpty()) {
        return tr("Corrected %1.").arg(lastTime);
    }
    const QString firstTime = whenMade(first.made, day);
    return revisions.size() == 1 ? tr("Written %1.").arg(firstTime)
                                 : tr("Written %1, corrected %2.").arg(firstTime, lastTime);
}

}  // namespace slumbar
