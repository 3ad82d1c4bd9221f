#include "routine/bedtimechecklist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

#include "guides/breathingcircle.h"
#include "guides/guidepanel.h"
#include "guides/reframingform.h"
#include "routine/checklistitem.h"
#include "routine/goodnight.h"
#include "routine/markpad.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "theme/theme.h"
#include "widgets/keybutton.h"
#include "widgets/timeedit.h"

namespace slumbar {
namespace {

using namespace std::chrono_literals;
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

    static KeyButton* button(const QString& name, const QWidget& within)
    {
        for (KeyButton* found : within.findChildren<KeyButton*>()) {
            if (found->accessibleName() == name && !found->isHidden()) {
                return found;
            }
        }
        ADD_FAILURE() << "no button " << name.toStdString();
        return nullptr;
    }

    /// A diary with these habits alone, and the first open one in hand.
    void begin(std::initializer_list<const char*> ids)
    {
        std::vector<Factor> factors;
        for (const char* id : ids) {
            factors.push_back(Diary().factor(id)->withArchived(false));
        }
        m_diary = Diary({}, factors, {});
        m_window.setDiary(m_diary);
    }

    /// Lets so much time pass for the guide.
    void pass(std::chrono::milliseconds time)
    {
        m_elapsed += time;
        for (GuidePanel* guide : m_window.findChildren<GuidePanel*>()) {
            guide->look();
        }
    }

    bool isSaid(const QString& words) const
    {
        const auto labels = m_window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }
    /// What a screen reader says of the row that has the keyboard.
    static QString spoken() { return QApplication::focusWidget()->accessibleName(); }

    std::chrono::milliseconds m_elapsed{};
    Diary m_diary{{}, sixHabits(), {}};
    StoppedClock m_clock{moment("2026-10-29T22:33+01:00")};
    BedtimeChecklist m_window{thursday, m_clock, nullptr, [this] { return m_elapsed; }};
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
    EXPECT_TRUE(isSaid(TimeEdit::howToWrite()));
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
    QTest::mouseClick(button(QStringLiteral("Not done"), *item), Qt::LeftButton);
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
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Tab);
        names << QApplication::focusWidget()->accessibleName();
    }
    EXPECT_EQ(names, QStringList({QStringLiteral("Three questions"), QStringLiteral("Done"), QStringLiteral("Not done"),
                                  QStringLiteral("Does not apply"), QStringLiteral("Lights out now")}));
}

TEST_F(BedtimeChecklistTest, ElevenRowsEachHaveTheirKey)
{
    begin({"caffeine_cutoff", "cool_room", "screens_off", "stretching", "mindfulness", "breathing", "reframing",
           "omega_3", "turmeric", "knee_pillow", "lumbar_support"});
    press(Qt::Key_9, Qt::AltModifier);
    EXPECT_EQ(openRow(), 9);
    press(Qt::Key_B);
    EXPECT_EQ(openRow(), 10);
    press(Qt::Key_C);
    EXPECT_EQ(openRow(), 11);
    press(Qt::Key_D);
    EXPECT_THAT(marks(), ElementsAre(Mark{"lumbar_support", Done{}, {}}));
}

TEST_F(BedtimeChecklistTest, CountdownsGoOnWithTheClock)
{
    m_clock.set(moment("2026-10-29T20:50+01:00"));
    m_window.setDiary(m_diary);
    EXPECT_TRUE(isSaid(QStringLiteral("in 1\u00A0h\u00A010")));
    m_clock.set(moment("2026-10-29T21:15+01:00"));
    m_window.setDiary(m_diary);
    EXPECT_TRUE(isSaid(QStringLiteral("in 45\u00A0min")));
}

TEST_F(BedtimeChecklistTest, BreathingToItsEndMarksTheHabitWithItsMinutes)
{
    begin({"breathing", "knee_pillow"});
    press(Qt::Key_Space);
    EXPECT_EQ(spoken(), QStringLiteral("Breathe in"));
    pass(4s);
    EXPECT_EQ(spoken(), QStringLiteral("Breathe out"));
    EXPECT_TRUE(isSaid(QStringLiteral("0:04 of 5:00")));
    pass(5min);
    EXPECT_THAT(marks(), ElementsAre(Mark{"breathing", 5.0, {}}));
    EXPECT_EQ(openRow(), 2);
}

TEST_F(BedtimeChecklistTest, APausedGuideLetsNoTimePassAndOffersItsMinutes)
{
    begin({"breathing", "knee_pillow"});
    press(Qt::Key_Space);
    pass(2min + 10s);
    press(Qt::Key_Space);
    EXPECT_EQ(spoken(), QStringLiteral("Paused"));
    pass(20min);
    EXPECT_TRUE(isSaid(QStringLiteral("2:10 of 5:00")));
    EXPECT_THAT(marks(), IsEmpty());
    press(Qt::Key_K);
    EXPECT_THAT(marks(), ElementsAre(Mark{"breathing", 2.0, {}}));
    EXPECT_EQ(m_undoWords.last(), QStringLiteral("Breathing 2\u00A0min"));
}

TEST_F(BedtimeChecklistTest, EscapePausesAGuideBeforeItCloses)
{
    begin({"breathing", "knee_pillow"});
    press(Qt::Key_Space);
    pass(90s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window.isVisible());
    EXPECT_FALSE(m_window.findChild<GuidePanel*>()->isRunning());
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(BedtimeChecklistTest, WhatWasSpentIsKeptWhenTheWindowClosesOrTheLightGoesOut)
{
    begin({"stretching", "breathing", "knee_pillow"});
    press(Qt::Key_Space);
    pass(3min + 50s);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    pass(70s);
    m_window.close();
    EXPECT_THAT(marks(), ElementsAre(Mark{"breathing", 1.0, {}}, Mark{"stretching", 3.0, {}}));
    EXPECT_THAT(m_undoWords,
                ElementsAre(QStringLiteral("Stretching 3\u00A0min"), QStringLiteral("Breathing 1\u00A0min")));

    begin({"breathing", "knee_pillow"});
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    press(Qt::Key_Space);
    pass(30s);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_THAT(marks(), IsEmpty()) << "less than a minute is none";
}

TEST_F(BedtimeChecklistTest, AGuideThatWasLeftIsTakenUpWhereItWas)
{
    begin({"breathing", "knee_pillow"});
    press(Qt::Key_Space);
    pass(3min);
    press(Qt::Key_Down);
    EXPECT_TRUE(isSaid(QStringLiteral("3:00 of 5:00")));
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    pass(2min);
    EXPECT_THAT(marks(), ElementsAre(Mark{"breathing", 5.0, {}}));
}

TEST_F(BedtimeChecklistTest, AGuideRestsWhileTheWindowIsHidden)
{
    begin({"breathing", "knee_pillow"});
    press(Qt::Key_Space);
    m_window.hide();
    EXPECT_FALSE(m_window.findChild<GuidePanel*>()->isRunning());
}

TEST_F(BedtimeChecklistTest, MinutesCanStillBeTypedWithoutTheGuide)
{
    begin({"stretching", "knee_pillow"});
    type("12");
    press(Qt::Key_Return);
    EXPECT_THAT(marks(), ElementsAre(Mark{"stretching", 12.0, {}}));
}

TEST_F(BedtimeChecklistTest, StretchingSaysEachMoveWithItsCautionAndIsSkippedByArrows)
{
    begin({"stretching", "knee_pillow"});
    press(Qt::Key_Space);
    EXPECT_TRUE(spoken().startsWith(QStringLiteral("One knee to the chest, left side."))) << spoken().toStdString();
    EXPECT_TRUE(spoken().contains(QStringLiteral("a sharp pain is not")));
    press(Qt::Key_Right);
    EXPECT_TRUE(spoken().startsWith(QStringLiteral("One knee to the chest, right side.")));
    press(Qt::Key_Right);
    EXPECT_TRUE(spoken().startsWith(QStringLiteral("Pelvic tilt.")));
    press(Qt::Key_Left);
    EXPECT_TRUE(spoken().startsWith(QStringLiteral("One knee to the chest, right side.")));
}

TEST_F(BedtimeChecklistTest, WhatIsSkippedDoesNotCount)
{
    begin({"stretching", "knee_pillow"});
    press(Qt::Key_Space);
    pass(30s);
    while (m_window.findChild<GuidePanel*>()->isBegun()) {
        press(Qt::Key_Right);
    }
    EXPECT_THAT(marks(), IsEmpty());
    EXPECT_EQ(openRow(), 1);
}

TEST_F(BedtimeChecklistTest, SpacePressesTheButtonThatHasTheKeyboard)
{
    begin({"breathing", "knee_pillow"});
    press(Qt::Key_Space);
    button(QStringLiteral("Not done"), m_window)->setFocus();
    press(Qt::Key_Space);
    EXPECT_THAT(marks(), ElementsAre(Mark{"breathing", NotDone{}, {}}));
}

TEST_F(BedtimeChecklistTest, AnUndoneMarkAsksForTheLastChangeToBeTakenBack)
{
    QSignalSpy spy(&m_window, &BedtimeChecklist::undoRequested);
    press(Qt::Key_D);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(spy.size(), 1);
    m_window.sayTakenBack(QStringLiteral("Last caffeine done"));
    EXPECT_TRUE(isSaid(QStringLiteral("Taken back: Last caffeine done")));
}

TEST_F(BedtimeChecklistTest, ThreeAnswersStandInTheNoteAndComeBackOnlyHere)
{
    QSignalSpy drafts(&m_window, &BedtimeChecklist::reframingDraftChanged);
    begin({"reframing", "knee_pillow"});
    press(Qt::Key_Space);
    type("I never sleep");
    press(Qt::Key_Tab);
    type("Last week I did");
    press(Qt::Key_Tab);
    type("Some nights are hard");
    EXPECT_EQ(drafts.last().first().toString(),
              QStringLiteral("thought: I never sleep\nfor and against: Last week I did\nkinder: Some nights are hard"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(marks(), ElementsAre(Mark{"reframing", Done{},
                                          "thought: I never sleep\nfor and against: Last week I did\n"
                                          "kinder: Some nights are hard"}));
    EXPECT_EQ(drafts.last().first().toString(), QString());
    press(Qt::Key_1);
    press(Qt::Key_Space);
    EXPECT_EQ(m_window.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("I never sleep"));
}

TEST_F(BedtimeChecklistTest, ADraftOfTheAnswersIsThereAgain)
{
    begin({"omega_3", "reframing"});
    m_window.setReframingDraft(QStringLiteral("thought: I never sleep"));
    press(Qt::Key_2);
    press(Qt::Key_Space);
    EXPECT_EQ(m_window.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("I never sleep"));
    EXPECT_THAT(marks(), IsEmpty());
}

TEST_F(BedtimeChecklistTest, AnswersAddedToAMarkAreRecordedWhenTheRowIsLeft)
{
    begin({"reframing", "knee_pillow"});
    press(Qt::Key_D);
    press(Qt::Key_1);
    press(Qt::Key_Space);
    type("Tomorrow will be bad");
    press(Qt::Key_Escape);
    EXPECT_THAT(marks(), ElementsAre(Mark{"reframing", Done{}, "thought: Tomorrow will be bad"}));
}

TEST_F(BedtimeChecklistTest, LightsOutSaysGoodNightAndCanBeTakenBack)
{
    QSignalSpy takenBack(&m_window, &BedtimeChecklist::lightsOutTakenBack);
    m_clock.set(moment("2026-10-29T23:12+01:00"));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(isSaid(QStringLiteral("Good night")));
    EXPECT_TRUE(isSaid(QStringLiteral("23:12 is noted for tomorrow's check-in.")));
    EXPECT_EQ(spoken(), QStringLiteral("Close"));
    press(Qt::Key_D);
    EXPECT_THAT(marks(), IsEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(takenBack.size(), 1);
    EXPECT_FALSE(isSaid(QStringLiteral("Good night")));
    press(Qt::Key_D);
    EXPECT_THAT(marks(), ElementsAre(Mark{"caffeine_cutoff", Done{}, {}}));
}

TEST_F(BedtimeChecklistTest, GoodNightIsDarkAlsoOverALightWindow)
{
    applyTheme(*qApp, {ThemeChoice::Light});
    press(Qt::Key_L, Qt::ControlModifier);
    for (const QWidget* part : m_window.findChild<GoodNight*>()->findChildren<QWidget*>()) {
        EXPECT_TRUE(themeOf(part).isDark()) << part->metaObject()->className();
    }
}

TEST_F(BedtimeChecklistTest, AfterGoodNightEscapeCloses)
{
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window.isVisible());
}

/// A style that says that things may not move.
class StillStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

TEST_F(BedtimeChecklistTest, WithReducedMotionRowsOpenAtOnceAndTheCircleStandsStill)
{
    auto* still = new StillStyle;
    still->setParent(&m_window);
    for (QWidget* widget : m_window.findChildren<QWidget*>()) {
        widget->setStyle(still);
    }
    begin({"breathing", "knee_pillow"});
    for (QWidget* widget : m_window.findChildren<QWidget*>()) {
        widget->setStyle(still);
    }
    press(Qt::Key_Space);
    auto* circle = m_window.findChild<BreathingCircle*>();
    pass(500ms);
    const QImage early = circle->grab().toImage();
    pass(400ms);
    EXPECT_EQ(circle->grab().toImage(), early) << "the same second of the same breath";
    pass(1s);
    EXPECT_NE(circle->grab().toImage(), early) << "the seconds are counted";
}

TEST_F(BedtimeChecklistTest, EveryControlOfARunningGuideHasANameAndAKey)
{
    begin({"stretching", "knee_pillow"});
    press(Qt::Key_Space);
    for (const KeyButton* shown : m_window.findChild<ChecklistItem*>()->findChildren<KeyButton*>()) {
        if (shown->isVisible()) {
            EXPECT_FALSE(shown->accessibleName().isEmpty());
            EXPECT_FALSE(shown->shortcut().isEmpty()) << shown->text().toStdString();
        }
    }
}

TEST_F(BedtimeChecklistTest, MarksMadeElsewhereDoNotDisturbARunningGuide)
{
    begin({"breathing", "knee_pillow"});
    press(Qt::Key_Space);
    pass(1min);
    DayRecord record(thursday);
    record.setMark({"knee_pillow", Done{}, {}});
    m_diary = m_diary.with(Edit::ofDay(record));
    m_window.setDiary(m_diary);
    EXPECT_TRUE(m_window.findChild<GuidePanel*>()->isRunning());
    EXPECT_EQ(spoken(), QStringLiteral("Breathe in"));
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
    QStringList shown;
    for (const KeyButton* button : window.findChildren<KeyButton*>()) {
        if (button->isVisible()) {
            shown << button->text();
        }
    }
    EXPECT_EQ(shown,
              QStringList({QStringLiteral("Done"), QStringLiteral("Not done"), QStringLiteral("Does not apply")}));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1320"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_THAT(diary.on(thursday - 7).marks(), ElementsAre(Mark{"caffeine_cutoff", testing::clock("13:20"), {}}));
}

}  // namespace
}  // namespace slumbar
