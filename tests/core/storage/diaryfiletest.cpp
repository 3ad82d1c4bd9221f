#include "storage/diaryfile.h"

#include <thread>

#include <gtest/gtest.h>

#include <QSqlDatabase>

#include "core/storage/temporarydiary.h"
#include "support/randomdiary.h"

using namespace slumbar;
using namespace slumbar::testing;

namespace {

const Day third(2026, 10, 3);

Edit editOfAll(const Diary& diary)
{
    Edit edit{{}, diary.factors(), diary.profile(), diary.experiments()};
    for (const DayRecord& record : diary.all()) {
        edit.days.push_back(record);
    }
    return edit;
}

}  // namespace

TEST(DiaryFileTest, ANewFileHoldsTheBuiltInFactorsAndNothingElse)
{
    const TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    EXPECT_EQ(valueOf(file->load()), Diary());
    EXPECT_EQ(valueOf(file->check()), std::vector<Error>());
}

TEST(DiaryFileTest, EveryDiaryComesBackAsItWas)
{
    for (unsigned long long seed = 1; seed <= 10; ++seed) {
        const TemporaryDiary place;
        const Diary diary = RandomDiary(seed).diary(Day(2024, 2, 20), 40);
        const auto applied = applyTo(*valueOf(place.open()), editOfAll(diary));
        ASSERT_TRUE(applied) << "seed " << seed << ": " << applied.error().detail;
        const auto back = DiaryFile::read(place.path());
        ASSERT_TRUE(back) << "seed " << seed << ": " << back.error().detail;
        ASSERT_EQ(*back, diary) << "seed " << seed;
        EXPECT_EQ(valueOf(valueOf(place.open())->check()), std::vector<Error>()) << "seed " << seed;
    }
}

TEST(DiaryFileTest, NightsOfOneDayKeepTheirOrder)
{
    const TemporaryDiary diary;
    DayRecord record(third);
    for (const char* source : {"garmin", "hand", "apple"}) {
        NightFields fields;
        fields.source = source;
        record.setNight(valueOf(Night::make(fields)));
    }
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), Edit::ofDay(record)));
    EXPECT_EQ(valueOf(DiaryFile::read(diary.path())).on(third), record);
}

TEST(DiaryFileTest, AnEmptyRecordClearsTheDay)
{
    const TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    ASSERT_TRUE(applyTo(*file, Edit::ofDay(usualDay(third))));
    ASSERT_TRUE(applyTo(*file, Edit::ofDay(DayRecord(third))));
    EXPECT_EQ(valueOf(file->load()), Diary());
}

TEST(DiaryFileTest, TheHistoryOfADayTellsEveryEditWithItsTime)
{
    TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    const DayRecord first = usualDay(third, 3, 4);
    const DayRecord second = usualDay(third, 5, 6);
    ASSERT_TRUE(applyTo(*file, Edit::ofDay(first)));
    diary.clock().set(moment("2026-10-03T22:30+02:00"));
    ASSERT_TRUE(applyTo(*file, Edit::ofDay(second)));
    ASSERT_TRUE(applyTo(*file, Edit::ofDay(usualDay(third.next()))));

    const std::vector<Revision> history = valueOf(file->revisions(third));
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0], (Revision{moment("2026-10-03T21:00+02:00"), DayRecord(third), first}));
    EXPECT_EQ(history[1], (Revision{moment("2026-10-03T22:30+02:00"), first, second}));
    EXPECT_TRUE(valueOf(file->revisions(third.previous())).empty());
}

TEST(DiaryFileTest, AFactorComesAndGoesTogetherWithItsMarks)
{
    const TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    FactorFields tea;
    tea.id = "tea";
    std::vector<Factor> factors = builtInFactors();
    factors.insert(factors.begin(), valueOf(Factor::make(tea)));
    DayRecord record(third);
    record.setMark({"tea", Done{}, "green"});
    const Edit edit{{record}, factors, std::nullopt};

    const Edit undoing = Diary().undoing(edit);
    ASSERT_TRUE(file->apply(edit, undoing));
    EXPECT_EQ(valueOf(file->load()), Diary().with(edit));
    ASSERT_TRUE(file->apply(undoing, edit));
    EXPECT_EQ(valueOf(file->load()), Diary());
}

Experiment experimentOf(const char* factor, Day firstDay)
{
    ExperimentFields fields;
    fields.id = newExperimentId(factor, firstDay, {});
    fields.factor = factor;
    fields.firstDay = firstDay;
    return valueOf(Experiment::make(fields));
}

TEST(DiaryFileTest, TheHistoryKeepsEveryChangeOfAPlan)
{
    TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    const Experiment plan = experimentOf("stretching", third);
    const Experiment stopped = valueOf(plan.stoppedOn(third + 5, "flu"));
    ASSERT_TRUE(applyTo(*file, {{}, {}, {}, std::vector{plan}}));
    diary.clock().set(moment("2026-10-08T22:30+02:00"));
    ASSERT_TRUE(applyTo(*file, {{}, {}, {}, std::vector{stopped}}));
    ASSERT_TRUE(applyTo(*file, Edit::ofDay(usualDay(third))));

    EXPECT_EQ(valueOf(file->load()).experiments(), std::vector{stopped});
    const auto history = valueOf(file->experimentsRevisions());
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0], (ExperimentsRevision{moment("2026-10-03T21:00+02:00"), {}, {plan}}));
    EXPECT_EQ(history[1], (ExperimentsRevision{moment("2026-10-08T22:30+02:00"), {plan}, {stopped}}));
}

TEST(DiaryFileTest, AWindowOfTheLatestDaysKnowsEveryExperiment)
{
    const TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    const Experiment old = experimentOf("stretching", third - 1000);
    ASSERT_TRUE(applyTo(*file, {{usualDay(third)}, {}, {}, std::vector{old}}));
    EXPECT_EQ(valueOf(file->loadSince(third)).experiments(), std::vector{old});
}

TEST(DiaryFileTest, AnExperimentKeepsItsFactor)
{
    const TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    EXPECT_EQ(codeOf(applyTo(*file, {{}, {}, {}, std::vector{experimentOf("tea", third)}})), ErrorCode::UnknownFactor);
    ASSERT_TRUE(applyTo(*file, {{}, {}, {}, std::vector{experimentOf("stretching", third)}}));
    EXPECT_EQ(codeOf(applyTo(*file, {{}, std::vector{builtInFactors()[0]}, {}})), ErrorCode::UnknownFactor);
    const Experiment same = experimentOf("stretching", third);
    EXPECT_EQ(codeOf(applyTo(*file, {{}, {}, {}, std::vector{same, same}})), ErrorCode::DuplicateEntry);
    EXPECT_EQ(valueOf(file->load()).factors(), startingFactors());
}

TEST(DiaryFileTest, ACheckFindsAnExperimentThatCannotBe)
{
    const TemporaryDiary diary;
    ASSERT_TRUE(applyTo(*valueOf(diary.open()), {{}, {}, {}, std::vector{experimentOf("stretching", third)}}));
    diary.tamper({QStringLiteral("UPDATE experiments SET pairs = 99"),
                  QStringLiteral("UPDATE revisions SET after = '[{}]' WHERE subject = 'experiments'")});
    const auto findings = valueOf(valueOf(diary.open(Access::ReadOnly))->check());
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[0].detail, "experiments stretching-2026-10-03: pairs: 99 is not within 6 to 12");
    EXPECT_EQ(findings[1].detail, "revisions 2: after: id: missing");
}

TEST(DiaryFileTest, AnEditThatCannotBeWrittenChangesNothing)
{
    const TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    ASSERT_TRUE(applyTo(*file, Edit::ofDay(usualDay(third))));
    const QByteArray before = diary.bytes();

    DayRecord unknownFactor = usualDay(third, 9, 9);
    unknownFactor.setMark({"tea", Done{}, {}});
    EXPECT_EQ(codeOf(applyTo(*file, Edit::ofDay(unknownFactor))), ErrorCode::UnknownFactor);

    DayRecord notANumber(third);
    notANumber.setMark({"mood", std::numeric_limits<double>::quiet_NaN(), {}});
    EXPECT_EQ(codeOf(applyTo(*file, Edit::ofDay(notANumber))), ErrorCode::ValueOutOfRange);

    EXPECT_EQ(codeOf(applyTo(*file, Edit::ofDay(usualDay(Day(2300, 1, 1))))), ErrorCode::ValueOutOfRange);

    const Edit sameDayTwice{{usualDay(third, 1, 1), usualDay(third, 2, 2)}, std::nullopt, std::nullopt};
    EXPECT_EQ(codeOf(applyTo(*file, sameDayTwice)), ErrorCode::DuplicateEntry);

    const Edit sameFactorTwice{{}, std::vector{builtInFactors()[0], builtInFactors()[0]}, std::nullopt};
    EXPECT_EQ(codeOf(applyTo(*file, sameFactorTwice)), ErrorCode::DuplicateEntry);

    Profile sleepless;
    sleepless.sleepNeed = std::chrono::minutes(0);
    EXPECT_EQ(codeOf(applyTo(*file, {{}, std::nullopt, sleepless})), ErrorCode::ValueOutOfRange);

    EXPECT_EQ(diary.bytes(), before);
    EXPECT_TRUE(applyTo(*file, Edit::ofDay(usualDay(third, 5, 5))));
}

TEST(DiaryFileTest, ADraftIsKeptReplacedAndDiscarded)
{
    const TemporaryDiary diary;
    {
        const auto file = valueOf(diary.open());
        EXPECT_EQ(file->draft("check-in 2026-10-03"), std::nullopt);
        ASSERT_TRUE(file->keepDraft("check-in 2026-10-03", "23:1"));
        ASSERT_TRUE(file->keepDraft("check-in 2026-10-03", "23:10 'ü'"));
        ASSERT_TRUE(file->keepDraft("check-in 2026-10-04", ""));
    }
    const auto file = valueOf(diary.open());
    EXPECT_EQ(file->draft("check-in 2026-10-03"), "23:10 'ü'");
    EXPECT_EQ(file->draft("check-in 2026-10-04"), "");
    ASSERT_TRUE(file->discardDraft("check-in 2026-10-03"));
    EXPECT_EQ(file->draft("check-in 2026-10-03"), std::nullopt);
}

TEST(DiaryFileTest, IsReadFromAnotherThreadWhileItIsOpenToWrite)
{
    const TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    ASSERT_TRUE(applyTo(*file, Edit::ofDay(usualDay(third))));
    std::optional<Result<Diary>> read;
    std::thread([&] { read = DiaryFile::read(diary.path()); }).join();
    EXPECT_EQ(valueOf(*read), valueOf(file->load()));
}

TEST(DiaryFileTest, LeavesNoConnectionBehind)
{
    const TemporaryDiary diary;
    valueOf(diary.open());
    valueOf(DiaryFile::read(diary.path()));
    EXPECT_EQ(QSqlDatabase::connectionNames(), QStringList());
}

TEST(DiaryFileTest, TenYearsAreWrittenInOneEdit)
{
    const TemporaryDiary diary;
    const auto file = valueOf(diary.open());
    Edit edit;
    for (const Day on : DayRange::endingOn(third, 3650)) {
        DayRecord record = usualDay(on);
        for (const Factor& factor : builtInFactors()) {
            record.setMark({factor.id(), NotDone{}, {}});
        }
        edit.days.push_back(std::move(record));
    }
    ASSERT_TRUE(file->apply(edit, Diary().undoing(edit)));
    EXPECT_EQ(valueOf(file->load()), Diary().with(edit));
}
