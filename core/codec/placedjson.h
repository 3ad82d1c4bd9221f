// Reading a day record out of a document that holds many of them: errors carry the whole place.
#pragma once

#include "codec/jsonobjectreader.h"
#include "domain/dayrecord.h"

namespace slumbar {

Result<DayRecord> dayRecordFromJson(const QJsonObject& json, const JsonPlace& place);

}  // namespace slumbar
