#include "settings/settingspage.h"

#include <memory>

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

#include "domain/peg.h"
#include "settings/appearancesettings.h"
#include "settings/datagroup.h"
#include "settings/remindersettings.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

using testing::day;
using testing::moment;

const Moment now = moment("2026-10-29T07:02+01:00");

class SettingsPageTest : public ::testing::Test {
protected:
    SettingsPageTest()
    {
        applyTheme(*qApp, {ThemeChoice::Light});
        m_page.setDiary(m_diary, now);
        m_page.resize(1100, 700);
        m_page.show();
        m_page.activateWindow();
        QTest::qWait(10);
    }

    template<class Widget = QWidget>
    Widget* named(const QString& name) const
    {
        for (Widget* widget : m_page.findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->focusPolicy() != Qt::NoFocus) {
                return widget;
            }
        }
        return nullptr;
    }

    /// What is said on the page, in its order.
    QStringList shownTexts() const
    {
        QStringList texts;
        for (const TextLabel* label : m_page.findChildren<TextLabel*>()) {
            if (label->isVisible()) {
                texts += label->text();
            }
        }
        return texts;
    }

    void type(QWidget* field, const QString& text)
    {
        field->setFocus();
        qobject_cast<QLineEdit*>(field)->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    /// From here on the diary takes the page's edits, as the window lets it.
    void takeEdits()
    {
        QObject::connect(&m_page, &SettingsPage::editMade, &m_page, [this](const Edit& edit, const QString& words) {
            m_diary = m_diary.with(edit);
            m_words += words;
            m_page.setDiary(m_diary, now);
        });
    }

    std::vector<QWidget*> tabOrder() const
    {
        std::vector<QWidget*> order;
        const auto* first = named(QStringLiteral("Search settings"));
        for (QWidget* widget = first->nextInFocusChain(); widget != first; widget = widget->nextInFocusChain()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
                order.push_back(widget);
            }
        }
        return order;
    }

    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(QStringLiteral("slumbar.ini"))};
    Diary m_diary;
    QStringList m_words;
    SettingsPage m_page{m_preferences, QStringLiteral("/home/anna/diaries/diary.slumbar")};
};

TEST_F(SettingsPageTest, AThemeIsChosenByKeyAndAppliesAtOnce)
{
    QTest::keyClick(named(QStringLiteral("Theme")), Qt::Key_H);
    EXPECT_EQ(m_preferences.value(appearancesettings::theme), ThemeChoice::HighContrast);
    QTest::keyClick(named(QStringLiteral("Text size")), Qt::Key_Right);
    EXPECT_EQ(m_preferences.value(appearancesettings::textPercent), 125);
    QTest::keyClick(named(QStringLiteral("Reduced motion")), Qt::Key_Space);
    EXPECT_EQ(appearanceIn(m_preferences), (Appearance{ThemeChoice::HighContrast, 125, true}));
}

TEST_F(SettingsPageTest, ShowsWhatIsChangedElsewhere)
{
    auto* still = named<QAbstractButton>(QStringLiteral("Reduced motion"));
    EXPECT_FALSE(still->isChecked());
    m_preferences.set(appearancesettings::motionReduced, true);
    EXPECT_TRUE(still->isChecked());
}

TEST_F(SettingsPageTest, AChangedSettingCanBeSetBack)
{
    auto* setBack = named<QPushButton>(QStringLiteral("Set back: Bedtime"));
    EXPECT_FALSE(setBack->isVisible());
    type(named(QStringLiteral("Bedtime, minutes before")), QStringLiteral("20"));
    EXPECT_EQ(m_preferences.value(remindersettings::bedtimeLeadMin), 20);
    ASSERT_TRUE(setBack->isVisible());
    setBack->setFocus();
    QTest::keyClick(setBack, Qt::Key_Return);
    EXPECT_EQ(m_preferences.value(remindersettings::bedtimeLeadMin), remindersettings::bedtimeLeadMin.standard);
    EXPECT_FALSE(setBack->isVisible());
    EXPECT_TRUE(m_page.isAncestorOf(QApplication::focusWidget()));
}

TEST_F(SettingsPageTest, TheTimeOfAReminderThatIsOffCannotBeSet)
{
    auto* field = named(QStringLiteral("Screens off, minutes before"));
    EXPECT_FALSE(field->isEnabled());
    QTest::keyClick(named(QStringLiteral("Screens off")), Qt::Key_Space);
    EXPECT_TRUE(field->isEnabled());
}

TEST_F(SettingsPageTest, SearchKeepsTheRowsWithAllWordsAndMakesThemStrong)
{
    QTest::keyClick(&m_page, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("before caffeine"));
    EXPECT_TRUE(named(QStringLiteral("Last caffeine"))->isVisible());
    EXPECT_FALSE(named(QStringLiteral("Screens off"))->isVisible());
    EXPECT_FALSE(named(QStringLiteral("Theme"))->isVisible());
    EXPECT_THAT(shownTexts(), ::testing::Contains(QStringLiteral("One setting found.")));
    EXPECT_THAT(shownTexts(), ::testing::Contains(QStringLiteral("Last <b>caffeine</b>")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Last caffeine"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(named(QStringLiteral("Theme"))->isVisible());
    EXPECT_THAT(shownTexts(), ::testing::Contains(QStringLiteral("Last caffeine")));
}

TEST_F(SettingsPageTest, SearchFindsAWordThatAPersonWouldUse)
{
    QTest::keyClicks(named(QStringLiteral("Search settings")), QStringLiteral("autostart"));
    EXPECT_TRUE(named(QStringLiteral("Start with the computer"))->isVisible());
}

TEST_F(SettingsPageTest, ASearchWithoutResultSaysSo)
{
    QTest::keyClicks(named(QStringLiteral("Search settings")), QStringLiteral("xylophone"));
    EXPECT_THAT(shownTexts(),
                ::testing::Contains(QStringLiteral("No setting has these words. Esc shows everything again.")));
}

TEST_F(SettingsPageTest, TypingSearchesFromWhereverTheKeyboardIs)
{
    auto* still = named(QStringLiteral("Reduced motion"));
    still->setFocus();
    QTest::keyClicks(still, QStringLiteral("q"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("uiet"));
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("Search settings"))->text(), QStringLiteral("quiet"));
}

TEST_F(SettingsPageTest, TheNeedForSleepIsAnEditOfTheDiary)
{
    takeEdits();
    type(named(QStringLiteral("Need for sleep, hours")), QStringLiteral("7.5"));
    EXPECT_EQ(m_diary.profile().sleepNeed, std::chrono::minutes(450));
    EXPECT_EQ(m_words, QStringList{QStringLiteral("need for sleep")});
    type(named(QStringLiteral("Need for sleep, hours")), QStringLiteral("20"));
    EXPECT_EQ(m_diary.profile().sleepNeed, std::chrono::minutes(450));
    EXPECT_THAT(shownTexts(), ::testing::Contains(QStringLiteral("Write a number from 4 to 12.")));
}

TEST_F(SettingsPageTest, AnOddNeedForSleepStaysUntilItIsChanged)
{
    takeEdits();
    Profile profile;
    profile.sleepNeed = std::chrono::minutes(463);
    m_diary = Diary({}, {}, profile);
    m_page.setDiary(m_diary, now);
    auto* field = named<QLineEdit>(QStringLiteral("Need for sleep, hours"));
    EXPECT_EQ(field->text(), QStringLiteral("7.7"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(m_diary.profile().sleepNeed, std::chrono::minutes(463));
    EXPECT_TRUE(m_words.isEmpty());
}

TEST_F(SettingsPageTest, NameBirthFreeDaysAndTimesGoIntoTheProfile)
{
    takeEdits();
    type(named(QStringLiteral("Name")), QStringLiteral("Anna Ö"));
    type(named(QStringLiteral("Born on")), QStringLiteral("1984-05-17"));
    type(named(QStringLiteral("Planned lights out")), QStringLiteral("2230"));
    type(named(QStringLiteral("Day ends at")), QStringLiteral("5"));
    QTest::keyClick(named(QStringLiteral("Friday")), Qt::Key_Space);
    QTest::keyClick(named(QStringLiteral("Sunday")), Qt::Key_Space);
    const Profile& profile = m_diary.profile();
    EXPECT_EQ(profile.name, "Anna Ö");
    EXPECT_EQ(profile.born, day("1984-05-17"));
    EXPECT_EQ(profile.plannedLightsOut, ClockTime::at(22, 30));
    EXPECT_EQ(profile.dayBoundary, ClockTime::at(5, 0));
    EXPECT_EQ(profile.freeWeekdays, (std::set<unsigned>{5, 6}));
    EXPECT_EQ(m_words.size(), 6);
}

TEST_F(SettingsPageTest, AChangeThatTheDiaryDidNotTakeIsNotShown)
{
    auto* name = named<QLineEdit>(QStringLiteral("Name"));
    type(name, QStringLiteral("Anna"));
    EXPECT_EQ(name->text(), QString());
    auto* friday = named<QCheckBox>(QStringLiteral("Friday"));
    QTest::keyClick(friday, Qt::Key_Space);
    EXPECT_FALSE(friday->isChecked());
}

TEST_F(SettingsPageTest, WhatIsHalfTypedStaysWhenTheMinuteChanges)
{
    auto* name = named<QLineEdit>(QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Ann"));
    m_page.setDiary(m_diary, now);
    EXPECT_EQ(name->text(), QStringLiteral("Ann"));
}

TEST_F(SettingsPageTest, ATypedNameCountsWhenTheWindowCloses)
{
    takeEdits();
    auto* name = named(QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Anna"));
    m_page.close();
    EXPECT_EQ(m_diary.profile().name, "Anna");
}

TEST_F(SettingsPageTest, UndoneChangesShow)
{
    takeEdits();
    const Diary before = m_diary;
    auto* name = named<QLineEdit>(QStringLiteral("Name"));
    type(name, QStringLiteral("Anna"));
    m_page.setDiary(before, now);
    EXPECT_EQ(name->text(), QString());
}

TEST_F(SettingsPageTest, ADayThatCannotEndThereIsSaidKindly)
{
    takeEdits();
    auto* field = named<QLineEdit>(QStringLiteral("Day ends at"));
    type(field, QStringLiteral("14:00"));
    EXPECT_EQ(m_diary.profile().dayBoundary, ClockTime::at(4, 0));
    EXPECT_THAT(shownTexts(), ::testing::Contains(QStringLiteral("Choose a time between midnight and noon.")));
    type(field, QStringLiteral("soon"));
    EXPECT_THAT(shownTexts(), ::testing::Contains(QStringLiteral("Write it like 23:10 or 11:10pm.")));
    type(field, QStringLiteral("3"));
    EXPECT_EQ(m_diary.profile().dayBoundary, ClockTime::at(3, 0));
    EXPECT_THAT(shownTexts(), ::testing::Not(::testing::Contains(
                                  ::testing::Property(&QString::toStdString, ::testing::HasSubstr("Write it like")))));
}

TEST_F(SettingsPageTest, NobodyIsBornTomorrow)
{
    takeEdits();
    type(named(QStringLiteral("Born on")), QStringLiteral("2026-10-30"));
    EXPECT_EQ(m_diary.profile().born, std::nullopt);
    EXPECT_THAT(shownTexts(),
                ::testing::Contains(::testing::Property(&QString::toStdString, ::testing::HasSubstr("Write it like"))));
}

TEST_F(SettingsPageTest, AQuietTimeThatIsClearedComesBack)
{
    auto* from = named<QLineEdit>(QStringLiteral("Quiet from"));
    type(from, QStringLiteral("23"));
    EXPECT_EQ(m_preferences.value(remindersettings::quietFrom), ClockTime::at(23, 0));
    from->selectAll();
    QTest::keyClick(from, Qt::Key_Delete);
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_EQ(m_preferences.value(remindersettings::quietFrom), ClockTime::at(23, 0));
    EXPECT_FALSE(from->text().isEmpty());
}

TEST_F(SettingsPageTest, TabFollowsTheReadingOrder)
{
    m_preferences.set(appearancesettings::textPercent, 150);
    const std::vector<QWidget*> order = tabOrder();
    ASSERT_GT(order.size(), 20U);
    QPoint before(0, 0);
    for (const QWidget* widget : order) {
        const QPoint place = widget->mapTo(m_page.widget(), widget->rect().center());
        const bool isSameLine = std::abs(place.y() - before.y()) < 12;
        EXPECT_TRUE(isSameLine ? place.x() > before.x() : place.y() > before.y())
            << place.x() << "," << place.y() << " " << before.x() << "," << before.y()
            << widget->accessibleName().toStdString();
        before = place;
    }
}

TEST_F(SettingsPageTest, EveryControlSaysWhatItIs)
{
    for (QWidget* widget : tabOrder()) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(spoken);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->whatsThis().isEmpty()) << widget->accessibleName().toStdString();
    }
}

TEST_F(SettingsPageTest, FitsANarrowWindowWithLargeText)
{
    applyTheme(*qApp, {ThemeChoice::Light, 200});
    const SettingsPage page(m_preferences, QStringLiteral("/home/anna/diaries/diary.slumbar"));
    EXPECT_LE(page.widget()->minimumSizeHint().width(), 1024 - 170);
    applyTheme(*qApp, {ThemeChoice::Light});
}

TEST_F(SettingsPageTest, ThePathOfTheDiaryCanBeCopied)
{
    QSignalSpy notices(&m_page, &SettingsPage::noticeGiven);
    QTest::keyClick(named(QStringLiteral("Copy path")), Qt::Key_Return);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("/home/anna/diaries/diary.slumbar"));
    EXPECT_EQ(notices.size(), 1);
}

TEST(DataGroupTest, OpensTheFolderOfTheDiary)
{
    QString opened;
    DataGroup group(QStringLiteral("/home/anna/diaries/diary.slumbar"),
                    [&opened](const QString& folder) { opened = folder; });
    for (auto* button : group.findChildren<QPushButton*>()) {
        if (button->accessibleName() == QStringLiteral("Open folder")) {
            button->click();
        }
    }
    EXPECT_EQ(opened, QStringLiteral("/home/anna/diaries"));
}

TEST_F(SettingsPageTest, ADiaryThatIsKeptNowhereHasNoPath)
{
    const SettingsPage page(m_preferences, QString());
    for (const auto* button : page.findChildren<QPushButton*>()) {
        EXPECT_NE(button->accessibleName(), QStringLiteral("Copy path"));
    }
}

TEST_F(SettingsPageTest, TheQuestionsAboutTheWeekHaveTheirWeekday)
{
    takeEdits();
    auto* weekday = named<QComboBox>(QStringLiteral("Questions about the week"));
    ASSERT_TRUE(weekday);
    EXPECT_EQ(weekday->currentText(), QStringLiteral("Sunday"));
    while (weekday->currentText() != QStringLiteral("Wednesday")) {
        const QString before = weekday->currentText();
        QTest::keyClick(weekday, weekday->currentIndex() == 6 ? Qt::Key_Home : Qt::Key_Down);
        ASSERT_NE(weekday->currentText(), before);
    }
    EXPECT_EQ(pegWeekday(m_diary), 3u);
    EXPECT_FALSE(pegAskedOn(m_diary, day("2026-10-28")).empty());
    QTest::keyClick(weekday, Qt::Key_End);
    EXPECT_EQ(weekday->currentText(), QStringLiteral("Never"));
    EXPECT_EQ(pegWeekday(m_diary), std::nullopt);
    EXPECT_TRUE(pegAskedOn(m_diary, day("2026-10-28")).empty());
    m_page.setDiary(Diary(), now);
    EXPECT_EQ(weekday->currentText(), QStringLiteral("Sunday"));
}

TEST_F(SettingsPageTest, AsksForTheHabits)
{
    QSignalSpy asked(&m_page, &SettingsPage::habitsRequested);
    auto* edit = named(QStringLiteral("Edit habits…"));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
}

}  // namespace

}  // namespace slumbar
