// A day record as JSON and back without loss: what the history of a day, an export and a draft are written in.
// Fields are named as the columns of the CSV folder; what was not recorded is not written.
#pragma once

#include <QJsonObject>

#include "domain/dayrecord.h"

namespace slumbar {

QJsonObject toJson(const DayRecord& record);

/// Everything is checked: an error says where ("pains[0].back: 11 is not within 0 to 10"). A field that is not
/// known is TextNotUnderstood, so that nothing is dropped in silence.
Result<DayRecord> dayRecordFromJson(const QJsonObject& json);

}  // namespace slumbar
