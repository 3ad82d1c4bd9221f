#include <gmock/gmock.h>

#include "exchangefixture.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string webNight(std::string_view date, std::string_view fields)
{
    return "{\"dailySleepDTO\": {\"calendarDate\": \"" + std::string(date) + "\", " + std::string(fields) + "}}";
}

TEST(GarminTest, TwentyRealNightsKeepTheSleepThatTheFileSumsUp)
{
    const Reading reading = read(pathOf("garmin/connect-sleep-20-nights.json"));

    EXPECT_THAT(reading.formats, ElementsAre("garmin"));
    EXPECT_TRUE(reading.issues.isEmpty());
    ASSERT_EQ(reading.days.size(), 20U);
    double minutes = 0;
    for (const DayRecord& record : reading.days) {
        minutes += static_cast<double>(record.night()->totalSleep()->count()) / 60;
    }
    EXPECT_DOUBLE_EQ(minutes / 20, 406.75);
}

TEST(GarminTest, ARealNightHasItsClockTimesAndStages)
{
    const Reading reading = read(pathOf("garmin/connect-sleep-20-nights.json"));

    const Night& night = *reading.days.back().night();
    EXPECT_EQ(reading.days.back().day(), day("2021-07-20"));
    EXPECT_EQ(night->lightsOut, moment("2021-07-20T00:20-05:00"));
    EXPECT_EQ(night->finalAwakening, moment("2021-07-20T07:59-05:00"));
    EXPECT_EQ(night->source, "garmin");
    EXPECT_EQ(night->awakeAfterOnset, std::chrono::minutes(30));
    EXPECT_EQ(night->deep, std::chrono::minutes(74));
    EXPECT_EQ(night->light, std::chrono::minutes(312));
    EXPECT_EQ(night->rem, std::chrono::minutes(43));
    EXPECT_FALSE(night->inBed || night->outOfBed || night->latency);
}

TEST(GarminTest, UnmeasurableTimeIsNotSleep)
{
    const Reading reading = read(pathOf("garmin/connect-sleep-20-nights.json"));

    const Night& night = *reading.days.at(10).night();
    EXPECT_EQ(reading.days.at(10).day(), day("2021-07-11"));
    EXPECT_EQ(night.totalSleep(), std::chrono::seconds(26'040));
    EXPECT_EQ(night->awakeAfterOnset, std::chrono::seconds(5100 + 1320));
}

TEST(GarminTest, ASingleNightIsReadAsWell)
{
    const Reading reading =
        readText(webNight("2024-06-15", R"("sleepTimeSeconds": 25200, "sleepStartTimestampGMT": 1718402400000,
                         "sleepEndTimestampGMT": 1718429400000, "sleepStartTimestampLocal": 1718409600000,
                         "sleepEndTimestampLocal": 1718436600000, "awakeCount": 2)"));

    ASSERT_EQ(reading.days.size(), 1U);
    const Night& night = *reading.days.front().night();
    EXPECT_EQ(night->lightsOut, moment("2024-06-15T00:00+02:00"));
    EXPECT_EQ(night.totalSleep(), std::chrono::hours(7));
    EXPECT_EQ(night->awakenings, Awakenings::of<2>());
}

TEST(GarminTest, ANightOverAClockChangeHasAnOffsetAtEachEnd)
{
    const Reading reading =
        readText(webNight("2026-10-25", R"("sleepTimeSeconds": 32400, "sleepStartTimestampGMT": 1792879200000,
                         "sleepEndTimestampGMT": 1792911600000, "sleepStartTimestampLocal": 1792886400000,
                         "sleepEndTimestampLocal": 1792915200000)"));

    const Night& night = *reading.days.front().night();
    EXPECT_EQ(night->lightsOut, moment("2026-10-25T00:00+02:00"));
    EXPECT_EQ(night->finalAwakening, moment("2026-10-25T08:00+01:00"));
    EXPECT_EQ(night.totalSleep(), std::chrono::hours(9));
}

TEST(GarminTest, ADayWithoutSleepIsNoNightAndNoIssue)
{
    const Reading reading = readText("[" + webNight("2024-06-15", R"("sleepTimeSeconds": null,
        "sleepStartTimestampGMT": null, "sleepEndTimestampGMT": null)") +
                                     "]");

    EXPECT_THAT(reading.days, IsEmpty());
    EXPECT_TRUE(reading.issues.isEmpty());
}

TEST(GarminTest, TheAccountArchiveTakesTheZoneAskedFor)
{
    const Folder folder;
    folder.write("DI_CONNECT/DI-Connect-Wellness/2024-05-01_2024-08-01_1_sleepData.json",
                 R"([{"sleepStartTimestampGMT":"2024-06-14T22:09:00.0","sleepEndTimestampGMT":"2024-06-15T05:19:00.0",
  "calendarDate":"2024-06-15","sleepWindowConfirmationType":"ENHANCED_CONFIRMED_FINAL","deepSleepSeconds":4800,
  "lightSleepSeconds":15000,"remSleepSeconds":4200,"awakeSleepSeconds":1200,"unmeasurableSeconds":600,"retro":false},
 {"calendarDate":"2024-06-16","sleepWindowConfirmationType":"OFF_WRIST","retro":false}])");
    folder.write("DI_CONNECT/DI-Connect-User/user_profile.json", R"({"userName": "somebody"})");

    const Reading reading = read(folder.path());

    EXPECT_TRUE(reading.issues.isEmpty());
    ASSERT_EQ(reading.days.size(), 1U);
    const Night& night = *reading.days.front().night();
    EXPECT_EQ(night->lightsOut, moment("2024-06-14T23:09+01:00"));
    EXPECT_EQ(night.totalSleep(), std::chrono::seconds(24'000));
}

TEST(GarminTest, ANapIsReportedAndTakenWhenAskedFor)
{
    const std::string file = "[" + webNight("2024-06-15", R"("sleepTimeSeconds": 25200, "napTimeSeconds": 2400,
        "sleepStartTimestampGMT": 1718402400000, "sleepEndTimestampGMT": 1718429400000,
        "sleepStartTimestampLocal": 1718409600000, "sleepEndTimestampLocal": 1718436600000)") +
                             "]";

    EXPECT_THAT(issuesOf(readText(file)), ElementsAre("1 short_sleep"));
    const Reading withNaps = readText(file, true);
    ASSERT_EQ(withNaps.days.size(), 2U);
    EXPECT_EQ(withNaps.days.back().day(), day("2024-06-16"));
    EXPECT_EQ(withNaps.days.back().night()->fields().nap, std::chrono::minutes(40));
}

TEST(GarminTest, AFileThatBreaksOffGivesTheNightsBeforeTheBreak)
{
    const std::string whole = contentOf(pathOf("garmin/connect-sleep-20-nights.json"));

    const Reading reading = readText(whole.substr(0, whole.size() / 2));

    EXPECT_THAT(reading.days.size(), ::testing::AllOf(::testing::Ge(9U), ::testing::Le(10U)));
    ASSERT_EQ(reading.issues.total(), 1U);
    EXPECT_EQ(reading.issues.kept().front().problem, RowProblem::FileDamaged);
}

TEST(GarminTest, ImpossibleNightsAreReportedWithTheirLine)
{
    const Reading reading = readText(R"([
{"sleepStartTimestampGMT":"2024-06-14T22:09:00.0","sleepEndTimestampGMT":"2024-06-16T05:19:00.0"},
{"sleepStartTimestampGMT":"2024-06-15T05:19:00.0","sleepEndTimestampGMT":"2024-06-14T22:09:00.0"},
{"sleepStartTimestampGMT":"soon","sleepEndTimestampGMT":"2024-06-14T22:09:00.0"},
{"sleepStartTimestampGMT":"2024-06-14T22:00:00.0","sleepEndTimestampGMT":"2024-06-15T05:00:00.0","sleepTimeSeconds":36000},
{"sleepStartTimestampGMT": oops},
{"sleepStartTimestampGMT":"2024-06-14T22:00:00.0","sleepEndTimestampGMT":"2024-06-15T05:00:00.0"}])");

    EXPECT_THAT(issuesOf(reading), ElementsAre("2 night_too_long", "3 times_out_of_order", "4 start_unknown",
                                               "5 out_of_range", "6 row_damaged"));
    EXPECT_EQ(reading.days.size(), 1U);
}

}  // namespace
}  // namespace slumbar
