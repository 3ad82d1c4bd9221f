// Several sources recorded the same night: all are kept, and the one that tells most counts, unless the person
// wrote one down.
#pragma once

#include "domain/dayrecord.h"

namespace slumbar {

/// Adds the night of a source the record does not have yet.
void addBesideOthers(DayRecord& record, Night night);

}  // namespace slumbar
