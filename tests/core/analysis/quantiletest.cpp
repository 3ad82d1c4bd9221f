#include "analysis/statistics/quantile.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace slumbar {
namespace {

// From R 4.2: quantile(values, level, type = 7) and type = 1.
const std::vector<double> digitsOfPi{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5};
const std::vector<double> oneToTen{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

struct Row {
    double level;
    double type7;
    double type1;
};

void expectRows(const std::vector<double>& values, const std::vector<Row>& rows)
{
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    for (const Row& row : rows) {
        EXPECT_NEAR(quantile(values, row.level), row.type7, 1e-14) << row.level;
        EXPECT_EQ(inverseOfSorted(sorted, row.level), row.type1) << row.level;
    }
}

TEST(QuantileTest, AreThoseOfR)
{
    expectRows(
        digitsOfPi,
        {{0, 1, 1}, {0.1, 1, 1}, {0.25, 2.5, 2}, {1.0 / 3, 3, 3}, {0.5, 4, 4}, {0.75, 5, 5}, {0.9, 6, 6}, {1, 9, 9}});
}

TEST(QuantileTest, AWholeNumberMissedByRoundingIsThatNumber)
{
    expectRows(oneToTen, {{0.1, 1.9, 1}, {0.2, 2.8, 2}, {0.3, 3.7, 3}, {0.7, 7.3, 7}, {0.8, 8.2, 8}});
}

TEST(QuantileTest, OfOneValueIsThatValue)
{
    expectRows({4.5}, {{0, 4.5, 4.5}, {0.3, 4.5, 4.5}, {1, 4.5, 4.5}});
}

TEST(QuantileTest, TheMedianOfAnEvenCountLiesBetween)
{
    EXPECT_EQ(median({4, 1, 3, 2}), 2.5);
}

}  // namespace
}  // namespace slumbar
