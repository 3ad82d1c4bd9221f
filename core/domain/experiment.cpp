#include "domain/experiment.h"

#include <algorithm>
#include <random>

#include "base/identifiers.h"

namespace slumbar {

namespace {

constexpr IdentifierTable<Arm, 2> armIds{{
    {Arm::With, "with"},
    {Arm::Without, "without"},
}};

constexpr IdentifierTable<StopRule, 2> stopRuleIds{{
    {StopRule::RunsToItsEnd, "runs_to_its_end"},
    {StopRule::MayStopEarly, "may_stop_early"},
}};

bool isValidId(std::string_view id)
{
    return !id.empty() && id.size() <= 96 && std::all_of(id.begin(), id.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '_' ||
               character == '-';
    });
}

bool canBeWritten(Day day)
{
    return Day::fromIso(day.toIso()).has_value();
}

std::vector<Arm> drawnOrder(ExperimentSeed seed, PairCount pairs)
{
    std::mt19937_64 random(static_cast<std::uint64_t>(seed.value()));
    std::vector<Arm> order;
    for (int pair = 0; pair < pairs.value(); ++pair) {
        const bool beginsWithout = random() >> 63 != 0;
        order.push_back(beginsWithout ? Arm::Without : Arm::With);
        order.push_back(beginsWithout ? Arm::With : Arm::Without);
    }
    return order;
}

}  // namespace

std::string_view idOf(Arm arm)
{
    return identifierIn(armIds, arm);
}

std::string_view idOf(StopRule rule)
{
    return identifierIn(stopRuleIds, rule);
}

Result<StopRule> stopRuleFromId(std::string_view id)
{
    return valueIn(stopRuleIds, id);
}

bool isExperimentOutcome(Measure measure)
{
    return measure != Measure::NightDebt && measure != Measure::NightMidsleepDeviation;
}

Experiment::Experiment(ExperimentFields fields)
    : m_fields(std::move(fields)), m_order(drawnOrder(m_fields.seed, m_fields.design.pairs))
{
}

Result<Experiment> Experiment::make(ExperimentFields fields)
{
    const auto impossible = [&fields](const std::string& what) {
        return failure(ErrorCode::ValueOutOfRange, what + " of experiment '" + fields.id + "'");
    };
    if (!isValidId(fields.id)) {
        return impossible("id");
    }
    if (fields.factor.empty()) {
        return impossible("factor");
    }
    if (!isExperimentOutcome(fields.outcome)) {
        return impossible("outcome " + std::string(idOf(fields.outcome)));
    }
    const Experiment experiment(fields);
    const DayRange planned = experiment.plannedDays();
    if (!canBeWritten(planned.first) || !canBeWritten(planned.last)) {
        return impossible("days");
    }
    if (fields.stopped && !planned.contains(fields.stopped->day)) {
        return impossible("early stop");
    }
    return experiment;
}

DayRange Experiment::days() const
{
    const DayRange planned = plannedDays();
    return m_fields.stopped ? DayRange{planned.first, m_fields.stopped->day.previous()} : planned;
}

std::optional<ExperimentDay> Experiment::on(Day day) const
{
    if (!days().contains(day)) {
        return std::nullopt;
    }
    const int length = m_fields.design.blockDays.value();
    const int passed = day - m_fields.firstDay;
    const int block = passed / length;
    const int dayOfBlock = passed % length;
    return ExperimentDay{block / 2, block, dayOfBlock, m_order[static_cast<std::size_t>(block)],
                         dayOfBlock < m_fields.design.washOutDays.value()};
}

std::optional<Arm> Experiment::armOn(Day day) const
{
    const auto place = on(day);
    return place ? std::optional(place->arm) : std::nullopt;
}

DayRange Experiment::countedDays(int block) const
{
    const int length = m_fields.design.blockDays.value();
    const Day first = m_fields.firstDay + block * length;
    return {first + m_fields.design.washOutDays.value(), std::min(first + (length - 1), lastDay())};
}

Result<Experiment> Experiment::stoppedOn(Day day, std::string reason) const
{
    if (m_fields.stopped) {
        return failure(ErrorCode::ValueOutOfRange, "experiment '" + id() + "' was stopped before");
    }
    ExperimentFields fields = m_fields;
    fields.stopped = EarlyStop{day, std::move(reason)};
    return make(std::move(fields));
}

const Experiment* overlapping(const std::vector<Experiment>& experiments, DayRange days)
{
    const auto found = std::find_if(experiments.begin(), experiments.end(), [days](const Experiment& experiment) {
        const DayRange other = experiment.days();
        return !other.isEmpty() && other.first <= days.last && days.first <= other.last;
    });
    return found == experiments.end() ? nullptr : &*found;
}

std::string newExperimentId(std::string_view factor, Day firstDay, const std::vector<Experiment>& experiments)
{
    const std::string plain = std::string(factor) + '-' + firstDay.toIso();
    const auto isTaken = [&experiments](const std::string& id) {
        return std::any_of(experiments.begin(), experiments.end(),
                           [&id](const Experiment& experiment) { return experiment.id() == id; });
    };
    std::string id = plain;
    for (int number = 2; isTaken(id); ++number) {
        id = plain + '-' + std::to_string(number);
    }
    return id;
}

}  // namespace slumbar
