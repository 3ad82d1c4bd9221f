#include <QBuffer>

#include "exchange/csvtable.h"
#include "exchange/importer.h"
#include "exchange/slumbarcsvcolumns.h"

namespace slumbar {

namespace {

/// "a;b;c"; an empty text has no parts.
std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(';'));
        parts.push_back(part);
        text.remove_prefix(std::min(text.size(), part.size() + 1));
    }
    return parts;
}

Result<std::set<Site>> sitesFromText(std::string_view text)
{
    std::set<Site> sites;
    for (const std::string_view part : partsOf(text)) {
        const auto site = siteFromId(part);
        if (!site) {
            return tl::unexpected(site.error());
        }
        sites.insert(*site);
    }
    return sites;
}

void readNight(CsvCells& cells, const Place& place, ReadingBuilder& into)
{
    const auto day = cells.required("day", Day::fromIso);
    NightFields fields;
    fields.inBed = cells.parsed("in_bed", Moment::fromIso);
    fields.lightsOut = cells.parsed("lights_out", Moment::fromIso);
    fields.finalAwakening = cells.parsed("final_awakening", Moment::fromIso);
    fields.outOfBed = cells.parsed("out_of_bed", Moment::fromIso);
    fields.isSleepless = cells.raw("latency_min") == csv::never;
    fields.latency = fields.isSleepless ? std::nullopt : cells.minutes("latency_min");
    fields.awakenings = cells.bounded<Awakenings>("awakenings");
    fields.awakeAfterOnset = cells.minutes("awake_after_onset_min");
    fields.tryingAfterAwakening = cells.minutes("trying_after_awakening_min");
    fields.nap = cells.minutes("nap_min");
    fields.quality = cells.bounded<FivePoint>("quality");
    fields.rested = cells.bounded<FivePoint>("rested");
    fields.position = cells.parsed("position", positionFromId);
    fields.roomCelsius = cells.number("room_celsius");
    fields.deep = cells.minutes("deep_min");
    fields.rem = cells.minutes("rem_min");
    fields.light = cells.minutes("light_min");
    if (auto source = cells.text("source"); !source.empty()) {
        fields.source = std::move(source);
    }
    fields.note = cells.text("note");
    if (!cells.isValid()) {
        return;
    }
    auto night = Night::make(std::move(fields));
    if (night) {
        into.addNight(*day, *std::move(night), place);
    } else {
        cells.reject(problemOf(night.error()), night.error().detail);
    }
}

void readPain(CsvCells& cells, const Place& place, ReadingBuilder& into)
{
    const auto day = cells.required("day", Day::fromIso);
    const auto moment = cells.required("moment", painMomentFromId);
    PainEntry entry;
    entry.time = cells.parsed("time", Moment::fromIso);
    entry.back = cells.bounded<PainScore>("back");
    entry.leg = cells.bounded<PainScore>("leg");
    entry.worst = cells.bounded<PainScore>("worst");
    entry.stiffness = cells.bounded<StiffMinutes>("stiffness_min");
    entry.tension = cells.bounded<PainScore>("tension");
    entry.flare = cells.flag("flare");
    entry.sites = cells.parsed("sites", sitesFromText).value_or(std::set<Site>());
    entry.note = cells.text("note");
    if (cells.isValid()) {
        entry.moment = *moment;
        into.addPain(*day, std::move(entry), place);
    }
}

std::optional<Target> readTarget(CsvCells& cells)
{
    const TargetText text{std::string(cells.raw("comparison")), std::string(cells.raw("target"))};
    if (text.comparison.empty() && text.value.empty()) {
        return std::nullopt;
    }
    const auto target = targetFromText(text);
    if (!target) {
        cells.reject(problemOf(target.error()), target.error().detail);
        return std::nullopt;
    }
    return *target;
}

void readFactor(CsvCells& cells, const Place& place, ReadingBuilder& into)
{
    const auto kind = cells.required("kind", factorKindFromId);
    FactorFields fields;
    fields.id = std::string(cells.raw("id"));
    fields.name = cells.text("name");
    fields.unit = cells.text("unit");
    fields.target = readTarget(cells);
    auto timetable = cells.parsed("schedule", timetableFromText).value_or(Timetable());
    fields.schedule = std::move(timetable.schedule);
    fields.pauses = std::move(timetable.pauses);
    fields.partOfDay = cells.parsed("part_of_day", partOfDayFromId).value_or(PartOfDay::Evening);
    fields.isArchived = cells.flag("archived").value_or(false);
    if (!cells.isValid()) {
        return;
    }
    fields.kind = *kind;
    auto factor = Factor::make(std::move(fields));
    if (factor) {
        into.addFactor(*std::move(factor), place);
    } else {
        cells.reject(problemOf(factor.error()), factor.error().detail);
    }
}

void readMark(CsvCells& cells, const Place& place, ReadingBuilder& into)
{
    const auto day = cells.required("day", Day::fromIso);
    const auto value = cells.required("value", markValueFromText);
    std::string note = cells.text("note");
    if (cells.isValid()) {
        into.addMark(*day, {std::string(cells.raw("factor")), *value, std::move(note)}, place);
    }
}

void readEvent(CsvCells& cells, const Place&, ReadingBuilder& into)
{
    const auto day = cells.required("day", Day::fromIso);
    const auto kind = cells.required("kind", eventKindFromId);
    Event event{EventKind::Other, cells.text("title"), cells.text("note")};
    if (cells.isValid()) {
        event.kind = *kind;
        into.addEvent(*day, std::move(event));
    }
}

Result<std::set<unsigned>> freeWeekdaysFromText(std::string_view text)
{
    if (text == csv::none) {
        return std::set<unsigned>();
    }
    const auto schedule = scheduleFromText(text);
    const auto* on = schedule ? std::get_if<OnWeekdays>(&*schedule) : nullptr;
    if (!on) {
        return failure(ErrorCode::TextNotUnderstood, std::string(text));
    }
    return on->isoWeekdays;
}

void readProfile(CsvCells& cells, const Place&, ReadingBuilder& into)
{
    const std::string_view key = cells.raw("key");
    Profile profile = into.profile();
    if (key == "name") {
        profile.name = cells.text("value");
    } else if (key == "born") {
        profile.born = cells.parsed("value", Day::fromIso);
    } else if (key == "sleep_need_min") {
        const auto need = cells.required("value", [&cells](std::string_view) -> Result<int> {
            const auto minutes = cells.integer("value");
            return minutes && *minutes > 0 && *minutes <= ClockTime::minutesADay ? Result<int>(*minutes)
                                                                                 : failure(ErrorCode::ValueOutOfRange);
        });
        profile.sleepNeed = std::chrono::minutes(need.value_or(0));
    } else if (key == "free_weekdays") {
        profile.freeWeekdays = cells.required("value", freeWeekdaysFromText).value_or(std::set<unsigned>());
    } else if (key == "day_boundary") {
        profile.dayBoundary = cells.required("value", ClockTime::fromText).value_or(ClockTime());
    } else if (key == "planned_lights_out") {
        profile.plannedLightsOut = cells.required("value", ClockTime::fromText).value_or(ClockTime());
    } else {
        cells.reject(RowProblem::NotUnderstood, key);
    }
    if (cells.isValid()) {
        into.profile() = std::move(profile);
    }
}

/// A file of the folder: what its header must have, what it may have, and how a row is read.
struct Table {
    std::span<const std::string_view> required;
    std::span<const std::string_view> anyOf;
    std::span<const std::string_view> columns;
    void (*read)(CsvCells&, const Place&, ReadingBuilder&);
};

constexpr std::array<std::string_view, 1> dayAlone{"day"};
constexpr std::array<std::string_view, 4> nightTimes{"in_bed", "lights_out", "final_awakening", "out_of_bed"};
constexpr std::array<std::string_view, 2> painKeys{"day", "moment"};
constexpr std::array<std::string_view, 2> factorKeys{"id", "kind"};
constexpr std::array<std::string_view, 2> factorDetails{"part_of_day", "comparison"};
constexpr std::array<std::string_view, 3> markKeys{"day", "factor", "value"};
constexpr std::array<std::string_view, 3> eventKeys{"day", "kind", "title"};

const std::array<Table, 6> tables{{
    {dayAlone, nightTimes, csv::nightColumns, readNight},
    {painKeys, {}, csv::painColumns, readPain},
    {factorKeys, factorDetails, csv::factorColumns, readFactor},
    {markKeys, {}, csv::markColumns, readMark},
    {eventKeys, {}, csv::eventColumns, readEvent},
    {csv::profileColumns, {}, csv::profileColumns, readProfile},
}};

const Table* tableOf(const CsvHeader& header)
{
    const auto isThere = [&header](std::string_view column) { return header.has(column); };
    const auto found = std::find_if(tables.begin(), tables.end(), [&isThere](const Table& table) {
        return std::all_of(table.required.begin(), table.required.end(), isThere) &&
               (table.anyOf.empty() || std::any_of(table.anyOf.begin(), table.anyOf.end(), isThere));
    });
    return found == tables.end() ? nullptr : &*found;
}

bool recognises(InputFile& file)
{
    QBuffer head;
    head.setData(file.head());
    head.open(QIODevice::ReadOnly);
    CsvReader reader(head);
    CsvRow row;
    return reader.next(row) && !row.problem && tableOf(CsvHeader(row));
}

void reportUnknownColumns(const CsvHeader& header, const Table& table, const Place& place, ReadingBuilder& into)
{
    for (const auto& [column, index] : header.columns()) {
        if (std::find(table.columns.begin(), table.columns.end(), column) == table.columns.end()) {
            into.report(place, RowProblem::UnknownColumn, column);
        }
    }
}

void read(InputFile& file, const ReadOptions&, ReadingBuilder& into)
{
    CsvReader reader(file.device());
    CsvRow row;
    reader.next(row);
    const CsvHeader header(row);
    const Table& table = *tableOf(header);
    Place place{file.name(), row.line};
    reportUnknownColumns(header, table, place, into);
    if (table.read == readFactor) {
        into.beginFactors();
    }
    while (reader.next(row)) {
        place.line = row.line;
        if (row.problem) {
            into.report(place, *row.problem, row.excerpt);
        } else if (row.cells.size() != header.size()) {
            into.report(place, RowProblem::RowDamaged, row.cells.front());
        } else {
            CsvCells cells(header, row);
            table.read(cells, place, into);
            if (!cells.isValid()) {
                into.report(place, cells.problem(), cells.problemText());
            }
        }
    }
    if (reader.hasFailed()) {
        into.report({file.name(), reader.line()}, RowProblem::FileDamaged);
    }
}

}  // namespace

const Importer slumbarCsvImporter{"slumbar-csv", recognises, read};

}  // namespace slumbar
