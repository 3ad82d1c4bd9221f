#include "analysis/effects/effects.h"

#include <algorithm>

#include "analysis/effects/answer.h"
#include "analysis/effects/family.h"
#include "analysis/effects/robustness.h"
#include "analysis/effects/verdict.h"

namespace slumbar {

namespace {

bool isChecked(const Effect& effect, ChecksOf checks)
{
    switch (checks) {
    case ChecksOf::None:
        return false;
    case ChecksOf::NextRatings:
        return effect.isNextRating;
    case ChecksOf::All:
        return true;
    }
    return true;
}

}  // namespace

const Effect* EffectFamily::find(const Exposure& exposure, Measure outcome) const
{
    const auto found = std::find_if(effects.begin(), effects.end(), [&](const Effect& effect) {
        return effect.outcome == outcome && effect.exposure == exposure;
    });
    return found == effects.end() ? nullptr : &*found;
}

EffectFamily effects(const Diary& diary, DayRange days, const EffectOptions& options)
{
    const DayLine line = dayLine(diary, days);
    const LateEntries late(days, options.lateDays);
    std::vector<Question> questions = questionsOf(line);
    questions.push_back(painToNight(line));
    EffectFamily family;
    for (const Question& question : questions) {
        Answer answer = answerTo(question, days);
        if (answer.effect.estimate && isChecked(answer.effect, options.checks)) {
            checkRobustness(answer, question, days, late);
        }
        family.effects.push_back(std::move(answer.effect));
    }
    family.size = judgeAsFamily(family.effects);
    for (Effect& effect : family.effects) {
        effect.verdict = verdictOf(effect);
    }
    family.painToNight = std::move(family.effects.back());
    family.effects.pop_back();
    return family;
}

}  // namespace slumbar
