// A stretch of a diary as plain columns, a value a day: the form in which exposures are held against outcomes.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "domain/diary.h"
#include "domain/measure.h"

namespace slumbar {

/// A value a day; NaN where it is not recorded. NaN stays inside this folder: results are optional values.
using Column = std::vector<double>;

enum class FactorReading {
    YesOrNo,    ///< 1 done or target met, 0 not
    Number,     ///< in the factor's unit
    Minutes,    ///< a duration
    ClockTime,  ///< in minutes after the day boundary
};

struct FactorColumn {
    std::string factor;
    PartOfDay partOfDay;
    FactorReading reading;
    Column values;
};

struct DayLine {
    DayRange days;
    std::array<Column, 10> measures;    ///< in the order of Measure
    std::vector<FactorColumn> factors;  ///< those with any mark, in the diary's order
    Column stress;                      ///< 0 to 10

    const Column& of(Measure measure) const { return measures[static_cast<std::size_t>(measure)]; }
};

/// A factor of numbers or times is read as such where all its marks are; one that was also marked as done or not
/// is read as yes or no throughout, through its target. PEG asks about the pain itself and is left out.
DayLine dayLine(const Diary& diary, DayRange days);

}  // namespace slumbar
