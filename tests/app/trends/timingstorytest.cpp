#include "trends/timingstory.h"

#include <gmock/gmock.h>

#include "nights.h"

namespace slumbar {

using namespace slumbar::testing;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace {

/// In bed at 23:00 and up at 07:00, on Saturdays and Sundays an hour later.
Diary weekendsLater(DayRange days)
{
    std::vector<DayRecord> records;
    for (const Day day : days) {
        const bool isFree = day.weekday().iso_encoding() > 5;
        DayRecord record(day);
        record.setNight(valueOf(Night::make(isFree ? nightTimes(day, "00:00", "00:15", "07:45", "08:00")
                                                   : nightTimes(day, "23:00", "23:15", "06:45", "07:00"))));
        records.push_back(record);
    }
    return diaryOf(records);
}

TrendsStory storyOf(const Diary& diary, TrendsRange range)
{
    return timingStory(diary, *trendsScope(diary, range, today));
}

std::string plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

const ChartBars& barsNamed(const ChartPanel& panel, const QString& part)
{
    return *std::find_if(panel.bars.begin(), panel.bars.end(),
                         [&](const ChartBars& bars) { return bars.name.contains(part); });
}

}  // namespace

TEST(TimingStoryTest, ANightRunsFromInBedToUpOnALineFromEveningToNoon)
{
    const ChartSpec chart = storyOf(weekendsLater({today - 30, today}), TrendsRange::Week).chart(Grain::Day).spec;
    const ChartPanel& panel = chart.panels[0];
    EXPECT_TRUE(panel.axis.isDownward);
    EXPECT_EQ(panel.axis.labels.front(), QStringLiteral("18:00"));
    EXPECT_EQ(panel.axis.labels.back(), QStringLiteral("12:00"));
    const ChartBar& inBed = barsNamed(panel, QStringLiteral("in bed")).bars.back();
    EXPECT_EQ(inBed, (ChartBar{dayNumber(today), 5, 13, BarStyle::Soft}));
}

TEST(TimingStoryTest, NightsBeforeFreeDaysAreHollowAndNamed)
{
    const ChartSpec chart = storyOf(weekendsLater({today - 30, today}), TrendsRange::Week).chart(Grain::Day).spec;
    const ChartBars& free = barsNamed(chart.panels[0], QStringLiteral("free"));
    ASSERT_THAT(free.bars, SizeIs(2));
    EXPECT_EQ(free.bars[0].day, dayNumber(Day(2026, 10, 24)));
    EXPECT_EQ(free.bars[0].style, BarStyle::Hollow);
    EXPECT_THAT(barsNamed(chart.panels[0], QStringLiteral("work")).bars, SizeIs(5));
}

TEST(TimingStoryTest, WeeksShowTheMiddleOfSleepOfBothKindsOfDays)
{
    const auto [chart, wordsOf] =
        storyOf(weekendsLater({Day(2025, 11, 3), today}), TrendsRange::Year).chart(Grain::Week);
    ASSERT_THAT(chart.panels[0].lines, SizeIs(2));
    EXPECT_NEAR(chart.panels[0].lines[0].runs[0][5].value - chart.panels[0].lines[1].runs[0][5].value, 1, 1e-9);
    EXPECT_THAT(plain(wordsOf(5).words), HasSubstr("Usually asleep 00:15 to 07:45, free day next"));
}

TEST(TimingStoryTest, SaysHowMuchLaterFreeDaysAre)
{
    const TrendsStory story = storyOf(weekendsLater({today - 60, today}), TrendsRange::Month);
    EXPECT_EQ(plain(story.sentence), "Before free days your sleep lies 1 h 00 later.");
    EXPECT_THAT(plain(story.secondLine), HasSubstr("30 of 30 nights have their times."));
    EXPECT_EQ(story.table.rows.front().size(), 4);
}

TEST(TimingStoryTest, ANightByDayWidensTheAxis)
{
    std::vector<DayRecord> records = evenRecords({today - 5, today - 1});
    DayRecord record(today);
    record.setNight(valueOf(Night::make(nightTimes(today, "08:00", "08:15", "15:45", "16:00"))));
    records.push_back(record);
    const ChartSpec chart = storyOf(diaryOf(records), TrendsRange::Week).chart(Grain::Day).spec;
    EXPECT_EQ(chart.panels[0].axis.high, 24);
}

TEST(TimingStoryTest, WithoutTimesItTeaches)
{
    DayRecord record(today);
    record.setPain(backPain(PainMoment::Morning, 3));
    const TrendsStory story = storyOf(diaryOf({record}), TrendsRange::Week);
    EXPECT_FALSE(story.chart);
    EXPECT_THAT(plain(story.teaching), HasSubstr("becomes a line here"));
}

}  // namespace slumbar
