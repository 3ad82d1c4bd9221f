#include "domain/clocktime.h"

#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::clock;

struct TypedTime {
    const char* typed;
    const char* means;
};

class TypedTimeTest : public ::testing::TestWithParam<TypedTime> {};

TEST_P(TypedTimeTest, MeansTheSameToEveryone)
{
    const auto time = ClockTime::fromTyped(GetParam().typed);
    ASSERT_TRUE(time) << GetParam().typed;
    EXPECT_EQ(time->toText(), GetParam().means) << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(
    AllSpellings, TypedTimeTest,
    ::testing::Values(TypedTime{"2310", "23:10"}, TypedTime{"23:10", "23:10"}, TypedTime{"23.10", "23:10"},
                      TypedTime{"23 10", "23:10"}, TypedTime{"23h10", "23:10"}, TypedTime{"23h", "23:00"},
                      TypedTime{"11:10pm", "23:10"}, TypedTime{"11:10 PM", "23:10"}, TypedTime{"11.10 p.m.", "23:10"},
                      TypedTime{"1110p", "23:10"}, TypedTime{"11pm", "23:00"}, TypedTime{"12am", "00:00"},
                      TypedTime{"12pm", "12:00"}, TypedTime{"12:30 am", "00:30"}, TypedTime{"7", "07:00"},
                      TypedTime{"07", "07:00"}, TypedTime{"740", "07:40"}, TypedTime{"0740", "07:40"},
                      TypedTime{"0", "00:00"}, TypedTime{"0000", "00:00"}, TypedTime{" 6:05 ", "06:05"}));

TEST(ClockTimeTest, WhatIsNoTimeIsNotUnderstood)
{
    for (const char* text : {"", " ", "25:70", "24:00", "2460", "13pm", "0am", "-1", "abc", "12345", "1:2:3", "pm",
                             "23:1", ":10", "23:100", "1e3", "۲۳:۱۰"}) {
        EXPECT_FALSE(ClockTime::fromTyped(text)) << text;
    }
}

TEST(ClockTimeTest, FilesWriteItStrictly)
{
    EXPECT_EQ(clock("23:10").toText(), "23:10");
    for (const char* text : {"2310", "7:00", "24:00", "23:60", "23:10:00", "23-10"}) {
        EXPECT_FALSE(ClockTime::fromText(text)) << text;
    }
}

TEST(ClockTimeTest, GoesAroundMidnight)
{
    EXPECT_EQ(clock("23:50").plus(std::chrono::minutes(20)), clock("00:10"));
    EXPECT_EQ(clock("00:10").plus(std::chrono::minutes(-20)), clock("23:50"));
    EXPECT_EQ(ClockTime::atMinute(-10), clock("23:50"));
}

}  // namespace
}  // namespace slumbar
