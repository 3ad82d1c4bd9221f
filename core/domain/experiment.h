// A randomised self-experiment as it is written down before its first day: a habit is done in some blocks of days
// and left out in others. Blocks come in pairs, one of each kind, and chance draws which of the two comes first.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bounded.h"
#include "domain/day.h"
#include "domain/factor.h"
#include "domain/measure.h"

namespace slumbar {

/// What a block asks for: A, do the habit, or B, leave it out.
enum class Arm { With, Without };
std::string_view idOf(Arm arm);

/// What was planned about the end. Stopping early is always possible; this says whether it was foreseen.
enum class StopRule { RunsToItsEnd, MayStopEarly };
std::string_view idOf(StopRule rule);
Result<StopRule> stopRuleFromId(std::string_view id);

using PairCount = Bounded<struct PairCountTag, 6, 12>;
using BlockDays = Bounded<struct BlockDaysTag, 3, 7>;
using WashOutDays = Bounded<struct WashOutDaysTag, 0, 2>;
using ExperimentSeed = Bounded<struct ExperimentSeedTag, 0, 999'999'999>;

struct ExperimentDesign {
    PairCount pairs = PairCount::of<8>();
    BlockDays blockDays = BlockDays::of<3>();
    WashOutDays washOutDays = WashOutDays::of<1>();  ///< left out of the analysis at the start of every block

    int days() const { return 2 * pairs.value() * blockDays.value(); }
    bool operator==(const ExperimentDesign&) const = default;
};

/// Whether blocks of days can be compared by it: it is rated anew every day. A debt and a deviation from one's
/// own median are made of many nights and would carry one block into the next.
bool isExperimentOutcome(Measure measure);

struct EarlyStop {
    Day day;  ///< the first day that no longer belongs to the experiment
    std::string reason;

    bool operator==(const EarlyStop&) const = default;
};

struct ExperimentFields {
    std::string id;
    std::string question;
    std::string factor;                        ///< the id of the habit
    PartOfDay partOfDay = PartOfDay::Evening;  ///< of the habit when this was written: which ratings follow it
    Measure outcome = Measure::MorningPain;
    ExperimentDesign design;
    ExperimentSeed seed = ExperimentSeed::of<0>();
    Day firstDay{2000, 1, 1};
    StopRule stopRule = StopRule::RunsToItsEnd;
    std::optional<EarlyStop> stopped;

    bool operator==(const ExperimentFields&) const = default;
};

/// Where a day stands in an experiment. Pairs, blocks and days are counted from 0.
struct ExperimentDay {
    int pair;
    int block;
    int dayOfBlock;
    Arm arm;
    bool isWashOut;

    bool operator==(const ExperimentDay&) const = default;
};

class Experiment {
public:
    /// Errors: ValueOutOfRange for an id that is empty, longer than 96 or not of a-z, 0-9, _ and -, for no factor,
    /// for an outcome that is none, for days before 1900 or after 2199, when it was stopped outside of its days.
    static Result<Experiment> make(ExperimentFields fields);

    const ExperimentFields& fields() const { return m_fields; }
    const ExperimentFields* operator->() const { return &m_fields; }
    const std::string& id() const { return m_fields.id; }

    /// The arms of all blocks, drawn from the seed alone: pair p begins with the habit when the highest bit of
    /// output p of std::mt19937_64(seed) is 0. The standard fixes that generator to the bit, so an order stays the
    /// same on every machine and for ever.
    const std::vector<Arm>& order() const { return m_order; }
    DayRange plannedDays() const { return {m_fields.firstDay, m_fields.firstDay + (m_fields.design.days() - 1)}; }
    /// Those up to the early stop; none when it was stopped before it began.
    DayRange days() const;
    Day lastDay() const { return days().last; }

    /// Nothing for a day outside of days().
    std::optional<ExperimentDay> on(Day day) const;
    std::optional<Arm> armOn(Day day) const;
    /// The days of a block that count: after the wash-out, up to an early stop.
    DayRange countedDays(int block) const;
    bool isFinishedBy(Day today) const { return lastDay() < today; }

    /// The same, ended on the morning of `day`. ValueOutOfRange outside of its days or when it was stopped before.
    Result<Experiment> stoppedOn(Day day, std::string reason) const;

    bool operator==(const Experiment& other) const { return m_fields == other.m_fields; }

private:
    explicit Experiment(ExperimentFields fields);

    ExperimentFields m_fields;
    std::vector<Arm> m_order;  ///< an arm for each block
};

/// The first one that shares a day with these; null when there is none. Two experiments at once would each be a
/// disturbance of the other.
const Experiment* overlapping(const std::vector<Experiment>& experiments, DayRange days);

/// "stretching-2026-10-03", with a number behind it where that is taken.
std::string newExperimentId(std::string_view factor, Day firstDay, const std::vector<Experiment>& experiments);

}  // namespace slumbar
