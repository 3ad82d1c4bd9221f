#include "habits/habitspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <gmock/gmock.h>

#include "analysis/habits/evening.h"
#include "habits.h"
#include "habits/habiteditor.h"
#include "habits/habitmodel.h"
#include "habits/pausedialog.h"
#include "theme/applytheme.h"

namespace slumbar::testing {

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

const Moment evening = moment("2026-10-29T20:50+01:00");
const Day today(2026, 10, 29);

/// The page as the shell has it: every edit comes back as a new diary.
class HabitsPageTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    void open(Diary start = Diary())
    {
        diary = std::move(start);
        QObject::connect(&page, &HabitsPage::editMade, &page, [this](const Edit& edit, const QString& words) {
            undo = diary.undoing(edit);
            diary = diary.with(edit);
            said = words;
            page.setDiary(diary, evening);
        });
        page.setDiary(diary, evening);
        page.resize(640, 760);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        list = page.findChild<QListView*>();
        list->setFocus();
    }

    void choose(std::string_view id)
    {
        list->setCurrentIndex(list->model()->index(static_cast<HabitModel*>(list->model())->indexOf(id), 0));
    }
    std::string chosen() const
    {
        return static_cast<HabitModel*>(list->model())->row(list->currentIndex().row()).factor->id();
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list, code, modifiers); }
    std::vector<std::string> order() const { return idsOf(habitsInEveningOrder(diary.factors(), diary.profile())); }
    /// The dialog that was opened, with the keyboard; null when there is none.
    template<class Dialog>
    Dialog* opened()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* dialog = page.findChild<Dialog*>();
        if (dialog) {
            dialog->activateWindow();
        }
        // Its parent's window counts as active while a dialog is, so the application is asked.
        const auto isActive = [dialog] { return QApplication::activeWindow() == dialog; };
        return dialog && QTest::qWaitFor(isActive) ? dialog : nullptr;
    }
    /// As a window manager does when a dialog closes.
    void backToPage()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == &page; }));
        list->setFocus();
    }
    bool isShown(const QString& words) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    Diary diary;
    Edit undo;
    QString said;
    HabitsPage page;
    QListView* list = nullptr;
};

}  // namespace

TEST(HabitModelTest, EveryFactorStandsUnderItsGroupWithTargetScheduleAndState)
{
    FactorFields bath = habit("bath", PartOfDay::Evening, FactorKind::Minutes, TargetAtLeast{20}).fields();
    bath.name = "Bath";
    bath.schedule = OnWeekdays{{1, 3}};
    bath.pauses = {{today - 1, today + 7}};
    FactorFields old = habit("old").fields();
    old.isArchived = true;
    const Diary diary(
        {},
        {valueOf(Factor::make(bath)), valueOf(Factor::make(old)), Diary().factor("caffeine_mg")->withArchived(false)},
        {});
    const auto rows = routineRows(diary, today);
    ASSERT_EQ(rows.size(), 6u);
    EXPECT_EQ(rows[1].name, QStringLiteral("Bath"));
    EXPECT_EQ(rows[1].detail, QStringLiteral("At least 20\u00A0min, Mon, Wed"));
    EXPECT_EQ(rows[1].state, QStringLiteral("paused until 5 Nov"));
    EXPECT_EQ(rows[3].detail, QStringLiteral("In mg, every day"));
    EXPECT_EQ(rows[5].group, RoutineGroup::Archived);
}

TEST(HabitModelTest, KeepsThePromisesOfAModel)
{
    HabitModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(routineRows(Diary(), today));
    EXPECT_GT(model.rowCount(), 20);
}

TEST_F(HabitsPageTest, ArrowsSkipTheHeadingsOfTheGroups)
{
    open();
    EXPECT_EQ(chosen(), "caffeine_cutoff");
    for (int i = 0; i < 7; ++i) {
        key(Qt::Key_Down);
    }
    EXPECT_EQ(chosen(), "stress");
}

TEST_F(HabitsPageTest, AltAndArrowsMoveAHabitAndSayWhyOneStays)
{
    open();
    choose("breathing");
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_THAT(order(), ElementsAre("caffeine_cutoff", "cool_room", "screens_off", "breathing", "stretching",
                                     "bedtime_plan", "knee_pillow"));
    EXPECT_EQ(said, QStringLiteral("Breathing moved"));
    EXPECT_EQ(chosen(), "breathing");
    choose("screens_off");
    said.clear();
    key(Qt::Key_Up, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(isShown(QStringLiteral("stands where its time puts it, 22:00")));
}

TEST_F(HabitsPageTest, AHabitIsDraggedToItsPlace)
{
    open();
    auto* model = static_cast<HabitModel*>(list->model());
    const auto centreOf = [&](std::string_view id) {
        return list->visualRect(model->index(model->indexOf(id))).center();
    };
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, centreOf("breathing"));
    QTest::mouseMove(list->viewport(), centreOf("stretching"));
    QTest::mouseMove(list->viewport(), centreOf("cool_room"));
    QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, centreOf("cool_room"));
    EXPECT_THAT(order(), ElementsAre("caffeine_cutoff", "breathing", "cool_room", "screens_off", "stretching",
                                     "bedtime_plan", "knee_pillow"));
}

TEST_F(HabitsPageTest, ArchivingTakesNothingAwayAndComesBack)
{
    DayRecord record(today);
    record.setMark({"stretching", 12.0, {}});
    open(Diary().with(Edit::ofDay(record)));
    choose("stretching");
    key(Qt::Key_A);
    EXPECT_TRUE((*diary.factor("stretching"))->isArchived);
    EXPECT_TRUE(diary.on(today).mark("stretching"));
    EXPECT_EQ(chosen(), "breathing");
    const Diary archived = diary;
    EXPECT_FALSE((*archived.with(undo).factor("stretching"))->isArchived);
    choose("stretching");
    key(Qt::Key_A);
    EXPECT_FALSE((*diary.factor("stretching"))->isArchived);
    EXPECT_EQ(said, QStringLiteral("Stretching brought back"));
}

TEST_F(HabitsPageTest, APauseOfDaysOrUntilItIsTakenUpAgain)
{
    open();
    choose("stretching");
    key(Qt::Key_P);
    ASSERT_TRUE(opened<PauseDialog>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(diary.factor("stretching")->isPausedOn(today + 2));
    EXPECT_FALSE(diary.factor("stretching")->isPausedOn(today + 3));
    EXPECT_EQ(said, QStringLiteral("Stretching paused"));
    backToPage();
    key(Qt::Key_P);
    EXPECT_FALSE(diary.factor("stretching")->isPausedOn(today));
    EXPECT_EQ(said, QStringLiteral("Stretching taken up again"));

    key(Qt::Key_P);
    ASSERT_TRUE(opened<PauseDialog>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(diary.factor("stretching")->isPausedOn(today + 4000));
}

TEST_F(HabitsPageTest, APauseBeginsBehindWhatIsWrittenDownToday)
{
    DayRecord record(today);
    record.setMark({"stretching", 12.0, {}});
    open(Diary().with(Edit::ofDay(record)));
    choose("stretching");
    key(Qt::Key_P);
    ASSERT_TRUE(opened<PauseDialog>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(diary.factor("stretching")->isPausedOn(today));
    EXPECT_TRUE(diary.factor("stretching")->isPausedOn(today + 1));
}

TEST_F(HabitsPageTest, ANewHabitIsMadeAndChosenAndCanBeUndone)
{
    open();
    key(Qt::Key_N);
    ASSERT_TRUE(opened<HabitEditor>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Journal"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_THAT(order(), Contains("journal"));
    EXPECT_EQ(chosen(), "journal");
    EXPECT_EQ(said, QStringLiteral("new habit Journal"));
    EXPECT_EQ(diary.with(undo), Diary());
}

}  // namespace slumbar::testing
