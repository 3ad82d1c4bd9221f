#include "widgets/timeedit.h"

#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "support/build.h"
#include "widgets/numberfield.h"

namespace slumbar::testing {

namespace {

void typeAndEnter(TimeEdit& edit, const char* text)
{
    edit.selectAll();
    QTest::keyClicks(&edit, QString::fromLatin1(text));
    QTest::keyClick(&edit, Qt::Key_Return);
}

}  // namespace

TEST(TimeEditTest, UnderstandsTimesAsPeopleTypeThem)
{
    TimeEdit edit(QStringLiteral("Lights out"));
    for (const char* typed : {"2310", "23:10", "23.10", "11:10pm"}) {
        edit.setValue(std::nullopt);
        typeAndEnter(edit, typed);
        EXPECT_EQ(edit.value(), clock("23:10")) << typed;
        EXPECT_EQ(edit.text(), QStringLiteral("23:10"));
    }
}

TEST(TimeEditTest, PlusCountsFromItsOwnValueElseFromTheFieldBefore)
{
    TimeEdit edit(QStringLiteral("Up"));
    edit.setReference(clock("06:40"));
    typeAndEnter(edit, "+10");
    EXPECT_EQ(edit.value(), clock("06:50"));
    typeAndEnter(edit, "+10");
    EXPECT_EQ(edit.value(), clock("07:00"));
}

TEST(TimeEditTest, EnterTakesTheUsualTimeAndNothingElseDoes)
{
    TimeEdit edit(QStringLiteral("Up"));
    edit.setSuggestion(clock("06:55"));
    edit.commit();
    EXPECT_EQ(edit.value(), std::nullopt);
    EXPECT_TRUE(edit.text().isEmpty());
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.value(), clock("06:55"));
}

TEST(TimeEditTest, WhatIsNoTimeStaysAndIsMarked)
{
    TimeEdit edit(QStringLiteral("Up"));
    QSignalSpy validity(&edit, &TimeEdit::validityChanged);
    typeAndEnter(edit, "25:70");
    EXPECT_TRUE(edit.isInvalid());
    EXPECT_EQ(edit.text(), QStringLiteral("25:70"));
    EXPECT_EQ(validity.count(), 1);
    typeAndEnter(edit, "7");
    EXPECT_FALSE(edit.isInvalid());
    EXPECT_EQ(edit.value(), clock("07:00"));
}

TEST(TimeEditTest, ClearingTakesTheValueBack)
{
    TimeEdit edit(QStringLiteral("Up"));
    edit.setValue(clock("06:55"));
    edit.clear();
    edit.commit();
    EXPECT_EQ(edit.value(), std::nullopt);
}

TEST(NumberFieldTest, TakesEitherDecimalMarkWithinItsBounds)
{
    NumberField field(QStringLiteral("Room"), QStringLiteral("°C"), {-30, 60, 1, 0.5});
    for (const char* typed : {"18.5", "18,5"}) {
        field.clear();
        QTest::keyClicks(&field, QString::fromLatin1(typed));
        EXPECT_EQ(field.number(), 18.5);
    }
    field.setText(QStringLiteral("99"));
    EXPECT_TRUE(field.isInvalid());
    EXPECT_EQ(field.number(), std::nullopt);
    field.clear();
    EXPECT_FALSE(field.isInvalid());
}

TEST(NumberFieldTest, ArrowsStepFromNothingToTheLowest)
{
    NumberField field(QStringLiteral("Woke up"), QStringLiteral("times"), {0, 99});
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.wholeNumber(), 0);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.wholeNumber(), 1);
}

}  // namespace slumbar::testing
