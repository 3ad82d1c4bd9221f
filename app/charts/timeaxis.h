// Which words stand under an axis of days: single days, weeks, months, quarters or years, the finest that fits.
#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "domain/day.h"

namespace slumbar {

struct TimeLabel {
    double from;  ///< day number where its stretch begins, cut to the range
    double until;
    QString text;  ///< empty where the stretch is too short for it

    bool operator==(const TimeLabel&) const = default;
};

struct TimeAxis {
    std::vector<TimeLabel> labels;  ///< without a hole from the beginning of the range to its end
    bool isCentred = true;          ///< words in the middle of their stretch, else under its first day

    bool operator==(const TimeAxis&) const = default;
};

/// `widthOf` measures a word in the same pixels as `pxADay`, which is above 0.
TimeAxis timeAxis(DayRange days, double pxADay, const std::function<double(const QString&)>& widthOf);

}  // namespace slumbar
