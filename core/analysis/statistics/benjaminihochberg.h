// Many questions asked at once: how many of the findings would be false.
#pragma once

#include <vector>

namespace slumbar {

/// q values of a family of p values, in their order: calling those with q <= 0.05 findings keeps the expected share of
/// false ones at 5 % (Benjamini & Hochberg 1995, doi 10.1111/j.2517-6161.1995.tb02031.x).
std::vector<double> benjaminiHochberg(const std::vector<double>& p);

}  // namespace slumbar
