// Random numbers whose sequence is fixed by the seed alone: the distributions of the standard library differ
// between implementations, and functions such as the logarithm between machines.
#pragma once

#include <cmath>
#include <cstdint>

namespace slumbar {

class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    /// SplitMix64 (Steele, Lea & Flood 2014, doi 10.1145/2660193.2660195).
    std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// From 0 to below 1.
    double share() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    bool happens(double probability) { return share() < probability; }
    /// Both ends belong to it.
    int whole(int lowest, int highest)
    {
        return lowest + static_cast<int>(share() * static_cast<double>(highest - lowest + 1));
    }
    /// Close to normal: the sum of twelve shares; never beyond six standard deviations.
    double around(double mean, double deviation)
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += share();
        }
        return mean + deviation * sum;
    }
    /// Mostly small, sometimes several times the mean, as waiting times are.
    double skewed(double mean)
    {
        const double root = around(0, 1);
        return mean * root * root;
    }

private:
    std::uint64_t m_state;
};

}  // namespace slumbar
