#include "journal/journal.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "storage/diaryfile.h"
#include "support/randomdiary.h"

using namespace slumbar;
using namespace slumbar::testing;

namespace {

const DayRange days{Day(2026, 9, 25), Day(2026, 10, 10)};

/// Keeps the diary in memory, or refuses.
class MemoryRepository : public DiaryRepository {
public:
    Result<Diary> load() override { return m_diary; }
    Result<void> apply(const Edit& edit, const Edit&) override
    {
        if (refuses) {
            return failure(ErrorCode::DiskFull);
        }
        m_diary = m_diary.with(edit);
        return {};
    }

    bool refuses = false;

private:
    Diary m_diary;
};

/// Does edits and undoes some of the latest ones, and in the end all.
void doAndUndo(Journal& journal, RandomDiary& random, int steps)
{
    std::vector<Edit> undoing;
    const auto undoLatest = [&] {
        const auto redoing = journal.apply(undoing.back());
        ASSERT_TRUE(redoing) << redoing.error().detail;
        undoing.pop_back();
    };
    for (int step = 0; step < steps; ++step) {
        if (!undoing.empty() && random.chance(35)) {
            undoLatest();
        } else {
            const auto undo = journal.apply(random.edit(journal.diary(), days));
            ASSERT_TRUE(undo) << undo.error().detail;
            undoing.push_back(*undo);
        }
    }
    while (!undoing.empty()) {
        undoLatest();
    }
}

}  // namespace

TEST(JournalTest, TheLatestDaysAreCompletedOnceTheRestIsRead)
{
    const Diary whole = diaryOf({usualDay(day("2020-01-01")), usualDay(day("2026-10-03"))});
    MemoryRepository repository;
    Journal journal(diaryOf({usualDay(day("2026-10-03"))}), repository, Journal::Extent::LatestDays);
    journal.complete(whole);
    EXPECT_EQ(journal.diary(), whole);
    ASSERT_TRUE(journal.apply(Edit::ofDay(usualDay(day("2026-10-04")))));
    const Diary edited = journal.diary();
    journal.complete(whole);
    EXPECT_EQ(journal.diary(), edited) << "a diary read before the edit would take it back";
}

TEST(JournalTest, AnEditWaitsForTheWholeDiary)
{
    MemoryRepository repository;
    const DayRecord old = usualDay(day("2020-01-01"));
    ASSERT_TRUE(repository.apply(Edit::ofDay(old), Edit::ofDay(DayRecord(old.day()))));
    Journal journal(Diary(), repository, Journal::Extent::LatestDays);
    const auto undoing = journal.apply(Edit::ofDay(DayRecord(old.day())));
    ASSERT_TRUE(undoing);
    EXPECT_EQ(*undoing, Edit::ofDay(old)) << "undo brings back what the window had not read yet";
}

TEST(JournalTest, AnEditIsWrittenAnnouncedAndAnsweredWithWhatUndoesIt)
{
    MemoryRepository repository;
    Journal journal(Diary(), repository);
    std::vector<Diary> announced;
    QObject::connect(&journal, &Journal::diaryChanged, [&](const Diary& diary) { announced.push_back(diary); });

    const DayRecord record = usualDay(day("2026-10-03"));
    const auto undoing = journal.apply(Edit::ofDay(record));

    ASSERT_TRUE(undoing);
    EXPECT_EQ(*undoing, Edit::ofDay(DayRecord(day("2026-10-03"))));
    ASSERT_EQ(announced.size(), 1u);
    EXPECT_EQ(announced.front(), journal.diary());
    EXPECT_EQ(journal.diary().on(day("2026-10-03")), record);
    EXPECT_EQ(valueOf(repository.load()), journal.diary());
}

TEST(JournalTest, AnEditThatCannotBeWrittenChangesAndAnnouncesNothing)
{
    MemoryRepository repository;
    Journal journal(Diary(), repository);
    ASSERT_TRUE(journal.apply(Edit::ofDay(usualDay(day("2026-10-02")))));
    const Diary before = journal.diary();
    int announced = 0;
    QObject::connect(&journal, &Journal::diaryChanged, [&] { ++announced; });

    repository.refuses = true;
    const auto undoing = journal.apply(Edit::ofDay(usualDay(day("2026-10-03"))));

    ASSERT_FALSE(undoing);
    EXPECT_EQ(undoing.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(announced, 0);
    EXPECT_EQ(journal.diary(), before);
}

TEST(JournalTest, AnySequenceOfEditsAndUndosBringsBackTheSameDiary)
{
    for (unsigned long long seed = 1; seed <= 10'000; ++seed) {
        RandomDiary random(seed);
        MemoryRepository repository;
        Journal journal(Diary(), repository);
        doAndUndo(journal, random, random.number(1, 8));
        ASSERT_EQ(journal.diary(), Diary()) << "seed " << seed;
        ASSERT_EQ(valueOf(repository.load()), Diary()) << "seed " << seed;
    }
}

TEST(JournalTest, TheFileHoldsWhatTheJournalShowsAfterEveryEditAndUndo)
{
    const QTemporaryDir folder;
    const StoppedClock clock(moment("2026-10-03T21:00+02:00"));
    for (unsigned long long seed = 1; seed <= 8; ++seed) {
        RandomDiary random(seed);
        const QString path = folder.filePath(QStringLiteral("%1.slumbar").arg(seed));
        const auto file = valueOf(DiaryFile::open(path, Access::ReadWrite, clock));
        const Diary beginning = valueOf(file->load());
        Journal journal(beginning, *file);
        QObject::connect(&journal, &Journal::diaryChanged, [&](const Diary& diary) {
            const auto stored = DiaryFile::read(path);
            ASSERT_TRUE(stored) << "seed " << seed << ": " << stored.error().detail;
            ASSERT_EQ(*stored, diary) << "seed " << seed;
        });
        doAndUndo(journal, random, 12);
        EXPECT_EQ(journal.diary(), beginning) << "seed " << seed;
        EXPECT_EQ(valueOf(file->check()), std::vector<Error>()) << "seed " << seed;
    }
}
