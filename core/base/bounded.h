// A whole number that can only exist inside its limits. Each quantity is a type of its own through its tag,
// so that a pain score is never taken for a number of awakenings.
#pragma once

#include <compare>
#include <string>

#include "base/result.h"

namespace slumbar {

template<class Tag, int Lowest, int Highest>
class Bounded {
public:
    static constexpr int lowest = Lowest;
    static constexpr int highest = Highest;

    static Result<Bounded> make(int value)
    {
        if (value < Lowest || value > Highest) {
            return failure(ErrorCode::ValueOutOfRange, std::to_string(value) + " is not within " +
                                                           std::to_string(Lowest) + " to " + std::to_string(Highest));
        }
        return Bounded(value);
    }

    /// For values known when the program is written; does not compile outside the limits.
    template<int Value>
    static constexpr Bounded of()
    {
        static_assert(Value >= Lowest && Value <= Highest);
        return Bounded(Value);
    }

    constexpr int value() const { return m_value; }

    constexpr auto operator<=>(const Bounded&) const = default;

private:
    explicit constexpr Bounded(int value) : m_value(value) {}

    int m_value;
};

}  // namespace slumbar
