// How long frames took, and the figures that are told of them.
#pragma once

#include <algorithm>
#include <vector>

namespace slumbar::benchmarks {

class FrameTimes {
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    std::size_t count() const { return m_times.size(); }
    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }
    double slowest() const { return at(1); }

private:
    /// The smallest time that so many of the frames did not exceed. Precondition: there are frames.
    double at(double share) const
    {
        std::vector<double> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        const auto rank = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.999);
        return sorted[std::min(rank, sorted.size() - 1)];
    }

    std::vector<double> m_times;
};

}  // namespace slumbar::benchmarks
