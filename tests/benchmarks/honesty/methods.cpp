#include "benchmarks/honesty/methods.h"

#include <optional>

#include "analysis/effects/effectfit.h"
#include "analysis/effects/effects.h"
#include "benchmarks/honesty/comparators.h"

namespace slumbar::honesty {

namespace {

std::vector<Finding> shownBySlumbar(const Diary& diary, DayRange days)
{
    EffectOptions options;
    options.asked = EffectsAsked::AllUnchecked;
    std::vector<Finding> findings;
    for (const Effect& effect : effects(diary, days, options).effects) {
        if (effect.estimate) {
            const Estimate& estimate = *effect.estimate;
            const double width = effect.contrast.width;
            const bool isClaimed = effect.verdict == Verdict::Helps || effect.verdict == Verdict::Worsens;
            findings.push_back({effect.exposure, effect.outcome, estimate.value / width, estimate.stdError / width,
                                effect.interval->low / width, effect.interval->high / width, estimate.p, isClaimed});
        }
    }
    return findings;
}

std::optional<Finding> readAs(PainReading reading, const Question& question, DayRange days)
{
    const auto fit = fitReading(question, reading, days).fit;
    if (!fit || fit->stdErrors[0] <= 0) {
        return std::nullopt;
    }
    return findingFrom(question.asked, question.asksOf, fit->coefficients[0], fit->stdErrors[0], fit->degreesOfFreedom);
}

template<class Ask>
std::vector<Finding> askedAll(const std::vector<Question>& questions, Ask ask)
{
    std::vector<Finding> findings;
    for (const Question& question : questions) {
        if (auto finding = ask(question)) {
            findings.push_back(*std::move(finding));
        }
    }
    claim(findings);
    return findings;
}

}  // namespace

const char* nameOf(Method method)
{
    switch (method) {
    case Method::Slumbar:
        return "Slumbar";
    case Method::FaceValue:
        return "face value";
    case Method::Felt:
        return "felt";
    case Method::Means:
        return "means";
    case Method::Pearson:
        return "Pearson";
    }
    return "";
}

Findings findingsOf(const Diary& diary)
{
    const DayRange days = *diary.range();
    const DayLine line = dayLine(diary, days);
    const std::vector<Question> questions = questionsOf(line);
    const auto as = [&](PainReading reading) {
        return askedAll(questions, [&](const Question& question) { return readAs(reading, question, days); });
    };
    return {shownBySlumbar(diary, days), as(PainReading::FaceValue), as(PainReading::Felt),
            askedAll(questions, meansCompared), askedAll(questions, correlated)};
}

}  // namespace slumbar::honesty
