// The pages of the window, in the order of the rail.
#pragma once

#include <array>

namespace slumbar {

enum class Destination { Today, Calendar, Trends, Report, Learn, Settings };
inline constexpr std::array everyDestination{Destination::Today,  Destination::Calendar, Destination::Trends,
                                             Destination::Report, Destination::Learn,    Destination::Settings};

}  // namespace slumbar
