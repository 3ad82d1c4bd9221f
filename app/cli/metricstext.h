// The figures of `slumbar metrics` as lines to read in a terminal.
#pragma once

#include <QTextStream>

#include "cli/metrics.h"

namespace slumbar {

void printMetrics(const Diary& diary, const Metrics& metrics, QTextStream& out);

}  // namespace slumbar
