#include "today/todaypage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

#include "support/build.h"
#include "widgets/scorerow.h"

namespace slumbar {
namespace {

using testing::day;
using testing::moment;
using testing::score;

const Day today = day("2026-10-29");

/// A page in a window, with what it asked for gathered.
class TodayPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QObject::connect(&page, &TodayPage::editMade, [this](const Edit& edit, const QString& words) {
            diary = diary.with(edit);
            undoWords = words;
        });
        QObject::connect(&page, &TodayPage::checkInRequested, [this](Day asked) { checkInAsked = asked; });
        QObject::connect(&page, &TodayPage::checklistRequested, [this](Day asked) { checklistAsked = asked; });
        page.resize(1100, 760);
        page.show();
    }

    void showAt(const char* time)
    {
        page.setDiary(diary, moment(time));
        QCoreApplication::processEvents();
    }

    template<class Widget>
    Widget* visible(const QString& accessibleName) const
    {
        for (Widget* widget : page.findChildren<Widget*>()) {
            if (widget->isVisible() &&
                (widget->accessibleName() == accessibleName || widget->property("text") == accessibleName)) {
                return widget;
            }
        }
        return nullptr;
    }

    testing::FixedZone zone;
    TodayPage page{zone};
    Diary diary;
    QString undoWords;
    std::optional<Day> checkInAsked;
    std::optional<Day> checklistAsked;
};

TEST_F(TodayPageTest, ADigitAnswersTheMorningsPain)
{
    diary = testing::diaryOf({testing::usualDay(today - 1)});
    showAt("2026-10-29T07:02+01:00");
    auto* row = visible<ScoreRow>(QStringLiteral("Back pain this morning"));
    ASSERT_TRUE(row);
    QTest::keyClick(row, Qt::Key_3);
    ASSERT_TRUE(diary.find(today));
    EXPECT_EQ(diary.find(today)->pain(PainMoment::Morning)->back, score(3));
    EXPECT_EQ(undoWords, QStringLiteral("morning pain"));
    EXPECT_FALSE(visible<ScoreRow>(QStringLiteral("Back pain this evening")));
}

TEST_F(TodayPageTest, InTheEveningTheEveningIsAskedAndTheChecklistOffered)
{
    diary = testing::diaryOf({testing::usualDay(today - 1)});
    showAt("2026-10-29T20:50+01:00");
    auto* row = visible<ScoreRow>(QStringLiteral("Back pain this evening"));
    ASSERT_TRUE(row);
    QTest::keyClick(row, Qt::Key_5);
    EXPECT_EQ(diary.find(today)->pain(PainMoment::Evening)->back, score(5));
    EXPECT_FALSE(visible<ScoreRow>(QStringLiteral("Back pain this morning")));
    auto* start = visible<QPushButton>(QStringLiteral("Start checklist"));
    ASSERT_TRUE(start);
    QTest::mouseClick(start, Qt::LeftButton);
    EXPECT_EQ(checklistAsked, today);
}

TEST_F(TodayPageTest, TheUsualNightIsTakenOverOnlyByItsButton)
{
    diary =
        testing::diaryOf({testing::usualDay(today - 1), testing::usualDay(today - 2), testing::usualDay(today - 3)});
    showAt("2026-10-29T07:02+01:00");
    EXPECT_FALSE(diary.find(today));
    auto* take = visible<QPushButton>(QStringLiteral("Same as usual"));
    ASSERT_TRUE(take);
    QTest::mouseClick(take, Qt::LeftButton);
    ASSERT_TRUE(diary.find(today));
    EXPECT_EQ((*diary.find(today)->night())->lightsOut->clock(), testing::clock("23:10"));
    showAt("2026-10-29T07:03+01:00");
    EXPECT_FALSE(visible<QPushButton>(QStringLiteral("Same as usual")));
}

TEST_F(TodayPageTest, AMissedDayIsOfferedWithoutBlame)
{
    diary = testing::diaryOf({testing::usualDay(today - 1), testing::usualDay(today - 3)});
    showAt("2026-10-29T07:02+01:00");
    auto* fillIn = visible<QPushButton>(QStringLiteral("Fill in Tuesday"));
    ASSERT_TRUE(fillIn);
    QTest::mouseClick(fillIn, Qt::LeftButton);
    EXPECT_EQ(checkInAsked, today - 2);
}

TEST_F(TodayPageTest, AnEmptyDiaryOffersThreeWaysToBegin)
{
    showAt("2026-10-29T07:02+01:00");
    QSignalSpy import(&page, &TodayPage::importRequested);
    QSignalSpy madeUp(&page, &TodayPage::madeUpDiaryRequested);
    for (const char* words : {"Begin today", "Import…", "Look at a made-up diary"}) {
        auto* button = visible<QPushButton>(QString::fromUtf8(words));
        ASSERT_TRUE(button) << words;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(checkInAsked, today);
    EXPECT_EQ(import.count(), 1);
    EXPECT_EQ(madeUp.count(), 1);
}

}  // namespace
}  // namespace slumbar
