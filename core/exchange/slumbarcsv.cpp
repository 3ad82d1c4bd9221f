#include "exchange/slumbarcsv.h"

#include <array>
#include <charconv>
#include <memory>
#include <vector>

#include <QDir>
#include <QSaveFile>

#include "exchange/csvwriter.h"
#include "exchange/filewriting.h"
#include "exchange/slumbarcsvcolumns.h"

namespace slumbar {

namespace {

using Cells = std::vector<std::string>;

std::string textOf(const std::optional<Moment>& moment)
{
    return moment ? moment->toIso() : std::string();
}

std::string textOf(const std::optional<std::chrono::minutes>& duration)
{
    return duration ? std::to_string(duration->count()) : std::string();
}

template<class Tag, int Lowest, int Highest>
std::string textOf(const std::optional<Bounded<Tag, Lowest, Highest>>& number)
{
    return number ? std::to_string(number->value()) : std::string();
}

std::string textOf(const std::optional<double>& number)
{
    return number ? toText(MarkValue(*number)) : std::string();
}

std::string textOf(bool flag)
{
    return std::string(flag ? csv::yes : csv::no);
}

std::string textOf(const std::optional<bool>& flag)
{
    return flag ? textOf(*flag) : std::string();
}

std::string textOf(const std::set<Site>& sites)
{
    std::string text;
    for (const Site site : sites) {
        text += text.empty() ? "" : ";";
        text += idOf(site);
    }
    return text;
}

Cells cellsOf(Day day, const Night& night)
{
    return {day.toIso(),
            textOf(night->inBed),
            textOf(night->lightsOut),
            textOf(night->finalAwakening),
            textOf(night->outOfBed),
            night->isSleepless ? std::string(csv::never) : textOf(night->latency),
            textOf(night->awakenings),
            textOf(night->awakeAfterOnset),
            textOf(night->tryingAfterAwakening),
            textOf(night->nap),
            textOf(night->quality),
            textOf(night->rested),
            night->position ? std::string(idOf(*night->position)) : std::string(),
            textOf(night->roomCelsius),
            textOf(night->deep),
            textOf(night->rem),
            textOf(night->light),
            withFormulaGuard(night->source),
            withFormulaGuard(night->note)};
}

Cells cellsOf(Day day, const PainEntry& entry)
{
    return {day.toIso(),
            std::string(idOf(entry.moment)),
            textOf(entry.time),
            textOf(entry.back),
            textOf(entry.leg),
            textOf(entry.worst),
            textOf(entry.stiffness),
            textOf(entry.tension),
            textOf(entry.flare),
            textOf(entry.sites),
            withFormulaGuard(entry.note)};
}

Cells cellsOf(Day day, const Mark& mark)
{
    return {day.toIso(), mark.factor, toText(mark.value), withFormulaGuard(mark.note)};
}

Cells cellsOf(Day day, const Event& event)
{
    return {day.toIso(), std::string(idOf(event.kind)), withFormulaGuard(event.title), withFormulaGuard(event.note)};
}

Cells cellsOf(const Factor& factor)
{
    const TargetText target = factor->target ? toText(*factor->target) : TargetText{};
    return {factor.id(),
            withFormulaGuard(factor->name),
            std::string(idOf(factor->kind)),
            withFormulaGuard(factor->unit),
            target.value,
            target.comparison,
            toText(Timetable{factor->schedule, factor->pauses}),
            std::string(idOf(factor->partOfDay)),
            textOf(factor->isArchived)};
}

std::vector<Cells> rowsOf(const Profile& profile)
{
    const std::string free(profile.freeWeekdays.empty() ? std::string(csv::none)
                                                        : toText(Schedule(OnWeekdays{profile.freeWeekdays})));
    return {{"name", withFormulaGuard(profile.name)},
            {"born", profile.born ? profile.born->toIso() : std::string()},
            {"sleep_need_min", std::to_string(profile.sleepNeed.count())},
            {"free_weekdays", free},
            {"day_boundary", profile.dayBoundary.toText()},
            {"planned_lights_out", profile.plannedLightsOut.toText()}};
}

std::string headerLine(std::span<const std::string_view> columns)
{
    return csvLine(Cells(columns.begin(), columns.end()));
}

/// The files of one export, none of which is there before all are.
class Folder {
public:
    explicit Folder(const QString& path) : m_path(path) {}

    Result<void> open()
    {
        if (!QDir().mkpath(m_path)) {
            return failure(ErrorCode::FileNotWritable, m_path.toStdString());
        }
        return {};
    }
    /// Begins a file with its header.
    Result<QSaveFile*> begin(const char* name, std::span<const std::string_view> columns)
    {
        m_files.push_back(std::make_unique<QSaveFile>(QDir(m_path).filePath(QLatin1String(name))));
        QSaveFile& file = *m_files.back();
        if (const auto opened = openForWriting(file); !opened) {
            return tl::unexpected(opened.error());
        }
        return write(file, headerLine(columns)).map([&file] { return &file; });
    }
    Result<void> commit()
    {
        for (const auto& file : m_files) {
            if (!file->flush()) {
                return tl::unexpected(writeErrorOf(*file));
            }
        }
        for (const auto& file : m_files) {
            if (!file->commit()) {
                return tl::unexpected(writeErrorOf(*file));
            }
        }
        return {};
    }

private:
    QString m_path;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

/// One file with a row for each of the things that `partsOf` finds in a day record.
template<class PartsOf>
Result<void> writeDays(Folder& folder, const char* name, std::span<const std::string_view> columns,
                       const Diary::Records& records, PartsOf partsOf)
{
    const auto file = folder.begin(name, columns);
    if (!file) {
        return tl::unexpected(file.error());
    }
    for (const DayRecord& record : records) {
        for (const auto& part : partsOf(record)) {
            if (const auto written = write(**file, csvLine(cellsOf(record.day(), part))); !written) {
                return written;
            }
        }
    }
    return {};
}

Result<void> writeRows(Folder& folder, const char* name, std::span<const std::string_view> columns,
                       const std::vector<Cells>& rows)
{
    const auto file = folder.begin(name, columns);
    if (!file) {
        return tl::unexpected(file.error());
    }
    for (const Cells& row : rows) {
        if (const auto written = write(**file, csvLine(row)); !written) {
            return written;
        }
    }
    return {};
}

}  // namespace

Result<void> exportSlumbarCsv(const Diary& diary, const QString& path, std::optional<DayRange> days)
{
    const Diary::Records records = days ? diary.between(*days) : diary.all();
    std::vector<Cells> factors;
    for (const Factor& factor : diary.factors()) {
        factors.push_back(cellsOf(factor));
    }
    Folder folder(path);
    return folder.open()
        .and_then([&] {
            return writeDays(folder, "nights.csv", csv::nightColumns, records, std::mem_fn(&DayRecord::nights));
        })
        .and_then(
            [&] { return writeDays(folder, "pain.csv", csv::painColumns, records, std::mem_fn(&DayRecord::pains)); })
        .and_then([&] { return writeRows(folder, "factors.csv", csv::factorColumns, factors); })
        .and_then(
            [&] { return writeDays(folder, "marks.csv", csv::markColumns, records, std::mem_fn(&DayRecord::marks)); })
        .and_then([&] {
            return writeDays(folder, "events.csv", csv::eventColumns, records, std::mem_fn(&DayRecord::events));
        })
        .and_then([&] { return writeRows(folder, "profile.csv", csv::profileColumns, rowsOf(diary.profile())); })
        .and_then([&] { return folder.commit(); });
}

}  // namespace slumbar
