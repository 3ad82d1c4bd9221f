// Sleep as Android: sleep-export.csv, alone or in the app's zip. The header stands before each record, a row
// without an id holds noise levels, and the instant a recording began is its id.
#include <algorithm>
#include <charconv>
#include <cmath>

#include <QBuffer>

#include "exchange/csvtable.h"
#include "exchange/importer.h"
#include "zone/qttimezone.h"

namespace slumbar {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::string_view sourceName = "sleep_as_android";
constexpr minutes shortestNight(60);
/// 1970 to 2199 in milliseconds.
constexpr std::int64_t latestId = 7'258'118'400'000;

/// The stages as pairs of events give them.
struct Stages {
    seconds light{0};
    seconds deep{0};
    seconds rem{0};
    seconds awake{0};
    int awakenings = 0;

    bool areRecorded() const { return light + deep + rem > seconds(0); }
};

bool isHeader(const CsvRow& row)
{
    return row.cells.size() > 6 && row.cells[0] == "Id" && row.cells[1] == "Tz" && row.cells[2] == "From";
}

bool recognises(InputFile& file)
{
    QBuffer head;
    head.setData(file.head().startsWith("\xEF\xBB\xBF") ? file.head().mid(3) : file.head());
    return head.data().startsWith("Id,Tz,From,To,Sched,Hours") ||
           head.data().startsWith("\"Id\",\"Tz\",\"From\",\"To\",\"Sched\",\"Hours\"");
}

/// Epoch milliseconds as a whole number; a spreadsheet makes 1.59287E+12 of them.
std::optional<std::chrono::sys_seconds> instantFromId(std::string_view text)
{
    std::int64_t milliseconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    if (error != std::errc() || end != text.data() + text.size() || milliseconds <= 0 || milliseconds > latestId) {
        return std::nullopt;
    }
    return std::chrono::floor<seconds>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(milliseconds)));
}

/// "LABEL-epochms" or "LABEL-epochms-value".
struct Event {
    std::string_view label;
    std::chrono::sys_seconds at;

    static std::optional<Event> fromText(std::string_view text)
    {
        const std::size_t dash = text.find('-');
        if (dash == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view rest = text.substr(dash + 1);
        const auto at = instantFromId(rest.substr(0, rest.find('-')));
        return at ? std::optional(Event{text.substr(0, dash), *at}) : std::nullopt;
    }
};

/// Pairs each LABEL_START with the next LABEL_END, within the recording.
class StageTimes {
public:
    StageTimes(std::chrono::sys_seconds start, std::chrono::sys_seconds end) : m_start(start), m_end(end) {}

    void add(const Event& event)
    {
        if (event.label.ends_with("_START")) {
            m_open[event.label.substr(0, event.label.size() - 6)] = event.at;
        } else if (event.label.ends_with("_END")) {
            const auto open = m_open.find(event.label.substr(0, event.label.size() - 4));
            if (open != m_open.end()) {
                close(open->first, open->second, event.at);
                m_open.erase(open);
            }
        }
    }
    const Stages& stages() const { return m_stages; }

private:
    void close(std::string_view stage, std::chrono::sys_seconds from, std::chrono::sys_seconds to)
    {
        const seconds length = std::max(seconds(0), std::min(to, m_end) - std::max(from, m_start));
        if (stage == "LIGHT") {
            m_stages.light += length;
        } else if (stage == "DEEP") {
            m_stages.deep += length;
        } else if (stage == "REM") {
            m_stages.rem += length;
        } else if (stage == "AWAKE") {
            m_stages.awake += length;
            ++m_stages.awakenings;
        }
    }

    std::chrono::sys_seconds m_start;
    std::chrono::sys_seconds m_end;
    std::map<std::string_view, std::chrono::sys_seconds> m_open;
    Stages m_stages;
};

/// The comment with its written-out line ends and escapes undone. Tags stay in it: they do not say whether they
/// are of the evening or of the night, nor of nights without them.
std::string noteFrom(std::string comment)
{
    std::string note;
    for (std::size_t i = 0; i < comment.size(); ++i) {
        const char next = i + 1 < comment.size() ? comment[i + 1] : '\0';
        if (comment[i] == '\\' && (next == 'n' || next == ',' || next == '\\')) {
            note += next == 'n' ? '\n' : next;
            ++i;
        } else {
            note += comment[i];
        }
    }
    const std::string_view blanks = " \t\r\n";
    const std::size_t first = note.find_first_not_of(blanks);
    return first == std::string::npos ? std::string() : note.substr(first, note.find_last_not_of(blanks) - first + 1);
}

class RecordReader {
public:
    RecordReader(InputFile& file, const ReadOptions& options, ReadingBuilder& into)
        : m_file(file), m_options(options), m_into(into)
    {
    }

    void read()
    {
        CsvReader reader(m_file.device());
        CsvRow row;
        while (reader.next(row)) {
            m_place = {m_file.name(), row.line};
            if (row.problem) {
                m_into.report(m_place, *row.problem, row.excerpt);
            } else if (isHeader(row)) {
                m_header = CsvHeader(row);
                m_headerCells = row.cells;
            } else if (!row.cells.front().empty()) {
                readRecord(row);
            }
        }
        if (reader.hasFailed()) {
            m_into.report({m_file.name(), reader.line()}, RowProblem::FileDamaged);
        }
    }

private:
    void readRecord(const CsvRow& row)
    {
        CsvCells cells(m_header, row);
        const auto start = instantFromId(cells.raw("Id"));
        if (!start) {
            m_into.report(m_place, RowProblem::StartUnknown, cells.raw("Id"));
            return;
        }
        const auto hours = cells.number("Hours");
        if (!hours || *hours < 0 || *hours > 1000) {
            m_into.report(m_place, RowProblem::NotUnderstood, cells.raw("Hours"));
            return;
        }
        const seconds length(std::llround(*hours * 3600));
        const Moment from = zoneOf(cells).at(*start);
        const Moment to = zoneOf(cells).at(*start + length);
        if (length < shortestNight) {
            takeShortSleep(from, length);
        } else {
            takeNight(cells, row, from, to);
        }
    }

    void takeShortSleep(const Moment& from, seconds length)
    {
        if (m_options.takesNaps) {
            const Day day = dayOf(from, Profile().dayBoundary);
            m_into.addNap(day.next(), std::chrono::floor<minutes>(length), sourceName);
        } else {
            m_into.report(m_place, RowProblem::ShortSleep, from.toIso());
        }
    }

    void takeNight(CsvCells& cells, const CsvRow& row, const Moment& from, const Moment& to)
    {
        NightFields fields;
        fields.lightsOut = from;
        fields.finalAwakening = to;
        fields.source = sourceName;
        fields.note = noteFrom(cells.text("Comment"));
        takeRating(cells, fields);
        takeStages(cells, row, fields);
        if (!cells.isValid()) {
            m_into.report(m_place, cells.problem(), cells.problemText());
            return;
        }
        auto night = Night::make(std::move(fields));
        if (night) {
            m_into.addNight(dayOfNightEnding(to), *std::move(night), m_place);
        } else {
            m_into.report(m_place, problemOf(night.error()), night.error().detail);
        }
    }

    /// Stars from 0.25 to 5; 0 is not rated.
    static void takeRating(CsvCells& cells, NightFields& fields)
    {
        const double stars = cells.number("Rating").value_or(0);
        if (stars > 0 && stars <= 5) {
            fields.quality = FivePoint::make(std::clamp(static_cast<int>(std::lround(stars)), 1, 5)).value();
        }
    }

    void takeStages(CsvCells& cells, const CsvRow& row, NightFields& fields) const
    {
        const Stages stages = stagesOf(row, *fields.lightsOut, *fields.finalAwakening);
        const seconds window = fields.finalAwakening->utc - fields.lightsOut->utc;
        const auto inMinutes = [](seconds length) { return std::chrono::round<minutes>(length); };
        if (stages.areRecorded()) {
            fields.light = inMinutes(stages.light);
            fields.deep = inMinutes(stages.deep);
            fields.rem = inMinutes(stages.rem);
            fields.awakeAfterOnset = std::chrono::floor<minutes>(std::min(stages.awake, window));
            fields.awakenings = Awakenings::make(std::min(stages.awakenings, Awakenings::highest)).value();
            return;
        }
        // A share of the recording; negative where the app could not tell.
        const double deep = cells.number("DeepSleep").value_or(-1);
        if (deep > 0 && deep <= 1) {
            fields.deep = minutes(std::lround(deep * static_cast<double>(window.count()) / 60));
        }
        // Minutes the person took off; -1 marks a recording entered by hand.
        const double adjusted = cells.number("LenAdjust").value_or(0);
        if (adjusted < -1 && adjusted >= -1440) {
            fields.awakeAfterOnset = minutes(std::lround(-adjusted));
        }
    }

    Stages stagesOf(const CsvRow& row, const Moment& from, const Moment& to) const
    {
        StageTimes times(from.utc, to.utc);
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_headerCells.size()); ++i) {
            if (m_headerCells[i] == "Event") {
                if (const auto event = Event::fromText(row.cells[i])) {
                    times.add(*event);
                }
            }
        }
        return times.stages();
    }

    const TimeZone& zoneOf(const CsvCells& cells)
    {
        const std::string_view name = cells.raw("Tz");
        if (name != m_zoneName) {
            m_zoneName = name;
            m_zone.reset();
            if (auto zone = QtTimeZone::named(QByteArray(name.data(), static_cast<qsizetype>(name.size())))) {
                m_zone = *std::move(zone);
            } else {
                m_into.report(m_place, RowProblem::UnknownZone, name);
            }
        }
        return m_zone ? static_cast<const TimeZone&>(*m_zone) : m_options.zone;
    }

    InputFile& m_file;
    const ReadOptions& m_options;
    ReadingBuilder& m_into;
    Place m_place;
    CsvHeader m_header;
    std::vector<std::string> m_headerCells;
    std::string m_zoneName;            ///< of the record before; the app rarely changes zones
    std::optional<QtTimeZone> m_zone;  ///< nothing where m_zoneName is none
};

void read(InputFile& file, const ReadOptions& options, ReadingBuilder& into)
{
    RecordReader(file, options, into).read();
}

}  // namespace

const Importer sleepAsAndroidImporter{"sleep-as-android", recognises, read};

}  // namespace slumbar
