#include "codec/dayrecordjson.h"

#include "codec/jsonput.h"
#include "codec/placedjson.h"

namespace slumbar {

namespace {

QJsonObject toJson(const Night& night)
{
    QJsonObject json;
    put(json, "in_bed", night->inBed);
    put(json, "lights_out", night->lightsOut);
    put(json, "final_awakening", night->finalAwakening);
    put(json, "out_of_bed", night->outOfBed);
    if (night->isSleepless) {
        put(json, "sleepless", QJsonValue(true));
    }
    put(json, "latency_min", night->latency);
    put(json, "awakenings", night->awakenings);
    put(json, "awake_after_onset_min", night->awakeAfterOnset);
    put(json, "trying_after_awakening_min", night->tryingAfterAwakening);
    put(json, "nap_min", night->nap);
    put(json, "quality", night->quality);
    put(json, "rested", night->rested);
    if (night->position) {
        put(json, "position", idOf(*night->position));
    }
    if (night->roomCelsius) {
        put(json, "room_celsius", QJsonValue(*night->roomCelsius));
    }
    put(json, "deep_min", night->deep);
    put(json, "rem_min", night->rem);
    put(json, "light_min", night->light);
    put(json, "source", night->source);
    put(json, "note", night->note);
    return json;
}

QJsonObject toJson(const PainEntry& entry)
{
    QJsonObject json;
    put(json, "moment", idOf(entry.moment));
    put(json, "time", entry.time);
    put(json, "back", entry.back);
    put(json, "leg", entry.leg);
    put(json, "worst", entry.worst);
    put(json, "stiffness_min", entry.stiffness);
    put(json, "tension", entry.tension);
    if (entry.flare) {
        put(json, "flare", QJsonValue(*entry.flare));
    }
    QJsonArray sites;
    for (const Site site : entry.sites) {
        sites.append(QString::fromUtf8(idOf(site)));
    }
    put(json, "sites", sites);
    put(json, "note", entry.note);
    return json;
}

QJsonObject toJson(const Mark& mark)
{
    QJsonObject json;
    put(json, "factor", mark.factor);
    if (const double* number = std::get_if<double>(&mark.value)) {
        put(json, "value", QJsonValue(*number));
    } else {
        put(json, "value", toText(mark.value));
    }
    put(json, "note", mark.note);
    return json;
}

QJsonObject toJson(const Event& event)
{
    QJsonObject json;
    put(json, "kind", idOf(event.kind));
    put(json, "title", event.title);
    put(json, "note", event.note);
    return json;
}

template<class T>
void putList(QJsonObject& json, const char* key, const std::vector<T>& values)
{
    QJsonArray list;
    for (const T& value : values) {
        list.append(toJson(value));
    }
    put(json, key, list);
}

Result<Night> nightFromJson(const QJsonObject& json, const JsonPlace& place)
{
    JsonObjectReader reader(json, place);
    NightFields fields;
    fields.inBed = reader.parsed("in_bed", &Moment::fromIso);
    fields.lightsOut = reader.parsed("lights_out", &Moment::fromIso);
    fields.finalAwakening = reader.parsed("final_awakening", &Moment::fromIso);
    fields.outOfBed = reader.parsed("out_of_bed", &Moment::fromIso);
    fields.isSleepless = reader.flag("sleepless").value_or(false);
    fields.latency = reader.minutes("latency_min");
    fields.awakenings = reader.bounded<Awakenings>("awakenings");
    fields.awakeAfterOnset = reader.minutes("awake_after_onset_min");
    fields.tryingAfterAwakening = reader.minutes("trying_after_awakening_min");
    fields.nap = reader.minutes("nap_min");
    fields.quality = reader.bounded<FivePoint>("quality");
    fields.rested = reader.bounded<FivePoint>("rested");
    fields.position = reader.parsed("position", &positionFromId);
    fields.roomCelsius = reader.number("room_celsius");
    fields.deep = reader.minutes("deep_min");
    fields.rem = reader.minutes("rem_min");
    fields.light = reader.minutes("light_min");
    fields.source = reader.text("source").value_or(std::string(sourceByHand));
    fields.note = reader.text("note").value_or(std::string());
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    auto night = Night::make(std::move(fields));
    return night ? night : place.failed(night.error());
}

Result<PainEntry> painFromJson(const QJsonObject& json, const JsonPlace& place)
{
    JsonObjectReader reader(json, place);
    const auto moment = reader.parsed("moment", &painMomentFromId);
    reader.require("moment", moment.has_value());
    PainEntry entry;
    entry.moment = moment.value_or(PainMoment::Morning);
    entry.time = reader.parsed("time", &Moment::fromIso);
    entry.back = reader.bounded<PainScore>("back");
    entry.leg = reader.bounded<PainScore>("leg");
    entry.worst = reader.bounded<PainScore>("worst");
    entry.stiffness = reader.bounded<StiffMinutes>("stiffness_min");
    entry.tension = reader.bounded<PainScore>("tension");
    entry.flare = reader.flag("flare");
    reader.each("sites", [&entry](const QJsonValue& value) -> Result<void> {
        return siteFromId(value.toString().toStdString()).map([&entry](Site site) { entry.sites.insert(site); });
    });
    entry.note = reader.text("note").value_or(std::string());
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    return entry;
}

Result<Mark> markFromJson(const QJsonObject& json, const JsonPlace& place)
{
    JsonObjectReader reader(json, place);
    const auto factor = reader.text("factor");
    reader.require("factor", factor.has_value());
    const QJsonValue written = reader.value("value");
    const auto value = written.isDouble() ? Result<MarkValue>(written.toDouble())
                                          : markValueFromText(written.toString().toStdString());
    const auto accepted = reader.accepted("value", value);
    const std::string note = reader.text("note").value_or(std::string());
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    return Mark{*factor, *accepted, note};
}

Result<Event> eventFromJson(const QJsonObject& json, const JsonPlace& place)
{
    JsonObjectReader reader(json, place);
    const auto kind = reader.parsed("kind", &eventKindFromId);
    reader.require("kind", kind.has_value());
    Event event;
    event.title = reader.text("title").value_or(std::string());
    event.note = reader.text("note").value_or(std::string());
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    event.kind = *kind;
    return event;
}

}  // namespace

QJsonObject toJson(const DayRecord& record)
{
    QJsonObject json;
    put(json, "day", record.day().toIso());
    putList(json, "nights", record.nights());
    putList(json, "pains", record.pains());
    putList(json, "marks", record.marks());
    putList(json, "events", record.events());
    return json;
}

Result<DayRecord> dayRecordFromJson(const QJsonObject& json, const JsonPlace& place)
{
    JsonObjectReader reader(json, place);
    const auto day = reader.parsed("day", &Day::fromIso);
    reader.require("day", day.has_value());
    DayRecord record(day.value_or(Day(2000, 1, 1)));
    reader.eachObject("nights", &nightFromJson, [&record](Night night) {
        const bool isFirst = !record.nightFrom(night->source);
        record.setNight(std::move(night));
        return unlessTwice(isFirst);
    });
    reader.eachObject("pains", &painFromJson, [&record](PainEntry entry) {
        const std::size_t before = record.pains().size();
        record.setPain(std::move(entry));
        return unlessTwice(record.pains().size() > before);
    });
    reader.eachObject("marks", &markFromJson, [&record](Mark mark) {
        const bool isFirst = !record.mark(mark.factor);
        record.setMark(std::move(mark));
        return unlessTwice(isFirst);
    });
    reader.eachObject("events", &eventFromJson, [&record](Event event) {
        record.addEvent(std::move(event));
        return Result<void>();
    });
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    return record;
}

Result<DayRecord> dayRecordFromJson(const QJsonObject& json)
{
    return dayRecordFromJson(json, JsonPlace{});
}

}  // namespace slumbar
