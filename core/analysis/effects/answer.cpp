#include "analysis/effects/answer.h"

#include <algorithm>
#include <cmath>

#include "analysis/effects/estimate.h"
#include "analysis/figure.h"

namespace slumbar {

namespace {

constexpr int earlyBelowRows = 60;

/// Of the days that have exposure, its past and outcome, whether more than half have no rating of the evening before.
bool isEveningMissing(const Question& question)
{
    const auto has = [](const Term& term, int day) { return !std::isnan(term.on(day)); };
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
    effect.isEarly = effect.rows < earlyBelowRows;
    if (question.isYesOrNo) {
        effect.exposed = rows.exposed;
        effect.unexposed = rows.count() - rows.exposed;
    }
}

double outcomeMean(const Question& question, const Rows& rows)
{
    MeanOf mean;
    for (const int day : rows.days) {
        mean.add(question.outcome.on(day));
    }
    return mean.figure()->value;
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
    effect.isNextRating = question.asksNextRating;
    ReadingFit face = fitReading(question, PainReading::FaceValue, days);
    ReadingFit felt = fitReading(question, PainReading::Felt, days);
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
        effect.reading = isFeltFewer ? PainReading::Felt : PainReading::FaceValue;
        return answer;
    }
    const Estimate faceEstimate = estimateOf(*face.fit, 0, question.contrast.width);
    const Estimate feltEstimate = estimateOf(*felt.fit, 0, question.contrast.width);
    const bool doesFeltCount = feltEstimate.p >= faceEstimate.p;
    effect.reading = doesFeltCount ? PainReading::Felt : PainReading::FaceValue;
    effect.doReadingsAgree = (faceEstimate.value > 0) == (feltEstimate.value > 0);
    effect.estimate = doesFeltCount ? feltEstimate : faceEstimate;
    effect.interval =
        Interval{std::min(faceEstimate.low, feltEstimate.low), std::max(faceEstimate.high, feltEstimate.high)};
    answer.counting = std::move(doesFeltCount ? felt : face);
    effect.outcomeMean = outcomeMean(question, answer.counting->rows);
    describeRows(effect, question, answer.counting->rows);
    return answer;
}

}  // namespace slumbar
