#include "storage/diaryreader.h"

#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

#include "codec/dayrecordjson.h"
#include "codec/experimentjson.h"
#include "storage/row.h"

namespace slumbar {

namespace {

using SleepNeedMinutes = Bounded<struct SleepNeedMinutesTag, 1, ClockTime::minutesADay>;
using InvalidRows = std::vector<Error>;

/// The records while their tables are read. Rows of one day follow each other, so most look-ups cost nothing.
class RecordsByDay {
public:
    /// Null where the text is no day.
    DayRecord* on(const QByteArray& isoDay)
    {
        if (!m_latest || isoDay != m_latestText) {
            const auto day = Day::fromIso(Row::viewOf(isoDay));
            m_latest = day ? &m_records.try_emplace(*day, *day).first->second : nullptr;
            m_latestText = isoDay;
        }
        return m_latest;
    }

    std::vector<DayRecord> taken()
    {
        std::vector<DayRecord> records;
        records.reserve(m_records.size());
        for (auto& entry : m_records) {
            records.push_back(std::move(entry.second));
        }
        return records;
    }

private:
    std::map<Day, DayRecord> m_records;
    DayRecord* m_latest = nullptr;
    QByteArray m_latestText;
};

/// The parts of "a;b;c"; none of an empty text.
std::vector<std::string_view> partsOf(std::string_view list)
{
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        const std::string_view part = list.substr(0, list.find(';'));
        parts.push_back(part);
        list.remove_prefix(std::min(list.size(), part.size() + 1));
    }
    return parts;
}

Result<std::set<Site>> sitesFrom(std::string_view list)
{
    std::set<Site> sites;
    for (const std::string_view id : partsOf(list)) {
        const auto site = siteFromId(id);
        if (!site) {
            return tl::unexpected(site.error());
        }
        sites.insert(*site);
    }
    return sites;
}

Result<std::set<unsigned>> weekdaysFrom(std::string_view list)
{
    std::set<unsigned> weekdays;
    for (const std::string_view part : partsOf(list)) {
        if (part.size() != 1 || part[0] < '1' || part[0] > '7') {
            return failure(ErrorCode::ValueOutOfRange, std::string(list));
        }
        weekdays.insert(static_cast<unsigned>(part[0] - '0'));
    }
    return weekdays;
}

Result<void> takeNight(Row& row, DayRecord& record)
{
    NightFields fields;
    fields.source = row.text();
    row.skip();  // the rank, by which the rows are ordered
    fields.inBed = row.parsed(&Moment::fromIso);
    fields.lightsOut = row.parsed(&Moment::fromIso);
    fields.finalAwakening = row.parsed(&Moment::fromIso);
    fields.outOfBed = row.parsed(&Moment::fromIso);
    fields.isSleepless = row.flag().value_or(false);
    fields.latency = row.minutes();
    fields.awakenings = row.bounded<Awakenings>();
    fields.awakeAfterOnset = row.minutes();
    fields.tryingAfterAwakening = row.minutes();
    fields.nap = row.minutes();
    fields.quality = row.bounded<FivePoint>();
    fields.rested = row.bounded<FivePoint>();
    fields.position = row.parsed(&positionFromId);
    fields.roomCelsius = row.number();
    fields.deep = row.minutes();
    fields.rem = row.minutes();
    fields.light = row.minutes();
    fields.note = row.text();
    return row.finish().and_then([&fields] { return Night::make(std::move(fields)); }).map([&record](Night night) {
        record.setNight(std::move(night));
    });
}

Result<void> takePain(Row& row, DayRecord& record)
{
    PainEntry entry;
    entry.moment = row.required(row.parsed(&painMomentFromId), PainMoment::Morning);
    row.skip();  // the number, by which extra ratings are ordered
    entry.time = row.parsed(&Moment::fromIso);
    entry.back = row.bounded<PainScore>();
    entry.leg = row.bounded<PainScore>();
    entry.worst = row.bounded<PainScore>();
    entry.stiffness = row.bounded<StiffMinutes>();
    entry.tension = row.bounded<PainScore>();
    entry.flare = row.flag();
    entry.sites = row.parsed(&sitesFrom).value_or(std::set<Site>());
    entry.note = row.text();
    return row.finish().and_then([&]() -> Result<void> {
        const std::size_t before = record.pains().size();
        record.setPain(std::move(entry));
        return record.pains().size() > before ? Result<void>()
                                              : failure(ErrorCode::DuplicateEntry, "the same rating twice");
    });
}

/// A mark with a note.
Result<void> takeMark(Row& row, DayRecord& record)
{
    Mark mark;
    mark.factor = row.text();
    mark.value = row.required(row.parsed(&markValueFromText), MarkValue(Done{}));
    mark.note = row.text();
    return row.finish().map([&] { record.setMark(std::move(mark)); });
}

/// All marks of a day without their notes, as "factor=value;factor=value".
Result<void> takeMarks(Row& row, DayRecord& record)
{
    const QByteArray list = row.bytes().value_or(QByteArray());
    for (const std::string_view part : partsOf(Row::viewOf(list))) {
        const std::size_t sign = std::min(part.find('='), part.size() - 1);
        if (const auto value = row.accepted(markValueFromText(part.substr(sign + 1)))) {
            record.setMark({std::string(part.substr(0, sign)), *value, {}});
        }
    }
    return row.finish();
}

Result<void> takeEvent(Row& row, DayRecord& record)
{
    Event event;
    row.skip();  // the rank, by which the rows are ordered
    event.kind = row.required(row.parsed(&eventKindFromId), EventKind::Other);
    event.title = row.text();
    event.note = row.text();
    return row.finish().map([&] { record.addEvent(std::move(event)); });
}

Result<Factor> takeFactor(Row& row)
{
    FactorFields fields;
    fields.id = row.text();
    row.skip();  // the rank, by which the rows are ordered
    fields.name = row.text();
    fields.kind = row.required(row.parsed(&factorKindFromId), FactorKind::Check);
    fields.unit = row.text();
    const std::string comparison = row.text();
    const std::string target = row.text();
    if (!comparison.empty()) {
        fields.target = row.accepted(targetFromText({comparison, target}));
    }
    auto timetable = row.required(row.parsed(&timetableFromText), Timetable());
    fields.schedule = std::move(timetable.schedule);
    fields.pauses = std::move(timetable.pauses);
    fields.partOfDay = row.required(row.parsed(&partOfDayFromId), PartOfDay::Evening);
    fields.isArchived = row.flag().value_or(false);
    return row.finish().and_then([&fields] { return Factor::make(std::move(fields)); });
}

Result<Profile> takeProfile(Row& row)
{
    Profile profile;
    row.skip();  // the id, always the same
    profile.name = row.text();
    profile.born = row.parsed(&Day::fromIso);
    profile.sleepNeed =
        std::chrono::minutes(row.required(row.bounded<SleepNeedMinutes>(), SleepNeedMinutes::of<480>()).value());
    profile.freeWeekdays = row.required(row.parsed(&weekdaysFrom), profile.freeWeekdays);
    profile.dayBoundary = row.required(row.parsed(&ClockTime::fromText), profile.dayBoundary);
    profile.plannedLightsOut = row.required(row.parsed(&ClockTime::fromText), profile.plannedLightsOut);
    return row.finish().map([&profile] { return profile; });
}

Result<Experiment> takeExperiment(Row& row)
{
    ExperimentFields fields;
    ExperimentDesign& design = fields.design;
    fields.id = row.text();
    row.skip();  // the rank, by which the rows are ordered
    fields.question = row.text();
    fields.factor = row.text();
    fields.partOfDay = row.required(row.parsed(&partOfDayFromId), fields.partOfDay);
    fields.outcome = row.required(row.parsed(&measureFromId), fields.outcome);
    design.pairs = row.required(row.bounded<PairCount>(), design.pairs);
    design.blockDays = row.required(row.bounded<BlockDays>(), design.blockDays);
    design.washOutDays = row.required(row.bounded<WashOutDays>(), design.washOutDays);
    fields.seed = row.required(row.bounded<ExperimentSeed>(), fields.seed);
    fields.firstDay = row.required(row.parsed(&Day::fromIso), fields.firstDay);
    fields.stopRule = row.required(row.parsed(&stopRuleFromId), fields.stopRule);
    const auto stoppedOn = row.parsed(&Day::fromIso);
    const std::string reason = row.text();
    if (stoppedOn) {
        fields.stopped = EarlyStop{*stoppedOn, reason};
    }
    return row.finish().and_then([&fields] { return Experiment::make(std::move(fields)); });
}

/// Gives every row of the selection to `take`, whose error makes the row an invalid one. The first column is the
/// row's name.
template<class Take>
Result<void> readRows(const Connection& connection, const Table& table, const QString& selection, InvalidRows& invalid,
                      Take take)
{
    auto query = connection.select(selection);
    if (!query) {
        return tl::unexpected(query.error());
    }
    while (query->next()) {
        Row row(*query, table);
        if (const Result<void> taken = take(row); !taken) {
            const std::string name = query->value(0).toByteArray().toStdString();
            invalid.push_back({ErrorCode::DiaryDamaged, table.name + (' ' + name) + ": " + taken.error().detail});
        }
    }
    if (query->lastError().isValid()) {
        return tl::unexpected(sqlite::toError(query->lastError()));
    }
    return {};
}

/// One part of all days: which rows, and how each is put into the record of its day, the first column.
struct Part {
    Table table;
    QString selection;
    Result<void> (*take)(Row&, DayRecord&);
};

/// `days` is a condition on the column day, empty for all of them.
std::vector<Part> partsOfDays(const QString& days)
{
    const Table nights = tables::nights();
    const Table pains = tables::pains();
    const Table marksOfDays = tables::marksOfDays();
    const Table marks = tables::marks();
    const Table events = tables::events();
    const QString noted = QStringLiteral("note <> ''");
    return {
        {nights, nights.selection(days), &takeNight},
        {pains, pains.selection(days), &takePain},
        {marksOfDays, marksOfDays.selection(days), &takeMarks},
        {marks, marks.selection(days.isEmpty() ? noted : noted + QStringLiteral(" AND ") + days), &takeMark},
        {events, events.selection(days), &takeEvent},
    };
}

Result<void> readDays(const Connection& connection, std::optional<Day> first, StoredDiary& stored,
                      RecordsByDay& records)
{
    // A day's own text has nothing that would need quoting.
    const QString days = first ? QStringLiteral("day >= '%1'").arg(QString::fromStdString(first->toIso())) : QString();
    Result<void> done;
    for (const Part& part : partsOfDays(days)) {
        done = done.and_then([&] {
            return readRows(connection, part.table, part.selection, stored.invalidRows, [&](Row& row) -> Result<void> {
                DayRecord* record = records.on(row.bytes().value_or(QByteArray()));
                return record ? part.take(row, *record) : failure(ErrorCode::TextNotUnderstood, "no such day");
            });
        });
    }
    return done;
}

/// A record out of the history; NULL stands for a day on which nothing was recorded.
Result<DayRecord> recordFromHistory(Row& row, Day day)
{
    const auto json = row.bytes();
    if (!json) {
        return DayRecord(day);
    }
    auto record = dayRecordFromJson(QJsonDocument::fromJson(*json).object());
    if (record && record->day() != day) {
        return failure(ErrorCode::DiaryDamaged, "of another day");
    }
    return record;
}

Result<std::vector<Experiment>> experimentsFromHistory(Row& row)
{
    std::vector<Experiment> experiments;
    for (const auto& value : QJsonDocument::fromJson(row.bytes().value_or(QByteArray())).array()) {
        auto experiment = experimentFromJson(value.toObject());
        if (!experiment) {
            return tl::unexpected(experiment.error());
        }
        experiments.push_back(*std::move(experiment));
    }
    return experiments;
}

/// From a row of tables::revisions() at its third column.
Result<Revision> takeRevision(Row& row, Day day)
{
    const Moment made = row.required(row.parsed(&Moment::fromIso), Moment{});
    auto before = row.accepted(recordFromHistory(row, day));
    auto after = row.accepted(recordFromHistory(row, day));
    return row.finish().map([&] { return Revision{made, *std::move(before), *std::move(after)}; });
}

/// The same for a row whose subject is the experiments.
Result<ExperimentsRevision> takeExperimentsRevision(Row& row)
{
    const Moment made = row.required(row.parsed(&Moment::fromIso), Moment{});
    auto before = row.accepted(experimentsFromHistory(row));
    auto after = row.accepted(experimentsFromHistory(row));
    return row.finish().map([&] { return ExperimentsRevision{made, *std::move(before), *std::move(after)}; });
}

/// The history of a subject, each row read by `take` from its third column on.
template<class T, class Take>
Result<std::vector<T>> readHistory(const Connection& connection, const std::string& subject, Take take)
{
    const Table table = tables::revisions();
    auto query = connection.select(table.selection(QStringLiteral("subject = ?")), {QString::fromStdString(subject)});
    if (!query) {
        return tl::unexpected(query.error());
    }
    std::vector<T> revisions;
    while (query->next()) {
        Row row(*query, table);
        row.skip();  // the edit, by which the rows are ordered
        row.skip();  // the subject, asked for
        Result<T> revision = take(row);
        if (!revision) {
            return failure(revision.error().code, "revisions " + subject + ": " + revision.error().detail);
        }
        revisions.push_back(*std::move(revision));
    }
    if (query->lastError().isValid()) {
        return tl::unexpected(sqlite::toError(query->lastError()));
    }
    return revisions;
}

}  // namespace

Result<StoredDiary> readDiary(const Connection& connection, std::optional<Day> first)
{
    // One transaction, so that all tables are of one moment while another program writes.
    const auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const Table profiles = tables::profile();
    const Table factorTable = tables::factors();
    const Table experimentTable = tables::experiments();
    StoredDiary stored;
    std::optional<Profile> profile;
    std::vector<Factor> factors;
    std::vector<Experiment> experiments;
    RecordsByDay records;
    return readRows(connection, profiles, profiles.selection(), stored.invalidRows,
                    [&profile](Row& row) {
                        return takeProfile(row).map([&profile](const Profile& read) { profile = read; });
                    })
        .and_then([&] {
            return readRows(connection, factorTable, factorTable.selection(), stored.invalidRows, [&factors](Row& row) {
                return takeFactor(row).map([&factors](Factor factor) { factors.push_back(std::move(factor)); });
            });
        })
        .and_then([&] {
            return readRows(connection, experimentTable, experimentTable.selection(), stored.invalidRows,
                            [&experiments](Row& row) {
                                return takeExperiment(row).map([&experiments](Experiment experiment) {
                                    experiments.push_back(std::move(experiment));
                                });
                            });
        })
        .and_then([&] { return readDays(connection, first, stored, records); })
        .map([&] {
            if (profile) {
                stored.diary = Diary(records.taken(), std::move(factors), *std::move(profile), std::move(experiments));
            }
            return std::move(stored);
        });
}

Result<std::vector<Revision>> readRevisions(const Connection& connection, Day day)
{
    return readHistory<Revision>(connection, day.toIso(), [day](Row& row) { return takeRevision(row, day); });
}

Result<std::vector<ExperimentsRevision>> readExperimentsRevisions(const Connection& connection)
{
    return readHistory<ExperimentsRevision>(connection, std::string(experimentsSubject), &takeExperimentsRevision);
}

Result<std::vector<Error>> invalidRevisions(const Connection& connection)
{
    InvalidRows invalid;
    const Table table = tables::revisions();
    return readRows(connection, table, table.selection(), invalid,
                    [](Row& row) -> Result<void> {
                        row.skip();  // the edit
                        const std::string subject = row.text();
                        if (subject == experimentsSubject) {
                            return takeExperimentsRevision(row).map([](const ExperimentsRevision&) {});
                        }
                        const auto day = Day::fromIso(subject);
                        return day ? takeRevision(row, *day).map([](const Revision&) {}) : Result<void>();
                    })
        .map([&invalid] { return std::move(invalid); });
}

}  // namespace slumbar
