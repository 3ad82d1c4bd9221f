#include "trends/nightsstory.h"

#include <gmock/gmock.h>

#include "nights.h"

namespace slumbar {

using namespace slumbar::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace {

TrendsChart storyChart(const Diary& diary, TrendsRange range, Grain grain)
{
    return nightsStory(diary, *trendsFigures(diary, range, today)).chart(grain);
}

ChartSpec chartOf(const Diary& diary, TrendsRange range, Grain grain)
{
    return storyChart(diary, range, grain).spec;
}

/// Without the spaces that do not break.
std::string plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

const DayRange weekDays{Day(2026, 10, 23), today};

}  // namespace

TEST(NightsStoryTest, AWeekIsBarsFromZeroAndTwoLinesOfPain)
{
    const ChartSpec chart = chartOf(evenDiary({today - 30, today}), TrendsRange::Week, Grain::Day);
    EXPECT_EQ(chart.days, weekDays);
    ASSERT_EQ(chart.panels.size(), 2U);
    EXPECT_EQ(chart.panels[0].axis.low, 0);
    ASSERT_EQ(chart.panels[0].bars[0].bars.size(), 7U);
    for (const ChartBar& bar : chart.panels[0].bars[0].bars) {
        EXPECT_EQ(bar.low, 0);
        EXPECT_EQ(bar.style, BarStyle::Solid);
    }
    EXPECT_EQ(chart.panels[0].band->low, 7);
    EXPECT_EQ(chart.panels[0].band->high, 9);
    ASSERT_EQ(chart.panels[1].lines.size(), 2U);
    EXPECT_EQ(chart.panels[1].axis.low, 0);
    EXPECT_EQ(chart.panels[1].axis.high, 10);
    EXPECT_THAT(chart.panels[1].lines[0].runs, ElementsAre(SizeIs(7)));
    EXPECT_THAT(chart.stops, SizeIs(7));
}

TEST(NightsStoryTest, AYearIsFloatingBarsOfWeeksWithALineOfMeans)
{
    const auto [chart, wordsOf] = storyChart(evenDiary({Day(2025, 11, 3), today}), TrendsRange::Year, Grain::Week);
    const ChartPanel& nights = chart.panels[0];
    EXPECT_EQ(nights.axis.low, 4);
    EXPECT_EQ(nights.bars[0].bars.size(), 52U);
    EXPECT_EQ(nights.bars[0].bars.front().style, BarStyle::Soft);
    EXPECT_GT(nights.bars[0].bars.front().low, 0);
    EXPECT_THAT(nights.lines.front().runs, ElementsAre(SizeIs(52)));
    EXPECT_EQ(plain(wordsOf(32).heading), "15 to 21 June");
    EXPECT_EQ(plain(wordsOf(32).note), "7 of 7 nights");
    EXPECT_THAT(plain(wordsOf(32).words), HasSubstr("asleep, pain 3.0 morning, 4.0 evening"));
}

TEST(NightsStoryTest, OneMissingNightIsADashedOutline)
{
    const Diary diary = without(evenDiary({today - 30, today}, 405), {today - 2, today - 2});
    const ChartPanel nights = chartOf(diary, TrendsRange::Week, Grain::Day).panels[0];
    EXPECT_TRUE(nights.gaps.empty());
    ASSERT_EQ(nights.bars[0].bars.size(), 7U);
    EXPECT_EQ(nights.bars[0].bars[4].style, BarStyle::Outline);
}

TEST(NightsStoryTest, ALongerGapIsHatchedAndBreaksTheLines)
{
    const DayRange gap{today - 4, today - 2};
    const auto [chart, wordsOf] =
        storyChart(without(evenDiary({today - 30, today}), gap), TrendsRange::Week, Grain::Day);
    EXPECT_THAT(chart.panels[0].gaps, ElementsAre(ChartGap{gap}));
    EXPECT_THAT(chart.panels[1].gaps, ElementsAre(ChartGap{gap}));
    EXPECT_THAT(chart.panels[0].bars[0].bars, SizeIs(4));
    EXPECT_THAT(chart.panels[1].lines[0].runs, ElementsAre(SizeIs(2), SizeIs(2)));
    EXPECT_EQ(plain(wordsOf(3).words), "nothing recorded");
    EXPECT_THAT(plain(chart.summary), HasSubstr("No nights recorded: 25 to 27 October."));
}

TEST(NightsStoryTest, InWeeksAGapIsOnlyWhereAWholeWeekIsMissing)
{
    const Diary year = evenDiary({Day(2025, 11, 3), today});
    const DayRange short5{Day(2026, 6, 16), Day(2026, 6, 20)};
    EXPECT_TRUE(chartOf(without(year, short5), TrendsRange::Year, Grain::Week).panels[0].gaps.empty());
    const DayRange long10{Day(2026, 6, 14), Day(2026, 6, 23)};
    const ChartSpec chart = chartOf(without(year, long10), TrendsRange::Year, Grain::Week);
    EXPECT_THAT(chart.panels[0].gaps, ElementsAre(ChartGap{long10}));
    EXPECT_THAT(chart.panels[0].lines[0].runs, SizeIs(2));
}

TEST(NightsStoryTest, TodayNotYetRecordedIsNoGap)
{
    const ChartSpec chart = chartOf(evenDiary({today - 30, today - 1}), TrendsRange::Week, Grain::Day);
    EXPECT_TRUE(chart.panels[0].gaps.empty());
    EXPECT_THAT(chart.panels[0].bars[0].bars, SizeIs(6));
}

TEST(NightsStoryTest, AnEventOnConsecutiveDaysIsOneSpan)
{
    const DayRange lisbon{Day(2026, 10, 24), Day(2026, 10, 26)};
    const auto [chart, wordsOf] =
        storyChart(withEvent(evenDiary({today - 30, today}), lisbon, "Lisbon"), TrendsRange::Week, Grain::Day);
    EXPECT_THAT(chart.events, ElementsAre(ChartEvent{lisbon, QStringLiteral("Lisbon")}));
    EXPECT_THAT(plain(chart.summary), HasSubstr("Lisbon: 24 to 26 October."));
    EXPECT_THAT(plain(wordsOf(1).words), HasSubstr("Lisbon"));
    EXPECT_EQ(plain(chart.title), "Hours asleep and back pain, 23 to 29 October");
}

TEST(NightsStoryTest, AVeryLongNightMakesTheAxisHigher)
{
    std::vector<DayRecord> records = evenRecords({today - 5, today - 1});
    records.push_back(dayOf(today, 13 * 60 + 10, 3, 4));
    EXPECT_EQ(chartOf(diaryOf(records), TrendsRange::Week, Grain::Day).panels[0].axis.high, 15);
}

TEST(NightsStoryTest, AnAllNighterIsABarOfNoHeightNotAGap)
{
    std::vector<DayRecord> records = evenRecords({today - 5, today - 1});
    DayRecord record(today);
    NightFields fields;
    fields.isSleepless = true;
    record.setNight(valueOf(Night::make(fields)));
    records.push_back(record);
    const ChartSpec chart = chartOf(diaryOf(records), TrendsRange::Week, Grain::Day);
    EXPECT_EQ(chart.panels[0].bars[0].bars.back(), (ChartBar{dayNumber(today), 0, 0, BarStyle::Solid}));
}

TEST(NightsStoryTest, TenYearsAreMonths)
{
    const auto [chart, wordsOf] = storyChart(evenDiary({today - 3649, today}), TrendsRange::All, Grain::Month);
    EXPECT_THAT(chart.panels[0].bars[0].bars, SizeIs(::testing::AllOf(::testing::Ge(119), ::testing::Le(121))));
    EXPECT_EQ(plain(wordsOf(0).heading.right(4)), "2016");
}

TEST(NightsStoryTest, AFlareIsMarkedLikeAnEvent)
{
    std::vector<DayRecord> records = evenRecords({today - 5, today});
    for (std::size_t day : {2U, 3U}) {
        PainEntry evening = *records[day].pain(PainMoment::Evening);
        evening.flare = true;
        records[day].setPain(evening);
    }
    const ChartSpec chart = chartOf(diaryOf(records), TrendsRange::Week, Grain::Day);
    EXPECT_THAT(chart.events, ElementsAre(ChartEvent{{today - 3, today - 2}, QStringLiteral("Flare")}));
}

TEST(NightsStoryTest, ManyEventsAreCountedInsteadOfListed)
{
    Diary diary = evenDiary({today - 30, today});
    for (int i = 0; i < 9; ++i) {
        diary = withEvent(diary, {today - 2 * i, today - 2 * i}, "Physiotherapy");
    }
    const QString summary = chartOf(diary, TrendsRange::Month, Grain::Day).summary;
    EXPECT_THAT(plain(summary), HasSubstr("9 events are marked."));
    EXPECT_THAT(plain(summary), ::testing::Not(HasSubstr("Physiotherapy")));
}

}  // namespace slumbar
