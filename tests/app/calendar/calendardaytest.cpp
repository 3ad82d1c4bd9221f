#include "calendar/calendarday.h"

#include <gmock/gmock.h>

#include "support/build.h"
#include "text/words.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

constexpr Day thursday(2026, 10, 22);
constexpr Day today(2026, 10, 29);

CalendarDay dayOf(DayRecord record)
{
    return calendarDay(diaryOf({std::move(record)}), thursday, today);
}

DayRecord nightOf(std::string_view lightsOut, std::string_view awake)
{
    DayRecord record(thursday);
    record.setNight(valueOf(Night::make(nightTimes(thursday, lightsOut, lightsOut, awake, awake))));
    return record;
}

TEST(CalendarDayTest, TheFirstSentenceSaysHowTheNightWas)
{
    EXPECT_EQ(dayOf(nightOf("00:30", "05:45")).answer, QStringLiteral("A short night."));
    EXPECT_EQ(dayOf(nightOf("23:00", "05:30")).answer, QStringLiteral("A night under 7 hours."));
    EXPECT_EQ(dayOf(nightOf("23:00", "07:00")).answer, QStringLiteral("A night of 7 to 9 hours."));
    EXPECT_EQ(dayOf(nightOf("21:00", "07:00")).answer, QStringLiteral("A long night."));
    EXPECT_EQ(dayOf(DayRecord(thursday)).answer, QStringLiteral("Nothing recorded."));
}

TEST(CalendarDayTest, ASleeplessNightIsSaidSo)
{
    NightFields fields = nightTimes(thursday, "23:00", "23:00", "06:00", "06:00");
    fields.isSleepless = true;
    DayRecord record(thursday);
    record.setNight(valueOf(Night::make(fields)));
    EXPECT_EQ(dayOf(record).answer, QStringLiteral("A night without sleep."));
    EXPECT_EQ(dayOf(record).asleep, QStringLiteral("no sleep"));
}

TEST(CalendarDayTest, ANoteOfAHabitIsShownButNotWhatWasWrittenToAThought)
{
    DayRecord record(thursday);
    record.setMark({"stretching", 10.0, "with the towel"});
    record.setMark({"reframing", Done{}, "thought: I never sleep"});
    QStringList notes;
    for (const CalendarDay::Habit& habit : dayOf(record).habits) {
        notes << habit.note;
    }
    EXPECT_THAT(notes, UnorderedElementsAre(QStringLiteral("with the towel"), QString()));
}

TEST(CalendarDayTest, AFlareBelongsToTheFirstSentence)
{
    DayRecord record = nightOf("00:30", "05:45");
    PainEntry morning = backPain(PainMoment::Morning, 6);
    morning.flare = true;
    record.setPain(morning);
    EXPECT_EQ(dayOf(record).answer, QStringLiteral("A short night in a flare."));
}

TEST(CalendarDayTest, PainsStandInTheOrderOfTheDayWithTheWorstLast)
{
    DayRecord record(thursday);
    PainEntry morning = backPain(PainMoment::Morning, 6);
    morning.stiffness = StiffMinutes::of<45>();
    morning.sites = {Site::LowBackRight};
    PainEntry evening = backPain(PainMoment::Evening, 5);
    evening.worst = score(7);
    record.setPain(evening);
    record.setPain(morning);
    const CalendarDay day = dayOf(record);
    EXPECT_THAT(day.pains, ElementsAre(CalendarDay::Pain{QStringLiteral("Morning"), score(6)},
                                       CalendarDay::Pain{QStringLiteral("Evening"), score(5)},
                                       CalendarDay::Pain{QStringLiteral("Worst"), score(7)}));
    EXPECT_EQ(QString(day.painDetail).replace(QChar(0x00A0), QLatin1Char(' ')),
              QStringLiteral("Stiff for 45 min. Low back, right."));
}

TEST(CalendarDayTest, HabitsShowTheirOutcomeAndValueAndWhatIsStillOpen)
{
    DayRecord record(thursday);
    record.setMark({"caffeine_cutoff", clock("13:10"), "only one cup"});
    record.setMark({"screens_off", clock("22:40"), {}});
    const CalendarDay day = dayOf(record);
    EXPECT_THAT(day.habits,
                ElementsAre(CalendarDay::Habit{HabitOutcome::Met, QStringLiteral("Last caffeine by 14:00"),
                                               QStringLiteral("at 13:10"), QStringLiteral("only one cup")},
                            CalendarDay::Habit{HabitOutcome::NotMet, words::factorName(*Diary().factor("screens_off")),
                                               QStringLiteral("at 22:40"), QString()}));
    EXPECT_TRUE(day.openHabits.startsWith(QStringLiteral("Not recorded: Room, Stretching,")));
}

TEST(CalendarDayTest, ADayToComeHasNothingOpen)
{
    const CalendarDay day = calendarDay(Diary(), today.next(), today);
    EXPECT_TRUE(day.isToCome);
    EXPECT_EQ(day.answer, QStringLiteral("Still to come."));
    EXPECT_TRUE(day.openHabits.isEmpty());
}

TEST(CalendarDayTest, NotesAndEventsAreKeptInThePersonsWords)
{
    DayRecord record(thursday);
    PainEntry morning = backPain(PainMoment::Morning, 6);
    morning.note = "Two days after the long drive.";
    record.setPain(morning);
    record.addEvent({EventKind::Travel, "Lisbon", "by car"});
    const CalendarDay day = dayOf(record);
    EXPECT_THAT(day.notes, ElementsAre(QStringLiteral("Two days after the long drive.")));
    EXPECT_THAT(day.events, ElementsAre(CalendarDay::Happening{QStringLiteral("Travel: Lisbon: by car"),
                                                               {EventKind::Travel, "Lisbon", "by car"}}));
}

}  // namespace
}  // namespace slumbar
