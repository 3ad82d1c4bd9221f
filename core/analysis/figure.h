// A figure never stands alone: it carries from how many values it was made. One that needs a minimum of values
// is either known or says how many are missing.
#pragma once

#include <optional>

#include <tl/expected.hpp>

namespace slumbar {

struct Figure {
    double value;
    int count;  ///< values behind it, at least 1

    bool operator==(const Figure&) const = default;
};

/// Not yet: so many more values, of the kind that the figure is made of, are needed.
struct NotYet {
    int missing;

    bool operator==(const NotYet&) const = default;
};

template<class T>
using OrNotYet = tl::expected<T, NotYet>;

/// Gathers values for their arithmetic mean; nothing when there was no value.
class MeanOf {
public:
    void add(double value)
    {
        m_sum += value;
        ++m_count;
    }
    template<class Number>
    void addIfAny(const std::optional<Number>& value)
    {
        if (value) {
            add(static_cast<double>(*value));
        }
    }
    std::optional<Figure> figure() const
    {
        return m_count == 0 ? std::nullopt : std::optional(Figure{m_sum / m_count, m_count});
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

}  // namespace slumbar
