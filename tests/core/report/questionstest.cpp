#include "report/questions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const DayRange october = DayRange::ofMonth(october2026);

Diary asked(const Diary& diary, const std::vector<std::string>& lines)
{
    return diary.with(withQuestions(diary, october, lines));
}

TEST(QuestionsTest, AreEventsOfTheLastDayThatKeepTheirOrder)
{
    const Diary diary = asked(octoberDiary(), {"first?", "", "second?"});
    EXPECT_THAT(questions(diary, october), ElementsAre("first?", "second?"));
    EXPECT_EQ(diary.on(Day(2026, 10, 31)).events().back(), (Event{EventKind::Question, "second?", ""}));
}

TEST(QuestionsTest, OneThatStaysKeepsItsDay)
{
    const Diary standing = withQuestionsOn(octoberDiary(), Day(2026, 10, 6), {"early?"});
    const Diary diary = asked(standing, {"early?", "late?"});
    EXPECT_THAT(questions(diary, {Day(2026, 10, 6), Day(2026, 10, 6)}), ElementsAre("early?"));
    EXPECT_EQ(diary.on(Day(2026, 10, 6)).events().front().kind, EventKind::Treatment) << "other events stay";
}

TEST(QuestionsTest, AChangedOrInsertedOneStandsWhereItsLineIs)
{
    Diary diary = withQuestionsOn(octoberDiary(), Day(2026, 10, 6), {"one?"});
    diary = withQuestionsOn(diary, Day(2026, 10, 20), {"three?"});
    const Diary inserted = asked(diary, {"one?", "two?", "three?"});
    EXPECT_THAT(questions(inserted, october), ElementsAre("one?", "two?", "three?"));
    const Diary changed = asked(inserted, {"one?", "two and a half?", "three?"});
    EXPECT_THAT(questions(changed, october), ElementsAre("one?", "two and a half?", "three?"));
    const Diary turned = asked(inserted, {"three?", "one?"});
    EXPECT_THAT(questions(turned, october), ElementsAre("three?", "one?"));
}

TEST(QuestionsTest, NothingNewIsNoEdit)
{
    const Diary diary = asked(octoberDiary(), {"first?"});
    EXPECT_TRUE(withQuestions(diary, october, {"first?"}).isEmpty());
    EXPECT_TRUE(withQuestions(Diary(), october, {"", ""}).isEmpty());
}

TEST(QuestionsTest, TakingAllAwayLeavesTheDayAsItWas)
{
    const Diary before = octoberDiary();
    EXPECT_EQ(asked(asked(before, {"first?"}), {}), before);
    EXPECT_THAT(questions(asked(Diary(), {}), october), IsEmpty());
}

TEST(QuestionsTest, AreUndoneLikeEverythingElse)
{
    const Diary before = octoberDiary();
    const Edit edit = withQuestions(before, october, {"first?"});
    EXPECT_EQ(before.with(edit).with(before.undoing(edit)), before);
}

}  // namespace
}  // namespace slumbar
