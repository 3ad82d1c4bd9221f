// What an import would do and what it could not read, in words; the command line and the window say the same.
#pragma once

#include <QString>
#include <QStringList>

#include "exchange/importplan.h"

namespace slumbar::words {

QString rowProblem(RowProblem problem);
/// "nights.csv, line 12: a value is not what its column holds: 25:70".
QString rowIssue(const RowIssue& issue);
/// "12 nights", "1 mark", … for each kind with a count, in order.
QStringList added(const ImportPlan& plan);
/// "the night of 3 October (garmin)".
QString conflict(const ImportConflict& conflict);

}  // namespace slumbar::words
