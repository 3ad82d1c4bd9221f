// What the methods said over many diaries of one setting, as shares with their simulation error.
#pragma once

#include "benchmarks/honesty/methods.h"
#include "benchmarks/honesty/worlds.h"

namespace slumbar::honesty {

/// A mean over diaries and how far chance moves it.
class Mean {
public:
    void add(double value);
    void add(const Mean& other);

    int count() const { return m_count; }
    double value() const { return m_sum / m_count; }
    double stdError() const;

private:
    int m_count = 0;
    double m_sum = 0;
    double m_sumOfSquares = 0;
};

enum class ExposureGroup { Night, EveningFactor, DayFactor };
inline constexpr std::size_t exposureGroupCount = 3;
ExposureGroup groupOf(const Exposure& exposure);

enum class OutcomeGroup { MorningPain, EveningPain, Stiffness, NightAfter };
inline constexpr std::size_t outcomeGroupCount = 4;
OutcomeGroup groupOf(Measure outcome);

struct FalseAlarms {
    Mean diaries;  ///< with any claim
    Mean tests;    ///< of a diary that has any, those with p < 0.05

    void add(const std::vector<Finding>& findings);
    void add(const FalseAlarms& other);
};

/// What is said of exposures that do nothing.
struct NullTally {
    FalseAlarms all;
    std::array<std::array<FalseAlarms, outcomeGroupCount>, exposureGroupCount> groups;

    void add(const std::vector<Finding>& findings);
    void add(const NullTally& other);
};

/// What is said of the planted factor and one outcome. Estimates are in points for the planted dose, means over the
/// diaries that have one.
struct PlantedTally {
    Mean claimed;  ///< in the right direction
    Mean smallP;   ///< p < 0.05 in the right direction
    Mean estimate;
    Mean stdError;
    Mean covered;  ///< the truth, by the 95 % interval

    /// Null: the method had too little data, and so has not found it.
    void add(const Finding* finding, double dose, double truth);
    void add(const PlantedTally& other);
};

struct MethodTally {
    NullTally nulls;  ///< without the planted factor
    PlantedTally morning;
    PlantedTally evening;

    void add(std::vector<Finding> findings, const Setting& setting);
    void add(const MethodTally& other);
};

/// How often the forecast's 80 % intervals held, and how often it was worth showing.
struct ForecastTally {
    long covered = 0;
    long of = 0;  ///< mornings, over all diaries
    Mean shown;

    void add(const Diary& diary);
    void add(const ForecastTally& other);
};

struct Tally {
    std::array<MethodTally, methodCount> methods;
    ForecastTally forecasts;

    void add(const Diary& diary, const Setting& setting);
    void add(const Tally& other);
};

}  // namespace slumbar::honesty
