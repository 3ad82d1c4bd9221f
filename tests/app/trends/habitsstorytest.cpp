#include "trends/habitsstory.h"

#include <gmock/gmock.h>

#include "nights.h"

namespace slumbar {

using namespace slumbar::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace {

/// A kinder thought every evening, omega-3 since two weeks ago.
Diary kept(DayRange days)
{
    std::vector<DayRecord> records = evenRecords(days);
    for (DayRecord& record : records) {
        record.setMark({"reframing", Done{}, {}});
        record.setMark({"omega_3", today - record.day() < 14 ? MarkValue(Done{}) : MarkValue(NotDone{}), {}});
    }
    return diaryOf(records);
}

TrendsStory storyOf(const Diary& diary, TrendsRange range)
{
    return habitsStory(diary, *trendsScope(diary, range, today));
}

std::string plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

}  // namespace

TEST(HabitsStoryTest, EachHabitIsARowWithItsStrengthAtTheEnd)
{
    const auto [chart, wordsOf] = storyOf(kept({today - 60, today}), TrendsRange::Month).chart(Grain::Day);
    ASSERT_TRUE(chart.rows);
    ASSERT_THAT(chart.panels, SizeIs(2));
    EXPECT_EQ(chart.panels[0].title, QStringLiteral("A kinder thought"));
    EXPECT_EQ(plain(chart.panels[0].lines[0].name), "96 %");
    EXPECT_THAT(chart.panels[1].lines[0].runs, ElementsAre(SizeIs(30)));
    EXPECT_EQ(plain(wordsOf(29).beside.join(QLatin1Char('|'))), "96 %|53 %");
    EXPECT_EQ(plain(wordsOf(0).beside.last()), "0 %");
}

TEST(HabitsStoryTest, SaysTheFirmestAndWhatGrewMost)
{
    const TrendsStory story = storyOf(kept({today - 60, today}), TrendsRange::Month);
    EXPECT_EQ(plain(story.sentence), "A kinder thought is the strongest habit: 96 %.");
    EXPECT_THAT(plain(story.secondLine), HasSubstr("Omega-3 grew most, from 0 % to 53 %."));
    EXPECT_EQ(plain(story.table.rows[1].join(QLatin1Char('|'))), "Omega-3|53 %|0 %|47 %|14 of 30");
}

TEST(HabitsStoryTest, WhatBeganInTheseDaysDidNotGrowFromNothing)
{
    const TrendsStory story = storyOf(kept({today - 20, today}), TrendsRange::Month);
    EXPECT_THAT(plain(story.secondLine), ::testing::Not(HasSubstr("grew")));
}

TEST(HabitsStoryTest, AnEveningStillToComeTakesNothingOff)
{
    Diary diary = kept({today - 60, today});
    DayRecord open = diary.on(today);
    open.removeMark("reframing");
    open.removeMark("omega_3");
    const ChartSpec chart = storyOf(diary.with(Edit::ofDay(open)), TrendsRange::Week).chart(Grain::Day).spec;
    EXPECT_EQ(chart.stops.back().day, dayNumber(today.previous()));
    const auto& strengths = chart.panels[0].lines[0].runs[0];
    EXPECT_GT(strengths.back().value, strengths.front().value);
}

TEST(HabitsStoryTest, WithoutMarksItTeaches)
{
    const TrendsStory story = storyOf(evenDiary({today - 3, today}), TrendsRange::Week);
    EXPECT_FALSE(story.chart);
    EXPECT_THAT(plain(story.teaching), HasSubstr("evening checklist"));
}

}  // namespace slumbar
