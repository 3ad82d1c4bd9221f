#include <chrono>
#include <random>

#include <Eigen/Dense>
#include <gtest/gtest.h>

#include "analysis/statistics/calendarterms.h"

namespace slumbar::testing {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

int isoWeekday(int dayNumber)
{
    const std::chrono::sys_days date{std::chrono::days(dayNumber)};
    return static_cast<int>(std::chrono::weekday(date).iso_encoding());
}

/// The same terms spelled out as one would in R: 1, t, (t - bend)+ for each bend, weekend or weekdays.
MatrixXd spelledOut(const std::vector<int>& days)
{
    std::vector<int> bends;
    if (days.size() >= 150) {
        for (int bend = days.front() + 91; bend <= days.back() - 45; bend += 91) {
            bends.push_back(bend);
        }
    }
    const Index weekTerms = days.size() >= 60 ? 6 : 1;
    MatrixXd terms = MatrixXd::Zero(static_cast<Index>(days.size()), 2 + static_cast<Index>(bends.size()) + weekTerms);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto row = static_cast<Index>(i);
        terms(row, 0) = 1;
        terms(row, 1) = days[i] - days.front();
        for (std::size_t b = 0; b < bends.size(); ++b) {
            terms(row, 2 + static_cast<Index>(b)) = std::max(0, days[i] - bends[b]);
        }
        const int weekday = isoWeekday(days[i]);
        if (weekTerms == 1) {
            terms(row, terms.cols() - 1) = weekday >= 6 ? 1 : 0;
        } else if (weekday < 7) {
            terms(row, terms.cols() - weekTerms + weekday - 1) = 1;
        }
    }
    return terms;
}

std::vector<int> someDays(int first, int last, double recorded, unsigned seed)
{
    std::mt19937 random(seed);
    std::bernoulli_distribution isRecorded(recorded);
    std::vector<int> days;
    for (int day = first; day <= last; ++day) {
        if (isRecorded(random)) {
            days.push_back(day);
        }
    }
    return days;
}

/// Residuals, leverages and rank against a rank-revealing decomposition of the terms spelled out.
void expectAsSpelledOut(const std::vector<int>& days)
{
    const Eigen::ColPivHouseholderQR<MatrixXd> qr(spelledOut(days));
    const auto rows = static_cast<Index>(days.size());
    const MatrixXd basis = MatrixXd(qr.householderQ() * MatrixXd::Identity(rows, qr.rank()));
    MatrixXd columns = MatrixXd::Random(rows, 3) * 5;
    const MatrixXd expected = columns - basis * (basis.transpose() * columns);
    const CalendarTerms calendar(days);
    calendar.takeOutOf(columns);
    EXPECT_LT((columns - expected).cwiseAbs().maxCoeff(), 1e-10);
    const Absorbed absorbed = calendar.absorbed();
    EXPECT_EQ(absorbed.rank, qr.rank());
    EXPECT_LT((absorbed.leverages - basis.rowwise().squaredNorm()).cwiseAbs().maxCoeff(), 1e-10);
}

TEST(CalendarTermsTest, AreAsSpelledOutForFewRows)
{
    expectAsSpelledOut(someDays(20'000, 20'060, 0.9, 1));
}

TEST(CalendarTermsTest, TellWeekdaysApartFromSixtyRows)
{
    expectAsSpelledOut(someDays(20'000, 20'200, 0.7, 2));
}

TEST(CalendarTermsTest, BendFromAHundredAndFiftyRows)
{
    expectAsSpelledOut(someDays(20'000, 20'000 + 1'500, 0.8, 3));
}

TEST(CalendarTermsTest, WorkBefore1970)
{
    expectAsSpelledOut(someDays(-700, -100, 0.9, 4));
}

TEST(CalendarTermsTest, DoWithoutWeekdaysThatNeverOccur)
{
    std::vector<int> days = someDays(20'000, 20'400, 0.9, 5);
    std::erase_if(days, [](int day) { return isoWeekday(day) == 7 || isoWeekday(day) == 1; });
    expectAsSpelledOut(days);
    std::erase_if(days, [](int day) { return isoWeekday(day) >= 6; });
    expectAsSpelledOut(days);
}

TEST(CalendarTermsTest, DoWithoutBendsInAYearThatIsMissing)
{
    std::vector<int> days = someDays(20'000, 20'300, 0.9, 6);
    const std::vector<int> later = someDays(21'000, 21'300, 0.9, 7);
    days.insert(days.end(), later.begin(), later.end());
    expectAsSpelledOut(days);
}

TEST(CalendarTermsTest, LeaveExactlyNothingOfWhatTheyExplain)
{
    const std::vector<int> days = someDays(20'000, 20'500, 0.9, 8);
    MatrixXd columns(static_cast<Index>(days.size()), 3);
    for (std::size_t i = 0; i < days.size(); ++i) {
        columns.row(static_cast<Index>(i)) << 7.5, days[i] * 0.25, isoWeekday(days[i]) >= 6 ? 1.0 : 0.0;
    }
    CalendarTerms(days).takeOutOf(columns);
    EXPECT_TRUE(columns.isZero(0));
}

}  // namespace

}  // namespace slumbar::testing
