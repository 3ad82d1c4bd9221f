#include "codec/experimentjson.h"

#include "codec/jsonput.h"
#include "codec/placedjson.h"

namespace slumbar {

QJsonObject toJson(const Experiment& experiment)
{
    QJsonObject json;
    put(json, "id", experiment.id());
    put(json, "question", experiment->question);
    put(json, "factor", experiment->factor);
    put(json, "part_of_day", idOf(experiment->partOfDay));
    put(json, "outcome", idOf(experiment->outcome));
    put(json, "pairs", std::optional(experiment->design.pairs));
    put(json, "block_days", std::optional(experiment->design.blockDays));
    put(json, "wash_out_days", std::optional(experiment->design.washOutDays));
    put(json, "seed", std::optional(experiment->seed));
    put(json, "first_day", experiment->firstDay.toIso());
    put(json, "stop_rule", idOf(experiment->stopRule));
    if (experiment->stopped) {
        put(json, "stopped_on", experiment->stopped->day.toIso());
        put(json, "stop_reason", experiment->stopped->reason);
    }
    return json;
}

QJsonArray toJson(const std::vector<Experiment>& experiments)
{
    QJsonArray list;
    for (const Experiment& experiment : experiments) {
        list.append(toJson(experiment));
    }
    return list;
}

Result<Experiment> experimentFromJson(const QJsonObject& json, const JsonPlace& place)
{
    JsonObjectReader reader(json, place);
    const auto required = [&reader](const char* key, auto value, auto otherwise) {
        reader.require(key, value.has_value());
        return value.value_or(otherwise);
    };
    ExperimentFields fields;
    ExperimentDesign& design = fields.design;
    fields.id = required("id", reader.text("id"), std::string());
    fields.question = reader.text("question").value_or(std::string());
    fields.factor = required("factor", reader.text("factor"), std::string());
    fields.partOfDay = required("part_of_day", reader.parsed("part_of_day", &partOfDayFromId), fields.partOfDay);
    fields.outcome = required("outcome", reader.parsed("outcome", &measureFromId), fields.outcome);
    design.pairs = required("pairs", reader.bounded<PairCount>("pairs"), design.pairs);
    design.blockDays = required("block_days", reader.bounded<BlockDays>("block_days"), design.blockDays);
    design.washOutDays = required("wash_out_days", reader.bounded<WashOutDays>("wash_out_days"), design.washOutDays);
    fields.seed = required("seed", reader.bounded<ExperimentSeed>("seed"), fields.seed);
    fields.firstDay = required("first_day", reader.parsed("first_day", &Day::fromIso), fields.firstDay);
    fields.stopRule = required("stop_rule", reader.parsed("stop_rule", &stopRuleFromId), fields.stopRule);
    const auto stoppedOn = reader.parsed("stopped_on", &Day::fromIso);
    const auto reason = reader.text("stop_reason");
    if (stoppedOn) {
        fields.stopped = EarlyStop{*stoppedOn, reason.value_or(std::string())};
    } else if (reason) {
        reader.require("stopped_on", false);
    }
    if (const auto done = reader.finish(); !done) {
        return tl::unexpected(done.error());
    }
    auto experiment = Experiment::make(std::move(fields));
    return experiment ? experiment : place.failed(experiment.error());
}

Result<Experiment> experimentFromJson(const QJsonObject& json)
{
    return experimentFromJson(json, JsonPlace{});
}

}  // namespace slumbar
