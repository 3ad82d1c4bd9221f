#include "charts/stopsinview.h"

#include <gtest/gtest.h>

#include "specs.h"

namespace slumbar {

using namespace slumbar::testing;

namespace {

const DayRange october{Day(2026, 10, 1), Day(2026, 10, 31)};
const std::vector<ChartStop> stops = twoPanels(october).stops;

}  // namespace

TEST(StopsInViewTest, AreThoseOfTheDaysShown)
{
    const DayRange shown{Day(2026, 10, 5), Day(2026, 10, 11)};
    EXPECT_EQ(firstStopIn(stops, shown), 4U);
    EXPECT_EQ(lastStopIn(stops, shown), 10U);
    EXPECT_EQ(nearestStopIn(stops, shown, dayNumber(Day(2026, 10, 7)) + 0.3), 6U);
    EXPECT_EQ(nearestStopIn(stops, shown, dayNumber(Day(2026, 1, 1))), 4U);
}

TEST(StopsInViewTest, WhereNothingStandsThereIsNone)
{
    const DayRange november{Day(2026, 11, 1), Day(2026, 11, 30)};
    EXPECT_EQ(firstStopIn(stops, november), std::nullopt);
    EXPECT_EQ(lastStopIn(stops, november), std::nullopt);
    EXPECT_EQ(nearestStopIn({}, october, dayNumber(october.first)), std::nullopt);
}

TEST(StopsInViewTest, ALongStepIsAWeekAMonthOrAYear)
{
    EXPECT_EQ(longStep(1), 7);
    EXPECT_EQ(longStep(7), 4);
    EXPECT_EQ(longStep(30), 12);
}

}  // namespace slumbar
