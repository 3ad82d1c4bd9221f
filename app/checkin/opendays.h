// Which of the latest days have neither a night nor a rating yet, so that the check-in can offer them without blame.
#pragma once

#include <vector>

#include "domain/diary.h"

namespace slumbar {

/// How far back days are offered: what is longer ago is no longer remembered well.
inline constexpr int daysLookedBackOn = 7;

/// Of the days before `today`, the latest first. Days before the diary began are nobody's to write down.
std::vector<Day> openDays(const Diary& diary, Day today);

}  // namespace slumbar
