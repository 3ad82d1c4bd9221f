// A whole diary as one JSON document and back without loss, with its factors, profile and experiments. Errors name the
// place
// ("days[3].pains[0].back: …"); a field that is not known is refused, so that nothing is dropped in silence.
#pragma once

#include <QJsonObject>

#include "domain/diary.h"

namespace slumbar {

QJsonObject toJson(const Factor& factor);
Result<Factor> factorFromJson(const QJsonObject& json);

QJsonObject toJson(const Profile& profile);
Result<Profile> profileFromJson(const QJsonObject& json);

/// {"format": "slumbar-diary", "version": 1, "profile": {…}, "factors": […], "days": […], "experiments": […]}, the
/// last only where there are some.
QJsonObject diaryToJson(const Diary& diary);
/// FormatNotRecognised for another format or version, DuplicateEntry for a day, factor or experiment that stands there
/// twice, UnknownFactor for a mark or an experiment of a factor that is not in the document.
Result<Diary> diaryFromJson(const QJsonObject& json);

}  // namespace slumbar
