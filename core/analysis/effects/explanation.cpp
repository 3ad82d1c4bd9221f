#include "analysis/effects/explanation.h"

#include <algorithm>
#include <cassert>

#include "analysis/effects/effectfit.h"

namespace slumbar {

namespace {

std::string idOf(const DayLine& line, const Column* column)
{
    for (std::size_t measure = 0; measure < line.measures.size(); ++measure) {
        if (column == &line.measures[measure]) {
            return std::string(slumbar::idOf(static_cast<Measure>(measure)));
        }
    }
    const auto factor = std::find_if(line.factors.begin(), line.factors.end(),
                                     [column](const FactorColumn& candidate) { return column == &candidate.values; });
    assert(factor != line.factors.end());
    return slumbar::idOf(Exposure(factor->factor));
}

ExplainedReading explained(const Question& question, PainReading reading, const DayLine& line)
{
    const std::vector<Term> terms = termsOf(question, reading, {});
    const ReadingFit fitted = fitReading(question, reading, line.days);
    ExplainedReading told;
    told.reading = reading;
    const auto named = [&line](const Term& term) { return ExplainedTerm{idOf(line, term.column), term.lag}; };
    if (fitted.fit) {
        const auto coefficients = static_cast<std::size_t>(fitted.fit->coefficients.size());
        for (std::size_t i = 0; i < coefficients; ++i) {
            const auto at = static_cast<Eigen::Index>(i);
            told.coefficients.push_back({named(terms[i + 1]), fitted.fit->coefficients[at], fitted.fit->stdErrors[at]});
        }
        for (std::size_t i = coefficients + 1; i < terms.size(); ++i) {
            told.instruments.push_back(named(terms[i]));
        }
        told.degreesOfFreedom = fitted.fit->degreesOfFreedom;
        told.calendarTerms = fitted.rows.count() - static_cast<int>(coefficients) - told.degreesOfFreedom;
    }
    for (const int day : fitted.rows.days) {
        told.rows.push_back(line.days.first + day);
        std::vector<double>& values = told.values.emplace_back();
        for (const Term& term : terms) {
            values.push_back(term.on(day));
        }
    }
    return told;
}

}  // namespace

std::optional<Explanation> explain(const Diary& diary, DayRange days, const Exposure& exposure, Measure outcome)
{
    const DayLine line = dayLine(diary, days);
    std::vector<Question> questions = questionsOf(line);
    questions.push_back(painToNight(line));
    const auto question = std::find_if(questions.begin(), questions.end(), [&](const Question& candidate) {
        return candidate.asked == exposure && candidate.asksOf == outcome;
    });
    if (question == questions.end()) {
        return std::nullopt;
    }
    return Explanation{
        {idOf(line, question->outcome.column), 0},
        question->contrast,
        {explained(*question, PainReading::FaceValue, line), explained(*question, PainReading::Felt, line)}};
}

}  // namespace slumbar
