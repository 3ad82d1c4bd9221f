#include "habits/habiteditor.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <gmock/gmock.h>

#include "habits.h"
#include "habits/checklistpreview.h"
#include "theme/applytheme.h"
#include "widgets/keybutton.h"
#include "widgets/segmentedcontrol.h"

namespace slumbar::testing {

namespace {

const Day today(2026, 10, 29);

class HabitEditorTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { applyTheme(*qApp, {ThemeChoice::Light}); }

    void open(const Diary& diary, const char* id = nullptr)
    {
        const Factor* factor = id ? diary.factor(id) : nullptr;
        editor = std::make_unique<HabitEditor>(diary, factor ? std::optional(*factor) : std::nullopt);
        editor->show();
        editor->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(editor.get()));
    }

    template<class Widget>
    Widget* named(const char* name) const
    {
        for (Widget* widget : editor->findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName().startsWith(QLatin1String(name))) {
                return widget;
            }
        }
        return nullptr;
    }

    /// Types into whatever has the keyboard.
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
    void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
    void key(Qt::Key code) { QTest::keyClick(QApplication::focusWidget(), code); }
    void save() { QTest::keyClick(editor.get(), Qt::Key_Return, Qt::ControlModifier); }

    QString problem() const
    {
        QString shown;
        for (const QLabel* label : editor->findChildren<QLabel*>()) {
            if (label->isVisible() &&
                (label->text().contains(QStringLiteral("Write")) || label->text().contains(QStringLiteral("name")) ||
                 label->text().contains(QStringLiteral("Choose")))) {
                shown = label->text();
            }
        }
        return shown;
    }

    std::unique_ptr<HabitEditor> editor;
};

}  // namespace

TEST_F(HabitEditorTest, AHabitOfMinutesThreeTimesAWeekByKeysAlone)
{
    open(Diary());
    type("Evening walk");
    tab();
    type("m");  // minutes
    tab();
    tab();
    type("20");
    tab();
    type("t");  // times a week
    tab();
    type("3");
    save();
    ASSERT_EQ(editor->result(), QDialog::Accepted);
    FactorFields walk;
    walk.id = "evening_walk";
    walk.name = "Evening walk";
    walk.kind = FactorKind::Minutes;
    walk.target = TargetAtLeast{20};
    walk.schedule = TimesAWeek{3};
    EXPECT_EQ(editor->factor().fields(), walk);
}

TEST_F(HabitEditorTest, ATimeTakesEachOfItsTargets)
{
    open(Diary(), "bedtime_plan");
    auto* target = named<SegmentedControl>("Target");
    ASSERT_TRUE(target);
    target->setFocus();
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    tab();
    type("2230");
    save();
    ASSERT_EQ(editor->result(), QDialog::Accepted);
    EXPECT_EQ(editor->factor()->target, Target(TargetBy{clock("22:30")}));
    EXPECT_EQ(editor->factor()->name, "");
    EXPECT_EQ(editor->factor().id(), "bedtime_plan");
}

TEST_F(HabitEditorTest, WithoutATargetItIsAMeasureInItsUnit)
{
    open(Diary());
    type("Water");
    tab();
    type("a");  // amount
    tab();
    type("glasses");
    tab();
    type("n");  // no target
    save();
    ASSERT_EQ(editor->result(), QDialog::Accepted);
    EXPECT_FALSE(editor->factor().isHabit());
    EXPECT_EQ(editor->factor()->unit, "glasses");
}

TEST_F(HabitEditorTest, WhatIsMissingIsSaidWithWhereAndHow)
{
    open(Diary());
    save();
    EXPECT_TRUE(problem().contains(QStringLiteral("Evening walk"))) << problem().toStdString();
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>("Name"));
    type("Knee pillow");
    tab();
    type("m");
    save();
    EXPECT_TRUE(problem().contains(QStringLiteral("Write a number from 0 to"))) << problem().toStdString();
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>("Target"));
    type("5");
    tab();
    type("o");  // on weekdays, none chosen yet
    save();
    EXPECT_TRUE(problem().contains(QStringLiteral("Choose one weekday"))) << problem().toStdString();
    EXPECT_TRUE(editor->isVisible());
}

TEST_F(HabitEditorTest, ANameIsGivenOnce)
{
    open(Diary());
    type("stretching");
    save();
    EXPECT_TRUE(editor->isVisible());
    EXPECT_TRUE(problem().contains(QStringLiteral("already")));
}

TEST_F(HabitEditorTest, TheKindOfAMarkedHabitStaysAndANewHabitIsOffered)
{
    FactorFields tea;
    tea.id = "tea";
    tea.name = "Tea";
    tea.target = TargetDone{};
    DayRecord record(today);
    record.setMark({"tea", Done{}, {}});
    open(Diary({record}, {valueOf(Factor::make(tea))}, {}), "tea");
    EXPECT_FALSE(named<SegmentedControl>("What is recorded")->isEnabled());

    auto* anew = named<KeyButton>("New habit instead");
    ASSERT_TRUE(anew);
    anew->click();
    EXPECT_TRUE(named<SegmentedControl>("What is recorded")->isEnabled());
    type("Green tea");
    save();
    EXPECT_TRUE(editor->isNew());
    EXPECT_EQ(editor->factor().id(), "green_tea");
}

TEST_F(HabitEditorTest, ChangingKeepsIdPausesAndWhetherItIsArchived)
{
    Diary diary;
    FactorFields fields = diary.factor("turmeric")->fields();
    fields.pauses = {{today, today + 3}};
    diary = Diary({}, {valueOf(Factor::make(fields))}, {});
    open(diary, "turmeric");
    save();
    ASSERT_EQ(editor->result(), QDialog::Accepted);
    EXPECT_EQ(editor->factor(), *diary.factor("turmeric"));
}

TEST_F(HabitEditorTest, ThePreviewIsTheLineOfTheChecklist)
{
    open(Diary(), "stretching");
    const auto words = [this] {
        return editor->findChild<ChecklistPreview*>()->findChildren<QLabel*>().front()->text();
    };
    EXPECT_EQ(words(), QStringLiteral("Stretching, 10 minutes"));
    auto* number = named<QLineEdit>("Target");
    number->setFocus();
    number->selectAll();
    type("15");
    EXPECT_EQ(words(), QStringLiteral("Stretching, 15 minutes"));
}

TEST_F(HabitEditorTest, EveryFieldExplainsItselfAndHasAName)
{
    open(Diary(), "bedtime_plan");
    for (QWidget* widget : editor->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !qobject_cast<KeyButton*>(widget)) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
            EXPECT_FALSE(widget->whatsThis().isEmpty()) << widget->accessibleName().toStdString();
        }
    }
}

}  // namespace slumbar::testing
