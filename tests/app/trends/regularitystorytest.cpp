#include "trends/regularitystory.h"

#include <gmock/gmock.h>

#include "analysis/sleep/regularity.h"
#include "nights.h"

namespace slumbar {

using namespace slumbar::testing;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace {

TrendsStory storyOf(const Diary& diary, TrendsRange range)
{
    return regularityStory(diary, *trendsScope(diary, range, today));
}

}  // namespace

TEST(RegularityStoryTest, EachPointIsTheIndexOfTheFourWeeksUpToIt)
{
    const Diary diary = evenDiary({today - 200, today});
    const auto [chart, wordsOf] = storyOf(diary, TrendsRange::Quarter).chart(Grain::Day);
    ASSERT_THAT(chart.panels[0].lines[0].runs, SizeIs(1));
    const auto& points = chart.panels[0].lines[0].runs[0];
    ASSERT_THAT(points, SizeIs(91));
    EXPECT_EQ(points.back().value, sleepRegularityIndex(diary, DayRange::endingOn(today, 28))->value);
    EXPECT_EQ(wordsOf(90).heading, QStringLiteral("Four weeks up to 29 October"));
    EXPECT_EQ(wordsOf(90).note, QStringLiteral("27 pairs of nights"));
}

TEST(RegularityStoryTest, LongRangesHaveAPointAWeek)
{
    const ChartSpec chart = storyOf(evenDiary({Day(2025, 11, 3), today}), TrendsRange::Year).chart(Grain::Week).spec;
    EXPECT_EQ(chart.stopDays, 7);
    EXPECT_EQ(chart.stops.back().day, dayNumber(today));
    EXPECT_THAT(chart.stops, SizeIs(52));
}

TEST(RegularityStoryTest, WhereItIsNotKnownTheLineIsBroken)
{
    const Diary diary = without(evenDiary({today - 90, today}), {today - 60, today - 25});
    const ChartPanel panel = storyOf(diary, TrendsRange::Quarter).chart(Grain::Day).spec.panels[0];
    EXPECT_THAT(panel.lines[0].runs, SizeIs(2));
}

TEST(RegularityStoryTest, BeforeSevenNightsItSaysWhatIsMissing)
{
    const TrendsStory story = storyOf(evenDiary({today - 3, today}), TrendsRange::Month);
    EXPECT_FALSE(story.chart);
    EXPECT_THAT(story.teaching.toStdString(), HasSubstr("after 3 more nights"));
}

}  // namespace slumbar
