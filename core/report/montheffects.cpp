#include "report/montheffects.h"

#include <algorithm>
#include <cmath>

#include "analysis/effects/effects.h"
#include "report/monthfigures.h"

namespace slumbar {

namespace {

constexpr int monthsLookedAt = 6;

DayRange periodOf(const Diary& diary, Day last)
{
    const auto recorded = diary.range();
    if (!recorded) {
        return DayRange::none();
    }
    const Day first(
        std::chrono::sys_days((last.month() - std::chrono::months(monthsLookedAt - 1)) / std::chrono::day(1)));
    return {std::max(first, recorded->first), std::min(last, recorded->last)};
}

int recordedDays(const Diary& diary, DayRange days)
{
    const auto records = diary.between(days);
    return static_cast<int>(std::count_if(records.begin(), records.end(), &isAnswered));
}

MonthEffect named(const Effect& effect, const Diary& diary)
{
    const std::string* id = std::get_if<std::string>(&effect.exposure);
    const Factor* factor = id ? diary.factor(*id) : nullptr;
    return {effect, factor ? std::optional(*factor) : std::nullopt};
}

std::vector<MonthEffect>& groupOf(MonthEffects& groups, const Effect& effect)
{
    if (!effect.estimate) {
        return groups.open;
    }
    switch (effect.verdict) {
    case Verdict::Helps:
    case Verdict::Worsens:
        return groups.likely;
    case Verdict::NoMeaningfulEffect:
        return groups.tooSmall;
    case Verdict::Unclear:
    case Verdict::TooLittleData:
        return groups.unclear;
    }
    return groups.unclear;
}

/// Certain before uncertain, large before small.
bool isMoreCertain(const MonthEffect& one, const MonthEffect& other)
{
    const auto order = [](const Effect& effect) {
        return std::pair(effect.estimate->p, -std::abs(effect.estimate->value));
    };
    return order(one.effect) < order(other.effect);
}

/// What more days alone will answer comes first, soonest before later.
bool isNearer(const MonthEffect& one, const MonthEffect& other)
{
    const auto order = [](const Effect& effect) {
        const bool isOnlyDays = effect.obstacle == Obstacle::TooFewRows || effect.obstacle == Obstacle::TooFewOfEach;
        return std::pair(!isOnlyDays, effect.daysMissing);
    };
    return order(one.effect) < order(other.effect);
}

}  // namespace

MonthEffects monthEffects(const Diary& diary, Day last)
{
    MonthEffects groups;
    groups.period = periodOf(diary, last);
    if (groups.period.isEmpty()) {
        return groups;
    }
    groups.recordedDays = recordedDays(diary, groups.period);
    const EffectFamily family = effects(diary, groups.period, {{}, EffectsAsked::FirstQuestions});
    groups.questions = family.size;
    for (const Effect& effect : family.effects) {
        MonthEffect shown = named(effect, diary);
        const bool isGivenUp = !effect.estimate && shown.factor && shown.factor->fields().isArchived;
        if (effect.isNextRating && !isGivenUp) {
            groupOf(groups, effect).push_back(std::move(shown));
        }
    }
    for (auto* group : {&groups.likely, &groups.tooSmall, &groups.unclear}) {
        std::stable_sort(group->begin(), group->end(), isMoreCertain);
    }
    std::stable_sort(groups.open.begin(), groups.open.end(), isNearer);
    if (family.painToNight.estimate) {
        groups.painToNight = family.painToNight;
    }
    return groups;
}

}  // namespace slumbar
