#include "analysis/habits/evening.h"

#include <gmock/gmock.h>

#include "support/build.h"

using namespace slumbar;
using namespace slumbar::testing;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

const Day thursday(2026, 10, 29);

Factor habit(const std::string& id, PartOfDay part, FactorKind kind = FactorKind::Check, Target target = TargetDone{})
{
    FactorFields fields;
    fields.id = id;
    fields.kind = kind;
    fields.target = target;
    fields.partOfDay = part;
    return valueOf(Factor::make(fields));
}

Factor by(const std::string& id, std::string_view time, PartOfDay part = PartOfDay::Evening)
{
    return habit(id, part, FactorKind::Clock, TargetBy{clock(time)});
}

Diary diaryWith(std::vector<Factor> factors, Profile profile = {})
{
    return Diary({}, std::move(factors), profile);
}

std::vector<std::string> idsOf(const std::vector<EveningHabit>& evening)
{
    std::vector<std::string> ids;
    for (const EveningHabit& item : evening) {
        ids.push_back(item.factor.id());
    }
    return ids;
}

const EveningHabit& itemOf(const std::vector<EveningHabit>& evening, std::string_view id)
{
    for (const EveningHabit& item : evening) {
        if (item.factor.id() == id) {
            return item;
        }
    }
    std::abort();
}

}  // namespace

TEST(EveningTest, TheBuiltInHabitsStandInTheOrderOfTheEvening)
{
    EXPECT_THAT(idsOf(eveningOf(diaryWith(builtInFactors()), thursday)),
                ElementsAre("caffeine_cutoff", "cool_room", "screens_off", "stretching", "mindfulness", "breathing",
                            "reframing", "omega_3", "turmeric", "bedtime_plan", "knee_pillow", "lumbar_support",
                            "not_on_stomach"));
}

TEST(EveningTest, ANewDiaryAsksForAShortEvening)
{
    EXPECT_THAT(idsOf(eveningOf(Diary(), thursday)),
                ElementsAre("caffeine_cutoff", "cool_room", "screens_off", "stretching", "breathing", "bedtime_plan",
                            "knee_pillow"));
}

TEST(EveningTest, MeasuresAndWhatIsPutAwayAreNotAsked)
{
    FactorFields archived = habit("old", PartOfDay::Evening).fields();
    archived.isArchived = true;
    FactorFields stress;
    stress.id = "stress";
    stress.kind = FactorKind::Rating;
    const Diary diary = diaryWith({valueOf(Factor::make(archived)), valueOf(Factor::make(stress))});
    EXPECT_THAT(eveningOf(diary, thursday), IsEmpty());
}

TEST(EveningTest, AHabitOfCertainWeekdaysIsAskedOnThoseAlone)
{
    FactorFields fields = habit("bath", PartOfDay::Evening).fields();
    fields.schedule = OnWeekdays{{4}};
    const Diary diary = diaryWith({valueOf(Factor::make(fields))});
    EXPECT_THAT(idsOf(eveningOf(diary, thursday)), ElementsAre("bath"));
    EXPECT_THAT(eveningOf(diary, thursday.next()), IsEmpty());
}

TEST(EveningTest, APausedHabitIsNotAskedUntilItsPauseIsOver)
{
    FactorFields fields = habit("bath", PartOfDay::Evening).fields();
    fields.pauses = {{thursday - 1, thursday}};
    const Diary diary = diaryWith({valueOf(Factor::make(fields))});
    EXPECT_THAT(eveningOf(diary, thursday), IsEmpty());
    EXPECT_THAT(idsOf(eveningOf(diary, thursday.next())), ElementsAre("bath"));
}

TEST(EveningTest, DueTimesOrderTheEveningEvenPastMidnight)
{
    const Diary diary = diaryWith({by("late", "00:30"), by("tea", "21:00"), by("coffee", "14:00", PartOfDay::Day)});
    EXPECT_THAT(idsOf(eveningOf(diary, thursday)), ElementsAre("coffee", "tea", "late"));
}

TEST(EveningTest, WithoutATimeAHabitStaysBehindTheOneItFollows)
{
    const Diary diary = diaryWith({by("screens", "22:00"), habit("stretching", PartOfDay::Evening),
                                   by("supper", "19:00"), habit("dishes", PartOfDay::Evening)});
    EXPECT_THAT(idsOf(eveningOf(diary, thursday)), ElementsAre("supper", "dishes", "screens", "stretching"));
}

TEST(EveningTest, MorningAndDayAreLookedBackOnInTheirOrder)
{
    const Diary diary = diaryWith({by("coffee", "14:00", PartOfDay::Day), habit("walk", PartOfDay::Day),
                                   by("screens", "22:00"), habit("sunlight", PartOfDay::Morning)});
    EXPECT_THAT(idsOf(eveningOf(diary, thursday)), ElementsAre("sunlight", "coffee", "walk", "screens"));
}

TEST(EveningTest, AHabitKeepsItsPlaceOnDaysOnWhichTheOneBeforeItRests)
{
    FactorFields supper = by("supper", "19:00").fields();
    supper.schedule = OnWeekdays{{5}};
    const Diary diary =
        diaryWith({by("screens", "22:00"), valueOf(Factor::make(supper)), habit("dishes", PartOfDay::Evening)});
    EXPECT_THAT(idsOf(eveningOf(diary, thursday)), ElementsAre("dishes", "screens"));
}

TEST(EveningTest, WhatBelongsToTheNightComesLast)
{
    const Diary diary = diaryWith({habit("pillow", PartOfDay::Night), by("screens", "22:00")});
    EXPECT_THAT(idsOf(eveningOf(diary, thursday)), ElementsAre("screens", "pillow"));
}

TEST(EveningTest, ScreensAreDueTheirLeadBeforeThePlannedLightsOut)
{
    Profile profile;
    profile.plannedLightsOut = clock("00:15");
    const auto evening = eveningOf(diaryWith(builtInFactors(), profile), thursday);
    EXPECT_EQ(itemOf(evening, "screens_off").due, clock("23:15"));
    EXPECT_EQ(itemOf(evening, "caffeine_cutoff").due, clock("14:00"));
    EXPECT_EQ(itemOf(evening, "bedtime_plan").due, clock("23:00"));
    EXPECT_EQ(itemOf(evening, "stretching").due, std::nullopt);
}

TEST(EveningTest, AnItemCarriesItsMarkAndWhetherTheHabitWasKept)
{
    DayRecord record(thursday);
    record.setMark({"caffeine_cutoff", clock("13:20"), {}});
    record.setMark({"stretching", 4.0, {}});
    const auto evening = eveningOf(diaryOf({record}), thursday);
    EXPECT_EQ(itemOf(evening, "caffeine_cutoff").outcome, HabitOutcome::Met);
    EXPECT_EQ(itemOf(evening, "stretching").outcome, HabitOutcome::NotMet);
    EXPECT_EQ(itemOf(evening, "stretching").mark->value, MarkValue(4.0));
    EXPECT_TRUE(itemOf(evening, "breathing").isOpen());
    EXPECT_EQ(openHabits(evening), static_cast<int>(evening.size()) - 2);
}

TEST(EveningTest, TheCountdownRunsThroughMidnightAndBelowZero)
{
    const ClockTime boundary = clock("04:00");
    EXPECT_EQ(untilDue(clock("22:00"), clock("20:50"), boundary), 70min);
    EXPECT_EQ(untilDue(clock("00:15"), clock("23:45"), boundary), 30min);
    EXPECT_EQ(untilDue(clock("22:00"), clock("00:10"), boundary), -130min);
}
