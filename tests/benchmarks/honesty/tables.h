// The tables of the honesty bench, in Markdown.
#pragma once

#include <ostream>

#include "benchmarks/honesty/tally.h"

namespace slumbar::honesty {

struct Measured {
    Setting setting;
    Tally tally;
};

/// Where nothing acts: single tests and diaries with a claim, by method, then by what is asked of what.
void printNulls(std::ostream& out, const std::vector<Measured>& nulls);
/// Where one factor acts: how often it is found, whether the estimate is right, and what is said of all the others.
void printPlanted(std::ostream& out, const std::vector<Measured>& planted);

}  // namespace slumbar::honesty
