// What the person wants to ask at the visit. Each question is an event of the day on which it came up, so it is kept,
// undone, exported and merged with everything else (docs/decisions/questions.md).
#pragma once

#include <string>
#include <vector>

#include "domain/diary.h"

namespace slumbar {

/// In the order of their days.
std::vector<std::string> questions(const Diary& diary, DayRange days);

/// Makes `lines` the questions of these days; empty ones are left out. A question that stays keeps its day, a changed
/// or inserted one takes that of the next that stays, and what comes behind them all the last day. Empty where nothing
/// changes. Precondition: days are not empty.
Edit withQuestions(const Diary& diary, DayRange days, const std::vector<std::string>& lines);

}  // namespace slumbar
