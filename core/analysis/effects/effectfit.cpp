#include "analysis/effects/effectfit.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "analysis/statistics/calendarterms.h"

namespace slumbar {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

constexpr int fewestOfEach = 8;
constexpr int fewestValues = 5;

struct Sample {
    Rows rows;
    MatrixXd columns;  ///< rows x terms
};

int longestLag(const std::vector<Term>& terms)
{
    int longest = 0;
    for (const Term& term : terms) {
        longest = std::max(longest, term.lag);
    }
    return longest;
}

/// The days on which every term has a value. NaN spreads through a sum, so one look at it is enough.
std::vector<int> completeDays(const std::vector<Term>& terms, const Variation& variation)
{
    std::vector<const double*> starts;
    for (const Term& term : terms) {
        starts.push_back(term.column->data() - term.lag);
    }
    const int end = static_cast<int>(terms.front().column->size());
    const int first = std::max(longestLag(terms), variation.firstRow.value_or(0));
    const int last = std::min(end - 1, variation.lastRow.value_or(end - 1));
    std::vector<int> days;
    days.reserve(static_cast<std::size_t>(std::max(0, last - first + 1)));
    for (int day = first; day <= last; ++day) {
        double sum = 0;
        for (const double* start : starts) {
            sum += start[day];
        }
        if (!std::isnan(sum)) {
            days.push_back(day);
        }
    }
    if (!variation.without.empty()) {
        std::vector<int> rest;
        std::set_difference(days.begin(), days.end(), variation.without.begin(), variation.without.end(),
                            std::back_inserter(rest));
        return rest;
    }
    return days;
}

Sample sampleOf(const std::vector<Term>& terms, const Variation& variation)
{
    Sample sample{{completeDays(terms, variation)}, {}};
    const std::vector<int>& days = sample.rows.days;
    sample.columns.resize(static_cast<Index>(days.size()), static_cast<Index>(terms.size()));
    for (std::size_t column = 0; column < terms.size(); ++column) {
        const double* start = terms[column].column->data() - terms[column].lag;
        double* value = sample.columns.col(static_cast<Index>(column)).data();
        for (const int day : days) {
            *value++ = start[day];
        }
    }
    std::set<double> different;
    const auto exposure = sample.columns.col(1);
    for (Index row = 0; row < exposure.size(); ++row) {
        sample.rows.exposed += exposure[row] == 1 ? 1 : 0;
        if (different.size() < fewestValues) {
            different.insert(exposure[row]);
        }
    }
    sample.rows.differentValues = static_cast<int>(different.size());
    return sample;
}

int instrumentsOf(const Variation& variation)
{
    return variation.withOneMoreDay ? 4 : 2;
}

int ratingsOf(Reading reading, const Variation& variation)
{
    switch (reading) {
    case Reading::FaceValue:
        return variation.withOneMoreDay ? 4 : 2;
    case Reading::Felt:
        return 1 + instrumentsOf(variation);
    }
    return 0;
}

}  // namespace

std::vector<Term> termsOf(const Question& question, Reading reading, const Variation& variation)
{
    std::vector<Term> terms{question.outcome, question.exposure};
    terms.insert(terms.end(), question.controls.begin(), question.controls.end());
    if (variation.heldAgainst) {
        terms.push_back(*variation.heldAgainst);
    }
    terms.insert(terms.end(), question.ratings.begin(), question.ratings.begin() + ratingsOf(reading, variation));
    return terms;
}

ReadingFit fitReading(const Question& question, Reading reading, DayRange days, const Variation& variation)
{
    Sample sample = sampleOf(termsOf(question, reading, variation), variation);
    ReadingFit answer{std::move(sample.rows), tl::unexpected(Unfit::TooFewRows)};
    if (tooLittle(question, answer.rows)) {
        return answer;
    }
    std::vector<int> dates(answer.rows.days.size());
    const auto firstDate = static_cast<int>(days.first.date().time_since_epoch().count());
    std::transform(answer.rows.days.begin(), answer.rows.days.end(), dates.begin(),
                   [firstDate](int day) { return firstDate + day; });
    const CalendarTerms calendar(dates);
    calendar.takeOutOf(sample.columns);
    const auto outcome = sample.columns.col(0);
    const Index terms = sample.columns.cols() - 1;
    if (reading == Reading::FaceValue) {
        answer.fit = leastSquares(sample.columns.rightCols(terms), outcome, calendar.absorbed());
    } else {
        const Index instruments = instrumentsOf(variation);
        answer.fit = twoStageLeastSquares(sample.columns.middleCols(1, terms - instruments),
                                          sample.columns.rightCols(instruments), outcome, calendar.absorbed());
    }
    return answer;
}

std::optional<Obstacle> tooLittle(const Question& question, const Rows& rows)
{
    const int count = rows.count();
    if (count < fewestRows) {
        return Obstacle::TooFewRows;
    }
    if (question.isYesOrNo) {
        return std::min(rows.exposed, count - rows.exposed) < fewestOfEach ? std::optional(Obstacle::TooFewOfEach)
                                                                           : std::nullopt;
    }
    return rows.differentValues < fewestValues ? std::optional(Obstacle::TooFewValues) : std::nullopt;
}

int rowsMissing(const Question& question, const Rows& rows)
{
    const int count = rows.count();
    const int ofValues = question.isYesOrNo ? std::max(0, fewestOfEach - rows.exposed) +
                                                  std::max(0, fewestOfEach - (count - rows.exposed))
                                            : fewestValues - rows.differentValues;
    return std::max({0, fewestRows - count, ofValues});
}

}  // namespace slumbar
