#include "guides/guideprogram.h"

#include <numeric>

namespace slumbar {

using std::chrono::seconds;

seconds GuideProgram::length() const
{
    return std::accumulate(steps.begin(), steps.end(), seconds(0),
                           [](seconds sum, const GuideStep& step) { return sum + step.length; });
}

GuideProgram fittedTo(seconds length, GuideProgram program)
{
    const seconds usual = program.length();
    seconds before(0);
    seconds placed(0);
    for (GuideStep& step : program.steps) {
        before += step.length;
        // Every step ends where its share of the whole ends, so that rounding never adds up.
        const seconds end(before.count() * length.count() / usual.count());
        step.length = end - placed;
        placed = end;
    }
    return program;
}

}  // namespace slumbar
