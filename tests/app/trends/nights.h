// Diaries of made-up nights for the tests of trends.
#pragma once

#include <functional>

#include "support/build.h"

namespace slumbar::testing {

inline const Day today(2026, 10, 29);
inline const Moment now = moment("2026-10-29T20:50+01:00");

/// Asleep from 23:00 for so many minutes.
inline Night nightOf(Day ended, int minutesAsleep)
{
    NightFields fields;
    fields.lightsOut = FixedZone().firstAt(ended.previous(), clock("23:00"));
    fields.finalAwakening =
        Moment{fields.lightsOut->utc + std::chrono::minutes(minutesAsleep), fields.lightsOut->offset};
    return valueOf(Night::make(fields));
}

inline DayRecord dayOf(Day on, int minutesAsleep, int morning, int evening)
{
    DayRecord record(on);
    record.setNight(nightOf(on, minutesAsleep));
    record.setPain(backPain(PainMoment::Morning, morning));
    record.setPain(backPain(PainMoment::Evening, evening));
    return record;
}

/// Alternates a little around the minutes and scores that `minutes` and `pain` give for a day.
inline std::vector<DayRecord> recordsOf(DayRange days, const std::function<int(Day)>& minutes,
                                        const std::function<int(Day)>& pain)
{
    std::vector<DayRecord> records;
    for (const Day day : days) {
        const int scatter = static_cast<int>(day.dayOfMonth()) % 3 - 1;
        records.push_back(dayOf(day, minutes(day) + 20 * scatter, pain(day), pain(day) + 1));
    }
    return records;
}

inline std::vector<DayRecord> evenRecords(DayRange days, int minutes = 405, int pain = 3)
{
    return recordsOf(
        days, [=](Day) { return minutes; }, [=](Day) { return pain; });
}

inline Diary evenDiary(DayRange days, int minutes = 405, int pain = 3)
{
    return diaryOf(evenRecords(days, minutes, pain));
}

inline Diary without(const Diary& diary, DayRange days)
{
    Edit edit;
    for (const Day day : days) {
        edit.days.emplace_back(day);
    }
    return diary.with(edit);
}

inline Diary withEvent(const Diary& diary, DayRange days, const std::string& title)
{
    Edit edit;
    for (const Day day : days) {
        DayRecord record = diary.on(day);
        record.addEvent({EventKind::Travel, title, {}});
        edit.days.push_back(record);
    }
    return diary.with(edit);
}

}  // namespace slumbar::testing
