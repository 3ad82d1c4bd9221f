// What is looked for in the calendar, as it was typed: words that must all be found, and comparisons such as "pain>6"
// or "sleep<5:30" that must all hold.
#pragma once

#include <vector>

#include <QStringList>

namespace slumbar {

struct Comparison {
    enum class Of { Pain, Sleep };
    enum class Is { Below, AtMost, Equal, AtLeast, Above };

    Of of;
    Is is;
    double value;  ///< points of the day's highest pain, or hours asleep

    bool holds(double other) const;
    bool operator==(const Comparison&) const = default;
};

struct SearchQuery {
    QStringList words;  ///< folded
    std::vector<Comparison> comparisons;

    /// A comparison that is still without its number asks for nothing.
    static SearchQuery fromTyped(const QString& text);
    bool isEmpty() const { return words.isEmpty() && comparisons.empty(); }

    bool operator==(const SearchQuery&) const = default;
};

}  // namespace slumbar
