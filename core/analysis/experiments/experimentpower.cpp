#include "analysis/experiments/experimentpower.h"

#include <algorithm>
#include <cassert>
#include <cmath>
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

/// One person's ratings around their mean, day after day.
class LingeringNoise {
public:
    LingeringNoise(const OutcomeNoise& noise, NormalNoise& random)
        : m_noise(noise), m_random(random), m_value(noise.deviation * random.next())
    {
    }

    /// The value of the next day; nothing where it is not recorded.
    std::optional<double> next()
    {
        const double carried = m_noise.autocorrelation;
        m_value = carried * m_value + std::sqrt(1 - carried * carried) * m_noise.deviation * m_random.next();
        const bool isRecorded = m_noise.recordedShare >= 1 || m_random.share() < m_noise.recordedShare;
        return isRecorded ? std::optional(m_value) : std::nullopt;
    }

private:
    const OutcomeNoise& m_noise;
    NormalNoise& m_random;
    double m_value;
};

std::optional<Figure> blockMean(const ExperimentDesign& design, LingeringNoise& noise)
{
    MeanOf mean;
    for (int day = 0; day < design.blockDays.value(); ++day) {
        const auto value = noise.next();
        if (day >= design.washOutDays.value()) {
            mean.addIfAny(value);
        }
    }
    return mean.figure();
}

/// What the pairs of blocks differ by when nothing has an effect. The order is drawn as in an experiment: noise that
/// lingers ties neighbouring pairs together, and only the draw makes their differences independent.
std::vector<double> differencesByChance(const ExperimentDesign& design, LingeringNoise noise, NormalNoise& random)
{
    std::vector<double> differences;
    for (int pair = 0; pair < design.pairs.value(); ++pair) {
        const bool beginsWithout = random.share() < 0.5;
        const auto first = blockMean(design, noise);
        const auto second = blockMean(design, noise);
        if (first && second) {
            differences.push_back(beginsWithout ? second->value - first->value : first->value - second->value);
        }
    }
    return differences;
}

/// Whether the exact test finds the effect, on its own side, in differences that hold it besides chance.
bool isNoticed(double effect, std::vector<double> differences)
{
    double sum = 0;
    for (double& difference : differences) {
        difference += effect;
        sum += difference;
    }
    const bool isEnough = differences.size() >= std::size_t(fewestPairsOfSignFlip);
    return isEnough && sum > 0 && signFlipP(differences) <= signFlipLevel;
}

}  // namespace

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
    return OutcomeNoise{std::sqrt(square->value * values / (values - 1)),
                        std::clamp(ratio, -strongestAutocorrelation, strongestAutocorrelation),
                        static_cast<double>(values) / static_cast<double>(series.size()), values};
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
    assert(std::is_sorted(options.effects.begin(), options.effects.end()));
    NormalNoise random(options.seed);
    // A true effect is added to every difference, so whoever notices one notices every larger one as well.
    std::vector<int> firstNoticed(options.effects.size() + 1);
    for (int simulation = 0; simulation < options.simulations; ++simulation) {
        const auto chance = differencesByChance(design, LingeringNoise(noise, random), random);
        const auto first = std::partition_point(options.effects.begin(), options.effects.end(),
                                                [&chance](double effect) { return !isNoticed(effect, chance); });
        ++firstNoticed[static_cast<std::size_t>(first - options.effects.begin())];
    }
    std::vector<PowerPoint> curve;
    int noticed = 0;
    for (std::size_t i = 0; i < options.effects.size(); ++i) {
        noticed += firstNoticed[i];
        curve.push_back({options.effects[i], static_cast<double>(noticed) / options.simulations});
    }
    return curve;
}

}  // namespace slumbar
