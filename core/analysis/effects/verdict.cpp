#include "analysis/effects/verdict.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace slumbar {

namespace {

constexpr double claimedBelowQ = 0.05;
constexpr double noticeablePoints = 2;
constexpr double noticeableShare = 0.3;

}  // namespace

double meaningfulChange(Measure outcome)
{
    switch (outcome) {
    case Measure::NightDuration:
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
        return 0.25;
    case Measure::NightQuality:
        return 0.2;
    case Measure::NightEfficiency:
        return 2.5;
    case Measure::NightAwakeAfterOnset:
    case Measure::MorningStiffness:
        return 5;
    case Measure::NightAwakenings:
    case Measure::MorningPain:
    case Measure::EveningPain:
        return 0.5;
    }
    return 0.5;
}

Verdict verdictOf(const Effect& effect)
{
    if (!effect.estimate) {
        const bool isOnlyData =
            effect.obstacle != Obstacle::EveningPainNotRecorded && effect.obstacle != Obstacle::NotSeparable;
        return isOnlyData ? Verdict::TooLittleData : Verdict::Unclear;
    }
    assert(effect.q && effect.interval);
    if (*effect.q <= claimedBelowQ && effect.doReadingsAgree) {
        return (effect.estimate->value > 0) == isBetterWhenHigher(effect.outcome) ? Verdict::Helps : Verdict::Worsens;
    }
    // A rating as exposure is a noisy sign of what is felt, so what it goes with comes out too small.
    if (effect.exposure == Exposure(Measure::EveningPain)) {
        return Verdict::Unclear;
    }
    const double margin = meaningfulChange(effect.outcome);
    return effect.interval->low > -margin && effect.interval->high < margin ? Verdict::NoMeaningfulEffect
                                                                            : Verdict::Unclear;
}

std::optional<bool> isNoticeable(const Effect& effect)
{
    const bool isPain = effect.outcome == Measure::MorningPain || effect.outcome == Measure::EveningPain;
    if (!isPain || !effect.estimate) {
        return std::nullopt;
    }
    return std::abs(effect.estimate->value) >= std::min(noticeablePoints, noticeableShare * *effect.outcomeMean);
}

}  // namespace slumbar
