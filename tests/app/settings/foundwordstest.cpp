#include "settings/foundwords.h"

#include <gtest/gtest.h>

namespace slumbar {

namespace {

QString marked(const char* text, const QStringList& words)
{
    return withFoundWordsStrong(QString::fromUtf8(text), words);
}

TEST(FoundWordsTest, AreStrongInAnyCase)
{
    EXPECT_EQ(marked("Need for sleep", {QStringLiteral("SLEEP")}), QStringLiteral("Need for <b>sleep</b>"));
}

TEST(FoundWordsTest, RunTogetherWhereTheyOverlap)
{
    EXPECT_EQ(marked("sleepless", {QStringLiteral("sleep"), QStringLiteral("eple")}),
              QStringLiteral("<b>sleeple</b>ss"));
}

TEST(FoundWordsTest, LeaveSignsOfHtmlAlone)
{
    EXPECT_EQ(marked("a < b & c", {QStringLiteral("<")}), QStringLiteral("a <b>&lt;</b> b &amp; c"));
}

TEST(FoundWordsTest, OfNothingAreNone)
{
    EXPECT_EQ(marked("", {QStringLiteral("a")}), QString());
    EXPECT_EQ(marked("abc", {}), QStringLiteral("abc"));
    EXPECT_TRUE(wordsOf(QStringLiteral("   ")).isEmpty());
    EXPECT_EQ(wordsOf(QStringLiteral(" text   size ")), (QStringList{QStringLiteral("text"), QStringLiteral("size")}));
}

}  // namespace

}  // namespace slumbar
