#include "analysis/effects/effects.h"

#include <algorithm>
#include <span>

#include "analysis/effects/answer.h"
#include "analysis/effects/family.h"
#include "analysis/effects/robustness.h"
#include "analysis/effects/verdict.h"

namespace slumbar {

namespace {

bool isChecked(const Effect& effect, EffectsAsked asked)
{
    switch (asked) {
    case EffectsAsked::All:
        return true;
    case EffectsAsked::AllUnchecked:
        return false;
    case EffectsAsked::FirstQuestions:
        return effect.isNextRating;
    }
    return true;
}

/// What comes later is a first question only where the next rating has no answer.
bool isLater(const Question& question)
{
    return !question.asksNextRating && !isOfNight(question.asksOf);
}

/// Those of one exposure.
using Questions = std::span<const Question>;

/// In their order; nothing where one is not asked.
std::vector<std::optional<Answer>> answersTo(Questions questions, DayRange days, EffectsAsked asked)
{
    std::vector<std::optional<Answer>> answers(questions.size());
    bool isOpened = false;
    for (std::size_t place = 0; place < questions.size(); ++place) {
        if (!isLater(questions[place])) {
            answers[place] = answerTo(questions[place], days);
            isOpened = isOpened || (questions[place].asksNextRating && answers[place]->effect.estimate);
        }
    }
    for (std::size_t place = 0; place < questions.size(); ++place) {
        if (isLater(questions[place]) && !(asked == EffectsAsked::FirstQuestions && isOpened)) {
            answers[place] = answerTo(questions[place], days);
        }
    }
    return answers;
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
    for (auto first = questions.begin(); first != questions.end();) {
        const auto last = std::find_if(first, questions.end(),
                                       [&](const Question& question) { return question.asked != first->asked; });
        for (auto& answer : answersTo({first, last}, days, options.asked)) {
            if (answer && answer->effect.estimate && isChecked(answer->effect, options.asked)) {
                checkRobustness(*answer, *first, days, late);
            }
            if (answer) {
                family.effects.push_back(std::move(answer->effect));
            }
            ++first;
        }
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
