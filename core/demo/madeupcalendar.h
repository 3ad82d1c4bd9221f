// What happens in the made-up life and when: flares, travel, illness, the new mattress, and the weeks in which
// nothing was written down. Everything is laid out backwards from the last day, so that every diary ends alike.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/day.h"
#include "domain/event.h"

namespace slumbar {

enum class FlareKind { LeftLeg, RightNeck };

struct MadeUpCircumstances {
    double flare = 0;  ///< 0 none to 1 its worst
    std::optional<FlareKind> kind;
    bool isFlareStart = false;
    bool isIll = false;
    bool isTravelling = false;
    bool isAfterMattress = false;
    bool isForgotten = false;  ///< in a week without entries
    std::vector<Event> events;
};

/// Each year, counted back from the last day, has the same things on other days.
class MadeUpCalendar {
public:
    MadeUpCalendar(Day last, std::uint64_t seed) : m_last(last), m_seed(seed) {}

    MadeUpCircumstances on(Day day) const;

private:
    Day m_last;
    std::uint64_t m_seed;
};

}  // namespace slumbar
