#include "calendar/calendarmodel.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::diaryOf;
using testing::usualDay;

constexpr Day today(2026, 10, 29);

CalendarMonth october(const Diary& diary = Diary())
{
    return calendarMonth(diary, today.month(), today, 1);
}

TEST(CalendarModelTest, KeepsTheRulesOfAModelWhileMonthsChange)
{
    CalendarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMonth(october());
    model.setMonth(calendarMonth(Diary(), std::chrono::year(2027) / std::chrono::February, today, 7));
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(model.columnCount(), 7);
}

TEST(CalendarModelTest, FindsADayAndNoneOutsideTheSixWeeks)
{
    CalendarModel model;
    EXPECT_FALSE(model.indexOf(today).isValid());
    model.setMonth(october());
    EXPECT_EQ(model.cell(model.indexOf(today)).day, today);
    EXPECT_EQ(model.indexOf(today), model.index(4, 3));
    EXPECT_FALSE(model.indexOf(Day(2026, 9, 27)).isValid());
    EXPECT_FALSE(model.indexOf(Day(2026, 11, 9)).isValid());
}

TEST(CalendarModelTest, AScreenReaderGetsTheWholeDay)
{
    CalendarModel model;
    model.setMonth(october(diaryOf({usualDay(Day(2026, 10, 5), 3)})));
    const QModelIndex monday = model.indexOf(Day(2026, 10, 5));
    EXPECT_EQ(monday.data().toInt(), 5);
    EXPECT_TRUE(monday.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Morning pain 3.")));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Monday"));
}

}  // namespace
}  // namespace slumbar
