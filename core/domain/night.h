// The main sleep that ends on a day, as far as it was recorded, and the durations that follow from it.
// A Night that exists is possible: its times are in order and nobody was awake longer than in bed.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/bounded.h"
#include "domain/moment.h"

namespace slumbar {

/// 1 worst to 5 best.
using FivePoint = Bounded<struct FivePointTag, 1, 5>;
using Awakenings = Bounded<struct AwakeningsTag, 0, 99>;

enum class Position { Back, Side, Stomach, Mixed };

std::string_view idOf(Position position);
Result<Position> positionFromId(std::string_view id);

/// The source of a night written down by the person; every importer has its own name.
inline constexpr std::string_view sourceByHand = "hand";
/// The source of the nights of a made-up diary; see Diary::isMadeUp.
inline constexpr std::string_view sourceMadeUp = "made_up";

/// What can be recorded of a night; everything may be left out. The meaning of the durations is that of the
/// Consensus Sleep Diary (Carney et al. 2012); they are elapsed minutes.
struct NightFields {
    std::optional<Moment> inBed;
    std::optional<Moment> lightsOut;  ///< began trying to sleep
    std::optional<Moment> finalAwakening;
    std::optional<Moment> outOfBed;
    bool isSleepless = false;                             ///< sleep never came; then there is no latency and no stages
    std::optional<std::chrono::minutes> latency;          ///< SOL, lights out to falling asleep
    std::optional<Awakenings> awakenings;                 ///< NWAK
    std::optional<std::chrono::minutes> awakeAfterOnset;  ///< WASO, between onset and final awakening
    std::optional<std::chrono::minutes> tryingAfterAwakening;  ///< TASAFA, still trying after the final awakening
    std::optional<std::chrono::minutes> nap;                   ///< in the day before; never part of TST
    std::optional<FivePoint> quality;
    std::optional<FivePoint> rested;
    std::optional<Position> position;
    std::optional<double> roomCelsius;
    std::optional<std::chrono::minutes> deep;
    std::optional<std::chrono::minutes> rem;
    std::optional<std::chrono::minutes> light;
    std::string source{sourceByHand};
    std::string note;

    bool operator==(const NightFields&) const = default;
};

class Night {
public:
    /// Errors: TimesOutOfOrder, NightTooLong (in bed over 24 h), AwakeLongerThanInBed (TST < 0),
    /// SleeplessWithSleep, ValueOutOfRange (a negative duration, a room below -30 or above 60 °C).
    static Result<Night> make(NightFields fields);

    const NightFields& fields() const { return m_fields; }
    const NightFields* operator->() const { return &m_fields; }

    // Durations and efficiencies (percent): Reed & Sacco 2016, doi 10.5664/jcsm.5498. Each needs its clock
    // times; a latency or time awake that was not recorded takes nothing off, so a figure without them is an
    // upper bound. A sleepless night has TST 0.
    std::optional<std::chrono::seconds> timeInBed() const;             ///< TIB, into bed to out of bed
    std::optional<std::chrono::seconds> totalSleep() const;            ///< TST
    std::optional<std::chrono::seconds> awakeInBedAfterwards() const;  ///< TWAK, final awakening to out of bed
    std::optional<std::chrono::seconds> totalWake() const;             ///< TWT = SOL + WASO + TWAK
    std::optional<std::chrono::seconds> sleepAttempt() const;          ///< lights out to out of bed
    /// The denominator of efficiencyOfDiary: SOL + TST + WASO + TASAFA.
    std::optional<std::chrono::seconds> sleepPeriod() const;
    std::optional<double> efficiencyInBed() const;                   ///< 100 TST / TIB
    std::optional<double> efficiencyOfAttempt() const;               ///< 100 TST / (out of bed - lights out)
    std::optional<double> efficiencyOfDiary() const;                 ///< 100 TST / (SOL + TST + WASO + TASAFA)
    std::optional<Moment> sleepOnset() const;                        ///< lights out + SOL; none when sleepless
    std::optional<std::chrono::seconds> totalSleepWithNaps() const;  ///< TST24

    bool isByHand() const { return m_fields.source == sourceByHand; }

    bool operator==(const Night&) const = default;

private:
    explicit Night(NightFields fields) : m_fields(std::move(fields)) {}

    NightFields m_fields;
};

/// The day a night belongs to: the date on the clock at its end.
Day dayOfNightEnding(const Moment& end);

}  // namespace slumbar
