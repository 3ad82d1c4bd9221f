#include "today/todaypage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

#include "demo/madeupdiary.h"
#include "support/build.h"
#include "text/words.h"
#include "today/forecastmaker.h"
#include "today/usualrange.h"
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

TEST_F(TodayPageTest, TheKeyboardStartsInTheAnswersAndStaysThereWhenCardsCome)
{
    diary = testing::diaryOf({testing::usualDay(today - 1)});
    page.activateWindow();
    showAt("2026-10-29T07:02+01:00");
    auto* row = visible<ScoreRow>(QStringLiteral("Back pain this morning"));
    ASSERT_TRUE(row);
    EXPECT_EQ(page.focusWidget(), row);
    QTest::keyClick(row, Qt::Key_3);
    showAt("2026-10-29T07:03+01:00");
    EXPECT_TRUE(visible<UsualRange>(QStringLiteral("Pain this morning")));
    EXPECT_EQ(page.focusWidget(), row);
}

TEST_F(TodayPageTest, AfterTheCheckInTheMorningSaysSoAndShowsTheNight)
{
    diary = testing::diaryOf({testing::usualDay(today)});
    showAt("2026-10-29T07:30+01:00");
    EXPECT_TRUE(visible<QLabel>(QStringLiteral("Written down")));
    EXPECT_TRUE(visible<QLabel>(words::durationOfMinutes(425) + QStringLiteral(" asleep")));
}

TEST_F(TodayPageTest, TheForecastShowsInTheEveningOnceItHasEarnedIt)
{
    diary = madeUpDiary(today, 200, 1, zone);
    QSignalSpy made(page.findChild<ForecastMaker*>(), &ForecastMaker::forecastMade);
    showAt("2026-10-29T20:50+01:00");
    ASSERT_TRUE(!made.isEmpty() || made.wait());
    EXPECT_FALSE(visible<QLabel>(QStringLiteral("Tomorrow morning"))) << "this evening is not rated yet";
    made.clear();
    QTest::keyClick(visible<ScoreRow>(QStringLiteral("Back pain this evening")), Qt::Key_4);
    showAt("2026-10-29T20:51+01:00");
    ASSERT_TRUE(!made.isEmpty() || made.wait());
    EXPECT_TRUE(visible<QLabel>(QStringLiteral("Tomorrow morning")));
    showAt("2026-10-30T07:00+01:00");
    EXPECT_FALSE(visible<QLabel>(QStringLiteral("Tomorrow morning")));
}

TEST_F(TodayPageTest, ASafetySignLeadsToItsArticle)
{
    std::vector<DayRecord> records;
    for (int back = 0; back < 28; ++back) {
        DayRecord record = testing::usualDay(today - back);
        PainEntry entry = *record.pain(PainMoment::Morning);
        entry.stiffness = StiffMinutes::of<45>();
        record.setPain(entry);
        records.push_back(record);
    }
    diary = testing::diaryOf(records);
    showAt("2026-10-29T20:50+01:00");
    QSignalSpy asked(&page, &TodayPage::articleRequested);
    auto* button = visible<QPushButton>(QStringLiteral("When to see someone"));
    ASSERT_TRUE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("when-to-see-someone"));
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
