#include "charts/shownpart.h"

#include <gtest/gtest.h>

#include "charts/chartspec.h"
#include "support/build.h"

namespace slumbar {

TEST(ShownPartTest, ZoomKeepsTheDayInItsPlaceAndStaysWithin)
{
    const DayRange within{Day(2026, 1, 1), Day(2026, 4, 10)};  // 100 days
    const DayRange half = zoomed(within, 0.5, dayNumber(Day(2026, 1, 1)), within);
    EXPECT_EQ(half, (DayRange{Day(2026, 1, 1), Day(2026, 2, 19)}));
    EXPECT_EQ(zoomed(half, 2, dayNumber(half.first), within), within);
    EXPECT_EQ(zoomed(within, 0.001, dayNumber(Day(2026, 4, 10)), within).length(), 7);
    EXPECT_EQ(zoomed(within, 8, dayNumber(Day(2026, 4, 10)), within), within);
}

TEST(ShownPartTest, PanningStopsAtTheEnds)
{
    const DayRange within{Day(2026, 1, 1), Day(2026, 4, 10)};
    const DayRange shown{Day(2026, 1, 5), Day(2026, 1, 11)};
    EXPECT_EQ(panned(shown, 3, within).first, Day(2026, 1, 8));
    EXPECT_EQ(panned(shown, -30, within).first, within.first);
    EXPECT_EQ(panned(shown, 300, within).last, within.last);
}

}  // namespace slumbar
