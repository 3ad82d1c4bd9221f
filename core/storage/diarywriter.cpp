#include "storage/diarywriter.h"

#include <algorithm>
#include <cassert>
#include <set>

#include <QJsonArray>
#include <QJsonDocument>

#include "codec/dayrecordjson.h"
#include "codec/diaryjson.h"
#include "codec/experimentjson.h"
#include "storage/revision.h"
#include "storage/rowvalues.h"
#include "storage/tables.h"

namespace slumbar {

namespace {

using SleepNeedMinutes = Bounded<struct SleepNeedMinutesTag, 1, ClockTime::minutesADay>;

template<class Parts, class IdOf>
std::string joined(const Parts& parts, IdOf idOfPart)
{
    std::string text;
    for (const auto& part : parts) {
        text += text.empty() ? "" : ";";
        text += idOfPart(part);
    }
    return text;
}

RowValues rowOf(Day day, const Night& night, int rank)
{
    RowValues row;
    row.day(day).text(night->source).number(rank);
    row.moment(night->inBed).moment(night->lightsOut).moment(night->finalAwakening).moment(night->outOfBed);
    row.flag(night->isSleepless).minutes(night->latency).bounded(night->awakenings).minutes(night->awakeAfterOnset);
    row.minutes(night->tryingAfterAwakening).minutes(night->nap).bounded(night->quality).bounded(night->rested);
    night->position ? row.text(idOf(*night->position)) : row.nothing();
    row.number(night->roomCelsius).minutes(night->deep).minutes(night->rem).minutes(night->light).text(night->note);
    return row;
}

RowValues rowOf(Day day, const PainEntry& entry, int rank)
{
    RowValues row;
    row.day(day).text(idOf(entry.moment)).number(entry.moment == PainMoment::Extra ? rank : 0).moment(entry.time);
    row.bounded(entry.back).bounded(entry.leg).bounded(entry.worst).bounded(entry.stiffness).bounded(entry.tension);
    row.flag(entry.flare).text(joined(entry.sites, [](Site site) { return idOf(site); })).text(entry.note);
    return row;
}

RowValues rowOf(Day day, const Mark& mark, int)
{
    return RowValues().day(day).text(mark.factor).mark(mark.value).text(mark.note);
}

RowValues rowOf(Day day, const Event& event, int rank)
{
    return RowValues().day(day).number(rank).text(idOf(event.kind)).text(event.title).text(event.note);
}

RowValues rowOf(const Factor& factor, int rank)
{
    RowValues row;
    row.text(factor.id()).number(rank).text(factor->name).text(idOf(factor->kind)).text(factor->unit);
    if (factor->target) {
        const TargetText target = toText(*factor->target);
        row.text(target.comparison).text(target.value);
    } else {
        row.nothing().nothing();
    }
    return row.text(toText(Timetable{factor->schedule, factor->pauses}))
        .text(idOf(factor->partOfDay))
        .flag(factor->isArchived);
}

Result<RowValues> rowOf(const Profile& profile)
{
    if (const auto need = SleepNeedMinutes::make(static_cast<int>(profile.sleepNeed.count())); !need) {
        return failure(need.error().code, "sleep need: " + need.error().detail);
    }
    RowValues row;
    row.number(1).text(profile.name);
    profile.born ? row.day(*profile.born) : row.nothing();
    row.minutes(profile.sleepNeed).text(joined(profile.freeWeekdays, [](unsigned day) { return std::to_string(day); }));
    return row.text(profile.dayBoundary.toText()).text(profile.plannedLightsOut.toText());
}

RowValues rowOf(const Experiment& experiment, int rank)
{
    const ExperimentDesign& design = experiment->design;
    RowValues row;
    row.text(experiment.id()).number(rank).text(experiment->question).text(experiment->factor);
    row.text(idOf(experiment->partOfDay)).text(idOf(experiment->outcome));
    row.number(design.pairs.value()).number(design.blockDays.value()).number(design.washOutDays.value());
    row.number(experiment->seed.value()).day(experiment->firstDay).text(idOf(experiment->stopRule));
    if (experiment->stopped) {
        row.day(experiment->stopped->day).text(experiment->stopped->reason);
    } else {
        row.nothing().nothing();
    }
    return row;
}

Result<void> insert(QSqlQuery& insertion, const RowValues& values)
{
    return values.finish().and_then([&insertion](const QVariantList& row) { return execute(insertion, row); });
}

/// A table that holds one part of every day: the rows of a day are replaced together.
class DayTable {
public:
    static Result<DayTable> of(const Connection& connection, const Table& table)
    {
        const QString deletion = QStringLiteral("DELETE FROM %1 WHERE day = ?").arg(QLatin1String(table.name));
        return connection.prepared(deletion).and_then([&](QSqlQuery prepared) {
            return connection.prepared(table.insertion()).map([&prepared](QSqlQuery insertion) {
                return DayTable(std::move(prepared), std::move(insertion));
            });
        });
    }

    template<class Part>
    Result<void> replace(Day day, const std::vector<Part>& parts)
    {
        auto done = execute(m_deletion, {QString::fromStdString(day.toIso())});
        for (int rank = 0; done && rank < static_cast<int>(parts.size()); ++rank) {
            done = insert(m_insertion, rowOf(day, parts[static_cast<std::size_t>(rank)], rank));
        }
        return done;
    }

private:
    DayTable(QSqlQuery deletion, QSqlQuery insertion)
        : m_deletion(std::move(deletion)), m_insertion(std::move(insertion))
    {
    }

    QSqlQuery m_deletion;
    QSqlQuery m_insertion;
};

Result<void> writeDays(const Connection& connection, const std::vector<DayRecord>& records)
{
    auto nights = DayTable::of(connection, tables::nights());
    auto pains = DayTable::of(connection, tables::pains());
    auto marks = DayTable::of(connection, tables::marks());
    auto events = DayTable::of(connection, tables::events());
    for (const auto* table : {&nights, &pains, &marks, &events}) {
        if (!*table) {
            return tl::unexpected(table->error());
        }
    }
    for (const DayRecord& record : records) {
        const Day day = record.day();
        const auto done = nights->replace(day, record.nights())
                              .and_then([&] { return pains->replace(day, record.pains()); })
                              .and_then([&] { return marks->replace(day, record.marks()); })
                              .and_then([&] { return events->replace(day, record.events()); });
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> writeFactors(const Connection& connection, const std::vector<Factor>& factors,
                          const std::vector<Factor>& before)
{
    // Rows are updated in place: to take a factor away, the database looks through all marks for its own.
    auto upsert = connection.prepared(tables::factors().insertion() +
                                      QLatin1String(" ON CONFLICT (id) DO UPDATE SET rank = excluded.rank, "
                                                    "name = excluded.name, kind = excluded.kind, unit = excluded.unit, "
                                                    "comparison = excluded.comparison, target = excluded.target, "
                                                    "schedule = excluded.schedule, part_of_day = excluded.part_of_day, "
                                                    "archived = excluded.archived"));
    if (!upsert) {
        return tl::unexpected(upsert.error());
    }
    std::set<std::string_view> ids;
    for (const Factor& factor : factors) {
        if (!ids.insert(factor.id()).second) {
            return failure(ErrorCode::DuplicateEntry, "factor " + factor.id());
        }
        if (const auto done = insert(*upsert, rowOf(factor, static_cast<int>(ids.size()) - 1)); !done) {
            return done;
        }
    }
    for (const Factor& factor : before) {
        const QVariantList id{QString::fromStdString(factor.id())};
        const auto done = ids.contains(factor.id())
                              ? Result<void>()
                              : connection.run(QStringLiteral("DELETE FROM factors WHERE id = ?"), id);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> writeProfile(const Connection& connection, const Profile& profile)
{
    return rowOf(profile).and_then([](const RowValues& row) { return row.finish(); }).and_then([&](const auto& row) {
        return connection.run(QStringLiteral("DELETE FROM profile")).and_then([&] {
            return connection.run(tables::profile().insertion(), row);
        });
    });
}

Result<void> writeExperiments(const Connection& connection, const std::vector<Experiment>& experiments)
{
    auto done = connection.run(QStringLiteral("DELETE FROM experiments"));
    auto insertion = done.and_then([&] { return connection.prepared(tables::experiments().insertion()); });
    if (!insertion) {
        return tl::unexpected(insertion.error());
    }
    for (int rank = 0; done && rank < static_cast<int>(experiments.size()); ++rank) {
        done = insert(*insertion, rowOf(experiments[static_cast<std::size_t>(rank)], rank));
    }
    return done;
}

std::string compactText(const QJsonDocument& json)
{
    return json.toJson(QJsonDocument::Compact).toStdString();
}

std::optional<std::string> historyText(const DayRecord& record)
{
    return record.isEmpty() ? std::nullopt : std::optional(compactText(QJsonDocument(toJson(record))));
}

std::string historyText(const std::vector<Factor>& factors)
{
    QJsonArray list;
    for (const Factor& factor : factors) {
        list.append(toJson(factor));
    }
    return compactText(QJsonDocument(list));
}

std::string historyText(const Profile& profile)
{
    return compactText(QJsonDocument(toJson(profile)));
}

/// Writes the revisions of one edit.
class HistoryWriter {
public:
    static Result<HistoryWriter> begin(const Connection& connection, const Moment& made)
    {
        auto latest = connection.select(QStringLiteral("SELECT coalesce(max(edit), 0) FROM revisions"));
        if (!latest) {
            return tl::unexpected(latest.error());
        }
        const int edit = latest->next() ? latest->value(0).toInt() + 1 : 1;
        return connection.prepared(tables::revisions().insertion()).map([&](QSqlQuery insertion) {
            return HistoryWriter(std::move(insertion), edit, made);
        });
    }

    Result<void> write(std::string_view subject, const std::optional<std::string>& before,
                       const std::optional<std::string>& after)
    {
        RowValues row;
        row.number(m_edit).text(subject).moment(m_made);
        before ? row.text(*before) : row.nothing();
        after ? row.text(*after) : row.nothing();
        return insert(m_insertion, row);
    }

private:
    HistoryWriter(QSqlQuery insertion, int edit, const Moment& made)
        : m_insertion(std::move(insertion)), m_edit(edit), m_made(made)
    {
    }

    QSqlQuery m_insertion;
    int m_edit;
    Moment m_made;
};

Result<void> writeHistory(const Connection& connection, const Edit& edit, const Edit& undoing, const Moment& made)
{
    auto history = HistoryWriter::begin(connection, made);
    if (!history) {
        return tl::unexpected(history.error());
    }
    Result<void> done;
    for (std::size_t i = 0; done && i < edit.days.size(); ++i) {
        done = history->write(edit.days[i].day().toIso(), historyText(undoing.days[i]), historyText(edit.days[i]));
    }
    if (done && edit.factors) {
        done = history->write("factors", historyText(*undoing.factors), historyText(*edit.factors));
    }
    if (done && edit.profile) {
        done = history->write("profile", historyText(*undoing.profile), historyText(*edit.profile));
    }
    if (done && edit.experiments) {
        done = history->write(experimentsSubject, compactText(QJsonDocument(toJson(*undoing.experiments))),
                              compactText(QJsonDocument(toJson(*edit.experiments))));
    }
    return done;
}

[[maybe_unused]] bool areOfTheSame(const Edit& edit, const Edit& undoing)
{
    return std::equal(edit.days.begin(), edit.days.end(), undoing.days.begin(), undoing.days.end(),
                      [](const DayRecord& a, const DayRecord& b) { return a.day() == b.day(); }) &&
           edit.factors.has_value() == undoing.factors.has_value() &&
           edit.profile.has_value() == undoing.profile.has_value() &&
           edit.experiments.has_value() == undoing.experiments.has_value();
}

}  // namespace

Result<void> writeEdit(const Connection& connection, const Edit& edit, const Edit& undoing, const Moment& made)
{
    assert(areOfTheSame(edit, undoing));
    return writeHistory(connection, edit, undoing, made)
        .and_then(
            [&] { return edit.factors ? writeFactors(connection, *edit.factors, *undoing.factors) : Result<void>(); })
        .and_then([&] { return edit.profile ? writeProfile(connection, *edit.profile) : Result<void>(); })
        .and_then([&] { return edit.experiments ? writeExperiments(connection, *edit.experiments) : Result<void>(); })
        .and_then([&] { return writeDays(connection, edit.days); });
}

}  // namespace slumbar
