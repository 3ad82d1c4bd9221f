// The PEG (Krebs 2009): three questions about the last seven days, each answered from 0 to 10; the score is their mean.
// They are measures like any other that are asked once a week, together.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/diary.h"

namespace slumbar {

inline constexpr std::array<std::string_view, 3> pegItems{"peg_pain", "peg_enjoyment", "peg_activity"};

bool isPegItem(const Factor& factor);

/// The ISO weekday on which the questions are asked, 1 Monday to 7 Sunday; nothing where they are put away or are not
/// asked on one weekday.
std::optional<unsigned> pegWeekday(const Diary& diary);
/// All factors of the diary, with the questions asked on that weekday; without one they are put away.
std::vector<Factor> withPegOn(const Diary& diary, std::optional<unsigned> isoWeekday);

/// The questions to ask on a day: on their weekday, unless one of the six days before has an answer already; and those
/// that have an answer on the day itself, so that it can be put right.
std::vector<Factor> pegAskedOn(const Diary& diary, Day day);

/// The mean of the three answers; nothing unless all three are numbers.
std::optional<double> pegScore(const DayRecord& record);

}  // namespace slumbar
