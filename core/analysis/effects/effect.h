// What one exposure goes with in one outcome, for this one person: the estimate with its interval, what may be
// said of it, and what it rests on.
#pragma once

#include <optional>

#include "analysis/effects/exposure.h"

namespace slumbar {

/// What stands against what.
enum class ContrastKind {
    DoneAgainstNotDone,
    AnHour,       ///< a duration that is an hour longer
    AnHourLater,  ///< of a clock time
    MiddleHalf,   ///< the width of the middle half of the person's own values
    WholeRange,   ///< from the lowest to the highest of them, where half of them are one value
    OnePoint,     ///< of a pain score
};

struct Contrast {
    ContrastKind kind;
    double width;  ///< in the exposure's unit: 1 for done against not done, 60 for an hour of minutes

    bool operator==(const Contrast&) const = default;
};

enum class Verdict { Helps, Worsens, NoMeaningfulEffect, Unclear, TooLittleData };
std::string_view idOf(Verdict verdict);

/// Why there is no estimate, or why no claim is made of it.
enum class Obstacle {
    TooFewRows,              ///< fewer than 30 usable rows
    TooFewOfEach,            ///< done or not done on fewer than 8 of them
    TooFewValues,            ///< fewer than 5 different values
    NotSeparable,            ///< it moves together with what it is held against; no number would mean anything
    EveningPainNotRecorded,  ///< missing for more than half of the rows
};
std::string_view idOf(Obstacle obstacle);

/// The two ways to take a pain rating: for what it says, or for a noisy sign of what is felt.
enum class PainReading { FaceValue, Felt };
std::string_view idOf(PainReading reading);

struct Estimate {
    double value;     ///< in the outcome's unit, for the contrast
    double stdError;  ///< HC3
    double low;       ///< of the 95 % interval, Student t
    double high;
    double p;  ///< two-sided
    int degreesOfFreedom;

    bool operator==(const Estimate&) const = default;
};

/// In the outcome's unit, for the contrast.
struct Interval {
    double low;
    double high;

    bool operator==(const Interval&) const = default;
};

struct Effect {
    Exposure exposure;
    Measure outcome = Measure::MorningPain;
    Contrast contrast{ContrastKind::DoneAgainstNotDone, 1};
    bool isNextRating = false;   ///< the outcome is the first pain rating after the exposure
    int rows = 0;                ///< usable days, those of the reading that counts
    std::optional<int> exposed;  ///< rows on which it was done; of a yes or no only
    std::optional<int> unexposed;
    PainReading reading = PainReading::FaceValue;  ///< the one with the larger p
    std::optional<Estimate> estimate;              ///< of that reading
    /// From the lower to the upper end of both readings' 95 % intervals: nobody knows which of them is right, and this
    /// one holds the truth as often as it says. What people are shown.
    std::optional<Interval> interval;
    bool doReadingsAgree = false;  ///< both estimates have the same sign
    std::optional<double> q;       ///< see family.h
    Verdict verdict = Verdict::TooLittleData;
    std::optional<Obstacle> obstacle;
    std::optional<double> outcomeMean;  ///< over the rows of an estimate
    bool isEarly = false;               ///< fewer than 60 rows
    int daysMissing = 0;                ///< at least so many more days until there is enough data
    int checksHeld = 0;
    int checksMade = 0;

    bool operator==(const Effect&) const = default;
};

}  // namespace slumbar
