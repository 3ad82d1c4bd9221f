#include "shell/rituals.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

#include "checkin/checkinwindow.h"
#include "cli/commandline.h"
#include "habits/habitspage.h"
#include "routine/bedtimechecklist.h"
#include "routine/checklistitem.h"
#include "storage/diaryfile.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "widgets/scorerow.h"

namespace slumbar {
namespace {

using testing::day;
using testing::moment;
using testing::score;
using testing::valueOf;

const Day today = day("2026-10-29");

/// A diary in a real file, with the windows opened on it.
class RitualsTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    CheckInWindow* openCheckIn(Day on)
    {
        rituals.openCheckIn(on);
        for (CheckInWindow* window : owner.findChildren<CheckInWindow*>()) {
            if (window->day() == on && window->isVisible() && isActive(window)) {
                return window;
            }
        }
        return nullptr;
    }

    BedtimeChecklist* openChecklist()
    {
        rituals.openChecklist(today);
        auto* checklist = owner.findChild<BedtimeChecklist*>();
        return checklist && isActive(checklist) ? checklist : nullptr;
    }

    /// Shortcuts only work in the active window.
    static bool isActive(QWidget* window)
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window);
    }

    static ScoreRow* backPain(QWidget* window)
    {
        for (ScoreRow* row : window->findChildren<ScoreRow*>()) {
            if (row->isVisible() && row->accessibleName().contains(QStringLiteral("Back pain"))) {
                return row;
            }
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("diary.slumbar"));
    testing::StoppedClock clock{moment("2026-10-29T07:02+01:00")};
    testing::FixedZone zone;
    std::unique_ptr<DiaryFile> file = valueOf(DiaryFile::open(path, Access::ReadWrite, clock));
    Session session{Diary(), *file};
    QWidget owner;
    Rituals rituals{session, clock, zone, &owner};
};

TEST_F(RitualsTest, ACheckInByKeysIsReadBackThroughTheCommandLine)
{
    CheckInWindow* window = openCheckIn(today);
    ASSERT_TRUE(window);
    QTest::keyClick(backPain(window), Qt::Key_3);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QString out;
    QTextStream outStream(&out);
    QTextStream errStream(stderr);
    CommandSurroundings surroundings{clock, zone, path, outStream, errStream};
    ASSERT_EQ(subcommandNamed(QStringLiteral("metrics"))->run({QStringLiteral("--json")}, surroundings),
              ExitCode::Done);
    const QJsonObject json = QJsonDocument::fromJson(out.toUtf8()).object();
    EXPECT_EQ(json[QStringLiteral("from")], QStringLiteral("2026-10-29"));
    EXPECT_EQ(json[QStringLiteral("pain")][QStringLiteral("morning_mean")], 3);
    EXPECT_TRUE(session.history().undoWords().contains(QStringLiteral("29 October")));
    session.history().undo();
    EXPECT_FALSE(valueOf(DiaryFile::read(path)).find(today));
}

TEST_F(RitualsTest, WhatIsTypedAndNotSavedIsThereAgain)
{
    CheckInWindow* window = openCheckIn(today);
    QTest::keyClick(backPain(window), Qt::Key_7);
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_FALSE(session.diary().find(today));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CheckInWindow* again = openCheckIn(today);
    ASSERT_TRUE(again);
    EXPECT_EQ(backPain(again)->score(), score(7));
}

TEST_F(RitualsTest, ADraftIsInTheFileAtEveryKeyForTheNextProcess)
{
    CheckInWindow* window = openCheckIn(today);
    QTest::keyClick(backPain(window), Qt::Key_7);
    // A crash, the end of the session or another user: nobody tells the window, and a new process opens the file.
    const auto other = valueOf(DiaryFile::open(path, Access::ReadOnly, clock));
    const QByteArray draft = QByteArray::fromStdString(other->draft("check-in 2026-10-29").value_or(std::string()));
    const QJsonObject fields = QJsonDocument::fromJson(draft).object()[QStringLiteral("fields")].toObject();
    EXPECT_EQ(fields[QStringLiteral("morning_back")], QStringLiteral("7"));
}

TEST_F(RitualsTest, CatchingUpGoesThroughTheOpenDaysAndBackToToday)
{
    session.history().perform({{testing::usualDay(today - 7), testing::usualDay(today - 2)}, {}, {}},
                              QStringLiteral("two days"));
    const auto saveWithPain = [this](Qt::Key digit) {
        auto* window = qobject_cast<CheckInWindow*>(QApplication::activeWindow());
        if (!window) {
            return Day(1970, 1, 1);
        }
        QTest::keyClick(backPain(window), digit);
        const Day day = window->day();
        QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(1);  // lets the next window take the keyboard
        return day;
    };
    QTest::keyClick(openCheckIn(today), Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeWindow() != nullptr; }));
    EXPECT_EQ(saveWithPain(Qt::Key_1), today - 1);
    EXPECT_EQ(saveWithPain(Qt::Key_2), today - 3);
    EXPECT_EQ(session.diary().on(today - 1).pain(PainMoment::Morning)->back, score(1));
    EXPECT_EQ(session.diary().on(today - 3).pain(PainMoment::Morning)->back, score(2));
    for (const Day day : {today - 4, today - 5}) {
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_O, Qt::ControlModifier);
        QTest::qWait(1);
        EXPECT_FALSE(session.diary().find(day));
    }
    EXPECT_EQ(saveWithPain(Qt::Key_4), today - 6);
    EXPECT_EQ(saveWithPain(Qt::Key_5), today);
    EXPECT_EQ(session.diary().on(today).pain(PainMoment::Morning)->back, score(5));
}

TEST_F(RitualsTest, HabitsAreChangedInTheirWindowAndUndone)
{
    rituals.openHabits();
    auto* page = owner.findChild<HabitsPage*>();
    ASSERT_TRUE(page);
    ASSERT_TRUE(isActive(page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    EXPECT_TRUE((*session.diary().factor("caffeine_cutoff"))->isArchived);
    EXPECT_TRUE((*valueOf(DiaryFile::read(path)).factor("caffeine_cutoff"))->isArchived);
    session.history().undo();
    EXPECT_FALSE((*session.diary().factor("caffeine_cutoff"))->isArchived);
    rituals.openHabits();
    EXPECT_EQ(owner.findChildren<HabitsPage*>().size(), 1);
    QTest::keyClick(page, Qt::Key_Escape);
    EXPECT_FALSE(page->isVisible());
}

TEST_F(RitualsTest, AMarkMadeMeanwhileIsNotTakenBackByTheCheckIn)
{
    CheckInWindow* window = openCheckIn(today);
    DayRecord meanwhile(today);
    meanwhile.setMark({"stretching", 12.0, {}});
    session.history().perform(Edit::ofDay(meanwhile), QStringLiteral("stretching"));
    QTest::keyClick(backPain(window), Qt::Key_2);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(session.diary().find(today)->mark("stretching"));
    EXPECT_EQ(session.diary().find(today)->pain(PainMoment::Morning)->back, score(2));
}

TEST_F(RitualsTest, WhatWasWrittenStandsInTheHistoryOfTheDay)
{
    CheckInWindow* window = openCheckIn(today);
    QTest::keyClick(backPain(window), Qt::Key_3);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    session.history().undo();
    const auto revisions = valueOf(session.dayHistory().revisions(today));
    ASSERT_EQ(revisions.size(), 2U);
    EXPECT_EQ(revisions.front().after.pain(PainMoment::Morning)->back, score(3));
    EXPECT_EQ(revisions.front().made, clock.now());
    EXPECT_TRUE(revisions.back().after.isEmpty());
}

TEST_F(RitualsTest, OneWindowADayIsEnough)
{
    EXPECT_EQ(openCheckIn(today), openCheckIn(today));
    EXPECT_NE(openCheckIn(today), openCheckIn(today - 1));
}

TEST_F(RitualsTest, KnowsWhichWindowsStandOpen)
{
    EXPECT_FALSE(rituals.isCheckInOpen(today));
    CheckInWindow* window = openCheckIn(today);
    EXPECT_TRUE(rituals.isCheckInOpen(today));
    EXPECT_FALSE(rituals.isCheckInOpen(today - 1));
    EXPECT_FALSE(rituals.isChecklistOpen(today));
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_FALSE(rituals.isCheckInOpen(today));
}

TEST_F(RitualsTest, LightsOutNotedInTheEveningIsOfferedInTheMorning)
{
    clock.set(moment("2026-10-29T23:05+01:00"));
    BedtimeChecklist* checklist = openChecklist();
    ASSERT_TRUE(checklist);
    QTest::keyClick(checklist, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(file->draft("lights-out"), "2026-10-29T23:05+01:00");
}

TEST_F(RitualsTest, LightsOutTakenBackLeavesWhatWasNotedBefore)
{
    clock.set(moment("2026-10-29T22:40+01:00"));
    BedtimeChecklist* checklist = openChecklist();
    ASSERT_TRUE(checklist);
    QTest::keyClick(checklist, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(checklist, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(file->draft("lights-out"));
    QTest::keyClick(checklist, Qt::Key_L, Qt::ControlModifier);
    clock.set(moment("2026-10-29T23:05+01:00"));
    QTest::keyClick(checklist, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(checklist, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(file->draft("lights-out"), "2026-10-29T23:05+01:00");
}

TEST_F(RitualsTest, AMarkOfTheChecklistIsTakenBackFromItsOwnWindow)
{
    clock.set(moment("2026-10-29T22:40+01:00"));
    BedtimeChecklist* checklist = openChecklist();
    ASSERT_TRUE(checklist);
    QTest::keyClick(checklist, Qt::Key_D);
    ASSERT_TRUE(session.diary().find(today));
    QTest::keyClick(checklist, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(session.diary().find(today));
}

TEST_F(RitualsTest, AnswersToAThoughtOutliveACrash)
{
    clock.set(moment("2026-10-29T22:40+01:00"));
    ASSERT_TRUE(session.journal().apply({{}, std::vector{Diary().factor("reframing")->withArchived(false)}, {}}));
    BedtimeChecklist* checklist = openChecklist();
    ASSERT_TRUE(checklist);
    QTest::keyClick(checklist, Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("I never sleep"));
    // Another process would find this in the file now.
    EXPECT_EQ(valueOf(DiaryFile::open(path, Access::ReadOnly, clock))->draft("reframing 2026-10-29"),
              "thought: I never sleep");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session.diary().find(today)->mark("reframing")->note, "thought: I never sleep");
    EXPECT_FALSE(file->draft("reframing 2026-10-29"));
}

}  // namespace
}  // namespace slumbar
