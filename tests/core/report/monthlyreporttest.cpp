#include "report/monthlyreport.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

MonthlyReport octoberReport()
{
    return monthlyReport(octoberDiary(), october2026, printedInNovember);
}

TEST(MonthlyReportTest, SaysWhoAndHowComplete)
{
    const MonthlyReport report = octoberReport();
    EXPECT_EQ(report.name, "Ruth Adeyemi");
    EXPECT_EQ(report.age(), 48);
    EXPECT_EQ(report.recorded, (Completeness{29, 28, 28, 26, 28}));
    EXPECT_FALSE(report.isSoFar());
    EXPECT_FALSE(report.isMadeUp);
    EXPECT_THAT(report.days, SizeIs(31));
}

TEST(MonthlyReportTest, NamesMayBeMissing)
{
    const MonthlyReport report = monthlyReport(usualMonth(october2026), october2026, printedInNovember);
    EXPECT_EQ(report.name, "");
    EXPECT_FALSE(report.age());
}

TEST(MonthlyReportTest, AnAgeCountsWholeYearsOnly)
{
    MonthlyReport report = octoberReport();
    report.printed = Day(2026, 3, 13);
    EXPECT_EQ(report.age(), 47);
    report.printed = Day(2026, 3, 14);
    EXPECT_EQ(report.age(), 48);
}

TEST(MonthlyReportTest, AMonthThatIsNotOverCountsItsDaysSoFar)
{
    const MonthlyReport report = monthlyReport(octoberDiary(), october2026, Day(2026, 10, 9));
    EXPECT_TRUE(report.isSoFar());
    EXPECT_EQ(report.period.length(), 9);
    EXPECT_EQ(report.recorded.nights, 9);
    EXPECT_EQ(report.painClasses.notRecorded, 0);
    EXPECT_THAT(report.days, SizeIs(31)) << "the axis is that of the whole month";
    EXPECT_FALSE(report.days[20].hasPain) << "what lies ahead is empty even where the diary has it";
    EXPECT_THAT(report.habits.front().days, SizeIs(9));
}

TEST(MonthlyReportTest, AMonthToComeIsEmpty)
{
    const MonthlyReport report = monthlyReport(octoberDiary(), october2026, Day(2026, 9, 9));
    EXPECT_TRUE(report.isEmpty());
    EXPECT_EQ(report.period.length(), 0);
}

TEST(MonthlyReportTest, AnEmptyMonthHasEveryPartOfAReport)
{
    const MonthlyReport report = monthlyReport(Diary(), october2026, printedInNovember);
    EXPECT_TRUE(report.isEmpty());
    EXPECT_EQ(report.painCourse, PainCourse::NotRecorded);
    EXPECT_EQ(report.painClasses.notRecorded, 31);
    EXPECT_THAT(report.habits, IsEmpty());
    EXPECT_THAT(report.days, SizeIs(31));
}

TEST(MonthlyReportTest, FourNightsPointBackToTheMonthBefore)
{
    const MonthlyReport report = monthlyReport(fourNights(), october2026, printedInNovember);
    EXPECT_EQ(report.painCourse, PainCourse::TooFewDays);
    EXPECT_EQ(report.before.morningPain, 5.5);
    EXPECT_TRUE(report.before.asleepMin);
    EXPECT_FALSE(report.laterBeforeFreeDaysMin);
}

TEST(MonthlyReportTest, FebruariesHaveTheirOwnLength)
{
    using namespace std::chrono;
    const auto report = [](year_month month) { return monthlyReport(usualMonth(month), month, Day(2030, 1, 1)); };
    EXPECT_THAT(report(year(2027) / February).days, SizeIs(28));
    EXPECT_EQ(report(year(2027) / February).recorded.days, 28);
    EXPECT_THAT(report(year(2028) / February).days, SizeIs(29));
    EXPECT_EQ(report(year(2028) / February).recorded.days, 29);
}

NightTimes nightOverClockChange(Day ended)
{
    NightFields fields = nightTimes(ended, "22:30", "23:00", "07:00", "07:30", CentralEurope2026());
    DayRecord record(ended);
    record.setNight(valueOf(Night::make(fields)));
    const MonthlyReport report = monthlyReport(diaryOf({record}), ended.month(), Day(2026, 12, 1));
    return *report.days[ended.dayOfMonth() - 1].night;
}

TEST(MonthlyReportTest, OverClockChangesPlacesAreOfTheClockAndHoursElapsed)
{
    const NightTimes spring = nightOverClockChange(Day(2026, 3, 29));
    EXPECT_EQ(spring.inBed, -90);
    EXPECT_EQ(spring.outOfBed, 450);
    EXPECT_EQ(spring.asleepMin, 7 * 60);
    const NightTimes autumn = nightOverClockChange(Day(2026, 10, 25));
    EXPECT_EQ(autumn.inBed, -90);
    EXPECT_EQ(autumn.outOfBed, 450);
    EXPECT_EQ(autumn.asleepMin, 9 * 60);
}

TEST(MonthlyReportTest, SitesCountDaysOnEitherSide)
{
    const MonthlyReport report = octoberReport();
    ASSERT_THAT(report.sites, SizeIs(3));
    EXPECT_EQ(report.sites[0], (SitedPain{BodyRegion::LowBack, 28, 28, 28}));
    EXPECT_EQ(report.sites[1], (SitedPain{BodyRegion::Buttock, 8, 8, 0}));
    EXPECT_EQ(report.sites[2], (SitedPain{BodyRegion::BelowKnee, 6, 6, 0}));
}

TEST(MonthlyReportTest, TitlesThatClaimAreEarned)
{
    EXPECT_EQ(octoberReport().painCourse, PainCourse::UpInFlareThenLower);
    EXPECT_THAT(octoberReport().flares, ElementsAre(DayRange{Day(2026, 10, 11), Day(2026, 10, 14)}));
    EXPECT_GE(octoberReport().laterBeforeFreeDaysMin.value_or(0), 30);

    const MonthlyReport even = monthlyReport(usualMonth(october2026), october2026, printedInNovember);
    EXPECT_EQ(even.painCourse, PainCourse::Plain);
    EXPECT_FALSE(even.laterBeforeFreeDaysMin);
    const MonthlyReport tens = monthlyReport(nothingButTen(), october2026, printedInNovember);
    EXPECT_EQ(tens.painCourse, PainCourse::Plain) << "nothing came before or after the flare";
}

TEST(MonthlyReportTest, WhatLastedIsOneEventAndTreatmentsStandApart)
{
    const MonthlyReport report = octoberReport();
    ASSERT_THAT(report.events, SizeIs(3));
    EXPECT_EQ(report.events[1], (EventRun{EventKind::Travel, "away", {Day(2026, 10, 17), Day(2026, 10, 18)}}));
    ASSERT_THAT(report.treatments, SizeIs(1));
    EXPECT_EQ(report.treatments[0].title, "Physiotherapy");
    EXPECT_THAT(report.treatments[0].days, SizeIs(4));
}

TEST(MonthlyReportTest, AnEventAloneSaysNothingOfItsDay)
{
    DayRecord travel(Day(2026, 10, 7));
    travel.setEvents({{EventKind::Travel, "away", {}}});
    const MonthlyReport report =
        monthlyReport(diaryOf({usualDay(Day(2026, 10, 6)), travel}), october2026, printedInNovember);
    EXPECT_EQ(report.recorded.days, 1);
    EXPECT_EQ(report.effects.recordedDays, 1);
    EXPECT_THAT(report.events, SizeIs(1));
}

TEST(MonthlyReportTest, AStepForAMonthThatIsOverIsNotTold)
{
    const auto isOverOn = [](Day printed) {
        return monthlyReport(octoberDiary(), october2026, printed).isNextMonthOver();
    };
    EXPECT_FALSE(isOverOn(Day(2026, 11, 30)));
    EXPECT_TRUE(isOverOn(Day(2026, 12, 1)));
    EXPECT_THAT(monthlyReport(octoberDiary(), october2026, Day(2026, 12, 1)).nextSteps, IsEmpty());
}

TEST(MonthlyReportTest, AQuestionAloneRecordsNothing)
{
    const Diary diary = withQuestionsOn(Diary(), Day(2026, 10, 9), {"Why?"});
    const MonthlyReport report = monthlyReport(diary, october2026, printedInNovember);
    EXPECT_TRUE(report.isEmpty());
    EXPECT_THAT(report.questions, ElementsAre("Why?"));
    EXPECT_THAT(report.events, IsEmpty()) << "a question explains nothing";
}

TEST(MonthlyReportTest, AYearAgoNeedsSevenValuesOfBothMonths)
{
    std::vector<DayRecord> records;
    for (int day = 0; day < 7; ++day) {
        records.push_back(usualDay(Day(2025, 10, 1) + day, 6));
        records.push_back(usualDay(Day(2026, 10, 1) + day, 3));
    }
    EXPECT_EQ(monthlyReport(diaryOf(records), october2026, printedInNovember).pain.morning.yearAgo, (Figure{6, 7}));
    records.pop_back();
    EXPECT_FALSE(monthlyReport(diaryOf(records), october2026, printedInNovember).pain.morning.yearAgo);
}

TEST(MonthlyReportTest, TimingIsKnownOrSaysHowManyNightsAreMissing)
{
    const MonthlyReport full = octoberReport();
    ASSERT_TRUE(full.timing.regularity.now && full.timing.socialJetlagH.now && full.timing.freeMidsleepH.now);
    EXPECT_LT(full.timing.regularity.now->count, 28) << "it counts nights whose night before is known";
    EXPECT_EQ(full.timing.freeNights + full.timing.workNights, 28);
    EXPECT_TRUE(full.timing.regularity.before);
    const MonthlyReport few = monthlyReport(fourNights(), october2026, printedInNovember);
    ASSERT_FALSE(few.timing.regularity.now);
    EXPECT_EQ(few.timing.regularity.now.error().missing, 3);
}

TEST(MonthlyReportTest, EffectsLookBackHalfAYearAndNoFurtherThanTheDiary)
{
    EXPECT_EQ(octoberReport().effects.period, (DayRange{Day(2026, 9, 1), Day(2026, 10, 31)}));
    std::vector<DayRecord> records;
    for (Day day(2026, 1, 1); day <= Day(2026, 11, 15); day = day.next()) {
        records.push_back(usualDay(day));
    }
    EXPECT_EQ(monthlyReport(diaryOf(std::move(records)), october2026, printedInNovember).effects.period,
              (DayRange{Day(2026, 5, 1), Day(2026, 10, 31)}));
}

TEST(MonthlyReportTest, WhatWentWithPainAsksForTheNextRatingOnly)
{
    const MonthEffects effects = octoberReport().effects;
    for (const auto* group : {&effects.likely, &effects.tooSmall, &effects.unclear, &effects.open}) {
        for (const MonthEffect& shown : *group) {
            EXPECT_TRUE(shown.effect.isNextRating);
            EXPECT_EQ(shown.factor.has_value(), std::holds_alternative<std::string>(shown.effect.exposure));
        }
    }
    EXPECT_FALSE(effects.isEmpty());
}

TEST(MonthlyReportTest, NotesComeWithTheirDay)
{
    const MonthlyReport report = octoberReport();
    ASSERT_THAT(report.notes, SizeIs(3));
    EXPECT_EQ(report.notes[0].about, NoteAbout::Event);
    EXPECT_EQ(report.notes[1].day, Day(2026, 10, 12));
    EXPECT_EQ(report.notes[1].about, NoteAbout::Night);
    EXPECT_EQ(report.notes[2].about, NoteAbout::Morning);
}

TEST(MonthlyReportTest, WhatWasWrittenToAKinderThoughtIsNotPrinted)
{
    DayRecord record = usualDay(Day(2026, 10, 12));
    record.setMark({"reframing", Done{}, "thought: I never sleep"});
    EXPECT_THAT(monthlyReport(diaryOf({record}), october2026, printedInNovember).notes, IsEmpty());
}

}  // namespace
}  // namespace slumbar
