#include "analysis/effects/effectfit.h"

#include <algorithm>
#include <set>

namespace slumbar {

namespace {

using Eigen::Index;

constexpr int fewestOfEach = 8;
constexpr int fewestValues = 5;

/// The exposure is the second column.
Rows rowsOf(const Sample& sample)
{
    Rows rows{sample.days};
    std::set<double> different;
    for (const double exposure : sample.columns.col(1)) {
        rows.exposed += exposure == 1 ? 1 : 0;
        if (different.size() < fewestValues) {
            different.insert(exposure);
        }
    }
    rows.differentValues = static_cast<int>(different.size());
    return rows;
}

int instrumentsOf(const Variation& variation)
{
    return variation.withOneMoreDay ? 4 : 2;
}

int ratingsOf(PainReading reading, const Variation& variation)
{
    switch (reading) {
    case PainReading::FaceValue:
        return variation.withOneMoreDay ? 4 : 2;
    case PainReading::Felt:
        return 1 + instrumentsOf(variation);
    }
    return 0;
}

}  // namespace

std::vector<Term> termsOf(const Question& question, PainReading reading, const Variation& variation)
{
    std::vector<Term> terms{question.outcome, question.exposure};
    terms.insert(terms.end(), question.controls.begin(), question.controls.end());
    if (variation.heldAgainst) {
        terms.push_back(*variation.heldAgainst);
    }
    terms.insert(terms.end(), question.ratings.begin(), question.ratings.begin() + ratingsOf(reading, variation));
    return terms;
}

ReadingFit fitReading(const Question& question, PainReading reading, DayRange days, const Variation& variation)
{
    Sample sample = sampleOf(termsOf(question, reading, variation), variation.rows);
    ReadingFit answer{rowsOf(sample), tl::unexpected(Unfit::TooFewRows)};
    if (tooLittle(question, answer.rows)) {
        return answer;
    }
    const CalendarTerms calendar = calendarOf(sample, days);
    calendar.takeOutOf(sample.columns);
    const auto outcome = sample.columns.col(0);
    const Index terms = sample.columns.cols() - 1;
    if (reading == PainReading::FaceValue) {
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
