#include "guides/guidesession.h"

#include <algorithm>
#include <cassert>

namespace slumbar {

namespace {

/// So far into a step, a step back leads to its start and not to the step before.
constexpr std::chrono::seconds wellIntoStep(3);

}  // namespace

GuideSession::GuideSession(GuideProgram program) : m_program(std::move(program))
{
    assert(!m_program.steps.empty());
}

void GuideSession::advance(milliseconds by)
{
    const milliseconds passed = std::min(by, length() - m_position);
    m_position += passed;
    m_spent += passed;
}

void GuideSession::skip(int steps)
{
    const int current = static_cast<int>(stepIndex());
    const bool isBackToStart = steps < 0 && m_position - startOf(stepIndex()) >= wellIntoStep;
    const int target = std::clamp(current + steps + (isBackToStart ? 1 : 0), 0, static_cast<int>(stepCount()));
    m_position = startOf(static_cast<std::size_t>(target));
}

std::size_t GuideSession::stepIndex() const
{
    std::size_t step = 0;
    while (step + 1 < stepCount() && startOf(step + 1) <= m_position) {
        ++step;
    }
    return step;
}

GuideSession::milliseconds GuideSession::leftInStep() const
{
    return startOf(stepIndex() + 1) - m_position;
}

int GuideSession::minutesSpent() const
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(m_spent).count());
}

GuideSession::milliseconds GuideSession::startOf(std::size_t step) const
{
    milliseconds start{};
    for (std::size_t before = 0; before < step; ++before) {
        start += m_program.steps[before].length;
    }
    return start;
}

}  // namespace slumbar
