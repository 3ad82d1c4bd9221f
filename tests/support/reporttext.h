// A monthly report as lines of text, a value a line with its full precision: for the golden file, and for the script
// that works every figure out again.
#pragma once

#include <cstdio>
#include <string>

#include "analysis/effects/verdict.h"
#include "report/monthlyreport.h"

namespace slumbar::testing {

class ReportText {
public:
    explicit ReportText(const MonthlyReport& report)
    {
        addWho(report);
        addPain(report);
        addSleep(report);
        addRoutine(report);
        addEffects(report.effects);
        if (report.experiment) {
            addExperiment(*report.experiment);
        }
        addWords(report);
    }

    const std::string& text() const { return m_text; }

private:
    void add(const std::string& key, const std::string& value) { m_text += key + '\t' + value + '\n'; }
    void add(const std::string& key, double value)
    {
        char digits[32];
        std::snprintf(digits, sizeof digits, "%.10g", value);
        add(key, std::string(digits));
    }
    void add(const std::string& key, DayRange days)
    {
        add(key, days.isEmpty() ? "none" : days.first.toIso() + ".." + days.last.toIso());
    }
    void add(const std::string& key, const std::optional<Figure>& figure)
    {
        if (figure) {
            add(key, figure->value);
            add(key + ".n", figure->count);
        }
    }
    void add(const std::string& key, const MonthFigure& figure)
    {
        add(key + ".n", figure.count);
        if (figure.value) {
            add(key, *figure.value);
        }
        if (figure.range) {
            add(key + ".lowest", figure.range->lowest);
            add(key + ".highest", figure.range->highest);
        }
        add(key + ".before", figure.before);
        add(key + ".year_ago", figure.yearAgo);
        add(key + ".past_line", figure.isPastLine ? 1 : 0);
    }
    void add(const std::string& key, const TimingFigure& figure)
    {
        if (!figure.now) {
            add(key + ".missing", figure.now.error().missing);
            return;
        }
        add(key, std::optional(*figure.now));
        add(key + ".before", figure.before);
        add(key + ".year_ago", figure.yearAgo);
    }

    void addWho(const MonthlyReport& report)
    {
        add("month", toIso(report.month));
        add("period", report.period);
        add("printed", report.printed.toIso());
        add("name", report.name);
        add("born", report.born ? report.born->toIso() : "unknown");
        add("recorded.days", report.recorded.days);
        add("recorded.nights", report.recorded.nights);
        add("recorded.mornings", report.recorded.mornings);
        add("recorded.evenings", report.recorded.evenings);
        add("recorded.routine", report.recorded.routine);
    }
    void addPain(const MonthlyReport& report)
    {
        const PainFigures& pain = report.pain;
        add("pain.morning", pain.morning);
        add("pain.evening", pain.evening);
        add("pain.worst", pain.worst);
        add("pain.flare_days", pain.flareDays);
        add("pain.leg_days", pain.legPainDays);
        add("pain.leg_worst", pain.legWorst);
        add("pain.stiffness_min", pain.stiffnessMin);
        add("pain.long_stiff_days", pain.longStiffDays);
        for (std::size_t place = 0; place < report.painClasses.days.size(); ++place) {
            add("pain.class." + std::to_string(place), report.painClasses.days[place]);
        }
        add("pain.class.not_recorded", report.painClasses.notRecorded);
        for (const DayRange& flare : report.flares) {
            add("pain.flare", flare);
        }
        for (const SitedPain& site : report.sites) {
            const std::string key = "site." + std::to_string(static_cast<int>(site.region));
            add(key + ".days", site.days);
            add(key + ".left", site.leftDays);
            add(key + ".right", site.rightDays);
        }
        for (const PegScore& week : report.peg.weeks) {
            add("peg." + week.day.toIso(), week.score);
        }
        add("peg.mean", report.peg.mean);
        add("peg.before", report.peg.before);
        add("title.pain", static_cast<int>(report.painCourse));
    }
    void addSleep(const MonthlyReport& report)
    {
        add("sleep.asleep_min", report.sleep.asleepMin);
        add("sleep.efficiency", report.sleep.efficiency);
        add("sleep.latency_min", report.sleep.latencyMin);
        add("sleep.awake_min", report.sleep.awakeAfterOnsetMin);
        add("sleep.regularity", report.timing.regularity);
        add("sleep.jetlag_h", report.timing.socialJetlagH);
        add("sleep.free_midsleep_h", report.timing.freeMidsleepH);
        add("sleep.free_nights", report.timing.freeNights);
        add("sleep.work_nights", report.timing.workNights);
        for (std::size_t place = 0; place < report.sleepClasses.days.size(); ++place) {
            add("sleep.class." + std::to_string(place), report.sleepClasses.days[place]);
        }
        add("sleep.class.not_recorded", report.sleepClasses.notRecorded);
        if (report.laterBeforeFreeDaysMin) {
            add("sleep.later_before_free_days_min", *report.laterBeforeFreeDaysMin);
        }
    }
    void addRoutine(const MonthlyReport& report)
    {
        for (const HabitRow& row : report.habits) {
            const std::string key = "habit." + row.factor.id();
            std::string days;
            for (const RoutineDay day : row.days) {
                days += "+o- ."[static_cast<std::size_t>(day)];
            }
            add(key + ".days", days);
            add(key + ".met", row.tally.met);
            add(key + ".not_met", row.tally.notMet);
        }
        for (const MeasureRow& row : report.measures) {
            add("measure." + row.factor.id(), row.figure);
        }
    }
    void addEffect(const std::string& key, const Effect& effect)
    {
        add(key + ".n", effect.rows);
        if (effect.exposed) {
            add(key + ".exposed", *effect.exposed);
        }
        if (!effect.estimate) {
            add(key + ".missing", effect.daysMissing);
            add(key + ".obstacle", std::string(idOf(*effect.obstacle)));
            return;
        }
        add(key + ".contrast", effect.contrast.width);
        add(key + ".estimate", effect.estimate->value);
        add(key + ".p", effect.estimate->p);
        add(key + ".low", effect.interval->low);
        add(key + ".high", effect.interval->high);
        add(key + ".q", *effect.q);
        add(key + ".verdict", std::string(idOf(effect.verdict)));
        add(key + ".early", effect.isEarly ? 1 : 0);
        if (const auto noticeable = isNoticeable(effect)) {
            add(key + ".noticeable", *noticeable ? 1 : 0);
        }
        add(key + ".held", effect.checksHeld);
        add(key + ".checks", effect.checksMade);
    }
    void addEffects(const MonthEffects& effects)
    {
        add("effects.period", effects.period);
        add("effects.recorded", effects.recordedDays);
        add("effects.questions", effects.questions);
        const auto addGroup = [this](const std::string& name, const std::vector<MonthEffect>& group) {
            for (const MonthEffect& shown : group) {
                addEffect("effect." + name + "." + idOf(shown.effect.exposure), shown.effect);
            }
        };
        addGroup("likely", effects.likely);
        addGroup("too_small", effects.tooSmall);
        addGroup("unclear", effects.unclear);
        addGroup("open", effects.open);
        if (effects.painToNight) {
            addEffect("effect.way_back", *effects.painToNight);
        }
    }
    void addExperiment(const MonthExperiment& experiment)
    {
        const ExperimentReport& report = experiment.report;
        add("experiment.question", report.title);
        add("experiment.factor", report.factor);
        add("experiment.outcome", std::string(idOf(report.outcome)));
        add("experiment.planned", report.plannedDays);
        add("experiment.pairs_planned", report.pairs);
        add("experiment.seed", report.seed);
        add("experiment.block_days", report.blockDays);
        add("experiment.wash_out_days", report.washOutDays);
        if (report.stopped) {
            add("experiment.stopped", report.stopped->day.toIso());
        }
        add("experiment.day", experiment.day);
        add("experiment.days", experiment.days);
        std::string order;
        for (const Arm arm : report.order) {
            order += arm == Arm::With ? 'A' : 'B';
        }
        add("experiment.order", order);
        add("experiment.followed", report.adherence.with.followed + report.adherence.without.followed);
        add("experiment.not_followed", report.adherence.with.notFollowed + report.adherence.without.notFollowed);
        for (const PowerPoint& point : experiment.power) {
            add("experiment.power." + std::to_string(static_cast<int>(point.effect)), point.power);
        }
        if (!report.result) {
            add("experiment.days_left", report.result.error().daysLeft);
            return;
        }
        add("experiment.pairs", static_cast<double>(report.result->pairs.size()));
        add("experiment.verdict", std::string(idOf(report.result->verdict)));
        if (report.result->difference) {
            add("experiment.difference", *report.result->difference);
        }
        if (report.result->interval) {
            add("experiment.p", *report.result->p);
            add("experiment.low", report.result->interval->low);
            add("experiment.high", report.result->interval->high);
        }
    }
    void addWords(const MonthlyReport& report)
    {
        for (const SafetyNotice& notice : report.safety) {
            const std::string key = "safety." + std::string(idOf(notice.sign));
            if (notice.pain) {
                add(key + ".first", notice.pain->first);
                add(key + ".last", notice.pain->last);
                continue;
            }
            add(key, std::to_string(notice.days.size()) + " of " + std::to_string(notice.of) + " since " +
                         notice.looked.first.toIso());
        }
        for (const std::string& question : report.questions) {
            add("question", question);
        }
        for (const TreatmentDays& treatment : report.treatments) {
            add("treatment." + treatment.title, static_cast<double>(treatment.days.size()));
        }
        for (const EventRun& event : report.events) {
            add("event." + event.title, event.days);
        }
        for (const MonthNote& note : report.notes) {
            add("note." + note.day.toIso(), note.text);
        }
        for (const NextStep& step : report.nextSteps) {
            add("next", std::to_string(static_cast<int>(step.step)) +
                            (step.about ? " " + idOf(step.about->effect.exposure) : std::string()));
        }
    }

    std::string m_text;
};

}  // namespace slumbar::testing
