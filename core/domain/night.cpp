#include "domain/night.h"

#include <array>

#include "base/identifiers.h"

namespace slumbar {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr IdentifierTable<Position, 4> positionIds{{
    {Position::Back, "back"},
    {Position::Side, "side"},
    {Position::Stomach, "stomach"},
    {Position::Mixed, "mixed"},
}};

constexpr double coldestRoom = -30;
constexpr double hottestRoom = 60;

std::optional<seconds> between(const std::optional<Moment>& from, const std::optional<Moment>& to)
{
    if (!from || !to) {
        return std::nullopt;
    }
    return to->utc - from->utc;
}

seconds recordedOrNone(const std::optional<minutes>& duration)
{
    return duration.value_or(minutes(0));
}

std::optional<double> percent(const std::optional<seconds>& part, const std::optional<seconds>& whole)
{
    if (!part || !whole || *whole <= seconds(0)) {
        return std::nullopt;
    }
    return 100.0 * static_cast<double>(part->count()) / static_cast<double>(whole->count());
}

Result<void> checkOrder(const NightFields& fields)
{
    const std::array<const std::optional<Moment>*, 4> times{&fields.inBed, &fields.lightsOut, &fields.finalAwakening,
                                                            &fields.outOfBed};
    const Moment* earliest = nullptr;
    const Moment* previous = nullptr;
    for (const auto* time : times) {
        if (!*time) {
            continue;
        }
        const Moment* current = &**time;
        if (previous && current->utc < previous->utc) {
            return failure(ErrorCode::TimesOutOfOrder, current->toIso() + " lies before " + previous->toIso());
        }
        earliest = earliest ? earliest : current;
        if (current->utc - earliest->utc > std::chrono::hours(24)) {
            return failure(ErrorCode::NightTooLong, earliest->toIso() + " to " + current->toIso());
        }
        previous = current;
    }
    return {};
}

Result<void> checkDurations(const NightFields& fields)
{
    for (const auto& duration : {fields.latency, fields.awakeAfterOnset, fields.tryingAfterAwakening, fields.nap,
                                 fields.deep, fields.rem, fields.light}) {
        if (duration && (*duration < minutes(0) || *duration > std::chrono::hours(24))) {
            return failure(ErrorCode::ValueOutOfRange, std::to_string(duration->count()) + " min");
        }
    }
    if (fields.roomCelsius && !(*fields.roomCelsius >= coldestRoom && *fields.roomCelsius <= hottestRoom)) {
        return failure(ErrorCode::ValueOutOfRange, std::to_string(*fields.roomCelsius) + " °C");
    }
    if (fields.isSleepless && (fields.latency || fields.deep || fields.rem || fields.light)) {
        return failure(ErrorCode::SleeplessWithSleep);
    }
    const auto window = between(fields.lightsOut, fields.finalAwakening);
    const seconds awake = recordedOrNone(fields.latency) + recordedOrNone(fields.awakeAfterOnset);
    if (window && awake > *window) {
        return failure(ErrorCode::AwakeLongerThanInBed, std::to_string(awake.count() / 60) + " min awake in " +
                                                            std::to_string(window->count() / 60) + " min");
    }
    return {};
}

}  // namespace

std::string_view idOf(Position position)
{
    return identifierIn(positionIds, position);
}

Result<Position> positionFromId(std::string_view id)
{
    return valueIn(positionIds, id);
}

Result<Night> Night::make(NightFields fields)
{
    if (const auto order = checkOrder(fields); !order) {
        return tl::unexpected(order.error());
    }
    if (const auto durations = checkDurations(fields); !durations) {
        return tl::unexpected(durations.error());
    }
    return Night(std::move(fields));
}

std::optional<seconds> Night::timeInBed() const
{
    return between(m_fields.inBed, m_fields.outOfBed);
}

std::optional<seconds> Night::totalSleep() const
{
    if (m_fields.isSleepless) {
        return seconds(0);
    }
    const auto window = between(m_fields.lightsOut, m_fields.finalAwakening);
    if (!window) {
        return std::nullopt;
    }
    return *window - recordedOrNone(m_fields.latency) - recordedOrNone(m_fields.awakeAfterOnset);
}

std::optional<seconds> Night::awakeInBedAfterwards() const
{
    return between(m_fields.finalAwakening, m_fields.outOfBed);
}

std::optional<seconds> Night::totalWake() const
{
    const auto afterwards = awakeInBedAfterwards();
    if (!afterwards) {
        return std::nullopt;
    }
    if (m_fields.isSleepless) {
        const auto window = between(m_fields.lightsOut, m_fields.finalAwakening);
        return window ? std::optional(*window + *afterwards) : std::nullopt;
    }
    return recordedOrNone(m_fields.latency) + recordedOrNone(m_fields.awakeAfterOnset) + *afterwards;
}

std::optional<seconds> Night::sleepAttempt() const
{
    return between(m_fields.lightsOut, m_fields.outOfBed);
}

std::optional<seconds> Night::sleepPeriod() const
{
    const auto window = between(m_fields.lightsOut, m_fields.finalAwakening);
    return window ? std::optional(*window + recordedOrNone(m_fields.tryingAfterAwakening)) : std::nullopt;
}

std::optional<double> Night::efficiencyInBed() const
{
    return percent(totalSleep(), timeInBed());
}

std::optional<double> Night::efficiencyOfAttempt() const
{
    return percent(totalSleep(), sleepAttempt());
}

std::optional<double> Night::efficiencyOfDiary() const
{
    return percent(totalSleep(), sleepPeriod());
}

std::optional<Moment> Night::sleepOnset() const
{
    if (m_fields.isSleepless || !m_fields.lightsOut) {
        return std::nullopt;
    }
    Moment onset = *m_fields.lightsOut;
    onset.utc += recordedOrNone(m_fields.latency);
    return onset;
}

std::optional<seconds> Night::totalSleepWithNaps() const
{
    const auto sleep = totalSleep();
    return sleep ? std::optional(*sleep + recordedOrNone(m_fields.nap)) : std::nullopt;
}

Day dayOfNightEnding(const Moment& end)
{
    return end.localDay();
}

}  // namespace slumbar
