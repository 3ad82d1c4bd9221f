// Reading a day record or an experiment out of a document that holds many of them: errors carry the whole place.
#pragma once

#include "codec/jsonobjectreader.h"
#include "domain/dayrecord.h"
#include "domain/experiment.h"

namespace slumbar {

Result<DayRecord> dayRecordFromJson(const QJsonObject& json, const JsonPlace& place);
Result<Experiment> experimentFromJson(const QJsonObject& json, const JsonPlace& place);

}  // namespace slumbar
