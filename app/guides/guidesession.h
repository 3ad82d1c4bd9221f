// One going through a program: how far it has come, and the time really spent on it, which skipping does not change.
#pragma once

#include "guides/guideprogram.h"

namespace slumbar {

class GuideSession {
public:
    using milliseconds = std::chrono::milliseconds;

    /// The program has at least one step.
    explicit GuideSession(GuideProgram program);

    /// Lets time pass; it ends with the program.
    void advance(milliseconds by);
    /// To the start of the step so many steps on, or back for less than 0. Past the last one it is finished; a step
    /// back from within a step begins that step again.
    void skip(int steps);

    const GuideStep& step() const { return m_program.steps[stepIndex()]; }
    std::size_t stepIndex() const;
    std::size_t stepCount() const { return m_program.steps.size(); }
    milliseconds leftInStep() const;
    milliseconds position() const { return m_position; }
    milliseconds length() const { return m_program.length(); }
    bool isFinished() const { return m_position >= length(); }

    /// Whole minutes spent so far.
    int minutesSpent() const;

private:
    milliseconds startOf(std::size_t step) const;

    GuideProgram m_program;
    milliseconds m_position{};
    milliseconds m_spent{};
};

}  // namespace slumbar
