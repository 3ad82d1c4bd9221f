// The frame of each of the person's pages: whose it is above, the small print below.
#pragma once

#include "report/frame.h"

namespace slumbar {

/// Where the content of a page goes.
struct PageRoom {
    qreal top;     ///< the rule below the heading
    qreal bottom;  ///< above the small print
};

/// `hasMethods`: how the figures are made, said once.
PageRoom paintPersonFrame(const Frame& frame, bool hasMethods);

}  // namespace slumbar
