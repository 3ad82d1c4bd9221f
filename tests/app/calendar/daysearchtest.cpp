#include "calendar/daysearch.h"

#include <gmock/gmock.h>

#include "support/build.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr unsigned monday = 1;
constexpr Day thursday(2026, 10, 22);

DayRecord withNote(Day day, int morningPain, const char* note)
{
    DayRecord record = usualDay(day, morningPain);
    PainEntry morning = *record.pain(PainMoment::Morning);
    morning.note = note;
    record.setPain(morning);
    return record;
}

class DaySearchTest : public ::testing::Test {
protected:
    std::vector<DayMatch> found(const char* typed)
    {
        return DaySearch(diaryOf(records), monday).matches(SearchQuery::fromTyped(QString::fromUtf8(typed)));
    }
    std::vector<Day> days(const char* typed)
    {
        std::vector<Day> days;
        for (const DayMatch& match : found(typed)) {
            days.push_back(match.day);
        }
        return days;
    }

    std::vector<DayRecord> records;
};

TEST_F(DaySearchTest, EveryWordMustBeFoundAndTheNewestDayComesFirst)
{
    records = {withNote(thursday, 3, "After the long drive"), withNote(thursday - 400, 3, "A long night, no drive"),
               withNote(thursday - 1, 3, "A long walk")};
    EXPECT_THAT(days("long drive"), ElementsAre(thursday, thursday - 400));
    EXPECT_THAT(days("  "), IsEmpty());
    EXPECT_THAT(days("longer"), IsEmpty());
}

TEST_F(DaySearchTest, CapitalsAndAccentsDoNotMatter)
{
    records = {withNote(thursday, 3, "Café au lait in Málaga"), withNote(thursday - 1, 3, "CAFE with Zoe\xCC\x88")};
    EXPECT_THAT(days("cafe"), ElementsAre(thursday, thursday - 1));
    EXPECT_THAT(days("CAFÉ"), ElementsAre(thursday, thursday - 1));
    EXPECT_THAT(days("malaga"), ElementsAre(thursday));
    EXPECT_THAT(days("zoe"), ElementsAre(thursday - 1));
}

TEST_F(DaySearchTest, TheFoundLineSaysWhereTheWordsStand)
{
    records = {withNote(thursday, 3, "After  the long\ndrive to Málaga")};
    const auto match = found("malaga after").front();
    EXPECT_EQ(match.line, QStringLiteral("After the long drive to Málaga"));
    ASSERT_EQ(match.strong.size(), 2U);
    EXPECT_EQ(match.line.mid(match.strong[0].start, match.strong[0].length), QStringLiteral("Málaga"));
    EXPECT_EQ(match.line.mid(match.strong[1].start, match.strong[1].length), QStringLiteral("After"));
}

TEST_F(DaySearchTest, EventsHabitsAndMarksAreSearched)
{
    DayRecord record(thursday);
    record.addEvent({EventKind::Travel, "Lisbon", "by car"});
    record.setMark({"stretching", 12.0, "on the balcony"});
    records = {record};
    for (const char* typed : {"travel", "lisbon", "by car", "stretching", "12 min", "balcony", "car balcony"}) {
        EXPECT_THAT(days(typed), ElementsAre(thursday)) << typed;
    }
    EXPECT_EQ(found("car balcony").front().line, QStringLiteral("Travel: Lisbon: by car · on the balcony"));
}

TEST_F(DaySearchTest, APrivateThoughtIsNotFound)
{
    DayRecord record(thursday);
    record.setMark({"reframing", Done{}, "secret"});
    records = {record};
    EXPECT_THAT(days("secret"), IsEmpty());
    EXPECT_THAT(days("kinder"), ElementsAre(thursday));
}

TEST_F(DaySearchTest, NumbersAreCompared)
{
    DayRecord shortNight(thursday - 1);
    shortNight.setNight(valueOf(Night::make(nightTimes(thursday - 1, "01:00", "01:00", "05:45", "05:45"))));
    records = {usualDay(thursday, 8), shortNight, usualDay(thursday - 2, 6, 7)};
    EXPECT_THAT(days("pain>7"), ElementsAre(thursday));
    EXPECT_THAT(days("Pain >= 7"), ElementsAre(thursday, thursday - 2));
    EXPECT_THAT(days("sleep<5"), ElementsAre(thursday - 1));
    EXPECT_THAT(days("sleep<4:45"), IsEmpty());
    EXPECT_THAT(days("sleep<=4.75"), ElementsAre(thursday - 1));
    EXPECT_THAT(days("pain>6 sleep>7"), ElementsAre(thursday, thursday - 2));
    EXPECT_EQ(found("pain>7").front().line, QStringLiteral("Pain 8"));
}

TEST_F(DaySearchTest, AComparisonThatIsStillBeingTypedFindsNothingYet)
{
    EXPECT_TRUE(SearchQuery::fromTyped(QStringLiteral("pain>")).isEmpty());
    EXPECT_EQ(SearchQuery::fromTyped(QStringLiteral("sleep< drive")).words, QStringList(QStringLiteral("drive")));
}

TEST_F(DaySearchTest, WorstFindsTheWorstDayOfEachWeek)
{
    records = {usualDay(Day(2026, 10, 18), 9), usualDay(Day(2026, 10, 19), 5), usualDay(Day(2026, 10, 21), 8),
               usualDay(thursday, 7)};
    EXPECT_THAT(days("worst"), ElementsAre(Day(2026, 10, 21), Day(2026, 10, 18)));
    EXPECT_EQ(found("worst").front().line, QStringLiteral("Worst day of its week: pain 8"));
}

TEST_F(DaySearchTest, AFlareIsFoundByItsName)
{
    PainEntry morning = backPain(PainMoment::Morning, 6);
    morning.flare = true;
    DayRecord record(thursday);
    record.setPain(morning);
    records = {record, usualDay(thursday - 1)};
    EXPECT_THAT(days("flare"), ElementsAre(thursday));
}

}  // namespace
}  // namespace slumbar
