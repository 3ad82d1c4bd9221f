// The twelve factors of a made-up world: what they are, how long their runs last, and how an urge becomes a mark.
#pragma once

#include <array>
#include <vector>

#include "domain/factor.h"
#include "domain/mark.h"

namespace slumbar::honesty {

inline constexpr std::size_t habitCount = 12;

struct Habit {
    const char* id;
    FactorKind kind;
    PartOfDay part;
    double persistence;  ///< of the urge, from day to day
    double middle;       ///< of a number; of a yes or no the urge above which it is done
    double spread;       ///< of a number, for one standard deviation of the urge
    double step;         ///< to which a number is rounded
    double most;

    bool isOfEvening() const { return part == PartOfDay::Evening || part == PartOfDay::Night; }
    /// 1 or 0 of a yes or no.
    double amountAt(double urge) const;
    MarkValue markOf(double amount) const;
};

const std::array<Habit, habitCount>& habits();
std::vector<Factor> habitFactors();

}  // namespace slumbar::honesty
