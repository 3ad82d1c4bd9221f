#include <gmock/gmock.h>

#include "analysis/statistics/benjaminihochberg.h"

namespace slumbar::testing {

namespace {

TEST(BenjaminiHochbergTest, IsAsInTheirPaper)
{
    const std::vector<double> p{.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344,
                                .0459, .3240, .4262, .5719, .6528, .7590, 1};
    const std::vector<double> q{.0015, .003, .0095,   .035625, .0603,   .063857, .063857, .0645,
                                .0765, .486, .581182, .714875, .753231, .813214, 1};
    EXPECT_THAT(benjaminiHochberg(p), ::testing::Pointwise(::testing::DoubleNear(5e-7), q));
}

TEST(BenjaminiHochbergTest, KeepsTheOrderOfItsFamily)
{
    EXPECT_THAT(benjaminiHochberg({0.04, 0.01}), ::testing::ElementsAre(0.04, 0.02));
}

TEST(BenjaminiHochbergTest, OfNothingIsNothing)
{
    EXPECT_TRUE(benjaminiHochberg({}).empty());
}

}  // namespace

}  // namespace slumbar::testing
