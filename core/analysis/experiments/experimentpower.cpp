#include "analysis/experiments/experimentpower.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <random>

#include "analysis/experiments/experimentoutcome.h"
#include "analysis/statistics/signflip.h"

namespace slumbar {

namespace {

constexpr int daysLookedBack = 90;
constexpr int fewestValues = 14;
constexpr int fewestNeighbours = 7;
constexpr double strongestAutocorrelation = 0.95;

using Series = std::vector<std::optional<double>>;

/// A value or none for each day from the first recorded one to the last.
Series recordedSeries(const Diary& diary, Measure outcome, Day today)
{
    Series series;
    for (const Day day : DayRange::endingOn(today, daysLookedBack)) {
        const auto value = outcomeOn(diary, outcome, day);
        if (value || !series.empty()) {
            series.push_back(value);
        }
    }
    while (!series.empty() && !series.back()) {
        series.pop_back();
    }
    return series;
}

MeanOf meanOf(const Series& series)
{
    MeanOf mean;
    for (const auto& value : series) {
        mean.addIfAny(value);
    }
    return mean;
}

/// The products of each value's distance from the mean with that of the value `lag` days later.
MeanOf products(const Series& series, double mean, std::size_t lag)
{
    MeanOf products;
    for (std::size_t day = lag; day < series.size(); ++day) {
        if (series[day] && series[day - lag]) {
            products.add((*series[day] - mean) * (*series[day - lag] - mean));
        }
    }
    return products;
}

double withinLimits(double autocorrelation)
{
    return std::clamp(autocorrelation, -strongestAutocorrelation, strongestAutocorrelation);
}

/// Standard normal numbers by the polar method (Marsaglia & Bray 1964); those of the standard library differ
/// between its implementations.
class NormalNoise {
public:
    explicit NormalNoise(std::uint64_t seed) : m_random(seed) {}

    double share() { return static_cast<double>(m_random() >> 11) * 0x1.0p-53; }

    double next()
    {
        if (m_spare) {
            const double spare = *m_spare;
            m_spare.reset();
            return spare;
        }
        double x = 0;
        double y = 0;
        double square = 0;
        do {
            x = 2 * share() - 1;
            y = 2 * share() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        const double factor = std::sqrt(-2 * std::log(square) / square);
        m_spare = y * factor;
        return x * factor;
    }

private:
    std::mt19937_64 m_random;
    std::optional<double> m_spare;
};

/// What lies behind one person's values before they are rounded, around their mean, day after day.
class LingeringNoise {
public:
    LingeringNoise(const OutcomeNoise& noise, NormalNoise& random) : m_random(random)
    {
        // Rounding adds a twelfth of its step squared to the variance, anew every day.
        const double all = noise.deviation * noise.deviation;
        const double hidden = std::max(0.0, all - noise.scale.step * noise.scale.step / 12);
        m_carried = hidden > 0 ? withinLimits(noise.autocorrelation * all / hidden) : 0;
        m_fresh = std::sqrt(hidden * (1 - m_carried * m_carried));
        m_value = std::sqrt(hidden) * random.next();
    }

    double next()
    {
        m_value = m_carried * m_value + m_fresh * m_random.next();
        return m_value;
    }

private:
    NormalNoise& m_random;
    double m_carried;
    double m_fresh;
    double m_value;
};

/// The days of two blocks that count and are recorded.
struct SimulatedPair {
    std::vector<double> with;
    std::vector<double> without;
};

/// The order is drawn as in an experiment: noise that lingers ties neighbouring pairs together, and only the draw
/// makes their differences independent.
std::vector<SimulatedPair> simulatedPairs(const ExperimentDesign& design, const OutcomeNoise& noise,
                                          NormalNoise& random)
{
    LingeringNoise lingering(noise, random);
    const auto block = [&] {
        std::vector<double> values;
        for (int day = 0; day < design.blockDays.value(); ++day) {
            const double value = lingering.next();
            if (day >= design.washOutDays.value() && random.share() < noise.recordedShare) {
                values.push_back(value);
            }
        }
        return values;
    };
    std::vector<SimulatedPair> pairs(static_cast<std::size_t>(design.pairs.value()));
    for (SimulatedPair& pair : pairs) {
        const bool beginsWithout = random.share() < 0.5;
        (beginsWithout ? pair.without : pair.with) = block();
        (beginsWithout ? pair.with : pair.without) = block();
    }
    return pairs;
}

double asRecorded(double exact, const OutcomeScale& scale)
{
    const double rounded = scale.step > 0 ? scale.step * std::round(exact / scale.step) : exact;
    return std::clamp(rounded, std::min(scale.best, scale.worst), std::max(scale.best, scale.worst));
}

/// Nothing of no values. `shift` is what an effect adds before the person rounds.
std::optional<Figure> recordedMean(const std::vector<double>& values, double shift, const OutcomeNoise& noise)
{
    MeanOf mean;
    for (const double value : values) {
        mean.add(asRecorded(noise.mean + value + shift, noise.scale));
    }
    return mean.figure();
}

/// Whether the exact test finds the effect, on its own side.
bool isNoticed(double effect, const std::vector<SimulatedPair>& pairs, const OutcomeNoise& noise)
{
    const double shift = noise.scale.best > noise.scale.worst ? effect : -effect;
    std::vector<double> differences;
    double sum = 0;
    for (const SimulatedPair& pair : pairs) {
        const auto with = recordedMean(pair.with, shift, noise);
        const auto without = recordedMean(pair.without, 0, noise);
        if (with && without) {
            differences.push_back(with->value - without->value);
            sum += differences.back();
        }
    }
    const bool isEnough = differences.size() >= std::size_t(fewestPairsOfSignFlip);
    return isEnough && sum * shift > 0 && signFlipP(differences) <= signFlipLevel;
}

/// Those that the scale leaves room for, see powerCurve.
std::vector<double> possible(const std::vector<double>& effects, const OutcomeNoise& noise)
{
    const double room = std::abs(noise.scale.best - noise.mean);
    const auto fitting = std::upper_bound(effects.begin(), effects.end(), room);
    return {effects.begin(), fitting == effects.begin() ? fitting + 1 : fitting};
}

}  // namespace

OutcomeScale scaleOf(Measure outcome)
{
    // People rate whole points and count; hours, percent and minutes are as good as continuous.
    constexpr double endless = std::numeric_limits<double>::infinity();
    switch (outcome) {
    case Measure::NightQuality:
        return {5, 1, 1};
    case Measure::MorningPain:
    case Measure::EveningPain:
        return {0, 10, 1};
    case Measure::NightAwakenings:
        return {0, endless, 1};
    case Measure::NightDuration:
        return {endless, 0, 0};
    case Measure::NightEfficiency:
        return {100, 0, 0};
    case Measure::NightAwakeAfterOnset:
    case Measure::NightMidsleepDeviation:
    case Measure::NightDebt:
    case Measure::MorningStiffness:
        break;
    }
    return {0, endless, 0};
}

OrNotYet<OutcomeNoise> outcomeNoise(const Diary& diary, Measure outcome, Day today)
{
    const Series series = recordedSeries(diary, outcome, today);
    const auto mean = meanOf(series).figure();
    const int values = mean ? mean->count : 0;
    const double center = mean ? mean->value : 0;
    const auto square = products(series, center, 0).figure();
    const auto neighbours = products(series, center, 1).figure();
    const int missing = std::max(fewestValues - values, fewestNeighbours - (neighbours ? neighbours->count : 0));
    if (missing > 0) {
        return tl::unexpected(NotYet{missing});
    }
    const double ratio = square->value > 0 ? neighbours->value / square->value : 0;
    return OutcomeNoise{center,
                        std::sqrt(square->value * values / (values - 1)),
                        withinLimits(ratio),
                        scaleOf(outcome),
                        static_cast<double>(values) / static_cast<double>(series.size()),
                        values};
}

std::vector<double> effectsWorthAsking(Measure outcome)
{
    const bool isMinutes = outcome == Measure::NightAwakeAfterOnset || outcome == Measure::MorningStiffness;
    const double step = isMinutes ? 5 : outcome == Measure::NightEfficiency ? 1 : 0.25;
    std::vector<double> effects;
    for (int count = 1; count <= 12; ++count) {
        effects.push_back(step * count);
    }
    return effects;
}

std::vector<PowerPoint> powerCurve(const ExperimentDesign& design, const OutcomeNoise& noise,
                                   const PowerOptions& options)
{
    assert(!options.effects.empty() && std::is_sorted(options.effects.begin(), options.effects.end()));
    const auto effects = possible(options.effects, noise);
    NormalNoise random(options.seed);
    // Every effect is added to the same simulated days, and a larger one is noticed where a smaller one was.
    std::vector<int> firstNoticed(effects.size() + 1);
    for (int simulation = 0; simulation < options.simulations; ++simulation) {
        const auto pairs = simulatedPairs(design, noise, random);
        const auto first = std::partition_point(effects.begin(), effects.end(),
                                                [&](double effect) { return !isNoticed(effect, pairs, noise); });
        ++firstNoticed[static_cast<std::size_t>(first - effects.begin())];
    }
    std::vector<PowerPoint> curve;
    int noticed = 0;
    for (std::size_t i = 0; i < effects.size(); ++i) {
        noticed += firstNoticed[i];
        curve.push_back({effects[i], static_cast<double>(noticed) / options.simulations});
    }
    return curve;
}

}  // namespace slumbar
