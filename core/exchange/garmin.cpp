// Garmin: the nights of the Connect web interface (dailySleepDTO, epoch milliseconds beside "local" ones that
// pretend to be UTC) and of the account archive (*_sleepData.json, UTC as text without an offset).
#include <algorithm>
#include <cmath>

#include <QJsonObject>

#include "exchange/importer.h"

namespace slumbar {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::string_view sourceName = "garmin";
/// As many first elements show what a file is.
constexpr std::size_t elementsLookedAt = 50;
/// 1970 to 2199 in milliseconds.
constexpr double latestMilliseconds = 7'258'118'400'000;
constexpr minutes largestOffset = std::chrono::hours(18);

bool isNightOfGarmin(const JsonElement& element)
{
    const auto has = [&element](std::string_view key) { return element.text.find(key) != std::string_view::npos; };
    return has("\"dailySleepDTO\"") || has("\"sleepStartTimestampGMT\"");
}

bool recognises(InputFile& file)
{
    if (!file.looksLikeJson() || !file.json()) {
        return false;
    }
    const auto& elements = file.json()->elements;
    const auto last = elements.begin() + static_cast<std::ptrdiff_t>(std::min(elements.size(), elementsLookedAt));
    return std::any_of(elements.begin(), last, isNightOfGarmin);
}

std::optional<double> numberIn(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<seconds> secondsIn(const QJsonObject& json, const char* key)
{
    const auto value = numberIn(json, key);
    return value && *value >= 0 && *value <= 86'400 ? std::optional(seconds(std::llround(*value))) : std::nullopt;
}

/// Epoch milliseconds, or "2024-06-14T22:09:00.0".
std::optional<std::chrono::sys_seconds> instantIn(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isDouble() && value.toDouble() > 0 && value.toDouble() <= latestMilliseconds) {
        return std::chrono::sys_seconds(seconds(std::llround(value.toDouble() / 1000)));
    }
    const std::string text = value.toString().section(QLatin1Char('.'), 0, 0).toStdString();
    const auto moment = Moment::fromIso(text + 'Z');
    return moment ? std::optional(moment->utc) : std::nullopt;
}

/// What the clock was ahead of UTC, from the same instant in UTC and in "local" milliseconds.
Moment momentIn(const QJsonObject& json, std::chrono::sys_seconds utc, const char* localKey, const TimeZone& zone)
{
    const auto local = instantIn(json, localKey);
    const minutes offset = local ? std::chrono::round<minutes>(*local - utc) : zone.offsetAt(utc);
    return offset > largestOffset || offset < -largestOffset ? zone.at(utc) : Moment{utc, offset};
}

std::optional<minutes> stageIn(const QJsonObject& json, const char* key)
{
    const auto length = secondsIn(json, key);
    return length ? std::optional(std::chrono::round<minutes>(*length)) : std::nullopt;
}

/// The sleep as the file sums it up; the archive only has its stages.
std::optional<seconds> sleepIn(const QJsonObject& json)
{
    if (const auto total = secondsIn(json, "sleepTimeSeconds")) {
        return total;
    }
    const auto deep = secondsIn(json, "deepSleepSeconds");
    const auto light = secondsIn(json, "lightSleepSeconds");
    if (!deep || !light) {
        return std::nullopt;
    }
    return *deep + *light + secondsIn(json, "remSleepSeconds").value_or(seconds(0));
}

Result<Night> nightFrom(const QJsonObject& json, const Moment& start, const Moment& end)
{
    NightFields fields;
    fields.lightsOut = start;
    fields.finalAwakening = end;
    fields.source = sourceName;
    // Awake and unmeasurable together: what is left of the window beside the sleep.
    if (const auto sleep = sleepIn(json)) {
        const seconds awake = end.utc - start.utc - *sleep;
        if (awake <= -minutes(1)) {
            return failure(ErrorCode::ValueOutOfRange, "more sleep than time");
        }
        fields.awakeAfterOnset = std::max(minutes(0), std::chrono::round<minutes>(awake));
    }
    if (const auto count = numberIn(json, "awakeCount"); count && *count >= 0 && *count <= Awakenings::highest) {
        fields.awakenings = Awakenings::make(static_cast<int>(*count)).value();
    }
    fields.deep = stageIn(json, "deepSleepSeconds");
    fields.light = stageIn(json, "lightSleepSeconds");
    const bool tellsRem = json.value(QLatin1String("deviceRemCapable")).toBool(true);
    fields.rem = tellsRem ? stageIn(json, "remSleepSeconds") : std::nullopt;
    return Night::make(std::move(fields));
}

void readNap(const QJsonObject& json, const Place& place, const ReadOptions& options, ReadingBuilder& into)
{
    const auto length = stageIn(json, "napTimeSeconds");
    const std::string date = json.value(QLatin1String("calendarDate")).toString().toStdString();
    const auto day = Day::fromIso(date);
    if (!length || *length == minutes(0) || !day) {
        return;
    }
    if (options.takesNaps) {
        into.addNap(day->next(), *length, sourceName);
    } else {
        into.report(place, RowProblem::ShortSleep, date + ", " + std::to_string(length->count()) + " min");
    }
}

void readNight(const QJsonObject& json, const Place& place, const ReadOptions& options, ReadingBuilder& into)
{
    readNap(json, place, options, into);
    const auto start = instantIn(json, "sleepStartTimestampGMT");
    const auto end = instantIn(json, "sleepEndTimestampGMT");
    if (!start || !end) {
        // Garmin lists the days without a recorded sleep, too.
        const bool isEmpty = json.value(QLatin1String("sleepStartTimestampGMT")).isNull() ||
                             !json.contains(QLatin1String("sleepStartTimestampGMT"));
        if (!isEmpty) {
            into.report(place, RowProblem::StartUnknown,
                        json.value(QLatin1String("calendarDate")).toString().toStdString());
        }
        return;
    }
    const Moment from = momentIn(json, *start, "sleepStartTimestampLocal", options.zone);
    const Moment to = momentIn(json, *end, "sleepEndTimestampLocal", options.zone);
    auto night = nightFrom(json, from, to);
    if (night) {
        into.addNight(dayOfNightEnding(to), *std::move(night), place);
    } else {
        into.report(place, problemOf(night.error()), night.error().detail);
    }
}

void read(InputFile& file, const ReadOptions& options, ReadingBuilder& into)
{
    const JsonElements& document = *file.json();
    for (const JsonElement& element : document.elements) {
        const Place place{file.name(), element.line};
        const bool isNight = element.key.empty() || element.key == "dailySleepDTO";
        if (!isNight) {
            continue;
        }
        const QJsonValue value = element.value();
        if (!value.isObject()) {
            into.report(place, RowProblem::RowDamaged, element.text);
            continue;
        }
        const QJsonValue daily = value.toObject().value(QLatin1String("dailySleepDTO"));
        readNight(daily.isObject() ? daily.toObject() : value.toObject(), place, options, into);
    }
    if (!document.isWhole) {
        into.report({file.name(), document.lastLine}, RowProblem::FileDamaged);
    }
}

}  // namespace

const Importer garminImporter{"garmin", recognises, read};

}  // namespace slumbar
