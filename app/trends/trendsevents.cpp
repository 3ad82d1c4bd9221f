#include "trends/trendsevents.h"

#include <algorithm>

#include <QHash>

#include "analysis/pain/flares.h"
#include "text/words.h"
#include "trends/trendstext.h"

namespace slumbar {

namespace {

QString wordOf(const Event& event)
{
    return event.title.empty() ? words::eventKind(event.kind) : toQt(event.title);
}

}  // namespace

std::vector<ChartEvent> trendsEvents(const Diary& diary, DayRange days)
{
    std::vector<ChartEvent> events;
    for (const DayRecord& record : diary.between(days)) {
        for (const Event& event : record.events()) {
            // A question came up on that day; nothing happened that could show in a line.
            if (event.kind == EventKind::Question) {
                continue;
            }
            const QString word = wordOf(event);
            const auto before = std::find_if(events.rbegin(), events.rend(), [&](const ChartEvent& candidate) {
                return candidate.days.last.next() == record.day() && candidate.word == word;
            });
            if (before == events.rend()) {
                events.push_back({{record.day(), record.day()}, word});
            } else {
                before->days.last = record.day();
            }
        }
    }
    for (const DayRange& flare : flares(diary, days)) {
        events.push_back({flare, Trends::tr("Flare")});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const ChartEvent& a, const ChartEvent& b) { return a.days.first < b.days.first; });
    return events;
}

QStringList eventLines(const std::vector<ChartEvent>& events, DayRange days)
{
    QStringList lines;
    QHash<QString, int> times;
    for (const ChartEvent& event : events) {
        if (event.days.first <= days.last && days.first <= event.days.last) {
            ++times[event.word];
            if (times[event.word] == 1) {
                lines += event.word;
            }
        }
    }
    for (QString& line : lines) {
        if (const int count = times[line]; count > 1) {
            //: an event that happened so often in a span of days: "Physiotherapy, 3 times"
            line = Trends::tr("%1, %2 times").arg(line).arg(count);
        }
    }
    return lines;
}

}  // namespace slumbar
