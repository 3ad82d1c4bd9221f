// The pages of the window, in the order of the rail.
#pragma once

namespace slumbar {

enum class Destination { Today, Calendar, Trends, Report, Settings };

}  // namespace slumbar
