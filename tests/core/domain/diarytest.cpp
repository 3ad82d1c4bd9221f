#include "domain/diary.h"

#include "domain/rebase.h"

#include <gmock/gmock.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::backPain;
using testing::day;
using testing::diaryOf;
using ::testing::ElementsAre;
using ::testing::IsNull;
using ::testing::NotNull;
using testing::usualDay;
using testing::usualNight;
using testing::valueOf;

std::vector<Day> daysIn(Diary::Records records)
{
    std::vector<Day> days;
    for (const DayRecord& record : records) {
        days.push_back(record.day());
    }
    return days;
}

Diary hundredYears()
{
    std::vector<DayRecord> records;
    for (const Day each : DayRange{day("1930-01-01"), day("2029-12-31")}) {
        DayRecord record(each);
        record.setPain(backPain(PainMoment::Morning, static_cast<int>(each.dayOfMonth()) % 11));
        records.push_back(std::move(record));
    }
    return diaryOf(std::move(records));
}

TEST(DiaryTest, FindsWhatIsRecordedAndNothingElse)
{
    const Diary diary = diaryOf({usualDay(day("2026-10-03")), usualDay(day("2026-09-30"))});
    EXPECT_THAT(diary.find(day("2026-10-03")), NotNull());
    EXPECT_THAT(diary.find(day("2026-10-02")), IsNull());
    EXPECT_THAT(diary.find(day("2027-10-02")), IsNull());
    EXPECT_EQ(diary.range(), (DayRange{day("2026-09-30"), day("2026-10-03")}));
    EXPECT_EQ(diary.recordedDays(), 2U);
}

TEST(DiaryTest, GoesThroughARangeAcrossMonths)
{
    const Diary diary =
        diaryOf({usualDay(day("2026-09-30")), usualDay(day("2026-10-01")), usualDay(day("2026-12-31"))});
    EXPECT_THAT(daysIn(diary.between({day("2026-09-30"), day("2026-12-30")})),
                ElementsAre(day("2026-09-30"), day("2026-10-01")));
    EXPECT_TRUE(diary.between({day("2026-10-02"), day("2026-12-30")}).isEmpty());
    EXPECT_TRUE(diary.between({day("2026-12-31"), day("2026-10-01")}).isEmpty());
    EXPECT_TRUE(diary.between({day("2027-01-01"), day("2027-12-31")}).isEmpty());
    EXPECT_EQ(daysIn(diary.all()).size(), 3U);
}

TEST(DiaryTest, OfNothingIsEmpty)
{
    const Diary diary;
    EXPECT_EQ(diary.range(), std::nullopt);
    EXPECT_TRUE(diary.all().isEmpty());
    EXPECT_FALSE(diary.isMadeUp());
    EXPECT_EQ(diary.factors(), startingFactors());
}

TEST(DiaryTest, ChangingOneDayOfAHundredYearsCopiesOneMonth)
{
    const Diary before = hundredYears();
    const Diary after = before.with(Edit::ofDay(usualDay(day("1977-05-05"))));
    EXPECT_EQ(after.monthsNotSharedWith(before), 1U);
    EXPECT_EQ(*after.find(day("1977-05-05")), usualDay(day("1977-05-05")));
    EXPECT_NE(before, after);
}

TEST(DiaryTest, AnEditAndItsUndoingLeaveNoTrace)
{
    const Diary before = diaryOf({usualDay(day("2026-09-30")), usualDay(day("2026-10-03"))});
    Edit edit = Edit::ofDay(usualDay(day("2026-10-03"), 7));
    edit.days.push_back(usualDay(day("2026-11-01")));
    edit.days.push_back(DayRecord(day("2026-09-30")));
    edit.factors = std::vector<Factor>{builtInFactors().front()};
    Profile profile;
    profile.name = "Ruth";
    edit.profile = profile;

    const Diary after = before.with(edit);
    EXPECT_EQ(after.factors().size(), 1U);
    EXPECT_EQ(after.profile().name, "Ruth");
    EXPECT_THAT(after.find(day("2026-09-30")), IsNull());
    EXPECT_EQ(after.with(before.undoing(edit)), before);
}

TEST(DiaryTest, TheSameDayTwiceInAnEditKeepsTheLast)
{
    Edit edit = Edit::ofDay(usualDay(day("2026-10-03"), 1));
    edit.days.push_back(usualDay(day("2026-10-03"), 9));
    EXPECT_EQ(Diary().with(edit).find(day("2026-10-03"))->pain(PainMoment::Morning)->back->value(), 9);
}

TEST(DiaryTest, KnowsWhetherItIsMadeUp)
{
    NightFields fields;
    fields.source = sourceMadeUp;
    DayRecord record(day("2026-10-03"));
    record.setNight(valueOf(Night::make(fields)));
    const Diary made = diaryOf({usualDay(day("2025-01-01")), record});
    EXPECT_TRUE(made.isMadeUp());
    EXPECT_FALSE(made.with(Edit::ofDay(DayRecord(day("2026-10-03")))).isMadeUp());
}

TEST(DayRecordTest, KeepsOneNightASourceAndTheFirstCounts)
{
    NightFields device;
    device.source = "garmin";
    DayRecord record(day("2026-10-03"));
    record.setNight(valueOf(Night::make(device)));
    record.setNightThatCounts(usualNight(day("2026-10-03")));
    ASSERT_EQ(record.nights().size(), 2U);
    EXPECT_TRUE(record.night()->isByHand());
    EXPECT_THAT(record.nightFrom("garmin"), NotNull());
    record.removeNight("hand");
    EXPECT_EQ((*record.night())->source, "garmin");
}

TEST(DayRecordTest, KeepsPainInTheOrderOfTheDayAndOneAMoment)
{
    DayRecord record(day("2026-10-03"));
    PainEntry extra = backPain(PainMoment::Extra, 5);
    extra.time = testing::moment("2026-10-03T14:00+01:00");
    record.setPain(extra);
    record.setPain(backPain(PainMoment::Evening, 4));
    record.setPain(backPain(PainMoment::Morning, 3));
    record.setPain(backPain(PainMoment::Evening, 6));
    ASSERT_EQ(record.pains().size(), 3U);
    EXPECT_EQ(record.pains()[0].moment, PainMoment::Morning);
    EXPECT_EQ(record.pains()[1].back->value(), 6);
    extra.time = testing::moment("2026-10-03T16:00+01:00");
    record.setPain(extra);
    EXPECT_EQ(record.pains().size(), 4U);
}

TEST(DayRecordTest, AMarkTakenAwayIsNotRecorded)
{
    DayRecord record(day("2026-10-03"));
    record.setMark({"stretching", 12.0, {}});
    record.setMark({"breathing", Done{}, {}});
    record.setMark({"stretching", NotDone{}, {}});
    EXPECT_EQ(record.marks().size(), 2U);
    EXPECT_EQ(record.mark("stretching")->value, MarkValue(NotDone{}));
    record.removeMark("stretching");
    EXPECT_THAT(record.mark("stretching"), IsNull());
    EXPECT_FALSE(record.isEmpty());
    record.removeMark("breathing");
    EXPECT_TRUE(record.isEmpty());
}

TEST(DayRecordTest, AFormThatWasOpenTakesBackNothingItDidNotTouch)
{
    const Day on = day("2026-10-03");
    const DayRecord before = usualDay(on, 3, 4);
    DayRecord after = before;
    after.setPain(backPain(PainMoment::Morning, 8));
    after.removePain(PainMoment::Evening);
    after.setMark({"stress", 5.0, {}});
    DayRecord current = before;
    current.setMark({"stretching", 12.0, {}});
    current.removeNight(sourceByHand);

    const DayRecord result = rebased(current, before, after);
    EXPECT_EQ(result.pain(PainMoment::Morning)->back->value(), 8);
    EXPECT_THAT(result.pain(PainMoment::Evening), IsNull());
    EXPECT_THAT(result.mark("stretching"), NotNull());
    EXPECT_THAT(result.mark("stress"), NotNull());
    EXPECT_THAT(result.night(), IsNull());
    EXPECT_EQ(rebased(before, before, after), after);
    EXPECT_EQ(rebased(current, before, before), current);
}

}  // namespace
}  // namespace slumbar
