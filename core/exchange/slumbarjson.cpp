#include "exchange/slumbarjson.h"

#include <QJsonDocument>
#include <QSaveFile>

#include "codec/dayrecordjson.h"
#include "codec/diaryjson.h"
#include "codec/experimentjson.h"
#include "exchange/filewriting.h"
#include "exchange/importer.h"

namespace slumbar {

namespace {

constexpr std::string_view formatName = "\"slumbar-diary\"";
constexpr std::string_view formatVersion = "1";

std::string lineOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

/// A list with an element a line.
template<class Elements>
Result<void> writeList(QSaveFile& file, const Elements& elements)
{
    std::string separator = "[\n";
    for (const auto& element : elements) {
        if (const auto written = write(file, separator + lineOf(toJson(element))); !written) {
            return written;
        }
        separator = ",\n";
    }
    return write(file, separator.front() == '[' ? "[]" : "\n]");
}

/// Nothing where there are none, so that such a document is the same as ever.
Result<void> writeExperiments(QSaveFile& file, const std::vector<Experiment>& experiments)
{
    return experiments.empty()
               ? Result<void>()
               : write(file, ",\n\"experiments\": ").and_then([&] { return writeList(file, experiments); });
}

const JsonElement* elementOf(const JsonElements& document, std::string_view key)
{
    const auto found = std::find_if(document.elements.begin(), document.elements.end(),
                                    [key](const JsonElement& e) { return e.key == key && !e.isInList; });
    return found == document.elements.end() ? nullptr : &*found;
}

bool recognises(InputFile& file)
{
    if (!file.looksLikeJson() || !file.json()) {
        return false;
    }
    const JsonElement* format = elementOf(*file.json(), "format");
    return format && format->text == formatName;
}

template<class T, class Take>
void takeOrReport(Result<T> read, const Place& place, ReadingBuilder& into, Take take)
{
    if (read) {
        take(*std::move(read));
    } else {
        into.report(place, problemOf(read.error()), read.error().detail);
    }
}

void readElement(const JsonElement& element, const Place& place, ReadingBuilder& into)
{
    const QJsonValue value = element.value();
    const QJsonObject json = value.toObject();
    if (!value.isObject()) {
        into.report(place, RowProblem::RowDamaged, element.text);
    } else if (element.key == "days") {
        takeOrReport(dayRecordFromJson(json), place, into,
                     [&](const DayRecord& record) { into.addDay(record, place); });
    } else if (element.key == "factors") {
        takeOrReport(factorFromJson(json), place, into,
                     [&](Factor factor) { into.addFactor(std::move(factor), place); });
    } else if (element.key == "experiments") {
        takeOrReport(experimentFromJson(json), place, into,
                     [&](Experiment experiment) { into.addExperiment(std::move(experiment), place); });
    } else if (element.key == "profile") {
        takeOrReport(profileFromJson(json), place, into, [&](Profile profile) { into.profile() = std::move(profile); });
    } else {
        into.report(place, RowProblem::UnknownColumn, element.key);
    }
}

void read(InputFile& file, const ReadOptions&, ReadingBuilder& into)
{
    const JsonElements& document = *file.json();
    const JsonElement* version = elementOf(document, "version");
    if (!version || version->text != formatVersion) {
        into.report({file.name()}, RowProblem::FileNotRecognised, version ? version->text : std::string_view());
        return;
    }
    into.beginFactors();
    for (const JsonElement& element : document.elements) {
        if (element.key != "format" && element.key != "version") {
            readElement(element, {file.name(), element.line}, into);
        }
    }
    if (!document.isWhole) {
        into.report({file.name(), document.lastLine}, RowProblem::FileDamaged);
    }
}

}  // namespace

const Importer slumbarJsonImporter{"slumbar-json", recognises, read};

Result<void> exportSlumbarJson(const Diary& diary, const QString& path, std::optional<DayRange> days)
{
    QSaveFile file(path);
    if (const auto opened = openForWriting(file); !opened) {
        return opened;
    }
    const Diary::Records records = days ? diary.between(*days) : diary.all();
    const auto written =
        write(file, "{\"format\": \"slumbar-diary\",\n\"version\": 1,\n\"profile\": " + lineOf(toJson(diary.profile())))
            .and_then([&] { return write(file, ",\n\"factors\": "); })
            .and_then([&] { return writeList(file, diary.factors()); })
            .and_then([&] { return write(file, ",\n\"days\": "); })
            .and_then([&] { return writeList(file, records); })
            .and_then([&] { return writeExperiments(file, diary.experiments()); })
            .and_then([&] { return write(file, "\n}\n"); });
    if (!written) {
        return written;
    }
    if (!file.commit()) {
        return tl::unexpected(writeErrorOf(file));
    }
    return {};
}

}  // namespace slumbar
