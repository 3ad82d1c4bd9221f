#include "commands/edithistory.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using testing::usualDay;

/// A repository that can be made to fail.
class MemoryRepository : public DiaryRepository {
public:
    Result<Diary> load() override { return Diary(); }
    Result<void> apply(const Edit&, const Edit&) override
    {
        return isFull ? Result<void>(failure(ErrorCode::DiskFull)) : Result<void>();
    }

    bool isFull = false;
};

class EditHistoryTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&history, &EditHistory::failed, [this](const Error& error) { failure = error.code; });
    }

    MemoryRepository repository;
    Journal journal{Diary(), repository};
    EditHistory history{journal};
    std::optional<ErrorCode> failure;
};

TEST_F(EditHistoryTest, UndoAndRedoWalkThroughEveryEdit)
{
    const Day first = day("2026-10-28");
    const Day second = day("2026-10-29");
    history.perform(Edit::ofDay(usualDay(first)), QStringLiteral("check-in of 28 October"));
    history.perform(Edit::ofDay(usualDay(second)), QStringLiteral("check-in of 29 October"));
    EXPECT_EQ(history.undoWords(), QStringLiteral("check-in of 29 October"));
    const Diary full = journal.diary();

    history.undo();
    EXPECT_FALSE(journal.diary().find(second));
    EXPECT_EQ(history.undoWords(), QStringLiteral("check-in of 28 October"));
    history.undo();
    EXPECT_EQ(journal.diary(), Diary());
    history.redo();
    history.redo();
    EXPECT_EQ(journal.diary(), full);
    EXPECT_TRUE(history.redoWords().isEmpty());
}

TEST_F(EditHistoryTest, AnEditThatFailsChangesNothingAndSaysWhy)
{
    repository.isFull = true;
    history.perform(Edit::ofDay(usualDay(day("2026-10-28"))), QStringLiteral("check-in"));
    EXPECT_EQ(failure, ErrorCode::DiskFull);
    EXPECT_TRUE(history.undoWords().isEmpty());
    EXPECT_EQ(journal.diary(), Diary());
}

TEST_F(EditHistoryTest, AnUndoThatFailsCanBeTriedAgain)
{
    history.perform(Edit::ofDay(usualDay(day("2026-10-28"))), QStringLiteral("check-in"));
    const Diary before = journal.diary();
    repository.isFull = true;
    history.undo();
    EXPECT_EQ(failure, ErrorCode::DiskFull);
    EXPECT_EQ(journal.diary(), before);
    repository.isFull = false;
    history.undo();
    EXPECT_EQ(journal.diary(), Diary());
}

TEST_F(EditHistoryTest, ANewEditEndsWhatCouldBeDoneAgain)
{
    history.perform(Edit::ofDay(usualDay(day("2026-10-28"))), QStringLiteral("one"));
    history.undo();
    EXPECT_EQ(history.redoWords(), QStringLiteral("one"));
    history.perform(Edit::ofDay(usualDay(day("2026-10-29"))), QStringLiteral("two"));
    history.redo();
    EXPECT_FALSE(journal.diary().find(day("2026-10-28")));
}

}  // namespace
}  // namespace slumbar
