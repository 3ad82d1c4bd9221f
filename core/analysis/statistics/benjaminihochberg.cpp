#include "analysis/statistics/benjaminihochberg.h"

#include <algorithm>
#include <numeric>

namespace slumbar {

std::vector<double> benjaminiHochberg(const std::vector<double>& p)
{
    std::vector<std::size_t> largestFirst(p.size());
    std::iota(largestFirst.begin(), largestFirst.end(), 0);
    std::sort(largestFirst.begin(), largestFirst.end(), [&p](std::size_t a, std::size_t b) { return p[a] > p[b]; });
    std::vector<double> q(p.size());
    double lowest = 1;
    std::size_t rank = p.size();
    for (const std::size_t index : largestFirst) {
        lowest = std::min(lowest, p[index] * static_cast<double>(p.size()) / static_cast<double>(rank));
        q[index] = lowest;
        --rank;
    }
    return q;
}

}  // namespace slumbar
