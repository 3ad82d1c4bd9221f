// A diary of years with as many habits as are wanted, for measuring how long things take.
#pragma once

#include "domain/diary.h"

namespace slumbar::benchmarks {

/// Nights, both ratings, stiffness and `factors` factors (yes or no, minutes and ratings in turn), a tenth missing.
Diary madeUpYears(int years, int factors, unsigned seed);

}  // namespace slumbar::benchmarks
