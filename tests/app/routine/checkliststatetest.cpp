#include "routine/checkliststate.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using namespace testing;

constexpr Day thursday(2026, 10, 29);

Moment tonight()
{
    return moment("2026-10-29T22:33+01:00");
}

Diary diaryWithMarks(std::vector<Mark> marks)
{
    DayRecord record(thursday);
    for (Mark& mark : marks) {
        record.setMark(std::move(mark));
    }
    Profile profile;
    profile.plannedLightsOut = clock("23:10");
    return Diary({record}, builtInFactors(), profile);
}

const ChecklistRow& rowOf(const ChecklistState& state, std::string_view id)
{
    for (const ChecklistRow& row : state.rows) {
        if (row.habit.factor.id() == id) {
            return row;
        }
    }
    std::abort();
}

TEST(ChecklistStateTest, TheTitleCountsWhatIsLeft)
{
    std::vector<Mark> marks;
    const auto evening = eveningOf(Diary({}, builtInFactors(), {}), thursday);
    for (std::size_t i = 3; i < evening.size(); ++i) {
        marks.push_back({evening[i].factor.id(), NotDone{}, {}});
    }
    EXPECT_EQ(checklistState(diaryWithMarks(marks), thursday, tonight()).title,
              QStringLiteral("Three left before lights out"));
    for (std::size_t i = 0; i < 3; ++i) {
        marks.push_back({evening[i].factor.id(), NotApplicable{}, {}});
    }
    EXPECT_EQ(checklistState(diaryWithMarks(marks), thursday, tonight()).title,
              QStringLiteral("Nothing left before lights out"));
}

TEST(ChecklistStateTest, TonightSaysTheTimeAndWhenLightsGoOut)
{
    const ChecklistState state = checklistState(diaryWithMarks({}), thursday, tonight());
    EXPECT_TRUE(state.isTonight);
    EXPECT_EQ(state.detail, QStringLiteral("Thursday 29 October, 22:33. Lights out at 23:10, in 37\u00A0min."));
}

TEST(ChecklistStateTest, AfterMidnightItIsStillTheSameEvening)
{
    EXPECT_TRUE(checklistState(Diary(), thursday, moment("2026-10-30T00:40+01:00")).isTonight);
    EXPECT_FALSE(checklistState(Diary(), thursday, moment("2026-10-30T04:00+01:00")).isTonight);
}

TEST(ChecklistStateTest, APastEveningHasNoLightsOut)
{
    const ChecklistState state = checklistState(diaryWithMarks({}), thursday.previous(), tonight());
    EXPECT_FALSE(state.isTonight);
    EXPECT_EQ(state.detail, QStringLiteral("Wednesday 28 October"));
    EXPECT_EQ(state.title, QStringLiteral("13 not recorded"));
}

TEST(ChecklistStateTest, RowsSayTheirTargetAndWhatWasRecorded)
{
    const ChecklistState state =
        checklistState(diaryWithMarks({{"screens_off", clock("22:25"), {}}}), thursday, tonight());
    EXPECT_EQ(rowOf(state, "screens_off").name, QStringLiteral("Screens off by 22:10"));
    EXPECT_EQ(rowOf(state, "screens_off").value, QStringLiteral("at 22:25"));
    EXPECT_EQ(rowOf(state, "screens_off").habit.outcome, HabitOutcome::NotMet);
    EXPECT_EQ(rowOf(state, "stretching").name, QStringLiteral("Stretching, 10 minutes"));
    EXPECT_TRUE(rowOf(state, "stretching").value.isEmpty());
}

TEST(ChecklistStateTest, OpenHabitsCountDownToTheirTime)
{
    const auto untilAt = [](const char* now) {
        return rowOf(checklistState(diaryWithMarks({}), thursday, moment(now)), "screens_off").until;
    };
    EXPECT_EQ(untilAt("2026-10-29T20:50+01:00"), QStringLiteral("in 1\u00A0h\u00A020"));
    EXPECT_EQ(untilAt("2026-10-29T22:01+01:00"), QStringLiteral("in 9\u00A0min"));
    EXPECT_EQ(untilAt("2026-10-29T22:10+01:00"), QStringLiteral("now"));
    EXPECT_TRUE(untilAt("2026-10-29T22:11+01:00").isEmpty());
    const auto marked = checklistState(diaryWithMarks({{"screens_off", clock("20:00"), {}}}), thursday,
                                       moment("2026-10-29T20:50+01:00"));
    EXPECT_TRUE(rowOf(marked, "screens_off").until.isEmpty());
}

TEST(ChecklistStateTest, AnExperimentSaysWhatItAsksForTonight)
{
    ExperimentFields fields;
    fields.id = "pillow";
    fields.factor = "knee_pillow";
    fields.firstDay = thursday;
    const Experiment experiment = valueOf(Experiment::make(fields));
    const Diary diary({}, builtInFactors(), {}, {experiment});
    const ChecklistState state = checklistState(diary, thursday, tonight());
    EXPECT_EQ(rowOf(state, "knee_pillow").arm, experiment.armOn(thursday));
    EXPECT_FALSE(rowOf(state, "stretching").arm);
}

TEST(ChecklistStateTest, GuidesAreForTonight)
{
    EXPECT_EQ(rowOf(checklistState(Diary(), thursday, tonight()), "breathing").guide, GuideKind::Breathing);
    EXPECT_FALSE(rowOf(checklistState(Diary(), thursday.previous(), tonight()), "breathing").guide);
}

TEST(ChecklistStateTest, WithoutHabitsItSaysSo)
{
    EXPECT_EQ(checklistState(Diary({}, {}, {}), thursday, tonight()).title,
              QStringLiteral("No habits for this evening"));
}

TEST(ChecklistStateTest, UndoSaysWhatItTakesBack)
{
    const Diary diary;
    EXPECT_EQ(wordsForUndo(*diary.factor("screens_off"), clock("22:25")), QStringLiteral("Screens off at 22:25"));
    EXPECT_EQ(wordsForUndo(*diary.factor("stretching"), Done{}), QStringLiteral("Stretching done"));
    EXPECT_EQ(wordsForClearing(*diary.factor("stretching")), QStringLiteral("Stretching cleared"));
}

}  // namespace
}  // namespace slumbar
