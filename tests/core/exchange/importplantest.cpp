#include "exchange/importplan.h"

#include <gmock/gmock.h>

#include "exchangefixture.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Day today = day("2026-10-03");

Night nightOf(std::string_view source, int details = 0)
{
    NightFields fields = nightTimes(today, "22:45", "23:10", "06:40", "06:55");
    fields.source = source;
    if (details > 0) {
        fields.deep = std::chrono::minutes(60);
    }
    if (details > 1) {
        fields.rem = std::chrono::minutes(80);
    }
    return valueOf(Night::make(fields));
}

DayRecord dayWith(std::initializer_list<Night> nights)
{
    DayRecord record(today);
    for (const Night& night : nights) {
        record.setNight(night);
    }
    return record;
}

Reading readingOf(DayRecord record)
{
    Reading reading;
    reading.days.push_back(std::move(record));
    return reading;
}

std::vector<std::string> sourcesOf(const Diary& diary)
{
    std::vector<std::string> sources;
    const DayRecord record = diary.on(today);
    for (const Night& night : record.nights()) {
        sources.push_back(night->source);
    }
    return sources;
}

TEST(ImportPlanTest, ANightOfANewSourceIsKeptBesideTheOneByHand)
{
    const Diary diary = diaryOf({dayWith({nightOf("hand")})});
    const ImportPlan plan = planImport(diary, readingOf(dayWith({nightOf("garmin", 2)})));

    EXPECT_EQ(plan.nights, (ImportCounts{1, 0, 0}));
    EXPECT_EQ(plan.nightsBesideOthers, 1);
    EXPECT_THAT(plan.conflicts, IsEmpty());
    EXPECT_EQ(plan.days, (DayRange{today, today}));
    EXPECT_THAT(sourcesOf(diary.with(plan.edit)), ElementsAre("hand", "garmin"));
}

TEST(ImportPlanTest, OfTwoImportedNightsTheOneThatTellsMoreCounts)
{
    const Diary diary = diaryOf({dayWith({nightOf("garmin", 1)})});
    EXPECT_THAT(sourcesOf(imported(diary, readingOf(dayWith({nightOf("sleep_as_android", 2)})))),
                ElementsAre("sleep_as_android", "garmin"));
    EXPECT_THAT(sourcesOf(imported(diary, readingOf(dayWith({nightOf("sleep_as_android", 0)})))),
                ElementsAre("garmin", "sleep_as_android"));
    EXPECT_THAT(sourcesOf(imported(diary, readingOf(dayWith({nightOf("hand", 0)})))), ElementsAre("hand", "garmin"));
}

TEST(ImportPlanTest, WhatIsInTheDiaryStaysAndTheDifferenceIsNamed)
{
    DayRecord standing = dayWith({nightOf("hand", 0)});
    standing.setPain(backPain(PainMoment::Morning, 3));
    standing.setMark({"stretching", 10.0, {}});
    standing.addEvent({EventKind::Travel, "Drive", "long"});
    DayRecord other = dayWith({nightOf("hand", 2)});
    other.setPain(backPain(PainMoment::Morning, 8));
    other.setPain(backPain(PainMoment::Evening, 6));
    other.setMark({"stretching", NotDone{}, {}});
    other.setMark({"reframing", Done{}, {}});
    other.addEvent({EventKind::Travel, "Drive", "short"});
    const Diary diary = diaryOf({standing});

    const ImportPlan plan = planImport(diary, readingOf(other));

    EXPECT_THAT(plan.conflicts, ElementsAre(ImportConflict{ImportedThing::Night, today, "hand"},
                                            ImportConflict{ImportedThing::Pain, today, "morning"},
                                            ImportConflict{ImportedThing::Mark, today, "stretching"},
                                            ImportConflict{ImportedThing::Event, today, "Drive"}));
    DayRecord expected = standing;
    expected.setPain(backPain(PainMoment::Evening, 6));
    expected.setMark({"reframing", Done{}, {}});
    EXPECT_EQ(diary.with(plan.edit).on(today), expected);
}

TEST(ImportPlanTest, AnImportedNightThatWasCorrectedInTheDiaryStaysCorrected)
{
    const Diary diary = diaryOf({dayWith({nightOf("garmin", 1)})});
    const ImportPlan plan = planImport(diary, readingOf(dayWith({nightOf("garmin", 2)})));
    EXPECT_TRUE(plan.addsNothing());
    EXPECT_EQ(plan.nights, (ImportCounts{0, 0, 1}));
}

TEST(ImportPlanTest, ASecondImportAddsNothing)
{
    for (const char* path : {"garmin/connect-sleep-20-nights.json", "sleep-as-android/sleep-export.1606736472.zip"}) {
        const Reading reading = read(pathOf(path));
        const Diary diary = imported(Diary(), reading);
        const ImportPlan again = planImport(diary, reading);
        EXPECT_TRUE(again.addsNothing()) << path;
        EXPECT_EQ(again.nights.added, 0);
        EXPECT_EQ(again.nights.alreadyThere, static_cast<int>(diary.recordedDays()));
        EXPECT_THAT(again.conflicts, IsEmpty());
    }
}

TEST(ImportPlanTest, TwoSourcesInOneImportAreBothKept)
{
    const Folder folder;
    const QString csv = folder.write("a.csv", "day,lights_out,final_awakening,source\n"
                                              "2021-07-20,2021-07-20T00:00-05:00,2021-07-20T08:00-05:00,watch\n");
    const FixedZone zone;
    const Reading reading = valueOf(readPaths({csv, pathOf("garmin/connect-sleep-20-nights.json")}, {zone}));
    const auto& nights = reading.days.back().nights();
    ASSERT_EQ(nights.size(), 2U);
    EXPECT_EQ(nights.front()->source, "garmin");
}

TEST(ImportPlanTest, TheFactorsAndProfileOfAPersonStayAsTheyAre)
{
    FactorFields mine = builtInFactors().front().fields();
    mine.target = TargetBy{clock("16:00")};
    std::vector<Factor> factors = builtInFactors();
    factors.front() = valueOf(Factor::make(mine));
    Profile profile;
    profile.name = "Robin";
    const Diary diary({usualDay(today)}, factors, profile);
    Reading reading;
    reading.factors = builtInFactors();
    reading.profile = Profile{};
    FactorFields tea;
    tea.id = "tea";
    reading.factors->push_back(valueOf(Factor::make(tea)));

    const ImportPlan plan = planImport(diary, reading);
    const Diary after = diary.with(plan.edit);

    EXPECT_EQ(after.profile().name, "Robin");
    EXPECT_EQ(after.factors().front(), factors.front());
    EXPECT_TRUE(after.factor("tea"));
    EXPECT_EQ(plan.factors, (ImportCounts{1, static_cast<int>(builtInFactors().size()) - 1, 1}));
    EXPECT_EQ(plan.profile, (ImportCounts{0, 0, 1}));
}

TEST(ImportPlanTest, ASuggestionThatIsLivedAlreadyIsAskedForInANewDiary)
{
    DayRecord record = usualDay(today);
    record.setMark({"mindfulness", 10.0, {}});
    Reading reading = readingOf(record);
    reading.guessedFactors = {*Diary().factor("mindfulness")};

    const Diary fresh = Diary().with(planImport(Diary(), reading).edit);
    EXPECT_FALSE((*fresh.factor("mindfulness"))->isArchived);
    EXPECT_TRUE((*fresh.factor("turmeric"))->isArchived);

    const Diary started = Diary().with(Edit::ofDay(usualDay(today - 1)));
    EXPECT_TRUE((*started.with(planImport(started, reading).edit).factor("mindfulness"))->isArchived);
}

Experiment teaExperiment(std::string id, Day firstDay)
{
    ExperimentFields fields;
    fields.id = std::move(id);
    fields.factor = "tea";
    fields.firstDay = firstDay;
    return valueOf(Experiment::make(fields));
}

TEST(ImportPlanTest, AnExperimentBringsItsHabitAlong)
{
    ReadingBuilder builder;
    builder.addExperiment(teaExperiment("tea-1", today), {});
    const Diary diary = imported(Diary(), builder.finish());
    EXPECT_THAT(diary.experiments(), ElementsAre(teaExperiment("tea-1", today)));
    EXPECT_TRUE(diary.factor("tea"));
}

TEST(ImportPlanTest, AnExperimentBesideOneOnTheSameDaysIsNotAdded)
{
    ReadingBuilder builder;
    builder.addExperiment(teaExperiment("tea-1", today), {});
    builder.addExperiment(teaExperiment("tea-2", today + 47), {});
    builder.addExperiment(teaExperiment("tea-3", today + 48), {});
    const ImportPlan plan = planImport(Diary(), builder.finish());
    EXPECT_THAT(*plan.edit.experiments, ElementsAre(teaExperiment("tea-1", today), teaExperiment("tea-3", today + 48)));
    EXPECT_EQ(plan.experiments, (ImportCounts{2, 0, 1}));
    EXPECT_THAT(plan.conflicts, ElementsAre(ImportConflict{ImportedThing::Experiment, today + 47, "tea-2"}));
}

}  // namespace
}  // namespace slumbar
