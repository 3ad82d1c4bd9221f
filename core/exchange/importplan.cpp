#include "exchange/importplan.h"

#include <algorithm>

#include "base/identifiers.h"
#include "exchange/nightorder.h"

namespace slumbar {

namespace {

constexpr IdentifierTable<ImportedThing, 7> thingIds{{
    {ImportedThing::Night, "night"},
    {ImportedThing::Pain, "pain"},
    {ImportedThing::Mark, "mark"},
    {ImportedThing::Event, "event"},
    {ImportedThing::Factor, "factor"},
    {ImportedThing::Profile, "profile"},
    {ImportedThing::Experiment, "experiment"},
}};

const PainEntry* samePain(const DayRecord& record, const PainEntry& entry)
{
    const auto& pains = record.pains();
    const auto found = std::find_if(pains.begin(), pains.end(), [&entry](const PainEntry& other) {
        return other.moment == entry.moment && (entry.moment != PainMoment::Extra || other.time == entry.time);
    });
    return found == pains.end() ? nullptr : &*found;
}

const Event* sameEvent(const DayRecord& record, const Event& event)
{
    const auto& events = record.events();
    auto found = std::find(events.begin(), events.end(), event);
    if (found == events.end()) {
        found = std::find_if(events.begin(), events.end(), [&event](const Event& other) {
            return other.kind == event.kind && other.title == event.title;
        });
    }
    return found == events.end() ? nullptr : &*found;
}

class Planner {
public:
    explicit Planner(const Diary& diary) : m_diary(diary) {}

    ImportPlan plan(const Reading& reading)
    {
        for (const DayRecord& imported : reading.days) {
            planDay(imported);
        }
        planFactors(reading);
        planProfile(reading);
        planExperiments(reading);
        return std::move(m_plan);
    }

private:
    /// Counts what the diary's thing means for the imported one; true when it is to be added.
    template<class T>
    bool isNew(ImportCounts& counts, const T* standing, const T& imported, const ImportConflict& ifOther)
    {
        if (!standing) {
            ++counts.added;
            return true;
        }
        if (*standing == imported) {
            ++counts.alreadyThere;
        } else {
            ++counts.kept;
            m_plan.conflicts.push_back(ifOther);
        }
        return false;
    }

    void planDay(const DayRecord& imported)
    {
        const Day day = imported.day();
        const DayRecord before = m_diary.on(day);
        DayRecord record = before;
        for (const Night& night : imported.nights()) {
            planNight(record, before, night);
        }
        for (const PainEntry& entry : imported.pains()) {
            if (isNew(m_plan.pains, samePain(before, entry), entry,
                      {ImportedThing::Pain, day, std::string(idOf(entry.moment))})) {
                record.setPain(entry);
            }
        }
        for (const Mark& mark : imported.marks()) {
            if (isNew(m_plan.marks, before.mark(mark.factor), mark, {ImportedThing::Mark, day, mark.factor})) {
                record.setMark(mark);
            }
        }
        for (const Event& event : imported.events()) {
            if (isNew(m_plan.events, sameEvent(before, event), event, {ImportedThing::Event, day, event.title})) {
                record.addEvent(event);
            }
        }
        if (record != before) {
            m_plan.days = DayRange{m_plan.days ? m_plan.days->first : day, day};
            m_plan.edit.days.push_back(std::move(record));
        }
    }

    /// `before` is the diary's record, `record` what becomes of it.
    void planNight(DayRecord& record, const DayRecord& before, const Night& night)
    {
        if (!isNew(m_plan.nights, before.nightFrom(night->source), night,
                   {ImportedThing::Night, before.day(), night->source})) {
            return;
        }
        m_plan.nightsBesideOthers += before.night() ? 1 : 0;
        // The order of the file says which of its nights counts; beside nights of the diary, what they tell does.
        if (before.night()) {
            addBesideOthers(record, night);
        } else {
            record.setNight(night);
        }
    }

    void planFactors(const Reading& reading)
    {
        const bool isFresh = m_diary.recordedDays() == 0 && m_diary.factors() == startingFactors();
        std::vector<Factor> factors = m_diary.factors();
        if (reading.factors && isFresh) {
            factors = *reading.factors;
            countFresh(factors);
        } else if (reading.factors) {
            for (const Factor& factor : *reading.factors) {
                planFactor(factors, factor);
            }
        }
        for (const Factor& factor : reading.guessedFactors) {
            const auto standing = std::find_if(factors.begin(), factors.end(),
                                               [&factor](const Factor& other) { return other.id() == factor.id(); });
            if (standing == factors.end()) {
                ++m_plan.factors.added;
                factors.push_back(factor);
            } else if (isFresh && !reading.factors) {
                *standing = standing->withArchived(false);  // a suggestion that is lived already
            }
        }
        if (factors != m_diary.factors()) {
            m_plan.edit.factors = std::move(factors);
        }
    }

    /// A diary in which nothing is recorded yet takes the factors as they are, without those the file has not.
    void countFresh(const std::vector<Factor>& factors)
    {
        for (const Factor& factor : factors) {
            const Factor* standing = m_diary.factor(factor.id());
            ++(standing && *standing == factor ? m_plan.factors.alreadyThere : m_plan.factors.added);
        }
    }

    void planFactor(std::vector<Factor>& factors, const Factor& factor)
    {
        const auto standing = std::find_if(factors.begin(), factors.end(),
                                           [&factor](const Factor& other) { return other.id() == factor.id(); });
        const Factor* there = standing == factors.end() ? nullptr : &*standing;
        if (isNew(m_plan.factors, there, factor, {ImportedThing::Factor, std::nullopt, factor.id()})) {
            factors.push_back(factor);
        }
    }

    void planProfile(const Reading& reading)
    {
        if (!reading.profile) {
            return;
        }
        const Profile& standing = m_diary.profile();
        if (isNew(m_plan.profile, standing == Profile{} && *reading.profile != standing ? nullptr : &standing,
                  *reading.profile, {ImportedThing::Profile, std::nullopt, {}})) {
            m_plan.edit.profile = reading.profile;
        }
    }

    /// One that shares days with an experiment of the diary is no addition: both would disturb each other.
    void planExperiments(const Reading& reading)
    {
        std::vector<Experiment> experiments = m_diary.experiments();
        for (const Experiment& experiment : reading.experiments) {
            const Experiment* same = m_diary.experiment(experiment.id());
            const Experiment* standing = same ? same : overlapping(experiments, experiment.days());
            if (isNew(m_plan.experiments, standing, experiment,
                      {ImportedThing::Experiment, experiment->firstDay, experiment.id()})) {
                experiments.push_back(experiment);
            }
        }
        if (experiments != m_diary.experiments()) {
            m_plan.edit.experiments = std::move(experiments);
        }
    }

    const Diary& m_diary;
    ImportPlan m_plan;
};

}  // namespace

std::string_view idOf(ImportedThing thing)
{
    return identifierIn(thingIds, thing);
}

ImportPlan planImport(const Diary& diary, const Reading& reading)
{
    return Planner(diary).plan(reading);
}

}  // namespace slumbar
