// Experiments as JSON and back without loss, for the history in the diary file and for the export. The CSV folder
// has none: a plan with its seed and its early stop is one value, not rows of a table.
#pragma once

#include <vector>

#include <QJsonArray>
#include <QJsonObject>

#include "domain/experiment.h"

namespace slumbar {

QJsonObject toJson(const Experiment& experiment);
/// A field that is not known is TextNotUnderstood, so that nothing is dropped in silence.
Result<Experiment> experimentFromJson(const QJsonObject& json);

QJsonArray toJson(const std::vector<Experiment>& experiments);

}  // namespace slumbar
