// The controls on which a person answers with a key: scores, dots, words and places.
#include <QAccessible>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "support/build.h"
#include "text/words.h"
#include "widgets/bodymap.h"
#include "widgets/dotscale.h"
#include "widgets/keybutton.h"
#include "widgets/scorerow.h"
#include "widgets/segmentedcontrol.h"

namespace slumbar::testing {

namespace {

QAccessibleInterface* accessibleOf(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

}  // namespace

TEST(ScoreRowTest, OneAndThenZeroIsTen)
{
    ScoreRow row(QStringLiteral("Back pain"));
    QTest::keyClick(&row, '1');
    EXPECT_EQ(row.score(), score(1));
    QTest::keyClick(&row, '0');
    EXPECT_EQ(row.score(), score(10));
    QTest::keyClick(&row, '0');
    EXPECT_EQ(row.score(), score(0));
}

TEST(ScoreRowTest, ArrowsStepAndBackspaceClears)
{
    ScoreRow row(QStringLiteral("Back pain"));
    QSignalSpy changes(&row, &ScoreRow::scoreChanged);
    QTest::keyClick(&row, Qt::Key_Right);
    EXPECT_EQ(row.score(), score(0));
    QTest::keyClick(&row, Qt::Key_Right);
    EXPECT_EQ(row.score(), score(1));
    QTest::keyClick(&row, Qt::Key_End);
    QTest::keyClick(&row, Qt::Key_Right);
    EXPECT_EQ(row.score(), score(10));
    QTest::keyClick(&row, Qt::Key_Backspace);
    EXPECT_EQ(row.score(), std::nullopt);
    EXPECT_EQ(changes.count(), 4);
}

TEST(ScoreRowTest, ClicksFollowTheReadingDirection)
{
    ScoreRow row(QStringLiteral("Back pain"));
    row.resize(550, 40);
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(25, 20));
    EXPECT_EQ(row.score(), score(0));
    row.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(25, 20));
    EXPECT_EQ(row.score(), score(10));
}

TEST(ScoreRowTest, BreaksIntoTwoLinesWhereItIsNarrow)
{
    ScoreRow row(QStringLiteral("Back pain"));
    EXPECT_EQ(row.heightForWidth(240), 2 * row.heightForWidth(600));
}

TEST(ScoreRowTest, TellsAssistiveTechnologyWhatItShows)
{
    ScoreRow row(QStringLiteral("Back pain"));
    row.setScore(score(3));
    QAccessibleInterface* accessible = accessibleOf(row);
    EXPECT_EQ(accessible->role(), QAccessible::Slider);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Back pain"));
    EXPECT_EQ(accessible->text(QAccessible::Value), QStringLiteral("3 of 10"));
    ASSERT_NE(accessible->valueInterface(), nullptr);
    accessible->valueInterface()->setCurrentValue(7);
    EXPECT_EQ(row.score(), score(7));
}

TEST(DotScaleTest, DigitsAnswerAndDeleteClears)
{
    DotScale scale(QStringLiteral("Quality"), words::quality);
    QTest::keyClick(&scale, '3');
    EXPECT_EQ(scale.value(), FivePoint::of<3>());
    QTest::keyClick(&scale, '6');
    EXPECT_EQ(scale.value(), FivePoint::of<3>());
    QTest::keyClick(&scale, Qt::Key_Delete);
    EXPECT_EQ(scale.value(), std::nullopt);
    EXPECT_EQ(accessibleOf(scale)->text(QAccessible::Value), QStringLiteral("not answered"));
}

TEST(SegmentedControlTest, ALetterChoosesAndDeleteTakesItBack)
{
    SegmentedControl control({QStringLiteral("Back"), QStringLiteral("Side"), QStringLiteral("Stomach")});
    control.setClearable(true);
    QTest::keyClick(&control, 's');
    EXPECT_EQ(control.chosen(), 1);
    QTest::keyClick(&control, 's');
    EXPECT_EQ(control.chosen(), 2);
    QTest::keyClick(&control, Qt::Key_Delete);
    EXPECT_EQ(control.chosen(), std::nullopt);
    EXPECT_EQ(accessibleOf(control)->childCount(), 3);
    EXPECT_EQ(accessibleOf(control)->child(0)->role(), QAccessible::RadioButton);
    EXPECT_EQ(accessibleOf(control)->child(0)->text(QAccessible::Name), QStringLiteral("Back"));
}

TEST(BodyMapTest, KeysMarkPlacesOfTheOwnLeftAndRight)
{
    BodyMap map;
    QTest::keyClick(&map, Qt::Key_Space);
    EXPECT_EQ(map.sites(), std::set{Site::LowBackLeft});
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Space);
    EXPECT_EQ(map.sites(), (std::set{Site::LowBackLeft, Site::MidBackRight}));
    QTest::keyClick(&map, Qt::Key_Space);
    EXPECT_EQ(map.sites(), std::set{Site::LowBackLeft});
}

TEST(BodyMapTest, AClickOnAPlaceMarksIt)
{
    BodyMap map;
    map.resize(map.sizeHint());
    for (int part = 0; part < map.partCount(); ++part) {
        map.setSites({});
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.spokenPart(part).place.center());
        EXPECT_EQ(map.sites(), std::set{static_cast<Site>(part)}) << part;
        EXPECT_TRUE(map.spokenPart(part).isChecked);
    }
}

TEST(KeyButtonTest, SaysItsKeyAndIsPressedByEnter)
{
    KeyButton button(KeyButton::Kind::Primary, QStringLiteral("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    QSignalSpy clicks(&button, &KeyButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_EQ(clicks.count(), 1);
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Save"));
    EXPECT_EQ(button.accessibleDescription(), QStringLiteral("Ctrl+Enter"));
}

}  // namespace slumbar::testing
