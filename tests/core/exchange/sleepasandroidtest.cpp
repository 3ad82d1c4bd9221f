#include <gmock/gmock.h>

#include "exchangefixture.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::string_view header =
    "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo";

/// 2026-10-03 21:15 UTC, 23:15 in Berlin.
constexpr std::string_view lateEvening = "1791062100000";

std::string record(std::string_view id, std::string_view zone, std::string_view hours, std::string_view rest)
{
    return std::string(header) + "\n\"" + std::string(id) + "\",\"" + std::string(zone) +
           "\",\"03. 10. 2026 23:15\",\"04. 10. 2026 6:45\",\"04. 10. 2026 6:45\",\"" + std::string(hours) + "\"," +
           std::string(rest) + "\n";
}

constexpr std::string_view plainRest = R"("0.0","","10007","-1","-1.0","-1","-1.0","0","")";

TEST(SleepAsAndroidTest, RealExportsGiveTheirNightsAndReportTrialRecordings)
{
    const Reading first = read(pathOf("sleep-as-android/sleep-export.1.zip"));
    ASSERT_EQ(first.days.size(), 1U);
    EXPECT_THAT(issuesOf(first), ElementsAre("2 short_sleep"));

    const Reading second = read(pathOf("sleep-as-android/sleep-export.1606736472.zip"));
    ASSERT_EQ(second.days.size(), 1U);
    EXPECT_EQ(second.issues.count(RowProblem::ShortSleep), 7U);
    EXPECT_EQ(second.issues.count(RowProblem::AnotherSleepOfDay), 1U);
    EXPECT_EQ(second.issues.total(), 8U);

    const Reading third = read(pathOf("sleep-as-android/sleep-export.1606738537.zip"));
    EXPECT_EQ(third.days, second.days);
    EXPECT_EQ(third.issues.count(RowProblem::ShortSleep), 9U);
}

TEST(SleepAsAndroidTest, TheLongestRecordingOfADayIsItsNight)
{
    const Reading reading = read(pathOf("sleep-as-android/sleep-export.1606736472.zip"));

    const Night& night = *reading.days.front().night();
    EXPECT_EQ(reading.days.front().day(), day("2020-11-27"));
    EXPECT_EQ(night->lightsOut, moment("2020-11-26T20:00+00:00"));
    EXPECT_EQ(night->finalAwakening, moment("2020-11-27T07:00+00:00"));
    EXPECT_EQ(night->quality, FivePoint::of<3>());
    EXPECT_EQ(night->note, "Manually added #stress #alcohol");
    EXPECT_EQ(night->source, "sleep_as_android");
}

TEST(SleepAsAndroidTest, TheSameRecordingInTwoExportsIsOneNight)
{
    const FixedZone zone;
    const Reading reading = valueOf(readPaths({pathOf("sleep-as-android/sleep-export.1606736472.zip"),
                                               pathOf("sleep-as-android/sleep-export.1606738537.zip")},
                                              {zone}));
    ASSERT_EQ(reading.days.size(), 1U);
    EXPECT_EQ(reading.days.front().nights().size(), 1U);
    EXPECT_EQ(reading.rowsTwice, 1U);
    EXPECT_EQ(reading.rowsRead, 1U);
}

TEST(SleepAsAndroidTest, StartAndEndComeFromIdAndHoursInTheZoneOfTheRecord)
{
    const Reading reading = readText(record(lateEvening, "Europe/Berlin", "7.5", plainRest));

    const Night& night = *reading.days.front().night();
    EXPECT_EQ(reading.days.front().day(), day("2026-10-04"));
    EXPECT_EQ(night->lightsOut, moment("2026-10-03T23:15+02:00"));
    EXPECT_EQ(night->finalAwakening, moment("2026-10-04T06:45+02:00"));
    EXPECT_FALSE(night->quality || night->deep || night->inBed);
}

TEST(SleepAsAndroidTest, AZoneThatDoesNotExistIsReportedAndTheOneAskedForTaken)
{
    const Reading reading = readText(record(lateEvening, "XXX/YYY", "7.5", plainRest));

    EXPECT_THAT(issuesOf(reading), ElementsAre("2 unknown_zone"));
    EXPECT_EQ(reading.days.front().night()->fields().lightsOut, moment("2026-10-03T22:15+01:00"));
}

TEST(SleepAsAndroidTest, AnIdThatASpreadsheetMangledIsAnUnknownStart)
{
    const Reading reading = readText(record("1.59287E+12", "Europe/Berlin", "7.5", plainRest) +
                                     record(lateEvening, "Europe/Berlin", "7.5", plainRest));

    EXPECT_THAT(issuesOf(reading), ElementsAre("2 start_unknown"));
    EXPECT_EQ(reading.issues.kept().front().text, "1.59287E+12");
    EXPECT_EQ(reading.days.size(), 1U);
}

TEST(SleepAsAndroidTest, RecordsCutToSevenColumnsAreNights)
{
    const Reading reading = readText("Id,Tz,From,To,Sched,Hours,Rating\n"
                                     "1791062100000,Europe/Berlin,03. 10. 2026 23:15,04. 10. 2026 6:45,,7.500,4.0\n");

    EXPECT_TRUE(reading.issues.isEmpty());
    EXPECT_EQ(reading.days.front().night()->fields().quality, FivePoint::of<4>());
}

TEST(SleepAsAndroidTest, ARowOfNoiseLevelsIsNoRecord)
{
    const Reading reading =
        readText(record(lateEvening, "Europe/Berlin", "7.5", plainRest) + ",,,,,,,,,,,,,,,\"0.1\",\"0.2\"\n");
    EXPECT_TRUE(reading.issues.isEmpty());
    EXPECT_EQ(reading.days.size(), 1U);
}

TEST(SleepAsAndroidTest, StagesAndTimeAwakeComeFromPairsOfEvents)
{
    const std::string events =
        std::string(header) + ",\"23:15\",\"23:15\",Event,Event,Event,Event,Event,Event,Event,Event,Event\n" +
        "\"1791062100000\",\"Europe/"
        "Berlin\",\"\",\"\",\"\",\"7.5\",\"0.0\",\"\",\"10007\",\"-1\",\"-1.0\",\"-1\",\"0.5\",\"0\",\"\"," +
        "\"1.0\",\"2.0\",\"LIGHT_START-1791062100000\",\"LIGHT_END-1791069300000\",\"AWAKE_START-1791069300000\"," +
        "\"AWAKE_END-1791070500000\",\"DEEP_START-1791070500000\",\"DEEP_END-1791074100000\"," +
        "\"REM_START-1791074100000\",\"REM_END-1791075900000\",\"TRACKING_PAUSED-1791075900000-3.0\"\n";
    const Reading reading = readText(events);

    const Night& night = *reading.days.front().night();
    EXPECT_EQ(night->light, std::chrono::minutes(120));
    EXPECT_EQ(night->deep, std::chrono::minutes(60));
    EXPECT_EQ(night->rem, std::chrono::minutes(30));
    EXPECT_EQ(night->awakeAfterOnset, std::chrono::minutes(20));
    EXPECT_EQ(night->awakenings, Awakenings::of<1>());
}

TEST(SleepAsAndroidTest, WithoutEventsTheShareOfDeepSleepAndTheMinutesTakenOffCount)
{
    const Reading reading =
        readText(record(lateEvening, "Europe/Berlin", "7.5", R"("0.0","","10007","-1","-1.0","-1","0.4","-30","")"));
    const Night& night = *reading.days.front().night();
    EXPECT_EQ(night->deep, std::chrono::minutes(180));
    EXPECT_EQ(night.totalSleep(), std::chrono::hours(7));

    const Reading byHand =
        readText(record(lateEvening, "Europe/Berlin", "7.5", R"("0.0","","10007","-1","-1.0","-1","-1.0","-1.0","")"));
    EXPECT_FALSE(byHand.days.front().night()->fields().awakeAfterOnset);
}

TEST(SleepAsAndroidTest, CommentsKeepTheirTagsAndGetTheirLineEndsBack)
{
    const Reading reading =
        readText(record(lateEvening, "Europe/Berlin", "7.5", R"("0.0"," hot \n windy\, ""odd"" #snore_2x ")"));
    EXPECT_EQ(reading.days.front().night()->fields().note, "hot \n windy, \"odd\" #snore_2x");
}

TEST(SleepAsAndroidTest, ShortRecordingsBecomeNapsOfTheDayBeforeTheNextNight)
{
    const std::string nap = record("1791036900000", "Europe/Berlin", "0.5", plainRest);  // 3 October, 16:15

    EXPECT_THAT(readText(nap).days, IsEmpty());
    const Reading alone = readText(nap, true);
    ASSERT_EQ(alone.days.size(), 1U);
    EXPECT_EQ(alone.days.front().day(), day("2026-10-04"));

    const Reading reading = readText(nap + record(lateEvening, "Europe/Berlin", "7.5", plainRest), true);
    ASSERT_EQ(reading.days.size(), 1U);
    EXPECT_EQ(reading.days.front().night()->fields().nap, std::chrono::minutes(30));
    EXPECT_EQ(reading.days.front().night()->totalSleep(), std::chrono::minutes(450));
}

TEST(SleepAsAndroidTest, ImpossibleHoursAreReported)
{
    const Reading reading = readText(record(lateEvening, "Europe/Berlin", "25.5", plainRest) +
                                     record(lateEvening, "Europe/Berlin", "long", plainRest) +
                                     record(lateEvening, "Europe/Berlin", "1e300", plainRest));
    EXPECT_THAT(issuesOf(reading), ElementsAre("2 night_too_long", "4 not_understood", "6 not_understood"));
}

}  // namespace
}  // namespace slumbar
