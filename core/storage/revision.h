// What one edit made of a day, as the history of the day tells it.
#pragma once

#include "domain/dayrecord.h"

namespace slumbar {

struct Revision {
    Moment made;
    DayRecord before;
    DayRecord after;

    bool operator==(const Revision&) const = default;
};

}  // namespace slumbar
