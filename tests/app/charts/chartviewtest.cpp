#include "charts/chartview.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "specs.h"
#include "theme/palette.h"

namespace slumbar {

using namespace slumbar::testing;

namespace {

const DayRange week{Day(2026, 10, 23), Day(2026, 10, 29)};

class ChartViewTest : public ::testing::Test {
protected:
    ChartViewTest()
    {
        m_view.resize(900, 400);
        m_view.setSpec(twoPanels(week));
        m_view.show();
    }
    void press(Qt::Key key) { QTest::keyClick(&m_view, key); }
    QString heading() const { return m_view.cursorStop() == nullptr ? QString() : m_view.cursorStop()->heading; }
    QColor pixelAt(double day, double value)
    {
        const QImage image = m_view.grab().toImage();
        const ChartLook look = chartLookOf(&m_view);
        const ChartLayout layout(m_view.spec(), m_view.viewport()->size(), look);
        return image.pixelColor(static_cast<int>(layout.xOf(day)), static_cast<int>(layout.yOf(0, value)));
    }

    ChartView m_view;
};

}  // namespace

TEST_F(ChartViewTest, IsOneChartWithNameAndSummaryForScreenReaders)
{
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&m_view);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_EQ(accessible->childCount(), 0);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Hours asleep and back pain"));
    EXPECT_EQ(accessible->text(QAccessible::Description), QStringLiteral("Always five."));
}

TEST_F(ChartViewTest, ArrowsHomeAndEndMoveTheCursorAndSayWhatStandsThere)
{
    const QSignalSpy moved(&m_view, &ChartView::cursorMoved);
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-29"));
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-28"));
    EXPECT_EQ(moved.last().first().toString(), QStringLiteral("2026-10-28. 5 h asleep, pain 5"));
    EXPECT_EQ(m_view.accessibleDescription(), QStringLiteral("2026-10-28. 5 h asleep, pain 5"));
    press(Qt::Key_Home);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-23"));
    press(Qt::Key_Right);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-24"));
    press(Qt::Key_End);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-29"));
    press(Qt::Key_Escape);
    EXPECT_EQ(heading(), QString());
    EXPECT_EQ(moved.last().first().toString(), QString());
    EXPECT_EQ(m_view.accessibleDescription(), QStringLiteral("Always five."));
}

TEST_F(ChartViewTest, RightToLeftTheLeftArrowGoesOn)
{
    m_view.setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-24"));
}

TEST_F(ChartViewTest, PlusAndMinusAskForFewerOrMoreDaysAroundTheCursor)
{
    const QSignalSpy asked(&m_view, &ChartView::zoomAsked);
    press(Qt::Key_End);
    press(Qt::Key_Plus);
    press(Qt::Key_Minus);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_LT(asked[0][0].toDouble(), 1);
    EXPECT_EQ(asked[0][1].toDouble(), dayNumber(week.last));
    EXPECT_GT(asked[1][0].toDouble(), 1);
}

TEST_F(ChartViewTest, BeyondTheLastDayTheCursorGoesOnWhenTheOwnerShowsMore)
{
    QObject::connect(&m_view, &ChartView::panAsked, &m_view, [this](int days) {
        m_view.setSpec(twoPanels({week.first + days, week.last + days}));
    });
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-30"));
}

TEST_F(ChartViewTest, BeyondTheLastDayTheCursorStaysWhenThereIsNoMore)
{
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-29"));
}

TEST_F(ChartViewTest, TheCursorKeepsItsDayInANewSpecAndGoesWithDaysThatAreGone)
{
    press(Qt::Key_Home);
    m_view.setSpec(twoPanels({week.first - 30, week.last}));
    EXPECT_EQ(heading(), QStringLiteral("2026-10-23"));
    m_view.setSpec(twoPanels({Day(2026, 1, 1), Day(2026, 1, 7)}));
    EXPECT_EQ(heading(), QString());
}

TEST_F(ChartViewTest, ThePointerMovesTheCursorAndDraggingAsksForOtherDays)
{
    const ChartLook look = chartLookOf(&m_view);
    const ChartLayout layout(m_view.spec(), m_view.viewport()->size(), look);
    const auto at = [&](Day day) { return QPointF(layout.xOf(dayNumber(day)), layout.plots().center().y()).toPoint(); };
    QTest::mouseMove(m_view.viewport(), at(week.first + 2));
    EXPECT_EQ(heading(), QStringLiteral("2026-10-25"));
    const QSignalSpy panned(&m_view, &ChartView::panAsked);
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, at(week.first + 2));
    QTest::mouseMove(m_view.viewport(), at(week.first + 4));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, at(week.first + 4));
    ASSERT_EQ(panned.size(), 1);
    EXPECT_EQ(panned[0][0].toInt(), -2);
}

TEST_F(ChartViewTest, BarsLieOverTheGrid)
{
    ChartSpec spec = twoPanels(week);
    for (ChartBar& bar : spec.panels[0].bars.bars) {
        bar.high = 8;
    }
    m_view.setSpec(spec);
    for (const double besideGridLine : {4.9, 5.0, 5.1}) {
        EXPECT_EQ(pixelAt(dayNumber(week.first), besideGridLine), Theme::of(ThemeKind::Light).color(Token::Night));
    }
}

TEST_F(ChartViewTest, FollowsTheThemeOfItsPalette)
{
    EXPECT_EQ(pixelAt(dayNumber(week.first), 2.5), Theme::of(ThemeKind::Light).color(Token::Night));
    m_view.setPalette(paletteOf(Theme::of(ThemeKind::Dark)));
    EXPECT_EQ(pixelAt(dayNumber(week.first), 2.5), Theme::of(ThemeKind::Dark).color(Token::Night));
    EXPECT_EQ(pixelAt(dayNumber(week.first) + 0.5, 2.5), Theme::of(ThemeKind::Dark).color(Token::Surface));
}

TEST_F(ChartViewTest, ThePictureHasNoCursorAndLeavesItWhereItWas)
{
    const auto picture = [this] {
        QImage image(900, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        m_view.paintPicture(painter, image.rect());
        return image;
    };
    const QImage without = picture();
    press(Qt::Key_End);
    EXPECT_EQ(picture(), without);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-29"));
}

TEST_F(ChartViewTest, AnEmptyViewDoesNothing)
{
    ChartView view;
    view.show();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Escape}) {
        QTest::keyClick(&view, key);
    }
    EXPECT_EQ(view.cursorStop(), nullptr);
}

}  // namespace slumbar
