#include "cli/experimentjson.h"

#include <QJsonArray>

#include "codec/experimentjson.h"
#include "text/words.h"

namespace slumbar {

namespace {

QJsonValue valueOf(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject armJson(const ArmAdherence& arm)
{
    return {{QStringLiteral("followed"), arm.followed},
            {QStringLiteral("not_followed"), arm.notFollowed},
            {QStringLiteral("not_applicable"), arm.notApplicable},
            {QStringLiteral("not_recorded"), arm.notRecorded},
            {QStringLiteral("share"), valueOf(arm.share())}};
}

QJsonObject resultJson(const ExperimentResult& result)
{
    QJsonArray means;
    for (const PairMeans& pair : result.pairs) {
        means.append(QJsonObject{{QStringLiteral("pair"), pair.pair + 1},
                                 {QStringLiteral("with"), pair.with},
                                 {QStringLiteral("without"), pair.without}});
    }
    const auto used = static_cast<int>(result.pairs.size());
    const auto& interval = result.interval;
    return {{QStringLiteral("verdict"), toQt(idOf(result.verdict))},
            {QStringLiteral("estimate"), valueOf(result.difference)},
            {QStringLiteral("low"), interval ? QJsonValue(interval->low) : QJsonValue()},
            {QStringLiteral("high"), interval ? QJsonValue(interval->high) : QJsonValue()},
            {QStringLiteral("p"), valueOf(result.p)},
            {QStringLiteral("pairs_planned"), result.pairsPlanned},
            {QStringLiteral("pairs_used"), used},
            {QStringLiteral("pairs_left_out"), result.pairsPlanned - used},
            {QStringLiteral("days_due"), result.daysDue},
            {QStringLiteral("days_recorded"), result.daysRecorded},
            {QStringLiteral("stopped_early"), result.wasStoppedEarly},
            {QStringLiteral("pair_means"), means}};
}

}  // namespace

QJsonObject experimentJson(const Experiment& experiment)
{
    QJsonObject json = toJson(experiment);
    json.insert(QStringLiteral("last_day"), toQt(experiment.plannedDays().last.toIso()));
    json.insert(QStringLiteral("days"), experiment->design.days());
    return json;
}

QJsonObject adherenceJson(const ExperimentAdherence& adherence)
{
    return {{QStringLiteral("with"), armJson(adherence.with)}, {QStringLiteral("without"), armJson(adherence.without)}};
}

QJsonObject reportJson(const std::string& id, const ExperimentReport& report)
{
    QJsonArray order;
    for (const Arm arm : report.order) {
        order.append(toQt(idOf(arm)));
    }
    const auto& stopped = report.stopped;
    const auto& result = report.result;
    return {{QStringLiteral("id"), toQt(id)},
            {QStringLiteral("title"), toQt(report.title)},
            {QStringLiteral("factor"), toQt(report.factor)},
            {QStringLiteral("outcome"), toQt(idOf(report.outcome))},
            {QStringLiteral("first_day"), toQt(report.plannedDays.first.toIso())},
            {QStringLiteral("last_day"), toQt(report.plannedDays.last.toIso())},
            {QStringLiteral("pairs"), report.pairs},
            {QStringLiteral("block_days"), report.blockDays},
            {QStringLiteral("wash_out_days"), report.washOutDays},
            {QStringLiteral("seed"), report.seed},
            {QStringLiteral("order"), order},
            {QStringLiteral("stop_rule"), toQt(idOf(report.stopRule))},
            {QStringLiteral("stopped_on"), stopped ? QJsonValue(toQt(stopped->day.toIso())) : QJsonValue()},
            {QStringLiteral("stop_reason"), stopped ? QJsonValue(toQt(stopped->reason)) : QJsonValue()},
            {QStringLiteral("adherence"), adherenceJson(report.adherence)},
            {QStringLiteral("finished"), result.has_value()},
            {QStringLiteral("days_left"), result ? QJsonValue() : QJsonValue(result.error().daysLeft)},
            {QStringLiteral("result"), result ? QJsonValue(resultJson(*result)) : QJsonValue()}};
}

}  // namespace slumbar
