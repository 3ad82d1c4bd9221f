#include "charts/chartview.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "charts/chartlayout.h"
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
        show(twoPanels(week));
        m_view.show();
    }
    void show(const ChartSpec& spec) { m_view.setSpec(spec, wordsOf(spec), spec.days); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_view, key, modifiers); }
    void turnWheel(const QPoint& angle, Qt::KeyboardModifiers modifiers)
    {
        const QPointF place(m_view.viewport()->rect().center());
        QWheelEvent event(place, m_view.viewport()->mapToGlobal(place), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }
    QString heading() const { return m_view.cursorWords().heading; }
    QColor pixelAt(double day, double value)
    {
        const QImage image = m_view.grab().toImage();
        const ChartLook look = chartLookOf(&m_view);
        const ChartLayout layout(m_view.spec(), m_view.shownDays(), m_view.viewport()->size(), look);
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

TEST_F(ChartViewTest, WithCtrlAnArrowGoesAWeek)
{
    show(twoPanels({week.first - 60, week.last}));
    press(Qt::Key_End);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-22"));
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-29"));
}

TEST_F(ChartViewTest, PlusAndMinusZoomAroundTheCursor)
{
    const DayRange all{week.last - 99, week.last};
    show(twoPanels(all));
    const QSignalSpy changed(&m_view, &ChartView::shownDaysChanged);
    press(Qt::Key_End);
    press(Qt::Key_Plus);
    EXPECT_EQ(m_view.shownDays(), DayRange::endingOn(week.last, 50));
    EXPECT_EQ(heading(), QStringLiteral("2026-10-29"));
    press(Qt::Key_Minus);
    EXPECT_EQ(m_view.shownDays(), all);
    press(Qt::Key_Minus);
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(ChartViewTest, ShiftWithAnArrowPansUpToTheEnds)
{
    show(twoPanels({week.last - 99, week.last}));
    m_view.showDays(DayRange::endingOn(week.last, 20));
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(m_view.shownDays(), DayRange::endingOn(week.last - 5, 20));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(m_view.shownDays(), DayRange::endingOn(week.last, 20));
}

TEST_F(ChartViewTest, TheWheelPansSidewaysZoomsWithCtrlAndElseLeavesThePageToScroll)
{
    show(twoPanels({week.last - 119, week.last}));
    turnWheel({0, 120}, Qt::NoModifier);
    EXPECT_EQ(m_view.shownDays().length(), 120);
    const ChartLook look = chartLookOf(&m_view);
    const ChartLayout before(m_view.spec(), m_view.shownDays(), m_view.viewport()->size(), look);
    const double x = m_view.viewport()->rect().center().x();
    turnWheel({0, 240}, Qt::ControlModifier);
    EXPECT_EQ(m_view.shownDays().length(), 60);
    const ChartLayout after(m_view.spec(), m_view.shownDays(), m_view.viewport()->size(), look);
    EXPECT_NEAR(after.dayAt(x), before.dayAt(x), 1);
    const Day first = m_view.shownDays().first;
    turnWheel({120, 0}, Qt::NoModifier);
    EXPECT_EQ(m_view.shownDays().first, first - 5);
    turnWheel({0, -120}, Qt::ShiftModifier);
    EXPECT_EQ(m_view.shownDays().first, first);
}

TEST_F(ChartViewTest, BeyondTheDaysInViewTheViewFollowsTheCursor)
{
    show(twoPanels({week.first - 30, week.last}));
    m_view.showDays(week);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-22"));
    EXPECT_EQ(m_view.shownDays().first, week.first - 1);
    press(Qt::Key_End);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(m_view.shownDays(), week);
    EXPECT_EQ(heading(), QStringLiteral("2026-10-29"));
}

TEST_F(ChartViewTest, TheCursorKeepsItsDayInANewSpecAndGoesWithDaysThatAreGone)
{
    press(Qt::Key_Home);
    show(twoPanels({week.first - 30, week.last}));
    EXPECT_EQ(heading(), QStringLiteral("2026-10-23"));
    show(twoPanels({Day(2026, 1, 1), Day(2026, 1, 7)}));
    EXPECT_EQ(heading(), QString());
}

TEST_F(ChartViewTest, ThePointerMovesTheCursorAndDraggingPans)
{
    show(twoPanels({week.first - 30, week.last}));
    m_view.showDays(week);
    const ChartLook look = chartLookOf(&m_view);
    const ChartLayout layout(m_view.spec(), week, m_view.viewport()->size(), look);
    const auto at = [&](Day day) { return QPointF(layout.xOf(dayNumber(day)), layout.plots().center().y()).toPoint(); };
    QTest::mouseMove(m_view.viewport(), at(week.first + 2));
    EXPECT_EQ(heading(), QStringLiteral("2026-10-25"));
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, at(week.first + 2));
    QTest::mouseMove(m_view.viewport(), at(week.first + 4));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, at(week.first + 4));
    EXPECT_EQ(m_view.shownDays().first, week.first - 2);
}

TEST_F(ChartViewTest, LinesAndGridFollowTheDaysInView)
{
    ChartSpec spec = twoPanels({week.first - 30, week.last});
    spec.panels[0].lines = spec.panels[1].lines;
    for (ChartPoint& point : spec.panels[0].lines[0].runs[0]) {
        point.value = point.day < dayNumber(week.first) ? 9 : 2;
    }
    show(spec);
    const QColor line = Theme::of(ThemeKind::Light).color(Token::Pain);
    const QColor grid = Theme::of(ThemeKind::Light).color(Token::Gridline);
    m_view.showDays({week.first - 30, week.first - 20});
    EXPECT_EQ(pixelAt(dayNumber(week.first - 25) + 0.5, 9), line);
    m_view.resize(900, 500);
    EXPECT_EQ(pixelAt(dayNumber(week.first - 25) + 0.5, 9), line);
    EXPECT_EQ(pixelAt(dayNumber(week.first - 25) + 0.5, 5), grid);
    m_view.showDays(week);
    EXPECT_EQ(pixelAt(dayNumber(week.first) + 2.5, 2), line);
}

TEST_F(ChartViewTest, RowsSayTheirValuesBesideThemWhereTheCursorStands)
{
    ChartSpec spec = twoPanels(week);
    spec.rows = ChartRows{QStringLiteral("Strength"), {}};
    m_view.setSpec(
        spec,
        [](std::size_t) {
            return StopWords{
                QStringLiteral("29 October"), {}, {}, {QStringLiteral("80 %"), QStringLiteral("20 %")}, {}};
        },
        week);
    press(Qt::Key_End);
    EXPECT_EQ(m_view.accessibleDescription(), QStringLiteral("29 October. Hours asleep 80 %. Back pain 20 %"));
}

TEST_F(ChartViewTest, BarsLieOverTheGrid)
{
    ChartSpec spec = twoPanels(week);
    for (ChartBar& bar : spec.panels[0].bars[0].bars) {
        bar.high = 8;
    }
    show(spec);
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
