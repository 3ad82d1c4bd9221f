#include "codec/diaryjson.h"

#include <set>

#include "codec/dayrecordjson.h"
#include "codec/experimentjson.h"
#include "codec/jsonput.h"
#include "codec/placedjson.h"

namespace slumbar {

namespace {

constexpr QLatin1String formatName("slumbar-diary");
constexpr int formatVersion = 1;
using SleepNeedMinutes = Bounded<struct SleepNeedMinutesTag, 1, ClockTime::minutesADay>;

Result<Factor> factorFromJson(const QJsonObject& json, const JsonPlace& place)
{
    JsonObjectReader reader(json, place);
    FactorFields fields;
    const auto id = reader.text("id");
    reader.require("id", id.has_value());
    fields.id = id.value_or(std::string());
    fields.name = reader.text("name").value_or(std::string());
    const auto kind = reader.parsed("kind", &factorKindFromId);
    reader.require("kind", kind.has_value());
    fields.kind = kind.value_or(FactorKind::Check);
    fields.unit = reader.text("unit").value_or(std::string());
    const auto comparison = reader.text("comparison");
    const auto target = reader.text("target");
    if (comparison || target) {
        fields.target = reader.accepted(
            "target", targetFromText({comparison.value_or(std::string()), target.value_or(std::string())}));
    }
    auto timetable = reader.parsed("schedule", &timetableFromText).value_or(Timetable());
    fields.schedule = std::move(timetable.schedule);
    fields.pauses = std::move(timetable.pauses);
    fields.partOfDay = reader.parsed("part_of_day", &partOfDayFromId).value_or(PartOfDay::Evening);
    fields.isArchived = reader.flag("archived").value_or(false);
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    auto factor = Factor::make(std::move(fields));
    return factor ? factor : place.failed(factor.error());
}

Result<Profile> profileFromJson(const QJsonObject& json, const JsonPlace& place)
{
    JsonObjectReader reader(json, place);
    Profile profile;
    profile.name = reader.text("name").value_or(std::string());
    profile.born = reader.parsed("born", &Day::fromIso);
    if (const auto need = reader.bounded<SleepNeedMinutes>("sleep_need_min")) {
        profile.sleepNeed = std::chrono::minutes(need->value());
    }
    std::set<unsigned> weekdays;
    reader.each("free_weekdays", [&weekdays](const QJsonValue& value) -> Result<void> {
        const int weekday = value.toInt();
        if (weekday < 1 || weekday > 7) {
            return failure(ErrorCode::ValueOutOfRange, "not an ISO weekday from 1 to 7");
        }
        weekdays.insert(static_cast<unsigned>(weekday));
        return {};
    });
    if (json.contains(QLatin1String("free_weekdays"))) {
        profile.freeWeekdays = weekdays;
    }
    profile.dayBoundary = reader.parsed("day_boundary", &ClockTime::fromText).value_or(profile.dayBoundary);
    profile.plannedLightsOut =
        reader.parsed("planned_lights_out", &ClockTime::fromText).value_or(profile.plannedLightsOut);
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    return profile;
}

Result<void> checkFormat(const QJsonObject& json)
{
    const QString format = json.value(QLatin1String("format")).toString();
    const int version = json.value(QLatin1String("version")).toInt();
    if (format != formatName || version != formatVersion) {
        return failure(ErrorCode::FormatNotRecognised,
                       "format '" + format.toStdString() + "', version " + std::to_string(version));
    }
    return {};
}

/// The first mark or experiment of a factor that is not among `ids`.
Result<void> checkFactorsOf(const std::vector<DayRecord>& records, const std::vector<Experiment>& experiments,
                            const std::set<std::string>& ids)
{
    for (const Experiment& experiment : experiments) {
        if (!ids.contains(experiment->factor)) {
            return failure(ErrorCode::UnknownFactor, experiment.id() + ": " + experiment->factor);
        }
    }
    for (const DayRecord& record : records) {
        for (const Mark& mark : record.marks()) {
            if (!ids.contains(mark.factor)) {
                return failure(ErrorCode::UnknownFactor, record.day().toIso() + ": " + mark.factor);
            }
        }
    }
    return {};
}

}  // namespace

QJsonObject toJson(const Factor& factor)
{
    QJsonObject json;
    put(json, "id", factor.id());
    put(json, "name", factor->name);
    put(json, "kind", idOf(factor->kind));
    put(json, "unit", factor->unit);
    if (factor->target) {
        const TargetText target = toText(*factor->target);
        put(json, "comparison", target.comparison);
        put(json, "target", target.value);
    }
    put(json, "schedule", toText(Timetable{factor->schedule, factor->pauses}));
    put(json, "part_of_day", idOf(factor->partOfDay));
    if (factor->isArchived) {
        put(json, "archived", QJsonValue(true));
    }
    return json;
}

Result<Factor> factorFromJson(const QJsonObject& json)
{
    return factorFromJson(json, JsonPlace{});
}

QJsonObject toJson(const Profile& profile)
{
    QJsonObject json;
    put(json, "name", profile.name);
    if (profile.born) {
        put(json, "born", profile.born->toIso());
    }
    put(json, "sleep_need_min", QJsonValue(static_cast<qint64>(profile.sleepNeed.count())));
    QJsonArray weekdays;
    for (const unsigned weekday : profile.freeWeekdays) {
        weekdays.append(static_cast<int>(weekday));
    }
    put(json, "free_weekdays", QJsonValue(weekdays));
    put(json, "day_boundary", profile.dayBoundary.toText());
    put(json, "planned_lights_out", profile.plannedLightsOut.toText());
    return json;
}

Result<Profile> profileFromJson(const QJsonObject& json)
{
    return profileFromJson(json, JsonPlace{});
}

QJsonObject diaryToJson(const Diary& diary)
{
    QJsonArray factors;
    for (const Factor& factor : diary.factors()) {
        factors.append(toJson(factor));
    }
    QJsonArray days;
    for (const DayRecord& record : diary.all()) {
        days.append(toJson(record));
    }
    QJsonObject json;
    put(json, "format", QJsonValue(formatName));
    put(json, "version", QJsonValue(formatVersion));
    put(json, "profile", QJsonValue(toJson(diary.profile())));
    put(json, "factors", QJsonValue(factors));
    put(json, "days", QJsonValue(days));
    put(json, "experiments", toJson(diary.experiments()));
    return json;
}

Result<Diary> diaryFromJson(const QJsonObject& json)
{
    if (const auto format = checkFormat(json); !format) {
        return tl::unexpected(format.error());
    }
    const JsonPlace document;
    JsonObjectReader reader(json, document);
    reader.text("format");
    reader.integer("version");
    auto profile = reader.object("profile", &profileFromJson).value_or(Profile{});
    std::vector<Factor> factors;
    std::set<std::string> ids;
    reader.eachObject("factors", &factorFromJson, [&](Factor factor) {
        const bool isFirst = ids.insert(factor.id()).second;
        factors.push_back(std::move(factor));
        return unlessTwice(isFirst);
    });
    std::vector<DayRecord> records;
    std::set<Day> days;
    reader.eachObject("days", &dayRecordFromJson, [&](DayRecord record) {
        const bool isFirst = days.insert(record.day()).second;
        records.push_back(std::move(record));
        return unlessTwice(isFirst);
    });
    std::vector<Experiment> experiments;
    std::set<std::string> experimentIds;
    reader.eachObject("experiments", &experimentFromJson, [&](Experiment experiment) {
        const bool isFirst = experimentIds.insert(experiment.id()).second;
        experiments.push_back(std::move(experiment));
        return unlessTwice(isFirst);
    });
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    if (const auto known = checkFactorsOf(records, experiments, ids); !known) {
        return tl::unexpected(known.error());
    }
    return Diary(std::move(records), std::move(factors), std::move(profile), std::move(experiments));
}

}  // namespace slumbar
