#include "trends/pairstory.h"

#include <gmock/gmock.h>

#include "nights.h"

namespace slumbar {

using namespace slumbar::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace {

const SeriesPair hoursAndStress{DayFigure::HoursAsleep, MeasureOf{"stress"}};

Diary stressful(DayRange days)
{
    std::vector<DayRecord> records = evenRecords(days);
    for (DayRecord& record : records) {
        if (record.day().weekday() != std::chrono::Wednesday) {
            record.setMark({"stress", record.day().weekday() == std::chrono::Monday ? 8.0 : 4.0, {}});
        }
    }
    return diaryOf(records);
}

TrendsStory storyOf(const Diary& diary, TrendsRange range, const SeriesPair& pair = hoursAndStress)
{
    return pairStory(diary, *trendsScope(diary, range, today), pair);
}

std::string plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

}  // namespace

TEST(PairStoryTest, TwoPanelsShareTheDaysAndTheCursorNamesBoth)
{
    const auto [chart, wordsOf] = storyOf(stressful({today - 30, today}), TrendsRange::Week).chart(Grain::Day);
    ASSERT_THAT(chart.panels, SizeIs(2));
    EXPECT_EQ(chart.panels[0].title, QStringLiteral("Hours asleep"));
    EXPECT_EQ(chart.panels[1].title, QStringLiteral("Stress"));
    // Wednesday 28 October is not recorded, so the line is broken there.
    EXPECT_THAT(chart.panels[1].lines[0].runs, ElementsAre(SizeIs(5), SizeIs(1)));
    EXPECT_THAT(chart.stops, SizeIs(7));
    EXPECT_EQ(wordsOf(3).heading, QStringLiteral("Monday 26 October"));
    EXPECT_THAT(plain(wordsOf(3).words), HasSubstr("Stress: 8"));
    EXPECT_THAT(plain(wordsOf(5).words), HasSubstr("Stress: –"));
}

TEST(PairStoryTest, WeeksAreMeansWithTheirMiddleHalves)
{
    const auto [chart, wordsOf] = storyOf(stressful({Day(2025, 11, 3), today}), TrendsRange::Year).chart(Grain::Week);
    EXPECT_THAT(chart.panels[1].bars, SizeIs(1));
    EXPECT_EQ(chart.panels[1].bars[0].bars.size(), 52U);
    EXPECT_NEAR(chart.panels[1].lines[0].runs[0][10].value, (8 + 5 * 4) / 6.0, 1e-9);
    EXPECT_EQ(plain(wordsOf(32).note), "6 of 7 days with both");
}

TEST(PairStoryTest, SaysMeansDaysAndThatItIsNoCause)
{
    const TrendsStory story = storyOf(stressful({today - 30, today}), TrendsRange::Week);
    EXPECT_THAT(plain(story.sentence), HasSubstr("Stress: 4.7 on average."));
    EXPECT_THAT(plain(story.secondLine), HasSubstr("Both are known on 6 of 7 days."));
    EXPECT_THAT(plain(story.secondLine), HasSubstr("when, not why"));
    ASSERT_THAT(story.table.rows, SizeIs(7));
    EXPECT_EQ(plain(story.table.rows[3].join(QLatin1Char('|'))), "Monday 26 October|7 h 05|8");
}

TEST(PairStoryTest, WhatIsNotRecordedIsSaidAndDrawnEmpty)
{
    const TrendsStory story = storyOf(evenDiary({today - 30, today}), TrendsRange::Week);
    EXPECT_THAT(plain(story.sentence), HasSubstr("Stress: not recorded in these days."));
    EXPECT_TRUE(story.chart(Grain::Day).spec.panels[1].lines[0].runs.empty());
}

}  // namespace slumbar
