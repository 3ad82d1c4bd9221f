#include <algorithm>

#include <gtest/gtest.h>

#include "analysis/statistics/regression.h"
#include "analysis/statistics/studentt.h"
#include "domain/day.h"
#include "effectvectors.h"
#include "support/build.h"

namespace slumbar::testing {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double relativeTolerance = 1e-9;

void expectClose(double value, double expected, const std::string& what)
{
    EXPECT_NEAR(value, expected, relativeTolerance * std::abs(expected)) << what;
}

/// The columns of a vector's day: outcome, then the terms in the order of its expected file, then other ratings.
struct VectorRow {
    double outcome, exposure, exposureBefore, evening, morning, eveningBefore, trend, weekend;
};

std::vector<VectorRow> rowsOf(const std::string& name)
{
    const auto csv = csvRows("effect/" + name + ".csv");
    std::vector<VectorRow> rows;
    for (std::size_t t = 1; t < csv.size(); ++t) {
        const unsigned weekday = day(csv[t].at("day")).weekday().iso_encoding();
        rows.push_back({numberIn(csv[t], "morning_pain"), numberIn(csv[t], "exposure"),
                        numberIn(csv[t - 1], "exposure"), numberIn(csv[t - 1], "evening_pain"),
                        numberIn(csv[t - 1], "morning_pain"),
                        t > 1 ? numberIn(csv[t - 2], "evening_pain") : std::nan(""),
                        static_cast<double>(day(csv[t].at("day")) - day(csv[0].at("day"))), weekday > 5 ? 1.0 : 0.0});
    }
    return rows;
}

MatrixXd matrixOf(const std::vector<std::vector<double>>& rows)
{
    MatrixXd matrix(static_cast<Index>(rows.size()), rows.empty() ? 0 : static_cast<Index>(rows.front().size()));
    for (Index i = 0; i < matrix.rows(); ++i) {
        for (Index j = 0; j < matrix.cols(); ++j) {
            matrix(i, j) = rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
        }
    }
    return matrix;
}

bool isComplete(const std::vector<double>& row)
{
    return std::none_of(row.begin(), row.end(), [](double value) { return std::isnan(value); });
}

struct Named {
    tl::expected<Fit, Unfit> fit;
    std::vector<std::string> terms;
    Index rows;
};

Named faceValueOf(const std::string& name)
{
    std::vector<std::vector<double>> rows;
    for (const VectorRow& r : rowsOf(name)) {
        const std::vector<double> row{r.outcome, 1,         r.exposure, r.exposureBefore,
                                      r.evening, r.morning, r.trend,    r.weekend};
        if (isComplete(row)) {
            rows.push_back(row);
        }
    }
    const MatrixXd all = matrixOf(rows);
    return {leastSquares(all.rightCols(7), all.col(0)),
            {"intercept", "exposure", "exposure_day_before", "evening_pain_day_before", "morning_pain_day_before",
             "trend_per_day", "weekend"},
            all.rows()};
}

Named feltOf(const std::string& name)
{
    std::vector<std::vector<double>> rows;
    for (const VectorRow& r : rowsOf(name)) {
        const std::vector<double> row{r.outcome, 1,         r.exposure, r.exposureBefore, r.trend,
                                      r.weekend, r.evening, r.morning,  r.eveningBefore};
        if (isComplete(row)) {
            rows.push_back(row);
        }
    }
    const MatrixXd all = matrixOf(rows);
    return {twoStageLeastSquares(all.middleCols(1, 6), all.rightCols(2), all.col(0)),
            {"intercept", "exposure", "exposure_day_before", "trend_per_day", "weekend", "evening_pain_day_before"},
            all.rows()};
}

class EffectVectorTest : public ::testing::TestWithParam<std::string> {
protected:
    static void expectAsExpected(const Named& named, const std::string& reading)
    {
        ASSERT_TRUE(named.fit);
        for (const CsvRow& expected : csvRows("effect/" + GetParam() + ".expected.csv")) {
            if (expected.at("reading") != reading) {
                continue;
            }
            const auto place = std::find(named.terms.begin(), named.terms.end(), expected.at("term"));
            ASSERT_NE(place, named.terms.end());
            const auto term = static_cast<Index>(place - named.terms.begin());
            const double estimate = named.fit->coefficients[term];
            const double error = named.fit->stdErrors[term];
            const int freedom = named.fit->degreesOfFreedom;
            const double reach = studentQuantile(0.975, freedom) * error;
            EXPECT_EQ(named.rows, std::stoi(expected.at("n")));
            EXPECT_EQ(freedom, std::stoi(expected.at("df")));
            expectClose(estimate, numberIn(expected, "estimate"), *place + " estimate");
            expectClose(error, numberIn(expected, "std_error"), *place + " error");
            expectClose(studentTwoSidedP(estimate / error, freedom), numberIn(expected, "p"), *place + " p");
            expectClose(estimate - reach, numberIn(expected, "low95"), *place + " low");
            expectClose(estimate + reach, numberIn(expected, "high95"), *place + " high");
        }
    }
};

TEST_P(EffectVectorTest, FaceValueIsAsInR)
{
    expectAsExpected(faceValueOf(GetParam()), "face_value");
}

TEST_P(EffectVectorTest, FeltIsAsInR)
{
    expectAsExpected(feltOf(GetParam()), "felt");
}

INSTANTIATE_TEST_SUITE_P(MadeUpDiaries, EffectVectorTest, ::testing::ValuesIn(effectVectors()));

TEST(RegressionTest, AColumnThatFollowsFromOthersIsRefused)
{
    MatrixXd columns = MatrixXd::Random(50, 3);
    columns.col(2) = 2 * columns.col(0) - columns.col(1);
    const auto fit = leastSquares(columns, VectorXd::Random(50));
    ASSERT_FALSE(fit);
    EXPECT_EQ(fit.error(), Unfit::NotSeparable);
}

TEST(RegressionTest, AColumnOfZerosIsRefused)
{
    MatrixXd columns = MatrixXd::Random(50, 2);
    columns.col(1).setZero();
    EXPECT_EQ(leastSquares(columns, VectorXd::Random(50)).error(), Unfit::NotSeparable);
    EXPECT_EQ(twoStageLeastSquares(columns, MatrixXd::Random(50, 2), VectorXd::Random(50)).error(),
              Unfit::NotSeparable);
}

TEST(RegressionTest, NotMoreRowsThanTermsIsRefused)
{
    EXPECT_EQ(leastSquares(MatrixXd::Random(3, 3), VectorXd::Random(3)).error(), Unfit::TooFewRows);
    EXPECT_EQ(leastSquares(MatrixXd(0, 2), VectorXd(0)).error(), Unfit::TooFewRows);
    EXPECT_EQ(twoStageLeastSquares(MatrixXd::Random(4, 3), MatrixXd::Random(4, 2), VectorXd::Random(4)).error(),
              Unfit::TooFewRows);
}

TEST(RegressionTest, ARowThatIsFittedExactlyLeavesEverythingFinite)
{
    MatrixXd columns = MatrixXd::Random(40, 2);
    columns.col(1).setZero();
    columns(7, 1) = 1;  // a term of one row's own
    const auto fit = leastSquares(columns, VectorXd::Random(40));
    ASSERT_TRUE(fit);
    EXPECT_TRUE(fit->stdErrors.allFinite());
    EXPECT_NEAR(fit->residuals[7], 0, 1e-12);
}

}  // namespace

}  // namespace slumbar::testing
