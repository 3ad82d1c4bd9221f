#include "widgets/nightline.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar::testing {

namespace {

NightPicture fullNight()
{
    NightPicture night;
    night.recorded = {clock("22:45"), clock("23:10"), clock("06:40"), clock("06:55")};
    night.latency = std::chrono::minutes(15);
    return night;
}

}  // namespace

TEST(NightAxisTest, RunsFromSixInTheEveningToNoon)
{
    const NightAxis axis(0, 1080, false);
    EXPECT_DOUBLE_EQ(axis.xOf(clock("18:00"), NightAxis::Edge::Start), 0);
    EXPECT_DOUBLE_EQ(axis.xOf(clock("00:00"), NightAxis::Edge::Start), 360);
    EXPECT_DOUBLE_EQ(axis.xOf(clock("12:00"), NightAxis::Edge::End), 1080);
    EXPECT_DOUBLE_EQ(axis.xOf(clock("15:00"), NightAxis::Edge::Start), 0);
    EXPECT_DOUBLE_EQ(axis.xOf(clock("15:00"), NightAxis::Edge::End), 1080);
    EXPECT_EQ(axis.clockAt(360), clock("00:00"));
    const NightAxis mirrored(0, 1080, true);
    EXPECT_DOUBLE_EQ(mirrored.xOf(clock("00:00"), NightAxis::Edge::Start), 720);
    EXPECT_EQ(mirrored.clockAt(720), clock("00:00"));
}

TEST(NightLineTest, ArrowsMoveTheHandleByFiveMinutesAndShiftByOne)
{
    NightLine line;
    line.setNight(fullNight());
    QSignalSpy moves(&line, &NightLine::timeMoved);
    QTest::keyClick(&line, Qt::Key_Right);
    EXPECT_EQ(line.night().recorded.lightsOut, clock("23:15"));
    QTest::keyClick(&line, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(line.night().recorded.lightsOut, clock("23:14"));
    EXPECT_EQ(moves.count(), 2);
}

TEST(NightLineTest, ATimeDoesNotPassItsNeighbours)
{
    NightLine line;
    line.setNight(fullNight());
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(&line, Qt::Key_Left);
    }
    EXPECT_EQ(line.night().recorded.lightsOut, clock("22:45"));
}

TEST(NightLineTest, DraggingMovesInFiveMinuteSteps)
{
    NightLine line;
    line.resize(1100, line.sizeHint().height());  // a minute a pixel between the insets
    line.setNight(fullNight());
    const QPoint woke = line.spokenPart(static_cast<int>(NightTime::FinalAwakening)).place.center();
    QTest::mousePress(&line, Qt::LeftButton, {}, woke);
    QMouseEvent move(QEvent::MouseMove, woke - QPoint(33, 0), line.mapToGlobal(woke - QPoint(33, 0)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&line, &move);
    QTest::mouseRelease(&line, Qt::LeftButton, {}, woke - QPoint(33, 0));
    EXPECT_EQ(line.night().recorded.finalAwakening->minute() % 5, 0);
    EXPECT_NEAR(line.night().recorded.finalAwakening->minuteOfDay(), clock("06:05").minuteOfDay(), 5);
}

TEST(NightLineTest, EnterTakesAUsualTime)
{
    NightLine line;
    NightPicture night;
    night.usual = fullNight().recorded;
    line.setNight(night);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(line.night().recorded.lightsOut, clock("23:10"));
    EXPECT_EQ(line.night().recorded.inBed, std::nullopt);
}

TEST(NightLineTest, HasFourSlidersForAssistiveTechnology)
{
    NightLine line;
    NightPicture night = fullNight();
    night.recorded.outOfBed = std::nullopt;
    night.usual.outOfBed = clock("06:55");
    line.setNight(night);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&line);
    ASSERT_EQ(accessible->childCount(), 4);
    EXPECT_EQ(accessible->child(1)->role(), QAccessible::Slider);
    EXPECT_EQ(accessible->child(1)->text(QAccessible::Name), QStringLiteral("Lights out"));
    EXPECT_EQ(accessible->child(1)->text(QAccessible::Value), QStringLiteral("23:10"));
    EXPECT_EQ(accessible->child(3)->text(QAccessible::Value), QStringLiteral("usually 06:55, not recorded"));
    accessible->child(1)->valueInterface()->setCurrentValue(5 * 60);
    EXPECT_EQ(line.night().recorded.lightsOut, clock("23:00"));
}

TEST(NightLineTest, ReadOnlyItTakesNoKeys)
{
    NightLine line;
    line.setReadOnly(true);
    line.setNight(fullNight());
    EXPECT_EQ(line.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&line)->childCount(), 0);
}

}  // namespace slumbar::testing
