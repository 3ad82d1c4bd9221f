// Experiments with chosen ratings: what a person would have written down, block by block.
#pragma once

#include <functional>

#include "analysis/experiments/experimentoutcome.h"
#include "support/build.h"

namespace slumbar::testing {

inline ExperimentFields stretchingFields()
{
    ExperimentFields fields;
    fields.id = "stretching-2026-10-03";
    fields.question = "Does stretching ease my mornings?";
    fields.factor = "stretching";
    fields.firstDay = day("2026-10-03");
    fields.seed = ExperimentSeed::of<1>();
    return fields;
}

inline Experiment stretching()
{
    return valueOf(Experiment::make(stretchingFields()));
}

/// A rating of back pain in answer to each day of the experiment, as `ratingOf(day)` gives it; none for nothing.
inline Diary ratedDiary(const Experiment& experiment,
                        const std::function<std::optional<int>(const ExperimentDay&)>& ratingOf)
{
    const auto moment = experiment->outcome == Measure::EveningPain ? PainMoment::Evening : PainMoment::Morning;
    std::vector<DayRecord> records;
    for (const Day day : experiment.days()) {
        if (const auto rating = ratingOf(*experiment.on(day))) {
            records.emplace_back(dayOfOutcome(experiment->partOfDay, experiment->outcome, day));
            records.back().setPain(backPain(moment, *rating));
        }
    }
    return diaryOf(std::move(records));
}

}  // namespace slumbar::testing
