#include "report/monthfigures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"

namespace slumbar {
namespace {

using namespace testing;

const DayRange october = DayRange::ofMonth(october2026);
const ComparedDays octoberAndSeptember{october, DayRange::ofMonth(october2026 - std::chrono::months(1))};

TEST(MonthFiguresTest, EveryFigureSaysFromHowManyValues)
{
    const PainFigures pain = painFigures(octoberDiary(), octoberAndSeptember);
    EXPECT_EQ(pain.morning.count, 28);
    EXPECT_EQ(pain.evening.count, 26);
    EXPECT_EQ(pain.worst.count, 26);
    EXPECT_EQ(pain.flareDays.count, 26);
    EXPECT_EQ(pain.legPainDays.count, 28);
    EXPECT_EQ(pain.stiffnessMin.count, 28);
    EXPECT_EQ(sleepFigures(octoberDiary(), octoberAndSeptember).asleepMin.count, 28);
}

TEST(MonthFiguresTest, AFullMonthStandsBesideTheMonthBefore)
{
    const PainFigures pain = painFigures(octoberDiary(), octoberAndSeptember);
    EXPECT_DOUBLE_EQ(*pain.morning.value, 129.0 / 28);
    EXPECT_EQ(pain.morning.before, (Figure{5.5, 30}));
    EXPECT_FALSE(pain.morning.range);
    EXPECT_EQ(pain.worst.value, 9.0);
    EXPECT_EQ(pain.flareDays.value, 4.0);
    EXPECT_EQ(pain.flareDays.before, (Figure{4.0, 30}));
    EXPECT_EQ(pain.legPainDays.value, 6.0);
    EXPECT_EQ(pain.legWorst.value, 3.0);
}

TEST(MonthFiguresTest, NumbersOfDaysOfAWeekAreNotHeldAgainstThoseOfAMonth)
{
    const Diary diary = octoberDiary();
    const PainFigures week = painFigures(diary, {{october.first, october.first + 9}, octoberAndSeptember.before});
    EXPECT_TRUE(week.morning.before);
    EXPECT_FALSE(week.legPainDays.before);
    EXPECT_FALSE(week.flareDays.before);
    EXPECT_FALSE(week.longStiffDays.before);
    EXPECT_TRUE(painFigures(diary, octoberAndSeptember).legPainDays.before);
}

TEST(MonthFiguresTest, UnderSevenValuesTheRangeStandsInsteadOfTheMean)
{
    const PainFigures pain = painFigures(fourNights(), octoberAndSeptember);
    EXPECT_EQ(pain.morning.count, 4);
    EXPECT_FALSE(pain.morning.value);
    EXPECT_EQ(pain.morning.range, (ValueRange{4, 5}));
    EXPECT_FALSE(pain.morning.before);
    EXPECT_EQ(pain.worst.value, 6.0) << "the highest of few is still the highest";
    EXPECT_FALSE(pain.longStiffDays.isPastLine) << "few days are never marked";
    EXPECT_FALSE(sleepFigures(fourNights(), octoberAndSeptember).asleepMin.value);
}

TEST(MonthFiguresTest, AMonthWithoutOneBeforeItIsNotCompared)
{
    const PainFigures pain = painFigures(nothingButTen(), octoberAndSeptember);
    EXPECT_EQ(pain.morning.value, 10.0);
    EXPECT_FALSE(pain.morning.before);
}

TEST(MonthFiguresTest, OfNothingThereAreNoFigures)
{
    const SleepFigures sleep = sleepFigures(Diary(), octoberAndSeptember);
    EXPECT_EQ(sleep, SleepFigures());
    EXPECT_EQ(painFigures(Diary(), octoberAndSeptember), PainFigures());
}

TEST(MonthFiguresTest, LinesOfConcernAreMarkedAsPrinted)
{
    // 22:45 to 06:55 with 15 minutes to fall asleep and 10 awake: 7 h 05 asleep of 8 h 10, 87 %.
    const SleepFigures fine = sleepFigures(usualMonth(october2026), octoberAndSeptember);
    EXPECT_FALSE(fine.asleepMin.isPastLine);
    EXPECT_FALSE(fine.efficiency.isPastLine);
    EXPECT_FALSE(fine.latencyMin.isPastLine);

    std::vector<DayRecord> records;
    for (const Day day : october) {
        NightFields night = nightTimes(day, "22:45", "23:10", "06:40", "06:55");
        night.latency = std::chrono::minutes(31);
        night.awakeAfterOnset = std::chrono::minutes(30);
        DayRecord record(day);
        record.setNight(valueOf(Night::make(night)));
        records.push_back(record);
    }
    const SleepFigures poor = sleepFigures(diaryOf(std::move(records)), octoberAndSeptember);
    EXPECT_TRUE(poor.asleepMin.isPastLine);
    EXPECT_TRUE(poor.efficiency.isPastLine);
    EXPECT_TRUE(poor.latencyMin.isPastLine);
    EXPECT_FALSE(poor.awakeAfterOnsetMin.isPastLine) << "30 minutes are not over 30";
}

TEST(MonthFiguresTest, ADayCountsByItsHighestRating)
{
    const PainClasses classes = painClasses(octoberDiary(), october);
    EXPECT_EQ(classes.days[0] + classes.days[1] + classes.days[2] + classes.notRecorded, 31);
    EXPECT_EQ(classes.notRecorded, 2);
    EXPECT_THAT(painClasses(nothingButTen(), october).days, ::testing::ElementsAre(0, 0, 31));
}

TEST(MonthFiguresTest, NightsAreSortedByHoursAsleep)
{
    const SleepClasses classes = sleepClasses(usualMonth(october2026), october);
    EXPECT_THAT(classes.days, ::testing::ElementsAre(0, 0, 31, 0));
    EXPECT_EQ(sleepClasses(octoberDiary(), october).notRecorded, 3);
}

}  // namespace
}  // namespace slumbar
