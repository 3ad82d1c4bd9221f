#include "report/monthexperiment.h"

#include <gtest/gtest.h>

#include "core/analysis/experimentdays.h"

namespace slumbar {
namespace {

using namespace testing;

Diary ratedWith(const Experiment& experiment)
{
    const Diary rated = ratedDiary(stretching(), [](const ExperimentDay& day) { return day.arm == Arm::With ? 2 : 4; });
    return rated.with({{}, {}, {}, std::vector{experiment}});
}

TEST(MonthExperimentTest, AnEarlyStopIsNotToldOfTheMonthBeforeIt)
{
    const Diary running = ratedWith(stretching());
    const Diary stopped = ratedWith(valueOf(stretching().stoppedOn(day("2026-11-10"), "a cold")));
    const DayRange october{day("2026-10-01"), day("2026-10-31")};
    const auto asPrintedThen = monthExperiment(running, october, day("2026-11-01"));
    ASSERT_TRUE(asPrintedThen);
    EXPECT_TRUE(asPrintedThen->isRunning());
    EXPECT_EQ(monthExperiment(stopped, october, day("2026-11-01")), asPrintedThen);
}

TEST(MonthExperimentTest, AnEarlyStopIsToldOfItsMonth)
{
    const Diary diary = ratedWith(valueOf(stretching().stoppedOn(day("2026-11-10"), "a cold")));
    const auto shown = monthExperiment(diary, {day("2026-11-01"), day("2026-11-30")}, day("2026-12-01"));
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->isRunning());
    EXPECT_EQ(shown->report.stopped->day, day("2026-11-10"));
    EXPECT_EQ(shown->day, 38);
}

}  // namespace
}  // namespace slumbar
