#include "trends/trendspage.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "charts/charttableview.h"
#include "charts/chartview.h"
#include "nights.h"
#include "theme/palette.h"
#include "widgets/choicebox.h"
#include "widgets/segmentedcontrol.h"

namespace slumbar {

using namespace slumbar::testing;
using ::testing::HasSubstr;

namespace {

class TrendsPageTest : public ::testing::Test {
protected:
    TrendsPageTest()
    {
        m_page.resize(1100, 760);
        m_page.show();
        m_page.activateWindow();
    }
    void show(const Diary& diary)
    {
        m_page.setDiary(diary, now);
        QCoreApplication::processEvents();
    }
    ChartView& chart() { return *m_page.findChild<ChartView*>(); }
    ChartTableView& table() { return *m_page.findChild<ChartTableView*>(); }
    QPushButton& button(const QString& name)
    {
        const auto buttons = m_page.findChildren<QPushButton*>();
        return **std::find_if(buttons.begin(), buttons.end(),
                              [&](const QPushButton* each) { return each->accessibleName() == name; });
    }
    void press(QWidget& widget, Qt::Key key)
    {
        widget.setFocus();
        QTest::keyClick(&widget, key);
        QCoreApplication::processEvents();
    }
    std::string allText()
    {
        QStringList texts;
        for (const QLabel* label : m_page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(QLatin1Char('\n')).replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
    }

    TrendsPage m_page;
};

const DayRange aYear{Day(2025, 11, 3), today};

}  // namespace

TEST_F(TrendsPageTest, AnEmptyDiaryTeachesAndOffersTheCheckIn)
{
    show(Diary());
    EXPECT_THAT(allText(), HasSubstr("Trends begin with your first night."));
    EXPECT_THAT(allText(), HasSubstr("After two weeks"));
    EXPECT_FALSE(chart().isVisible());
    const QSignalSpy requested(&m_page, &TrendsPage::checkInRequested);
    press(button(QStringLiteral("Open check-in")), Qt::Key_Space);
    EXPECT_EQ(requested.size(), 1);
}

TEST_F(TrendsPageTest, OneDayIsShownAsItIs)
{
    show(evenDiary({today, today}, 405));
    EXPECT_TRUE(chart().isVisible());
    EXPECT_THAT(allText(), HasSubstr("1 of 1 days recorded."));
    EXPECT_EQ(chart().spec().stops.size(), 1U);
}

TEST_F(TrendsPageTest, TheFirstNightTakesTheLessonAway)
{
    show(Diary());
    show(evenDiary({today, today}));
    EXPECT_THAT(allText(), ::testing::Not(HasSubstr("Trends begin")));
}

TEST_F(TrendsPageTest, RangesAreChosenByKeysAndBySegments)
{
    show(evenDiary(aYear));
    EXPECT_EQ(m_page.range(), TrendsRange::Month);
    press(chart(), Qt::Key_W);
    EXPECT_EQ(m_page.range(), TrendsRange::Week);
    EXPECT_EQ(chart().spec().days.length(), 7);
    press(chart(), Qt::Key_Y);
    EXPECT_EQ(m_page.range(), TrendsRange::Year);
    EXPECT_EQ(table().model()->rowCount(), 4);
    auto& segments = *m_page.findChild<SegmentedControl*>();
    EXPECT_EQ(segments.chosen(), 3);
    press(segments, Qt::Key_Left);
    EXPECT_EQ(m_page.range(), TrendsRange::Quarter);
}

TEST_F(TrendsPageTest, NarrowDaysBecomeWeeksAndZoomBringsThemBack)
{
    show(evenDiary(aYear));
    m_page.setRange(TrendsRange::Year);
    EXPECT_EQ(chart().spec().panels[0].bars[0].stepDays, 7);
    press(chart(), Qt::Key_End);
    press(chart(), Qt::Key_Plus);
    press(chart(), Qt::Key_Plus);
    EXPECT_EQ(chart().spec().panels[0].bars[0].stepDays, 1);
    EXPECT_TRUE(chart().shownDays().contains(today - 3));
    press(button(QStringLiteral("Show all")), Qt::Key_Space);
    EXPECT_EQ(chart().shownDays(), aYear);
    EXPECT_FALSE(button(QStringLiteral("Show all")).isVisible());
}

TEST_F(TrendsPageTest, TheCursorWalksBeyondTheZoomedDays)
{
    show(evenDiary(aYear));
    m_page.setRange(TrendsRange::Quarter);
    press(chart(), Qt::Key_End);
    press(chart(), Qt::Key_Plus);
    press(chart(), Qt::Key_Home);
    const Day first = chart().shownDays().first;
    press(chart(), Qt::Key_Left);
    EXPECT_EQ(chart().shownDays().first, first.previous());
    EXPECT_EQ(chart().cursorStop()->day, dayNumber(first.previous()));
}

TEST_F(TrendsPageTest, AnEditKeepsTheZoom)
{
    const Diary diary = evenDiary(aYear);
    show(diary);
    m_page.setRange(TrendsRange::Year);
    press(chart(), Qt::Key_Plus);
    const DayRange zoomed = chart().shownDays();
    show(diary.with(Edit::ofDay(slumbar::testing::dayOf(today - 2, 300, 6, 7))));
    EXPECT_NE(zoomed, chart().spec().days);
    EXPECT_EQ(chart().shownDays(), zoomed);
}

TEST_F(TrendsPageTest, EveryControlHasANameAndTheChartHasItsSummary)
{
    show(evenDiary(aYear));
    for (const QWidget* widget : m_page.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusProxy() == nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            const auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        }
    }
    EXPECT_THAT(chart().accessibleDescription().toStdString(), HasSubstr("In the last 30 days you slept"));
}

TEST_F(TrendsPageTest, TabGoesFromTheRangesToTheTable)
{
    show(evenDiary(aYear));
    m_page.setFocus();
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        order << QString::fromLatin1(QApplication::focusWidget()->metaObject()->className())
                     .section(QLatin1String("::"), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(order.join(QLatin1Char(' ')).toStdString(),
              "SegmentedControl ChoiceBox KeyButton KeyButton KeyButton ChartView ChartTableView");
}

TEST_F(TrendsPageTest, TheKeysOneToFiveGoThroughTheViews)
{
    show(evenDiary(aYear));
    const std::pair<Qt::Key, TrendsView> views[] = {{Qt::Key_2, TrendsView::Timing},
                                                    {Qt::Key_3, TrendsView::Regularity},
                                                    {Qt::Key_4, TrendsView::Habits},
                                                    {Qt::Key_5, TrendsView::Pair},
                                                    {Qt::Key_1, TrendsView::NightsAndPain}};
    for (const auto& [key, view] : views) {
        QTest::keyClick(&m_page, key);
        EXPECT_EQ(m_page.view(), view);
        EXPECT_EQ(chart().isVisibleTo(&m_page), view != TrendsView::Habits);
    }
    EXPECT_EQ(chart().spec().panels[0].title, QStringLiteral("Hours asleep"));
}

TEST_F(TrendsPageTest, AnyTwoSeriesAreChosenByKeyboardAndNeverTheSameTwice)
{
    show(evenDiary(aYear));
    QTest::keyClick(&m_page, Qt::Key_5);
    const auto boxes = m_page.findChildren<ChoiceBox*>();
    ASSERT_EQ(boxes.size(), 3);
    const auto titles = [this] {
        return (chart().spec().panels[0].title + QLatin1Char('|') + chart().spec().panels[1].title).toStdString();
    };
    EXPECT_EQ(titles(), "Hours asleep|Morning pain");
    press(*boxes[2], Qt::Key_Down);
    EXPECT_EQ(titles(), "Hours asleep|Evening pain");
    press(*boxes[1], Qt::Key_E);
    EXPECT_EQ(titles(), "Evening pain|Hours asleep");
    EXPECT_EQ(m_page.view(), TrendsView::Pair);
}

TEST_F(TrendsPageTest, AViewWithoutAnythingToDrawTeachesInstead)
{
    show(evenDiary({today - 2, today}));
    QTest::keyClick(&m_page, Qt::Key_3);
    EXPECT_THAT(allText(), HasSubstr("more nights with their times"));
    EXPECT_FALSE(chart().isVisible());
    EXPECT_FALSE(table().isVisible());
    EXPECT_FALSE(button(QStringLiteral("Copy")).isEnabled());
    QTest::keyClick(&m_page, Qt::Key_1);
    EXPECT_TRUE(chart().isVisible());
}

TEST_F(TrendsPageTest, ZoomedDaysAreNamedAndZeroShowsAllAgain)
{
    show(evenDiary(aYear));
    m_page.setRange(TrendsRange::Quarter);
    press(chart(), Qt::Key_End);
    press(chart(), Qt::Key_Plus);
    EXPECT_THAT(allText(), HasSubstr("14 September to 29 October"));
    press(chart(), Qt::Key_0);
    EXPECT_EQ(chart().shownDays(), chart().spec().days);
    EXPECT_TRUE(chart().hasFocus());
}

TEST_F(TrendsPageTest, TheTableIsAKeyAwayAndCopiesItself)
{
    show(evenDiary(aYear));
    press(chart(), Qt::Key_T);
    EXPECT_TRUE(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), ::testing::StartsWith("Week\tNights recorded"));
}

TEST_F(TrendsPageTest, CopyTakesPictureAndTable)
{
    show(evenDiary(aYear));
    const QSignalSpy noticed(&m_page, &TrendsPage::noticeGiven);
    press(chart(), Qt::Key_C);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasImage());
    EXPECT_THAT(copied->text().toStdString(), HasSubstr("Week\tNights recorded\tAsleep a night"));
    EXPECT_EQ(noticed.size(), 1);
}

TEST_F(TrendsPageTest, ThePictureIsSavedInTheFormatOfItsName)
{
    const QTemporaryDir folder;
    show(evenDiary(aYear));
    const QSignalSpy noticed(&m_page, &TrendsPage::noticeGiven);
    for (const QString& name : {QStringLiteral("a.png"), QStringLiteral("a.svg")}) {
        m_page.setAskForFile([&](QWidget*, const QString& suggestion) {
            EXPECT_EQ(suggestion, QStringLiteral("Trends to 2026-10-29.png"));
            return folder.filePath(name);
        });
        press(chart(), Qt::Key_P);
    }
    EXPECT_FALSE(QImage(folder.filePath(QStringLiteral("a.png"))).isNull());
    QFile svg(folder.filePath(QStringLiteral("a.svg")));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_THAT(svg.readAll().toStdString(), HasSubstr("Hours asleep"));
    EXPECT_EQ(noticed.last().first().toString(), QStringLiteral("Picture saved as a.svg"));
}

TEST_F(TrendsPageTest, AFolderThatIsNotThereIsSaidInWords)
{
    show(evenDiary(aYear));
    const QSignalSpy noticed(&m_page, &TrendsPage::noticeGiven);
    m_page.setAskForFile([](QWidget*, const QString&) { return QStringLiteral("/nowhere/at/all.png"); });
    m_page.savePicture();
    ASSERT_EQ(noticed.size(), 1);
    EXPECT_FALSE(noticed[0][0].toString().isEmpty());
}

TEST_F(TrendsPageTest, ThinkingBetterOfSavingDoesNothing)
{
    show(evenDiary(aYear));
    const QSignalSpy noticed(&m_page, &TrendsPage::noticeGiven);
    m_page.setAskForFile([](QWidget*, const QString&) { return QString(); });
    m_page.savePicture();
    EXPECT_EQ(noticed.size(), 0);
}

TEST_F(TrendsPageTest, TenYearsAreShownAtOnceAndStayQuick)
{
    show(evenDiary({today - 3649, today}));
    m_page.setRange(TrendsRange::All);
    EXPECT_EQ(chart().spec().panels[0].bars[0].stepDays, 30);
    EXPECT_EQ(table().model()->rowCount(), 11);
    press(chart(), Qt::Key_End);
    for (int i = 0; i < 12; ++i) {
        press(chart(), Qt::Key_Plus);
    }
    EXPECT_EQ(chart().shownDays().length(), 7);
}

TEST(TrendsPageAtTwiceTheTextTest, NothingStandsBesideThePage)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(22);
    QApplication::setFont(large);
    {
        TrendsPage page;
        page.resize(920, 560);
        page.setDiary(evenDiary(aYear), now);
        page.show();
        for (const TrendsRange range : {TrendsRange::Week, TrendsRange::Year}) {
            page.setRange(range);
            QCoreApplication::processEvents();
            const auto& chart = *page.findChild<ChartView*>();
            EXPECT_LE(page.widget()->width(), page.viewport()->width());
            EXPECT_GE(chart.height(), chart.heightForWidth(chart.width()));
        }
    }
    QApplication::setFont(usual);
}

TEST_F(TrendsPageTest, FollowsAnotherTheme)
{
    show(evenDiary(aYear));
    m_page.setPalette(paletteOf(Theme::of(ThemeKind::Dark)));
    const QImage image = chart().grab().toImage();
    EXPECT_EQ(image.pixelColor(1, image.height() - 2), Theme::of(ThemeKind::Dark).color(Token::Surface));
}

}  // namespace slumbar
