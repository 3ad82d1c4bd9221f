// The pain figures of a run of days, morning and evening apart.
#pragma once

#include <optional>

#include "analysis/figure.h"
#include "domain/diary.h"

namespace slumbar {

struct PainSummary {
    int days = 0;                       ///< days with any rating
    std::optional<Figure> morningMean;  ///< back pain, 0 to 10
    std::optional<Figure> eveningMean;
    std::optional<Figure> worst;  ///< the highest "worst of the day"; count: days it was given
    std::optional<Figure> stiffnessMeanMin;
    std::optional<Figure> stiffnessMedianMin;  ///< skewed by long mornings, so the median is what is shown
    int flareDays = 0;                         ///< days the person called a flare
    int legPainDays = 0;                       ///< days with any leg pain above 0

    bool operator==(const PainSummary&) const = default;
};

PainSummary painSummary(const Diary& diary, DayRange days);

/// The highest back or worst score of the day; nothing where none is recorded.
std::optional<PainScore> highestPain(const DayRecord& record);
/// Whether the person called any moment of the day a flare.
bool isFlareDay(const DayRecord& record);

}  // namespace slumbar
