#include "analysis/effects/sample.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace slumbar {

namespace {

using Eigen::Index;

int longestLag(const std::vector<Term>& terms)
{
    int longest = 0;
    for (const Term& term : terms) {
        longest = std::max(longest, term.lag);
    }
    return longest;
}

/// The days on which every term has a value. NaN spreads through a sum, so one look at it is enough.
std::vector<int> completeDays(const std::vector<Term>& terms, const RowChoice& choice)
{
    const int end = static_cast<int>(terms.front().column->size());
    const int first = std::max(longestLag(terms), choice.first.value_or(0));
    const int last = std::min(end - 1, choice.last.value_or(end - 1));
    if (last < first) {
        return {};
    }
    std::vector<double> sums(static_cast<std::size_t>(last - first + 1), 0);
    for (const Term& term : terms) {
        const double* value = term.column->data() + (first - term.lag);
        for (double& sum : sums) {
            sum += *value++;
        }
    }
    std::vector<int> days;
    days.reserve(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (!std::isnan(sums[i])) {
            days.push_back(first + static_cast<int>(i));
        }
    }
    if (!choice.without.empty()) {
        std::vector<int> rest;
        std::set_difference(days.begin(), days.end(), choice.without.begin(), choice.without.end(),
                            std::back_inserter(rest));
        return rest;
    }
    return days;
}

}  // namespace

Sample sampleOf(const std::vector<Term>& terms, const RowChoice& choice)
{
    Sample sample{completeDays(terms, choice), {}};
    sample.columns.resize(static_cast<Index>(sample.days.size()), static_cast<Index>(terms.size()));
    for (std::size_t column = 0; column < terms.size(); ++column) {
        double* value = sample.columns.col(static_cast<Index>(column)).data();
        for (const int day : sample.days) {
            *value++ = terms[column].on(day);
        }
    }
    return sample;
}

CalendarTerms calendarOf(const Sample& sample, DayRange days)
{
    std::vector<int> dates(sample.days.size());
    const auto firstDate = static_cast<int>(days.first.date().time_since_epoch().count());
    std::transform(sample.days.begin(), sample.days.end(), dates.begin(),
                   [firstDate](int day) { return firstDate + day; });
    return CalendarTerms(dates);
}

}  // namespace slumbar
