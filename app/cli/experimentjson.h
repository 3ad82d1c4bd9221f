// What the actions of `slumbar experiment` print with --json.
#pragma once

#include <QJsonObject>

#include "analysis/experiments/experimentreport.h"

namespace slumbar {

/// The plan as the export has it, with its last planned day and its length.
QJsonObject experimentJson(const Experiment& experiment);
QJsonObject adherenceJson(const ExperimentAdherence& adherence);
/// In the order of the report; "result" is null until it is finished.
QJsonObject reportJson(const std::string& id, const ExperimentReport& report);

}  // namespace slumbar
