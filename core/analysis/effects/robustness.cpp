#include "analysis/effects/robustness.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <numeric>

#include "analysis/sleep/sleepdebt.h"

namespace slumbar {

namespace {

constexpr double trimmedShare = 0.05;

/// The days of the rows with the largest residuals, ascending.
std::vector<int> largestResiduals(const ReadingFit& reading)
{
    const auto rows = reading.rows.days.size();
    const auto trimmed = static_cast<std::size_t>(std::floor(trimmedShare * static_cast<double>(rows)));
    std::vector<std::size_t> order(rows);
    std::iota(order.begin(), order.end(), 0);
    const auto& residuals = reading.fit->residuals;
    std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(trimmed), order.end(),
                     [&](std::size_t a, std::size_t b) {
                         return std::abs(residuals[static_cast<Eigen::Index>(a)]) >
                                std::abs(residuals[static_cast<Eigen::Index>(b)]);
                     });
    std::vector<int> days(trimmed);
    std::transform(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(trimmed), days.begin(),
                   [&](std::size_t row) { return reading.rows.days[row]; });
    std::sort(days.begin(), days.end());
    return days;
}

/// Only what changes something: without a late entry among the rows there is nothing to leave out.
std::vector<Variation> variationsOf(const Answer& answer, const Question& question, const LateEntries& late)
{
    const std::vector<int>& rows = answer.counting->rows.days;
    const int middle = rows.front() + (rows.back() - rows.front()) / 2;
    std::vector<Variation> variations(4);
    variations[0].rows.without = largestResiduals(*answer.counting);
    variations[1].withOneMoreDay = true;
    variations[2].rows.last = middle;
    variations[3].rows.first = middle + 1;
    if (question.asked != Exposure("stress")) {
        variations.emplace_back().heldAgainst = question.stress;
    }
    if (std::vector<int> touched = late.touching(question, rows); !touched.empty()) {
        variations.emplace_back().rows.without = std::move(touched);
    }
    return variations;
}

}  // namespace

LateEntries::LateEntries(DayRange days, const std::set<Day>& lateDays)
{
    for (const Day day : lateDays) {
        if (days.contains(day)) {
            m_days.insert(day - days.first);
        }
    }
}

std::vector<int> LateEntries::touching(const Question& question, const std::vector<int>& rows) const
{
    const int reach = question.asked == Exposure(Measure::NightDebt) ? 2 * debtDays - 1 : question.ratings[2].lag;
    std::vector<int> touched;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(touched), [&](int day) {
        const auto late = m_days.lower_bound(day - reach);
        return late != m_days.end() && *late <= day;
    });
    return touched;
}

void checkRobustness(Answer& answer, const Question& question, DayRange days, const LateEntries& late)
{
    assert(answer.effect.estimate && answer.counting);
    Effect& effect = answer.effect;
    for (const Variation& variation : variationsOf(answer, question, late)) {
        const ReadingFit again = fitReading(question, effect.reading, days, variation);
        if (!again.fit) {
            continue;
        }
        const double value = again.fit->coefficients[0] * question.contrast.width;
        const bool isSameSign = (value > 0) == (effect.estimate->value > 0);
        ++effect.checksMade;
        effect.checksHeld += isSameSign && effect.estimate->low <= value && value <= effect.estimate->high ? 1 : 0;
    }
}

}  // namespace slumbar
