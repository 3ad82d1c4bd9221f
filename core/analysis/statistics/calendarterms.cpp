#include "analysis/statistics/calendarterms.h"

#include <algorithm>
#include <cassert>

namespace slumbar {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t rowsForWeekdays = 60;
constexpr std::size_t rowsForBends = 150;
constexpr int daysBetweenBends = 91;
constexpr int daysAfterLastBend = 45;
/// A term with less than this share of its squares left beside the others is left out.
constexpr double leastOwnShare = 1e-9;
/// What is left of a column that the terms explain wholly is rounding; it is made an exact 0, so that no fit takes it
/// for a signal.
constexpr double roundingShare = 1e-10;
constexpr double roundingOfSquares = 1e-20;

/// 0 Monday to 6 Sunday; day 0 was a Thursday.
int weekdayOf(int day)
{
    return ((day + 3) % 7 + 7) % 7;
}

std::vector<int> nodesOf(const std::vector<int>& days)
{
    std::vector<int> nodes{days.front()};
    if (days.size() >= rowsForBends) {
        for (int bend = days.front() + daysBetweenBends; bend <= days.back() - daysAfterLastBend;
             bend += daysBetweenBends) {
            nodes.push_back(bend);
        }
    }
    nodes.push_back(days.back());
    return nodes;
}

/// The group of each weekday, of those that occur; the first to occur is compared with and has -1.
std::array<int, 7> weekGroups(const std::vector<int>& days)
{
    const bool isByWeekday = days.size() >= rowsForWeekdays;
    std::array<int, 7> kind{};
    for (int weekday = 0; weekday < 7; ++weekday) {
        kind[static_cast<std::size_t>(weekday)] = isByWeekday ? weekday : weekday / 5;
    }
    std::array<bool, 7> occurs{};
    for (const int day : days) {
        occurs[static_cast<std::size_t>(kind[static_cast<std::size_t>(weekdayOf(day))])] = true;
    }
    std::array<int, 7> numberOf{};
    int number = -1;
    for (std::size_t i = 0; i < occurs.size(); ++i) {
        numberOf[i] = occurs[i] ? number++ : -1;
    }
    std::array<int, 7> groups{};
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        groups[weekday] = numberOf[static_cast<std::size_t>(kind[weekday])];
    }
    return groups;
}

}  // namespace

CalendarTerms::CalendarTerms(const std::vector<int>& days)
{
    assert(days.size() >= 2 && days.front() < days.back());
    placeRows(days);
    gatherProducts();
    invertTrend();
    invertWeek();
}

void CalendarTerms::placeRows(const std::vector<int>& days)
{
    const std::vector<int> nodes = nodesOf(days);
    const std::array<int, 7> groups = weekGroups(days);
    m_nodes = static_cast<int>(nodes.size());
    m_rows.reserve(days.size());
    std::size_t segment = 0;
    for (const int day : days) {
        while (segment + 2 < nodes.size() && day >= nodes[segment + 1]) {
            ++segment;
        }
        const int group = groups[static_cast<std::size_t>(weekdayOf(day))];
        const double along =
            static_cast<double>(day - nodes[segment]) / static_cast<double>(nodes[segment + 1] - nodes[segment]);
        m_rows.push_back({static_cast<int>(segment), group, along});
        m_weekTerms = std::max(m_weekTerms, group + 1);
    }
}

void CalendarTerms::gatherProducts()
{
    const auto nodes = static_cast<std::size_t>(m_nodes);
    m_diagonal.assign(nodes, 0);
    m_beside.assign(nodes, 0);
    m_hatsByWeek = MatrixXd::Zero(m_nodes, m_weekTerms);
    m_weekCounts = WeekVector::Zero(m_weekTerms);
    for (const Place& row : m_rows) {
        const auto left = static_cast<std::size_t>(row.segment);
        const double right = row.along;
        m_diagonal[left] += (1 - right) * (1 - right);
        m_diagonal[left + 1] += right * right;
        m_beside[left] += (1 - right) * right;
        if (row.weekGroup >= 0) {
            m_hatsByWeek(row.segment, row.weekGroup) += 1 - right;
            m_hatsByWeek(row.segment + 1, row.weekGroup) += right;
            m_weekCounts[row.weekGroup] += 1;
        }
    }
}

void CalendarTerms::invertTrend()
{
    const auto nodes = static_cast<std::size_t>(m_nodes);
    m_pivots.assign(nodes, 0);
    m_factors.assign(nodes, 0);  // of node i with the node before it
    for (std::size_t i = 0; i < nodes; ++i) {
        m_factors[i] = i > 0 && m_pivots[i - 1] > 0 ? m_beside[i - 1] / m_pivots[i - 1] : 0;
        const double pivot = m_diagonal[i] - (i > 0 ? m_factors[i] * m_factors[i] * m_pivots[i - 1] : 0);
        m_pivots[i] = pivot > leastOwnShare * m_diagonal[i] ? pivot : 0;
        m_factors[i] = m_pivots[i] > 0 ? m_factors[i] : 0;
        m_rank += m_pivots[i] > 0 ? 1 : 0;
    }
    m_inverseDiagonal.assign(nodes, 0);
    m_inverseBeside.assign(nodes, 0);
    for (std::size_t i = nodes; i-- > 0;) {
        const bool hasNext = i + 1 < nodes;
        const double nextFactor = hasNext ? m_factors[i + 1] : 0;
        m_inverseBeside[i] = hasNext ? -nextFactor * m_inverseDiagonal[i + 1] : 0;
        m_inverseDiagonal[i] = m_pivots[i] > 0 ? 1 / m_pivots[i] - nextFactor * m_inverseBeside[i] : 0;
    }
}

/// Solves with the tridiagonal part, in place.
void CalendarTerms::solveTrend(double* values) const
{
    for (int i = 1; i < m_nodes; ++i) {
        values[i] -= m_factors[static_cast<std::size_t>(i)] * values[i - 1];
    }
    for (int i = m_nodes - 1; i >= 0; --i) {
        const auto at = static_cast<std::size_t>(i);
        values[i] = m_pivots[at] > 0 ? values[i] / m_pivots[at] : 0;
        if (i + 1 < m_nodes) {
            values[i] -= m_factors[at + 1] * values[i + 1];
        }
    }
}

void CalendarTerms::invertWeek()
{
    m_weekOfNodes = m_hatsByWeek;
    for (Index group = 0; group < m_weekTerms; ++group) {
        solveTrend(m_weekOfNodes.col(group).data());
    }
    WeekMatrix left = WeekMatrix(m_weekCounts.asDiagonal()) - m_hatsByWeek.transpose() * m_weekOfNodes;
    // Gauss-Jordan with the terms that have nothing of their own left out.
    m_weekInverse = WeekMatrix::Identity(m_weekTerms, m_weekTerms);
    for (Index i = 0; i < m_weekTerms; ++i) {
        const double pivot = left(i, i);
        if (pivot <= leastOwnShare * m_weekCounts[i]) {
            left.row(i).setZero();
            left.col(i).setZero();
            m_weekInverse.row(i).setZero();
            m_weekInverse.col(i).setZero();
            continue;
        }
        ++m_rank;
        left.row(i) /= pivot;
        m_weekInverse.row(i) /= pivot;
        for (Index j = 0; j < m_weekTerms; ++j) {
            if (j != i) {
                const double factor = left(j, i);
                left.row(j) -= factor * left.row(i);
                m_weekInverse.row(j) -= factor * m_weekInverse.row(i);
            }
        }
    }
}

void CalendarTerms::takeOutOf(MatrixXd& columns) const
{
    VectorXd nodes(m_nodes);
    WeekVector week(m_weekTerms);
    for (Index column = 0; column < columns.cols(); ++column) {
        auto values = columns.col(column);
        const double squares = values.squaredNorm();
        const double ownSquares = squares - values.sum() * values.mean();
        explain(values.data(), nodes, week);
        double* rest = values.data();
        for (const Place& row : m_rows) {
            const double left = nodes[row.segment];
            const double trend = left + row.along * (nodes[row.segment + 1] - left);
            *rest++ -= trend + (row.weekGroup >= 0 ? week[row.weekGroup] : 0);
        }
        if (values.squaredNorm() <= std::max(roundingShare * ownSquares, roundingOfSquares * squares)) {
            values.setZero();
        }
    }
}

/// The coefficients of a column of values on the nodes of the trend and the terms of the week.
void CalendarTerms::explain(const double* values, VectorXd& nodes, WeekVector& week) const
{
    nodes.setZero();
    week.setZero();
    for (const Place& row : m_rows) {
        const double value = *values++;
        const double right = row.along * value;
        nodes[row.segment] += value - right;
        nodes[row.segment + 1] += right;
        if (row.weekGroup >= 0) {
            week[row.weekGroup] += value;
        }
    }
    week = (m_weekInverse * (week - m_weekOfNodes.transpose() * nodes)).eval();
    solveTrend(nodes.data());
    nodes -= m_weekOfNodes * week;
}

Absorbed CalendarTerms::absorbed() const
{
    // Within a segment and a group of weekdays the leverage is a quadratic of how far along the row stands.
    struct Quadratic {
        double constant = 0, linear = 0, square = 0;
        double at(double x) const { return constant + x * (linear + x * square); }
    };
    const auto groups = static_cast<std::size_t>(m_weekTerms) + 1;
    const auto placeOf = [groups](int segment, int group) {
        return static_cast<std::size_t>(segment) * groups + static_cast<std::size_t>(group + 1);
    };
    std::vector<Quadratic> leverage(placeOf(m_nodes - 1, -1));
    for (int segment = 0; segment + 1 < m_nodes; ++segment) {
        const auto left = static_cast<std::size_t>(segment);
        const double a = m_inverseDiagonal[left];
        const double b = m_inverseBeside[left];
        const double c = m_inverseDiagonal[left + 1];
        for (int group = -1; group < m_weekTerms; ++group) {
            WeekVector start = -m_weekOfNodes.row(segment).transpose();
            if (group >= 0) {
                start[group] += 1;
            }
            const WeekVector change = (m_weekOfNodes.row(segment) - m_weekOfNodes.row(segment + 1)).transpose();
            const WeekVector ofChange = m_weekInverse * change;
            leverage[placeOf(segment, group)] = {a + start.dot(m_weekInverse * start),
                                                 2 * (b - a) + 2 * start.dot(ofChange),
                                                 a - 2 * b + c + change.dot(ofChange)};
        }
    }
    Absorbed absorbed{VectorXd(static_cast<Index>(m_rows.size())), m_rank};
    double* value = absorbed.leverages.data();
    for (const Place& row : m_rows) {
        *value++ = leverage[placeOf(row.segment, row.weekGroup)].at(row.along);
    }
    return absorbed;
}

}  // namespace slumbar
