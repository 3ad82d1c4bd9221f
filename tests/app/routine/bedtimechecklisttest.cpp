#include "routine/bedtimechecklist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

#include "routine/checklistitem.h"
#include "routine/markpad.h"
#include "support/build.h"
#include "widgets/keybutton.h"
#include "widgets/timeedit.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Day thursday(2026, 10, 29);

/// Caffeine by 14:00, room, screens, stretching, a thought, a pillow: one habit of every kind.
std::vector<Factor> sixHabits()
{
    std::vector<Factor> factors;
    for (const char* id : {"caffeine_cutoff", "cool_room", "screens_off", "stretching", "reframing", "knee_pillow"}) {
        factors.push_back(Diary().factor(id)->withArchived(false));
    }
    return factors;
}

/// The window with a diary behind it that takes every edit, as the shell does.
class BedtimeChecklistTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&m_window, &BedtimeChecklist::editMade, &m_window,
                         [this](const Edit& edit, const QString& words) {
                             m_diary = m_diary.with(edit);
                             m_undoWords << words;
                             m_window.setDiary(m_diary);
                         });
        m_window.setDiary(m_diary);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }

    std::vector<Mark> marks() const { return m_diary.on(m_window.evening()).marks(); }
    QString title() const { return m_window.findChildren<QLabel*>().front()->text(); }

    /// Number of the open row, 0 for none.
    int openRow() const
    {
        int number = 0;
        const auto items = m_window.findChildren<ChecklistItem*>();
        for (int i = 0; i < items.size(); ++i) {
            if (items[i]->pad()) {
                number = i + 1;
            }
        }
        return number;
    }

    Diary m_diary{{}, sixHabits(), {}};
    StoppedClock m_clock{moment("2026-10-29T22:33+01:00")};
    BedtimeChecklist m_window{thursday, m_clock};
    QStringList m_undoWords;
};

TEST_F(BedtimeChecklistTest, TheWholeEveningByKeysLeavesExactlyTheMarksEntered)
{
    type("1320");
    press(Qt::Key_Return);
    type("18");
    press(Qt::Key_Return);
    type("10:25pm");
    press(Qt::Key_Return);
    press(Qt::Key_D);
    press(Qt::Key_N);
    press(Qt::Key_A);
    EXPECT_THAT(marks(), ElementsAre(Mark{"caffeine_cutoff", clock("13:20"), {}}, Mark{"cool_room", 18.0, {}},
                                     Mark{"knee_pillow", NotApplicable{}, {}}, Mark{"reframing", NotDone{}, {}},
                                     Mark{"screens_off", clock("22:25"), {}}, Mark{"stretching", Done{}, {}}));
    EXPECT_EQ(title(), QStringLiteral("Nothing left before lights out"));
    EXPECT_EQ(openRow(), 0);
}

TEST_F(BedtimeChecklistTest, EveryMarkIsOneChangeWithItsOwnWordsForUndo)
{
    press(Qt::Key_N);
    type("18");
    press(Qt::Key_Return);
    ASSERT_EQ(m_undoWords.size(), 2);
    EXPECT_EQ(m_undoWords[0], QStringLiteral("Last caffeine not done"));
    EXPECT_EQ(m_undoWords[1].left(4), QStringLiteral("Room"));
}

TEST_F(BedtimeChecklistTest, OnlyTheFirstOpenHabitIsInHand)
{
    EXPECT_EQ(openRow(), 1);
    press(Qt::Key_D);
    EXPECT_EQ(openRow(), 2);
    EXPECT_EQ(title(), QStringLiteral("Five left before lights out"));
}

TEST_F(BedtimeChecklistTest, NowTakesTheTimeOfTheClock)
{
    m_clock.set(moment("2026-10-29T22:41+01:00"));
    press(Qt::Key_W);
    EXPECT_THAT(marks(), ElementsAre(Mark{"caffeine_cutoff", clock("22:41"), {}}));
}

TEST_F(BedtimeChecklistTest, ArrowsMoveAndDigitsJump)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(openRow(), 5);
    press(Qt::Key_4);
    EXPECT_EQ(openRow(), 4);
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(openRow(), 5);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(openRow(), 3);
    EXPECT_THAT(marks(), IsEmpty());
}

TEST_F(BedtimeChecklistTest, BackspaceClearsAMarkAndDeleteATime)
{
    type("1320");
    press(Qt::Key_Return);
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    EXPECT_THAT(marks(), IsEmpty());
    press(Qt::Key_5, Qt::AltModifier);
    press(Qt::Key_D);
    press(Qt::Key_Up);
    EXPECT_EQ(marks().size(), 1U);
    press(Qt::Key_Backspace);
    EXPECT_THAT(marks(), IsEmpty());
    EXPECT_EQ(m_undoWords.last(), QStringLiteral("A kinder thought cleared"));
}

TEST_F(BedtimeChecklistTest, BackspaceWhileTypingTakesALetterAway)
{
    type("1329");
    press(Qt::Key_Backspace);
    type("0");
    press(Qt::Key_Return);
    EXPECT_THAT(marks(), ElementsAre(Mark{"caffeine_cutoff", clock("13:20"), {}}));
}

TEST_F(BedtimeChecklistTest, WhatIsTypedIsRecordedWhenTheRowIsLeft)
{
    type("1320");
    press(Qt::Key_Down);
    type("18,5");
    press(Qt::Key_Escape);
    EXPECT_THAT(marks(), ElementsAre(Mark{"caffeine_cutoff", clock("13:20"), {}}, Mark{"cool_room", 18.5, {}}));
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(BedtimeChecklistTest, WhatCannotBeReadKeepsTheRowOpenAndSaysHow)
{
    type("2570");
    press(Qt::Key_Return);
    EXPECT_EQ(openRow(), 1);
    EXPECT_THAT(marks(), IsEmpty());
    bool isSaid = false;
    for (const QLabel* label : m_window.findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() && label->text() == TimeEdit::howToWrite());
    }
    EXPECT_TRUE(isSaid);
}

TEST_F(BedtimeChecklistTest, AnotherMarkKeepsTheNote)
{
    DayRecord record(thursday);
    record.setMark({"reframing", Done{}, "the thought about work"});
    m_diary = Diary({record}, sixHabits(), {});
    m_window.setDiary(m_diary);
    press(Qt::Key_5, Qt::AltModifier);
    press(Qt::Key_N);
    EXPECT_THAT(marks(), ElementsAre(Mark{"reframing", NotDone{}, "the thought about work"}));
}

TEST_F(BedtimeChecklistTest, LightsOutSaysTheMoment)
{
    QSignalSpy spy(&m_window, &BedtimeChecklist::lightsOutNoted);
    m_clock.set(moment("2026-10-29T23:12+01:00"));
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.front().front().value<Moment>(), moment("2026-10-29T23:12+01:00"));
    EXPECT_THAT(marks(), IsEmpty());
}

TEST_F(BedtimeChecklistTest, UndoFromOutsideShowsInTheRows)
{
    press(Qt::Key_D);
    m_window.setDiary(Diary({}, sixHabits(), {}));
    EXPECT_EQ(title(), QStringLiteral("Six left before lights out"));
    EXPECT_EQ(openRow(), 2);
}

TEST_F(BedtimeChecklistTest, AClickOpensARowAndTheWordsCanBePressed)
{
    auto* item = m_window.findChildren<ChecklistItem*>()[4];
    QTest::mouseClick(item, Qt::LeftButton, {}, {60, 10});
    ASSERT_EQ(openRow(), 5);
    QTest::mouseClick(item->findChildren<KeyButton*>()[1], Qt::LeftButton);
    EXPECT_THAT(marks(), ElementsAre(Mark{"reframing", NotDone{}, {}}));
}

TEST_F(BedtimeChecklistTest, RowsAndFieldsHaveTheirNamesForScreenReaders)
{
    type("1320");
    press(Qt::Key_Return);
    const auto items = m_window.findChildren<ChecklistItem*>();
    EXPECT_EQ(items[0]->accessibleName(), QStringLiteral("1. Last caffeine by 14:00, at 13:20, kept"));
    EXPECT_EQ(items[4]->accessibleName(), QStringLiteral("5. A kinder thought, not recorded"));
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().startsWith(QStringLiteral("Room")));
}

TEST_F(BedtimeChecklistTest, TabGoesThroughTheOpenRowAndThenToLightsOut)
{
    press(Qt::Key_5, Qt::AltModifier);
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Tab);
        names << QApplication::focusWidget()->accessibleName();
    }
    EXPECT_EQ(names, QStringList({QStringLiteral("Done"), QStringLiteral("Not done"), QStringLiteral("Does not apply"),
                                  QStringLiteral("Lights out now")}));
}

TEST(PastChecklistTest, APastEveningIsFilledInWithoutNowOrLightsOut)
{
    const StoppedClock clock(moment("2026-10-29T22:33+01:00"));
    BedtimeChecklist window(thursday - 7, clock);
    Diary diary({}, sixHabits(), {});
    QObject::connect(&window, &BedtimeChecklist::editMade, &window, [&](const Edit& edit, const QString&) {
        diary = diary.with(edit);
        window.setDiary(diary);
    });
    window.setDiary(diary);
    window.show();
    QApplication::setActiveWindow(&window);
    for (const KeyButton* button : window.findChildren<KeyButton*>()) {
        EXPECT_EQ(button->isVisible(),
                  button->text() != QStringLiteral("Lights out now") && button->text() != QStringLiteral("Now"))
            << button->text().toStdString();
    }
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1320"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_THAT(diary.on(thursday - 7).marks(), ElementsAre(Mark{"caffeine_cutoff", testing::clock("13:20"), {}}));
}

}  // namespace
}  // namespace slumbar
