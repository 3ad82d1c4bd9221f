#include "habits/habitchanges.h"

#include <gmock/gmock.h>

#include "analysis/habits/evening.h"
#include "habits.h"

namespace slumbar::testing {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Day thursday(2026, 10, 29);

Diary diaryWith(std::vector<Factor> factors)
{
    return Diary({}, std::move(factors), {});
}

std::vector<std::string> evening(const std::vector<Factor>& factors)
{
    return idsOf(habitsInEveningOrder(factors, {}));
}

}  // namespace

TEST(HabitChangesTest, AnIdIsTheNameInPlainLetters)
{
    EXPECT_EQ(newFactorId(QStringLiteral("Evening walk"), {}), "evening_walk");
    EXPECT_EQ(newFactorId(QStringLiteral("  Fußbad — 10 Min. "), {}), "fu_bad_10_min");
    EXPECT_EQ(newFactorId(QStringLiteral("Méditation"), {}), "meditation");
    EXPECT_EQ(newFactorId(QStringLiteral("散步"), {}), "habit");
    EXPECT_LE(newFactorId(QString(300, QLatin1Char('a')), {}).size(), 60u);
}

TEST(HabitChangesTest, AnIdIsNeverTakenTwiceNorFromABuiltInFactor)
{
    EXPECT_EQ(newFactorId(QStringLiteral("Tea"), {habit("tea"), habit("tea_2")}), "tea_3");
    EXPECT_EQ(newFactorId(QStringLiteral("Stretching"), {}), "stretching_2");
}

TEST(HabitChangesTest, ANewHabitStandsBeforeWhatIsDueAtLightsOut)
{
    const Factor journal = habit("journal");
    EXPECT_THAT(evening(withNewFactor(Diary(), journal)),
                ElementsAre("caffeine_cutoff", "cool_room", "screens_off", "stretching", "breathing", "journal",
                            "bedtime_plan", "knee_pillow"));
    EXPECT_EQ(evening(withNewFactor(Diary(), habit("sunlight", PartOfDay::Morning))).front(), "sunlight");
    EXPECT_EQ(evening(withNewFactor(Diary(), habit("mask", PartOfDay::Night))).back(), "mask");
    EXPECT_THAT(evening(withNewFactor(Diary(), by("supper", "19:00"))),
                ElementsAre("caffeine_cutoff", "cool_room", "supper", "screens_off", "stretching", "breathing",
                            "bedtime_plan", "knee_pillow"));
}

TEST(HabitChangesTest, AHabitMovesAmongTheHabitsAndNothingElseMoves)
{
    FactorFields old = habit("old").fields();
    old.isArchived = true;
    const Diary diary = diaryWith({habit("a"), habit("stress", PartOfDay::Day, FactorKind::Rating, std::nullopt),
                                   habit("b"), valueOf(Factor::make(old)), habit("c")});
    const auto moved = withFactorAt(diary, "c", 0);
    ASSERT_TRUE(moved);
    EXPECT_THAT(idsOf(*moved), ElementsAre("c", "stress", "a", "old", "b"));
    EXPECT_THAT(idsOf(*withFactorAt(diary, "a", 99)), ElementsAre("b", "stress", "c", "old", "a"));
}

TEST(HabitChangesTest, ATimeAndAPartOfTheDayHoldTheirPlace)
{
    const Diary diary =
        diaryWith({by("supper", "19:00"), habit("dishes"), by("screens", "22:00"), habit("pillow", PartOfDay::Night)});
    EXPECT_FALSE(withFactorAt(diary, "screens", 0));
    EXPECT_FALSE(withFactorAt(diary, "pillow", 0));
    ASSERT_TRUE(withFactorAt(diary, "dishes", 2));
    EXPECT_THAT(evening(*withFactorAt(diary, "dishes", 2)), ElementsAre("supper", "screens", "dishes", "pillow"));
    EXPECT_THAT(evening(*withFactorAt(diary, "dishes", 0)), ElementsAre("dishes", "supper", "screens", "pillow"));
}

TEST(HabitChangesTest, APauseEndsWhenTheHabitIsTakenUpAgain)
{
    const Factor open = paused(habit("bath"), {thursday, std::nullopt});
    EXPECT_TRUE(open.isPausedOn(thursday + 400));
    const Factor back = resumed(open, thursday + 3);
    EXPECT_TRUE(back.isPausedOn(thursday + 2));
    EXPECT_FALSE(back.isPausedOn(thursday + 3));
    EXPECT_THAT(resumed(open, thursday)->pauses, IsEmpty());
    const Factor again = paused(back, {thursday + 5, thursday + 6});
    EXPECT_EQ(again->pauses.size(), 2u);
    EXPECT_EQ(paused(again, {thursday + 4, std::nullopt})->pauses.size(), 2u);
}

}  // namespace slumbar::testing
