#include "calendar/calendarpage.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gmock/gmock.h>

#include "app/calendar/fakehistory.h"
#include "calendar/calendargrid.h"
#include "calendar/calendarmodel.h"
#include "calendar/searchfield.h"
#include "support/build.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;

constexpr Day today(2026, 10, 29);

class CalendarPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_page.setDiary(diaryOf({usualDay(Day(2026, 10, 5), 3), usualDay(Day(2026, 9, 10), 4)}),
                        moment("2026-10-29T20:00+01:00"));
        m_page.resize(1176, 740);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
        m_page.setFocus();
        QObject::connect(&m_page, &CalendarPage::dayEditRequested, [this](Day day) { m_edited.push_back(day); });
        QObject::connect(&m_page, &CalendarPage::checklistRequested, [this](Day day) { m_checked.push_back(day); });
    }

    CalendarGrid& grid() { return *m_page.findChild<CalendarGrid*>(); }
    Day chosen()
    {
        const auto& model = static_cast<const CalendarModel&>(*grid().model());
        return model.cell(grid().currentIndex()).day;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QPushButton& button(const char* name)
    {
        for (QPushButton* button : m_page.findChildren<QPushButton*>()) {
            if (button->accessibleName() == QLatin1String(name)) {
                return *button;
            }
        }
        std::abort();
    }
    QString firstLine() { return m_page.findChildren<QLabel*>().front()->text(); }
    bool shows(const char* text)
    {
        const auto labels = m_page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [text](const QLabel* label) { return label->text() == QLatin1String(text); });
    }

    FakeHistory m_history;
    CalendarPage m_page{m_history};
    std::vector<Day> m_edited;
    std::vector<Day> m_checked;
};

TEST_F(CalendarPageTest, TheKeyboardStartsOnToday)
{
    EXPECT_EQ(QApplication::focusWidget(), &grid());
    EXPECT_EQ(chosen(), today);
    EXPECT_TRUE(shows("Thursday 29 October"));
}

TEST_F(CalendarPageTest, ArrowsGoThroughDaysWeeksAndMonths)
{
    press(Qt::Key_Left);
    EXPECT_EQ(chosen(), Day(2026, 10, 28));
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), Day(2026, 10, 21));
    press(Qt::Key_Home);
    EXPECT_EQ(chosen(), Day(2026, 10, 19));
    press(Qt::Key_End);
    EXPECT_EQ(chosen(), Day(2026, 10, 25));
    for (int week = 0; week < 4; ++week) {
        press(Qt::Key_Up);
    }
    EXPECT_EQ(chosen(), Day(2026, 9, 27));
    EXPECT_TRUE(firstLine().startsWith(QStringLiteral("September:")));
}

TEST_F(CalendarPageTest, MirroredTheArrowsFollowWhatIsSeen)
{
    m_page.setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Right);
    EXPECT_EQ(chosen(), Day(2026, 10, 28));
}

TEST_F(CalendarPageTest, PageKeysChangeTheMonthAndKeepTheDayWhereItExists)
{
    m_page.chooseDay(Day(2026, 10, 31));
    press(Qt::Key_PageUp);
    EXPECT_EQ(chosen(), Day(2026, 9, 30));
    press(Qt::Key_PageDown);
    EXPECT_EQ(chosen(), Day(2026, 10, 30));
    press(Qt::Key_T);
    EXPECT_EQ(chosen(), today);
}

TEST_F(CalendarPageTest, ThereIsNothingBeyondThisMonth)
{
    EXPECT_FALSE(button("Next month").isEnabled());
    press(Qt::Key_PageDown);
    EXPECT_EQ(chosen(), Day(2026, 10, 31));
    press(Qt::Key_Right);
    EXPECT_EQ(chosen(), Day(2026, 10, 31));
}

TEST_F(CalendarPageTest, EnterEditsThePastAndNotTheFuture)
{
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_THAT(m_edited, ElementsAre(Day(2026, 10, 28)));
    m_page.chooseDay(Day(2026, 10, 30));
    press(Qt::Key_Return);
    EXPECT_EQ(m_edited.size(), 1U);
    EXPECT_FALSE(button("Edit day").isEnabled());
}

TEST_F(CalendarPageTest, TheChecklistOfTheChosenDayIsOneKeyAway)
{
    m_page.chooseDay(Day(2026, 10, 22));
    press(Qt::Key_B);
    EXPECT_THAT(m_checked, ElementsAre(Day(2026, 10, 22)));
}

TEST_F(CalendarPageTest, AClickChoosesADayAndADoubleClickEditsIt)
{
    const auto& model = static_cast<const CalendarModel&>(*grid().model());
    const QPoint place = grid().visualRect(model.indexOf(Day(2026, 10, 5))).center();
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(chosen(), Day(2026, 10, 5));
    EXPECT_TRUE(shows("A night of 7 to 9 hours."));
    QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, place);
    EXPECT_THAT(m_edited, ElementsAre(Day(2026, 10, 5)));
}

TEST_F(CalendarPageTest, AClickOnADayOfTheMonthBeforeGoesThere)
{
    const auto& model = static_cast<const CalendarModel&>(*grid().model());
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {},
                      grid().visualRect(model.indexOf(Day(2026, 9, 29))).center());
    EXPECT_EQ(chosen(), Day(2026, 9, 29));
}

TEST_F(CalendarPageTest, ANewDiaryKeepsTheChosenDay)
{
    m_page.chooseDay(Day(2026, 10, 6));
    m_page.setDiary(diaryOf({usualDay(Day(2026, 10, 6), 8)}), moment("2026-10-29T20:05+01:00"));
    EXPECT_EQ(chosen(), Day(2026, 10, 6));
    EXPECT_TRUE(shows("A night of 7 to 9 hours."));
}

TEST_F(CalendarPageTest, AScreenReaderHearsTheWholeDay)
{
    m_page.chooseDay(Day(2026, 10, 5));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&grid());
    ASSERT_NE(table, nullptr);
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_TRUE(
        table->tableInterface()->cellAt(1, 0)->text(QAccessible::Name).contains(QStringLiteral("Monday 5 October")));
    EXPECT_EQ(table->text(QAccessible::Name), QStringLiteral("Days of the month"));
}

TEST_F(CalendarPageTest, TabFollowsTheOrderOfReading)
{
    button("Previous month").setFocus();
    QStringList names;
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names << QApplication::focusWidget()->accessibleName();
    }
    EXPECT_EQ(names, QStringList({QStringLiteral("Today"), QStringLiteral("Search the calendar"),
                                  QStringLiteral("Days of the month"), QStringLiteral("Previous day"),
                                  QStringLiteral("Next day"), QStringLiteral("History"), QStringLiteral("Add event"),
                                  QStringLiteral("Checklist"), QStringLiteral("Edit day")}));
}

TEST_F(CalendarPageTest, InANarrowWindowThePanelStandsBelow)
{
    m_page.resize(920, 600);
    QApplication::processEvents();
    EXPECT_GT(button("Edit day").mapTo(&m_page, QPoint()).y(), grid().mapTo(&m_page, QPoint(0, grid().height())).y());
    EXPECT_GE(grid().columnWidth(0), 80);
    EXPECT_GE(grid().rowHeight(0), 72);
}

TEST_F(CalendarPageTest, ThePanelSaysWhenADayWasWritten)
{
    m_history.told = std::vector<Revision>{
        {moment("2026-10-05T07:05+02:00"), DayRecord(Day(2026, 10, 5)), usualDay(Day(2026, 10, 5), 3)}};
    m_page.chooseDay(Day(2026, 10, 5));
    EXPECT_TRUE(shows("Written 07:05."));
}

/// With the search opened and typed into.
class CalendarSearchTest : public CalendarPageTest {
protected:
    void SetUp() override
    {
        CalendarPageTest::SetUp();
        m_page.startSearch();
    }

    SearchField& field() { return *m_page.findChild<SearchField*>(); }
    void type(const char* text) { QTest::keyClicks(&field(), QLatin1String(text)); }
    const CalendarCell& cell(Day day)
    {
        const auto& model = static_cast<const CalendarModel&>(*grid().model());
        return model.cell(model.indexOf(day));
    }
};

TEST_F(CalendarSearchTest, TypingFindsDaysAndEnterGoesToOne)
{
    EXPECT_EQ(QApplication::focusWidget(), &field());
    EXPECT_FALSE(grid().isVisible());
    type("pain>2");
    EXPECT_EQ(firstLine(), QStringLiteral("2 days found."));
    EXPECT_TRUE(shows("Monday 5 October"));
    press(Qt::Key_Down);
    EXPECT_TRUE(shows("Thursday 10 September"));
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &grid());
    EXPECT_EQ(chosen(), Day(2026, 9, 10));
    EXPECT_TRUE(cell(Day(2026, 9, 10)).isFound);
    EXPECT_FALSE(cell(Day(2026, 9, 11)).isFound);
    press(Qt::Key_Escape);
    EXPECT_FALSE(cell(Day(2026, 9, 10)).isFound);
    EXPECT_EQ(chosen(), Day(2026, 9, 10));
}

TEST_F(CalendarSearchTest, EscapeLeadsBackToTheDayThatWasChosen)
{
    type("worst");
    EXPECT_TRUE(shows("Monday 5 October"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(grid().isVisible());
    EXPECT_EQ(chosen(), today);
    EXPECT_TRUE(field().text().isEmpty());
}

TEST_F(CalendarSearchTest, NothingFoundIsSaidKindly)
{
    type("zebra");
    EXPECT_EQ(firstLine(), QStringLiteral("Nothing found."));
    press(Qt::Key_Return);
    EXPECT_FALSE(grid().isVisible());
}

TEST_F(CalendarSearchTest, AnExampleIsTypedByItsButton)
{
    QTest::mouseClick(&button("Search for pain>6"), Qt::LeftButton);
    EXPECT_EQ(field().text(), QStringLiteral("pain>6"));
    EXPECT_EQ(QApplication::focusWidget(), &field());
}

TEST_F(CalendarSearchTest, AMarkedMonthKeepsItsDayWhenTheDiaryChanges)
{
    type("pain>2");
    press(Qt::Key_Return);
    m_page.chooseDay(Day(2026, 10, 20));
    m_page.setDiary(diaryOf({usualDay(Day(2026, 10, 7), 8)}), moment("2026-10-29T20:05+01:00"));
    EXPECT_EQ(chosen(), Day(2026, 10, 20));
    EXPECT_TRUE(cell(Day(2026, 10, 7)).isFound);
    EXPECT_FALSE(cell(Day(2026, 10, 5)).isFound);
}

}  // namespace
}  // namespace slumbar
