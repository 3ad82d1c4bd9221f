#include "analysis/experiments/experimentresult.h"

#include "analysis/experiments/experimentoutcome.h"
#include "analysis/figure.h"
#include "base/identifiers.h"

namespace slumbar {

namespace {

constexpr IdentifierTable<ExperimentVerdict, 4> verdicts{{
    {ExperimentVerdict::BetterWith, "better_with"},
    {ExperimentVerdict::BetterWithout, "better_without"},
    {ExperimentVerdict::NotDistinguishable, "not_distinguishable"},
    {ExperimentVerdict::TooFewPairs, "too_few_pairs"},
}};

std::optional<double> answerOf(const Diary& diary, const Experiment& experiment, Day day)
{
    return outcomeOn(diary, experiment->outcome, dayOfOutcome(experiment->partOfDay, experiment->outcome, day));
}

bool isWaitingForItsLastValue(const Diary& diary, const Experiment& experiment, Day today)
{
    return dayOfOutcome(experiment->partOfDay, experiment->outcome, experiment.lastDay()) == today &&
           !answerOf(diary, experiment, experiment.lastDay());
}

std::optional<Figure> blockMean(const Diary& diary, const Experiment& experiment, int block)
{
    MeanOf mean;
    for (const Day day : experiment.countedDays(block)) {
        mean.addIfAny(answerOf(diary, experiment, day));
    }
    return mean.figure();
}

void addPair(ExperimentResult& result, const Diary& diary, const Experiment& experiment, int pair)
{
    std::optional<Figure> means[2];
    for (int place = 0; place < 2; ++place) {
        const int block = 2 * pair + place;
        const bool isWith = experiment.order()[static_cast<std::size_t>(block)] == Arm::With;
        auto& mean = means[isWith ? 0 : 1];
        mean = blockMean(diary, experiment, block);
        result.daysDue += experiment.countedDays(block).length();
        result.daysRecorded += mean ? mean->count : 0;
    }
    if (means[0] && means[1]) {
        result.pairs.push_back({pair, means[0]->value, means[1]->value});
    }
}

ExperimentVerdict verdictOf(double difference, double p, Measure outcome)
{
    if (p > signFlipLevel) {
        return ExperimentVerdict::NotDistinguishable;
    }
    return (difference > 0) == isBetterWhenHigher(outcome) ? ExperimentVerdict::BetterWith
                                                           : ExperimentVerdict::BetterWithout;
}

void judge(ExperimentResult& result, Measure outcome)
{
    std::vector<double> differences;
    MeanOf mean;
    for (const PairMeans& pair : result.pairs) {
        differences.push_back(pair.with - pair.without);
        mean.add(differences.back());
    }
    if (const auto figure = mean.figure()) {
        result.difference = figure->value;
    }
    if (const auto interval = signFlipInterval(differences)) {
        result.interval = *interval;
        result.p = signFlipP(differences);
        result.verdict = verdictOf(*result.difference, *result.p, outcome);
    }
}

}  // namespace

std::string_view idOf(ExperimentVerdict verdict)
{
    return identifierIn(verdicts, verdict);
}

tl::expected<ExperimentResult, NotFinished> experimentResult(const Diary& diary, const Experiment& experiment,
                                                             Day today)
{
    if (!experiment->stopped && !experiment.isFinishedBy(today)) {
        return tl::unexpected(NotFinished{experiment.lastDay().next() - today});
    }
    if (!experiment->stopped && isWaitingForItsLastValue(diary, experiment, today)) {
        return tl::unexpected(NotFinished{1});
    }
    ExperimentResult result;
    result.pairsPlanned = experiment->design.pairs.value();
    result.wasStoppedEarly = experiment->stopped.has_value();
    for (int pair = 0; pair < result.pairsPlanned; ++pair) {
        addPair(result, diary, experiment, pair);
    }
    judge(result, experiment->outcome);
    return result;
}

}  // namespace slumbar
