#include "storage/latedays.h"

#include <gmock/gmock.h>

#include "core/storage/temporarydiary.h"

using namespace slumbar;
using namespace slumbar::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

const Day third(2026, 10, 3);

/// A diary file whose edits are made at moments of the test's choice.
class LateDaysTest : public ::testing::Test {
protected:
    void writeAt(const char* made, const Edit& edit)
    {
        m_place.clock().set(moment(made));
        ASSERT_TRUE(applyTo(*m_file, edit));
    }
    void writeAt(const char* made, const DayRecord& record) { writeAt(made, Edit::ofDay(record)); }

    std::set<Day> lateDays() const { return valueOf(m_file->lateDays()); }

private:
    TemporaryDiary m_place;
    std::unique_ptr<DiaryFile> m_file = valueOf(m_place.open());
};

DayRecord onlyANight(Day day, const char* source)
{
    NightFields fields = usualNight(day).fields();
    fields.source = source;
    DayRecord record(day);
    record.setNight(valueOf(Night::make(fields)));
    return record;
}

Edit editOfDays(int days)
{
    Edit edit;
    for (int i = 0; i < days; ++i) {
        edit.days.push_back(usualDay(third - i));
    }
    return edit;
}

}  // namespace

TEST_F(LateDaysTest, ANewFileHasNone)
{
    EXPECT_THAT(lateDays(), IsEmpty());
}

TEST_F(LateDaysTest, ADayIsLateTwoDaysAfterItsEvening)
{
    writeAt("2026-10-06T04:00+02:00", usualDay(third));
    writeAt("2026-10-06T04:01+02:00", usualDay(third.previous()));
    EXPECT_THAT(lateDays(), ElementsAre(third.previous()));
}

TEST_F(LateDaysTest, TheDayEndsAtThePersonsBoundaryOnTheClockAtTheTime)
{
    Profile profile;
    profile.dayBoundary = ClockTime::at(6, 0);
    writeAt("2026-10-03T21:00+02:00", Edit{{}, std::nullopt, profile});
    writeAt("2026-10-06T06:00-05:00", usualDay(third));
    writeAt("2026-10-05T06:01-05:00", usualDay(third.previous()));
    EXPECT_THAT(lateDays(), ElementsAre(third.previous()));
}

TEST_F(LateDaysTest, WhatWasWrittenInTimeMayBeCorrectedLater)
{
    writeAt("2026-10-03T21:00+02:00", usualDay(third, 3, 4));
    writeAt("2026-10-20T21:00+02:00", usualDay(third, 5, 4));
    EXPECT_THAT(lateDays(), IsEmpty());
}

TEST_F(LateDaysTest, TheNightOfADeviceIsNoEntryOfThePerson)
{
    writeAt("2026-10-20T21:00+02:00", onlyANight(third, "garmin"));
    EXPECT_THAT(lateDays(), IsEmpty());
    writeAt("2026-10-21T21:00+02:00", usualDay(third));
    EXPECT_THAT(lateDays(), ElementsAre(third));
}

TEST_F(LateDaysTest, ANightByHandIs)
{
    writeAt("2026-10-20T21:00+02:00", onlyANight(third, "hand"));
    EXPECT_THAT(lateDays(), ElementsAre(third));
}

TEST_F(LateDaysTest, AnEditOfMoreThanTwoWeeksIsAnImport)
{
    writeAt("2026-12-01T21:00+01:00", editOfDays(15));
    EXPECT_THAT(lateDays(), IsEmpty());
    writeAt("2026-12-02T21:00+01:00", usualDay(third, 9, 9));
    EXPECT_THAT(lateDays(), IsEmpty());
}

TEST_F(LateDaysTest, ACatchUpOfTwoWeeksIsLateButForItsLastDays)
{
    writeAt("2026-10-03T21:00+02:00", editOfDays(14));
    EXPECT_EQ(lateDays().size(), 11U);
    EXPECT_EQ(*lateDays().rbegin(), third - 3);
}
