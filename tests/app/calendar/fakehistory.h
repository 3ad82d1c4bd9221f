// A history of days that says what a test tells it.
#pragma once

#include "domain/dayhistory.h"

namespace slumbar::testing {

class FakeHistory : public DayHistory {
public:
    Result<std::vector<Revision>> revisions(Day) const override { return told; }

    Result<std::vector<Revision>> told;
};

}  // namespace slumbar::testing
