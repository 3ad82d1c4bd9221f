#include "domain/peg.h"

#include <gmock/gmock.h>

#include "support/build.h"

namespace slumbar::testing {

using ::testing::DoubleEq;
using ::testing::ElementsAre;
using ::testing::Optional;

namespace {

const Day sunday(2026, 11, 22);

std::vector<std::string> idsAskedOn(const Diary& diary, Day day)
{
    std::vector<std::string> ids;
    for (const Factor& item : pegAskedOn(diary, day)) {
        ids.push_back(item.id());
    }
    return ids;
}

DayRecord answered(Day day, double pain, double enjoyment, double activity)
{
    DayRecord record(day);
    record.setMark({"peg_pain", pain, {}});
    record.setMark({"peg_enjoyment", enjoyment, {}});
    record.setMark({"peg_activity", activity, {}});
    return record;
}

Diary with(const Diary& diary, std::vector<Factor> factors)
{
    Edit edit;
    edit.factors = std::move(factors);
    return diary.with(edit);
}

}  // namespace

TEST(PegTest, TheScoreIsTheMeanOfThreeAnswersAndNothingWithoutAll)
{
    // Krebs 2009: the mean of the three items.
    EXPECT_THAT(pegScore(answered(sunday, 5, 4, 3)), Optional(DoubleEq(4)));
    EXPECT_THAT(pegScore(answered(sunday, 0, 0, 1)), Optional(DoubleEq(1.0 / 3)));
    DayRecord partly = answered(sunday, 5, 4, 3);
    partly.removeMark("peg_activity");
    EXPECT_EQ(pegScore(partly), std::nullopt);
    partly.setMark({"peg_activity", NotApplicable{}, {}});
    EXPECT_EQ(pegScore(partly), std::nullopt);
}

TEST(PegTest, ANewDiaryAsksOnSundays)
{
    const Diary diary;
    EXPECT_THAT(pegWeekday(diary), Optional(7u));
    EXPECT_THAT(idsAskedOn(diary, sunday), ElementsAre("peg_pain", "peg_enjoyment", "peg_activity"));
    EXPECT_THAT(idsAskedOn(diary, sunday - 1), ElementsAre());
}

TEST(PegTest, TheWeekdayIsChosenOrTheQuestionsArePutAway)
{
    const Diary wednesdays = with(Diary(), withPegOn(Diary(), 3));
    EXPECT_THAT(pegWeekday(wednesdays), Optional(3u));
    EXPECT_THAT(idsAskedOn(wednesdays, sunday), ElementsAre());
    EXPECT_EQ(idsAskedOn(wednesdays, sunday + 3).size(), 3u);

    const Diary never = with(wednesdays, withPegOn(wednesdays, std::nullopt));
    EXPECT_EQ(pegWeekday(never), std::nullopt);
    EXPECT_THAT(idsAskedOn(never, sunday + 3), ElementsAre());
    EXPECT_EQ(with(never, withPegOn(never, 3)).factors(), wednesdays.factors());
}

TEST(PegTest, ADiaryWithoutTheQuestionsIsGivenThem)
{
    const Diary bare({}, {}, {});
    EXPECT_EQ(pegWeekday(bare), std::nullopt);
    EXPECT_THAT(idsAskedOn(bare, sunday), ElementsAre());
    EXPECT_EQ(idsAskedOn(with(bare, withPegOn(bare, 7)), sunday).size(), 3u);
}

TEST(PegTest, AnAnswerHoldsForSevenDays)
{
    // As earlier diaries have it: the questions without a weekday.
    std::vector<Factor> daily = Diary().factors();
    for (Factor& factor : daily) {
        if (isPegItem(factor)) {
            FactorFields fields = factor.fields();
            fields.schedule = EveryDay{};
            factor = valueOf(Factor::make(fields));
        }
    }
    const Diary diary({answered(sunday, 5, 4, 3)}, daily, {});
    EXPECT_EQ(pegWeekday(diary), std::nullopt);
    EXPECT_EQ(idsAskedOn(diary, sunday - 1).size(), 3u);
    EXPECT_THAT(idsAskedOn(diary, sunday + 1), ElementsAre());
    EXPECT_THAT(idsAskedOn(diary, sunday + 6), ElementsAre());
    EXPECT_EQ(idsAskedOn(diary, sunday + 7).size(), 3u);
}

TEST(PegTest, WhatIsAnsweredCanBePutRightOnItsDay)
{
    const Diary never = with(Diary(), withPegOn(Diary(), std::nullopt));
    const Diary diary = never.with(Edit::ofDay(answered(sunday - 2, 5, 4, 3)));
    EXPECT_EQ(idsAskedOn(diary, sunday - 2).size(), 3u);
    EXPECT_THAT(idsAskedOn(diary, sunday), ElementsAre());
}

}  // namespace slumbar::testing
