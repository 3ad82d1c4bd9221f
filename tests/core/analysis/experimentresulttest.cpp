#include "analysis/experiments/experimentresult.h"

#include <gtest/gtest.h>

#include "analysis/experiments/experimentreport.h"
#include "core/analysis/experimentdays.h"

namespace slumbar {
namespace {

using testing::backPain;
using testing::day;
using testing::diaryOf;
using testing::ratedDiary;
using testing::stretching;
using testing::stretchingFields;
using testing::valueOf;

const Day afterwards = day("2026-12-31");

ExperimentResult resultOf(const Diary& diary, const Experiment& experiment, Day today = afterwards)
{
    const auto result = experimentResult(diary, experiment, today);
    EXPECT_TRUE(result);
    return result.value_or(ExperimentResult{});
}

int leftOf(const Diary& diary, const Experiment& experiment, Day today)
{
    const auto result = experimentResult(diary, experiment, today);
    return result ? 0 : result.error().daysLeft;
}

/// The rating of a pair's block: `with` and `without` point at eight values each.
Diary diaryOfBlocks(const Experiment& experiment, const std::vector<int>& with, const std::vector<int>& without)
{
    return ratedDiary(experiment, [&](const ExperimentDay& place) -> std::optional<int> {
        return (place.arm == Arm::With ? with : without)[static_cast<std::size_t>(place.pair)];
    });
}

const std::vector<int> vectorWith{6, 7, 6, 6, 5, 6, 7, 5};
const std::vector<int> vectorWithout{4, 5, 5, 6, 3, 4, 5, 5};

TEST(ExperimentResultTest, OfTheEightPairsWorkedOutByHand)
{
    const Experiment experiment = stretching();
    const ExperimentResult result = resultOf(diaryOfBlocks(experiment, vectorWith, vectorWithout), experiment);
    EXPECT_EQ(result.difference, 1.375);
    EXPECT_EQ(result.p, 8.0 / 256);
    EXPECT_EQ(result.verdict, ExperimentVerdict::BetterWithout);
    EXPECT_EQ(result.pairs.size(), 8u);
    EXPECT_EQ(result.pairs[1], (PairMeans{1, 7, 5}));
    EXPECT_EQ(result.daysDue, 32);
    EXPECT_EQ(result.daysRecorded, 32);
    EXPECT_FALSE(result.wasStoppedEarly);
    ASSERT_TRUE(result.interval);
    EXPECT_GT(result.interval->low, 0);
}

TEST(ExperimentResultTest, LessPainIsBetterAndMoreSleepIsBetter)
{
    const Experiment experiment = stretching();
    EXPECT_EQ(resultOf(diaryOfBlocks(experiment, vectorWithout, vectorWith), experiment).verdict,
              ExperimentVerdict::BetterWith);
    EXPECT_TRUE(isBetterWhenHigher(Measure::NightDuration));
    EXPECT_FALSE(isBetterWhenHigher(Measure::NightAwakenings));
    EXPECT_EQ(resultOf(diaryOfBlocks(experiment, vectorWith, vectorWith), experiment).verdict,
              ExperimentVerdict::NotDistinguishable);
}

TEST(ExperimentResultTest, WashOutDaysAreLeftOut)
{
    const Experiment experiment = stretching();
    const Diary diary = ratedDiary(experiment, [](const ExperimentDay& place) -> std::optional<int> {
        return place.isWashOut ? 10 : place.arm == Arm::With ? 2 : 5;
    });
    EXPECT_EQ(resultOf(diary, experiment).difference, -3.0);
}

TEST(ExperimentResultTest, IsHiddenUntilTheEnd)
{
    const Experiment experiment = stretching();
    const Diary diary = diaryOfBlocks(experiment, vectorWith, vectorWithout);
    EXPECT_EQ(leftOf(diary, experiment, day("2026-09-01")), 80);
    EXPECT_EQ(leftOf(diary, experiment, day("2026-10-03")), 48);
    EXPECT_EQ(leftOf(diary, experiment, day("2026-11-19")), 1);
    EXPECT_EQ(leftOf(diary, experiment, day("2026-11-20")), 0);
}

TEST(ExperimentResultTest, TheLastMorningIsWaitedForOnItsDayOnly)
{
    const Experiment experiment = stretching();
    const Diary whole = diaryOfBlocks(experiment, vectorWith, vectorWithout);
    const Diary diary = whole.with(Edit::ofDay(DayRecord(day("2026-11-20"))));
    EXPECT_EQ(leftOf(diary, experiment, day("2026-11-20")), 1);
    EXPECT_EQ(leftOf(diary, experiment, day("2026-11-21")), 0);
    EXPECT_EQ(resultOf(diary, experiment, day("2026-11-21")).daysRecorded, 31);
}

TEST(ExperimentResultTest, APairWithAnEmptyBlockIsLeftOutAndCounted)
{
    const Experiment experiment = stretching();
    const Diary diary = ratedDiary(experiment, [](const ExperimentDay& place) -> std::optional<int> {
        const bool isMissing = place.block == 4 || (place.pair == 5 && place.dayOfBlock != 1);
        return isMissing ? std::nullopt : std::optional(place.arm == Arm::With ? 2 : 5);
    });
    const ExperimentResult result = resultOf(diary, experiment);
    EXPECT_EQ(result.pairsPlanned, 8);
    EXPECT_EQ(result.pairs.size(), 7u);
    EXPECT_EQ(result.daysRecorded, 28);
    EXPECT_EQ(result.p, 2.0 / 128);
}

TEST(ExperimentResultTest, StoppedEarlyItIsShownAndSaysSo)
{
    const Experiment experiment = stretching();
    const Diary diary = diaryOfBlocks(experiment, vectorWith, vectorWithout);
    // Seven pairs, and the first block of the eighth.
    const Experiment late = valueOf(experiment.stoppedOn(day("2026-11-17"), "flu"));
    const ExperimentResult result = resultOf(diary, late, day("2026-11-17"));
    EXPECT_TRUE(result.wasStoppedEarly);
    EXPECT_EQ(result.pairs.size(), 7u);
    EXPECT_EQ(result.daysDue, 30);
    EXPECT_TRUE(result.p);
    // A block of which one counted day was left still has its mean.
    const Experiment partly = valueOf(experiment.stoppedOn(day("2026-11-19"), "flu"));
    EXPECT_EQ(resultOf(diary, partly).pairs.size(), 8u);
    EXPECT_EQ(resultOf(diary, partly).daysDue, 31);
}

TEST(ExperimentResultTest, OfFewerThanSixPairsThereIsNoVerdict)
{
    const Experiment experiment = valueOf(stretching().stoppedOn(day("2026-11-02"), "holiday"));
    const ExperimentResult result = resultOf(diaryOfBlocks(experiment, vectorWith, vectorWithout), experiment);
    EXPECT_EQ(result.pairs.size(), 5u);
    EXPECT_EQ(result.verdict, ExperimentVerdict::TooFewPairs);
    EXPECT_TRUE(result.difference);
    EXPECT_FALSE(result.p);
    EXPECT_FALSE(result.interval);
}

TEST(ExperimentResultTest, OfNothingIsNoNumber)
{
    for (const Experiment& experiment :
         {stretching(), valueOf(stretching().stoppedOn(day("2026-10-03"), "never begun"))}) {
        const ExperimentResult result = resultOf(Diary(), experiment);
        EXPECT_EQ(result.verdict, ExperimentVerdict::TooFewPairs);
        EXPECT_FALSE(result.difference);
        EXPECT_EQ(result.daysRecorded, 0);
        EXPECT_EQ(result.daysDue, experiment->stopped ? 0 : 32);
    }
}

TEST(ExperimentResultTest, TheEveningOfADayHabitIsThatOfTheSameDay)
{
    ExperimentFields fields = stretchingFields();
    fields.partOfDay = PartOfDay::Day;
    fields.outcome = Measure::EveningPain;
    const Experiment experiment = valueOf(Experiment::make(fields));
    const Diary diary = diaryOfBlocks(experiment, vectorWith, vectorWithout);
    EXPECT_EQ(diary.range(), experiment.days());
    EXPECT_EQ(resultOf(diary, experiment, day("2026-11-20")).difference, 1.375);
}

TEST(ExperimentOutcomeTest, AnEffectComesAfterItsCause)
{
    const Day on = day("2028-02-28");
    for (const PartOfDay part : {PartOfDay::Evening, PartOfDay::Night}) {
        for (const Measure outcome : {Measure::MorningPain, Measure::EveningPain, Measure::NightQuality}) {
            EXPECT_EQ(dayOfOutcome(part, outcome, on), day("2028-02-29"));
        }
    }
    for (const PartOfDay part : {PartOfDay::Morning, PartOfDay::Day}) {
        EXPECT_EQ(dayOfOutcome(part, Measure::EveningPain, on), on);
        EXPECT_EQ(dayOfOutcome(part, Measure::MorningPain, on), day("2028-02-29"));
        EXPECT_EQ(dayOfOutcome(part, Measure::NightDuration, on), day("2028-02-29"));
    }
}

TEST(ExperimentOutcomeTest, EveryValueIsReadInItsOwnUnit)
{
    const Day on = day("2026-10-03");
    DayRecord record = testing::usualDay(on, 3, 4);
    PainEntry morning = backPain(PainMoment::Morning, 3);
    morning.stiffness = StiffMinutes::of<25>();
    record.setPain(morning);
    const Diary diary = diaryOf({record});
    EXPECT_EQ(outcomeOn(diary, Measure::MorningPain, on), 3);
    EXPECT_EQ(outcomeOn(diary, Measure::EveningPain, on), 4);
    EXPECT_EQ(outcomeOn(diary, Measure::MorningStiffness, on), 25);
    EXPECT_NEAR(*outcomeOn(diary, Measure::NightDuration, on), 7 + 5 / 60.0, 1e-12);
    EXPECT_EQ(outcomeOn(diary, Measure::NightQuality, on), 3);
    EXPECT_EQ(outcomeOn(diary, Measure::NightAwakenings, on), 2);
    EXPECT_EQ(outcomeOn(diary, Measure::NightAwakeAfterOnset, on), 10);
    EXPECT_NEAR(*outcomeOn(diary, Measure::NightEfficiency, on), 100.0 * 425 / 490, 1e-12);
    EXPECT_EQ(outcomeOn(diary, Measure::MorningPain, on.next()), std::nullopt);
    DayRecord noted(on.next());
    noted.addEvent({});
    for (const Measure outcome : {Measure::MorningPain, Measure::EveningPain, Measure::MorningStiffness,
                                  Measure::NightDuration, Measure::NightQuality}) {
        EXPECT_EQ(outcomeOn(diaryOf({noted}), outcome, on.next()), std::nullopt);
    }
}

TEST(ExperimentAdherenceTest, DoingItOnADayWithoutIsNotFollowing)
{
    const Experiment experiment = stretching();
    std::vector<DayRecord> records;
    for (const Day on : DayRange{experiment->firstDay, experiment->firstDay + 5}) {
        records.emplace_back(on);
        records.back().setMark({"stretching", Done{}, {}});
    }
    records[1].setMark({"stretching", NotApplicable{}, {}});
    const Diary diary = diaryOf(records);
    const ExperimentAdherence adherence = experimentAdherence(diary, experiment, experiment->firstDay + 6);
    EXPECT_EQ(experiment.armOn(experiment->firstDay), Arm::With);
    EXPECT_EQ(adherence.with, (ArmAdherence{2, 0, 1, 1}));
    EXPECT_EQ(adherence.without, (ArmAdherence{0, 3, 0, 0}));
    EXPECT_EQ(adherence.with.share(), 1);
    EXPECT_EQ(adherence.without.share(), 0);
    EXPECT_EQ(ArmAdherence().share(), std::nullopt);
}

TEST(ExperimentAdherenceTest, CountsNothingBeforeItBeginsAndNothingAfterItsEnd)
{
    const Experiment experiment = stretching();
    EXPECT_EQ(experimentAdherence(Diary(), experiment, day("2026-10-02")), ExperimentAdherence{});
    const ExperimentAdherence adherence = experimentAdherence(Diary(), experiment, afterwards);
    EXPECT_EQ(adherence.with.notRecorded, 24);
    EXPECT_EQ(adherence.without.notRecorded, 24);
}

TEST(ExperimentAdherenceTest, AHabitThatLostItsTargetOrIsGoneIsNotRecorded)
{
    FactorFields fields = Diary().factor("stretching")->fields();
    fields.target.reset();
    fields.isArchived = true;
    DayRecord record(day("2026-10-03"));
    record.setMark({"stretching", Done{}, {}});
    const std::vector<std::vector<Factor>> lists{{valueOf(Factor::make(fields))}, {}};
    for (const auto& factors : lists) {
        const auto adherence = experimentAdherence(Diary({record}, factors, {}), stretching(), record.day());
        EXPECT_EQ(adherence.with, (ArmAdherence{0, 0, 0, 1}));
    }
}

TEST(ExperimentReportTest, ShowsTheOrderOnlySoFarAndTheResultOnlyAtTheEnd)
{
    const Experiment experiment = stretching();
    const Diary diary = diaryOfBlocks(experiment, vectorWith, vectorWithout);
    EXPECT_TRUE(experimentReport(diary, experiment, day("2026-10-02")).order.empty());
    EXPECT_EQ(experimentReport(diary, experiment, day("2026-10-03")).order.size(), 1u);
    EXPECT_EQ(experimentReport(diary, experiment, day("2026-10-06")).order.size(), 2u);
    EXPECT_FALSE(experimentReport(diary, experiment, day("2026-10-06")).result);
    const ExperimentReport report = experimentReport(diary, experiment, afterwards);
    EXPECT_EQ(report.order, experiment.order());
    EXPECT_EQ(report.title, "Does stretching ease my mornings?");
    EXPECT_EQ(report.plannedDays, (DayRange{day("2026-10-03"), day("2026-11-19")}));
    EXPECT_EQ(report.adherence.with.notRecorded, 24);
    ASSERT_TRUE(report.result);
    EXPECT_EQ(report.result->difference, 1.375);
    const Experiment neverBegun = valueOf(experiment.stoppedOn(day("2026-10-03"), {}));
    EXPECT_TRUE(experimentReport(diary, neverBegun, afterwards).order.empty());
}

}  // namespace
}  // namespace slumbar
