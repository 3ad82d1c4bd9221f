#include "domain/experiment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/diary.h"
#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using testing::valueOf;

ExperimentFields stretchingFields()
{
    ExperimentFields fields;
    fields.id = "stretching-2026-10-03";
    fields.question = "Does stretching ease my mornings?";
    fields.factor = "stretching";
    fields.firstDay = day("2026-10-03");
    return fields;
}

Experiment stretching()
{
    return valueOf(Experiment::make(stretchingFields()));
}

std::string orderText(int seed, int pairs)
{
    ExperimentFields fields = stretchingFields();
    fields.seed = valueOf(ExperimentSeed::make(seed));
    fields.design.pairs = valueOf(PairCount::make(pairs));
    const Experiment experiment = valueOf(Experiment::make(fields));
    std::string text;
    for (const Arm arm : experiment.order()) {
        text += arm == Arm::With ? 'A' : 'B';
    }
    return text;
}

ErrorCode errorOf(const ExperimentFields& fields)
{
    const auto experiment = Experiment::make(fields);
    return experiment ? ErrorCode::StorageFailed : experiment.error().code;
}

// Worked out from the published algorithm of the generator in another language; experiments that people have
// begun rest on it, so it must never change.
TEST(ExperimentTest, TheOrderOfASeedStaysTheSameForEver)
{
    EXPECT_EQ(orderText(0, 8), "ABBAABBABAABBAAB");
    EXPECT_EQ(orderText(1, 12), "ABABABABABBAABABBABAABBA");
    EXPECT_EQ(orderText(20261003, 6), "ABBABAABABBA");
    EXPECT_EQ(orderText(999'999'999, 12), "ABABABBABAABBABAABABABAB");
}

TEST(ExperimentTest, MorePairsDoNotChangeTheFirstOnes)
{
    EXPECT_TRUE(orderText(7, 12).starts_with(orderText(7, 6)));
}

TEST(ExperimentTest, EveryPairHasOneBlockOfEachArmAndBothOrdersCome)
{
    int beginsWith = 0;
    int pairs = 0;
    for (int seed = 0; seed < 500; ++seed) {
        const std::string order = orderText(seed, 12);
        for (std::size_t block = 0; block < order.size(); block += 2) {
            EXPECT_NE(order[block], order[block + 1]);
            beginsWith += order[block] == 'A' ? 1 : 0;
            ++pairs;
        }
    }
    EXPECT_NEAR(static_cast<double>(beginsWith) / pairs, 0.5, 0.03);
}

TEST(ExperimentTest, ADayKnowsItsPairItsBlockAndWhetherItIsWashOut)
{
    const Experiment experiment = stretching();
    const auto& order = experiment.order();
    EXPECT_EQ(experiment.on(day("2026-10-02")), std::nullopt);
    EXPECT_EQ(experiment.on(day("2026-10-03")), (ExperimentDay{0, 0, 0, order[0], true}));
    EXPECT_EQ(experiment.on(day("2026-10-05")), (ExperimentDay{0, 0, 2, order[0], false}));
    EXPECT_EQ(experiment.on(day("2026-10-06")), (ExperimentDay{0, 1, 0, order[1], true}));
    EXPECT_EQ(experiment.on(day("2026-10-10")), (ExperimentDay{1, 2, 1, order[2], false}));
    EXPECT_EQ(experiment.armOn(day("2026-10-10")), order[2]);
    EXPECT_EQ(experiment.lastDay(), day("2026-11-19"));
    EXPECT_EQ(experiment.on(day("2026-11-19")), (ExperimentDay{7, 15, 2, order[15], false}));
    EXPECT_EQ(experiment.armOn(day("2026-11-20")), std::nullopt);
    EXPECT_EQ(experiment.countedDays(1), (DayRange{day("2026-10-07"), day("2026-10-08")}));
}

TEST(ExperimentTest, IsFinishedTheDayAfterItsLast)
{
    EXPECT_FALSE(stretching().isFinishedBy(day("2026-11-19")));
    EXPECT_TRUE(stretching().isFinishedBy(day("2026-11-20")));
}

TEST(ExperimentTest, BlocksRunThroughALeapDay)
{
    ExperimentFields fields = stretchingFields();
    fields.firstDay = day("2028-02-27");
    const Experiment experiment = valueOf(Experiment::make(fields));
    EXPECT_EQ(experiment.on(day("2028-02-29"))->dayOfBlock, 2);
    EXPECT_EQ(experiment.on(day("2028-03-01"))->block, 1);
}

TEST(ExperimentTest, WithoutWashOutEveryDayCounts)
{
    ExperimentFields fields = stretchingFields();
    fields.design.washOutDays = WashOutDays::of<0>();
    const Experiment experiment = valueOf(Experiment::make(fields));
    EXPECT_FALSE(experiment.on(day("2026-10-03"))->isWashOut);
    EXPECT_EQ(experiment.countedDays(0).length(), 3);
}

TEST(ExperimentTest, AnEarlyStopEndsItOnTheDayBefore)
{
    const Experiment stopped = valueOf(stretching().stoppedOn(day("2026-10-08"), "flu"));
    EXPECT_EQ(stopped.lastDay(), day("2026-10-07"));
    EXPECT_EQ(stopped.armOn(day("2026-10-08")), std::nullopt);
    EXPECT_EQ(stopped.countedDays(1), (DayRange{day("2026-10-07"), day("2026-10-07")}));
    EXPECT_TRUE(stopped.countedDays(2).isEmpty());
    EXPECT_TRUE(stopped.isFinishedBy(day("2026-10-08")));
    EXPECT_EQ(stopped.plannedDays(), stretching().plannedDays());
    EXPECT_FALSE(stopped.stoppedOn(day("2026-10-05"), "again"));
}

TEST(ExperimentTest, StoppedBeforeItBeganItHasNoDays)
{
    const Experiment stopped = valueOf(stretching().stoppedOn(day("2026-10-03"), "moved"));
    EXPECT_TRUE(stopped.days().isEmpty());
    EXPECT_EQ(stopped.on(day("2026-10-03")), std::nullopt);
    EXPECT_FALSE(stretching().stoppedOn(day("2026-10-02"), "too early"));
    EXPECT_FALSE(stretching().stoppedOn(day("2026-11-20"), "too late"));
}

TEST(ExperimentTest, WhatCannotBeIsRefused)
{
    for (const char* id : {"", "Stretching", "a b", "a;b", "ü"}) {
        ExperimentFields fields = stretchingFields();
        fields.id = id;
        EXPECT_EQ(errorOf(fields), ErrorCode::ValueOutOfRange) << id;
    }
    ExperimentFields longId = stretchingFields();
    longId.id = std::string(97, 'a');
    EXPECT_EQ(errorOf(longId), ErrorCode::ValueOutOfRange);
    ExperimentFields noFactor = stretchingFields();
    noFactor.factor.clear();
    EXPECT_EQ(errorOf(noFactor), ErrorCode::ValueOutOfRange);
    ExperimentFields debt = stretchingFields();
    debt.outcome = Measure::NightDebt;
    EXPECT_EQ(errorOf(debt), ErrorCode::ValueOutOfRange);
    ExperimentFields farAway = stretchingFields();
    farAway.firstDay = day("2199-12-01");
    EXPECT_EQ(errorOf(farAway), ErrorCode::ValueOutOfRange);
    EXPECT_FALSE(PairCount::make(5));
    EXPECT_FALSE(PairCount::make(13));
    EXPECT_FALSE(BlockDays::make(2));
    EXPECT_FALSE(WashOutDays::make(3));
    EXPECT_FALSE(ExperimentSeed::make(-1));
}

TEST(ExperimentTest, TwoShareADayOrTheyDoNot)
{
    const std::vector<Experiment> experiments{stretching()};
    const auto overlaps = [&](const char* first, const char* last) {
        return overlapping(experiments, {day(first), day(last)}) != nullptr;
    };
    EXPECT_FALSE(overlaps("2026-08-01", "2026-10-02"));
    EXPECT_TRUE(overlaps("2026-08-01", "2026-10-03"));
    EXPECT_TRUE(overlaps("2026-10-20", "2026-10-20"));
    EXPECT_TRUE(overlaps("2026-11-19", "2026-12-31"));
    EXPECT_FALSE(overlaps("2026-11-20", "2026-12-31"));
    const std::vector<Experiment> neverBegun{valueOf(stretching().stoppedOn(day("2026-10-03"), {}))};
    EXPECT_EQ(overlapping(neverBegun, {day("2026-01-01"), day("2026-12-31")}), nullptr);
}

TEST(ExperimentTest, AnIdThatIsTakenGetsANumber)
{
    EXPECT_EQ(newExperimentId("tea", day("2026-10-03"), {}), "tea-2026-10-03");
    EXPECT_EQ(newExperimentId("stretching", day("2026-10-03"), {stretching()}), "stretching-2026-10-03-2");
}

TEST(ExperimentTest, AnEditOfTheExperimentsAndItsUndoingLeaveNoTrace)
{
    const Diary before;
    const Edit start{{}, {}, {}, std::vector{stretching()}};
    EXPECT_FALSE(start.isEmpty());
    const Diary after = before.with(start);
    EXPECT_NE(after, before);
    ASSERT_TRUE(after.experiment("stretching-2026-10-03"));
    EXPECT_EQ(after.experiment("tea"), nullptr);
    EXPECT_EQ(after.with(before.undoing(start)), before);
}

TEST(ExperimentTest, IdsAreReadBackAsTheyAreWritten)
{
    EXPECT_EQ(idOf(Arm::With), "with");
    EXPECT_EQ(idOf(Arm::Without), "without");
    for (const StopRule rule : {StopRule::RunsToItsEnd, StopRule::MayStopEarly}) {
        EXPECT_EQ(valueOf(stopRuleFromId(idOf(rule))), rule);
    }
}

}  // namespace
}  // namespace slumbar
