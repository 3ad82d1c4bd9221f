#include "analysis/effects/answer.h"

#include <algorithm>
#include <cmath>

#include "analysis/statistics/studentt.h"

namespace slumbar {

namespace {

constexpr int earlyBelowRows = 60;
constexpr double intervalLevel = 0.95;

double pOf(const Fit& fit)
{
    return studentTwoSidedP(fit.coefficients[0] / fit.stdErrors[0], fit.degreesOfFreedom);
}

Estimate estimateOf(const Fit& fit, double width)
{
    const double value = fit.coefficients[0] * width;
    const double error = fit.stdErrors[0] * width;
    const double reach = studentQuantile((1 + intervalLevel) / 2, fit.degreesOfFreedom) * error;
    return {value, error, value - reach, value + reach, pOf(fit), fit.degreesOfFreedom};
}

/// Of the days that have exposure, its past and outcome, whether more than half have no rating of the evening before.
bool isEveningMissing(const Question& question)
{
    const auto has = [](const Term& term, int day) {
        return !std::isnan((*term.column)[static_cast<std::size_t>(day - term.lag)]);
    };
    const int end = static_cast<int>(question.outcome.column->size());
    int rows = 0;
    int withEvening = 0;
    for (int day = std::max(question.controls.front().lag, question.evening.lag); day < end; ++day) {
        if (has(question.outcome, day) && has(question.exposure, day) && has(question.controls.front(), day)) {
            ++rows;
            withEvening += has(question.evening, day) ? 1 : 0;
        }
    }
    return rows >= fewestRows && 2 * withEvening < rows;
}

void describeRows(Effect& effect, const Question& question, const Rows& rows)
{
    effect.rows = rows.count();
    if (question.isYesOrNo) {
        effect.exposed = rows.exposed;
        effect.unexposed = rows.count() - rows.exposed;
    }
}

bool isSound(const ReadingFit& reading)
{
    return reading.fit.has_value() && reading.fit->stdErrors[0] > 0;
}

}  // namespace

Answer answerTo(const Question& question, DayRange days)
{
    Answer answer;
    Effect& effect = answer.effect;
    effect.exposure = question.asked;
    effect.outcome = question.asksOf;
    effect.contrast = question.contrast;
    ReadingFit face = fitReading(question, Reading::FaceValue, days);
    ReadingFit felt = fitReading(question, Reading::Felt, days);
    const bool isFeltFewer = felt.rows.count() <= face.rows.count();
    const Rows& fewer = isFeltFewer ? felt.rows : face.rows;
    if (isEveningMissing(question)) {
        effect.obstacle = Obstacle::EveningPainNotRecorded;
    } else if (const auto obstacle = tooLittle(question, fewer)) {
        effect.obstacle = obstacle;
    } else if (!isSound(face) || !isSound(felt)) {
        effect.obstacle = Obstacle::NotSeparable;
    }
    if (effect.obstacle) {
        effect.daysMissing = rowsMissing(question, fewer);
        describeRows(effect, question, fewer);
        effect.reading = isFeltFewer ? Reading::Felt : Reading::FaceValue;
        return answer;
    }
    const bool doesFeltCount = pOf(*felt.fit) >= pOf(*face.fit);
    effect.reading = doesFeltCount ? Reading::Felt : Reading::FaceValue;
    effect.doReadingsAgree = (face.fit->coefficients[0] > 0) == (felt.fit->coefficients[0] > 0);
    answer.counting = std::move(doesFeltCount ? felt : face);
    describeRows(effect, question, answer.counting->rows);
    effect.estimate = estimateOf(*answer.counting->fit, question.contrast.width);
    effect.isEarly = effect.rows < earlyBelowRows;
    return answer;
}

}  // namespace slumbar
