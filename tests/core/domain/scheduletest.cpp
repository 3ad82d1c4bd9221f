#include "domain/schedule.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using testing::valueOf;

TEST(ScheduleTest, ReadsBackAsItWasWritten)
{
    for (const char* text : {"daily", "mon;wed;fri", "3/week", "7/week"}) {
        EXPECT_EQ(toText(valueOf(scheduleFromText(text))), text);
    }
}

TEST(ScheduleTest, WhatNamesNoDayIsNotUnderstood)
{
    for (const char* text : {"", "8/week", "0/week", "/week", "03/week", "monday", "mon,tue", "1.5/week"}) {
        EXPECT_FALSE(scheduleFromText(text)) << text;
    }
}

TEST(TimetableTest, PausesStandBehindTheSchedule)
{
    const Timetable timetable{OnWeekdays{{1, 3}}, {{day("2026-10-01"), day("2026-10-14")}, {day("2026-11-20"), {}}}};
    EXPECT_EQ(toText(timetable), "mon;wed; paused 2026-10-01/2026-10-14; paused 2026-11-20/");
    EXPECT_EQ(timetableFromText(toText(timetable)), timetable);
}

TEST(TimetableTest, ReadsBackAsItWasWritten)
{
    for (const char* text : {"daily", "tue;thu", "3/week; paused 2026-10-01/2026-10-01",
                             "daily; paused 1900-01-01/2199-12-31", "daily; paused 2026-10-01/"}) {
        EXPECT_EQ(toText(valueOf(timetableFromText(text))), text);
    }
}

TEST(TimetableTest, HalfAPauseIsNotUnderstood)
{
    for (const char* text : {"", "; paused 2026-10-01/", "daily; paused", "daily; paused ", "daily; paused 2026-10-01",
                             "daily; paused /2026-10-01", "daily; paused 2026-10-32/", "daily; paused 2026-10-01/soon",
                             "paused 2026-10-01/", "daily; paused 2026-10-01/; mon"}) {
        EXPECT_FALSE(timetableFromText(text)) << text;
    }
}

}  // namespace
}  // namespace slumbar
