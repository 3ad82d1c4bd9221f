#include "report/monthlyreport.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <utility>

#include "analysis/pain/flares.h"
#include "analysis/pain/painsummary.h"
#include "report/questions.h"

namespace slumbar {

namespace {

constexpr int lateEnoughMin = 30;
constexpr int enoughNightsForATitle = 4;
constexpr int enoughMorningsForATitle = 5;

std::optional<int> minutesFrom(Day day, const std::optional<Moment>& moment)
{
    if (!moment) {
        return std::nullopt;
    }
    const auto midnight = std::chrono::local_days(day.date().time_since_epoch());
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(moment->local() - midnight).count());
}

NightTimes timesOf(Day day, const Night& night)
{
    NightTimes times;
    times.inBed = minutesFrom(day, night->inBed ? night->inBed : night->lightsOut);
    times.onset = minutesFrom(day, night.sleepOnset());
    times.awake = minutesFrom(day, night->finalAwakening);
    times.outOfBed = minutesFrom(day, night->outOfBed ? night->outOfBed : night->finalAwakening);
    times.asleepMin = minutesAsleep(night);
    return times;
}

template<class Score>
std::optional<int> numberOf(const PainEntry* entry, Score PainEntry::*score)
{
    return entry && entry->*score ? std::optional((entry->*score)->value()) : std::nullopt;
}

ReportDay reportDay(const Diary& diary, Day day, bool isToCome)
{
    ReportDay shown{day};
    shown.isFree = diary.profile().freeWeekdays.contains(day.weekday().iso_encoding());
    const DayRecord* record = isToCome ? nullptr : diary.find(day);
    if (!record) {
        return shown;
    }
    const PainEntry* evening = record->pain(PainMoment::Evening);
    shown.hasPain = highestPain(*record).has_value();
    shown.morning = numberOf(record->pain(PainMoment::Morning), &PainEntry::back);
    shown.evening = numberOf(evening, &PainEntry::back);
    shown.worst = numberOf(evening, &PainEntry::worst);
    if (const Night* night = record->night()) {
        shown.night = timesOf(day, *night);
    }
    return shown;
}

bool hasHabitMark(const Diary& diary, const DayRecord& record)
{
    return std::any_of(record.marks().begin(), record.marks().end(), [&diary](const Mark& mark) {
        const Factor* factor = diary.factor(mark.factor);
        return factor && factor->isHabit();
    });
}

Completeness completeness(const Diary& diary, DayRange days)
{
    Completeness recorded;
    for (const DayRecord& record : diary.between(days)) {
        recorded.days += isAnswered(record) ? 1 : 0;
        recorded.nights += record.night() ? 1 : 0;
        recorded.mornings += record.pain(PainMoment::Morning) ? 1 : 0;
        recorded.evenings += record.pain(PainMoment::Evening) ? 1 : 0;
        recorded.routine += hasHabitMark(diary, record) ? 1 : 0;
    }
    return recorded;
}

// Sites stand in pairs, left before right, from the neck down.
BodyRegion regionOf(Site site)
{
    return static_cast<BodyRegion>(static_cast<int>(site) / 2);
}

bool isLeft(Site site)
{
    return static_cast<int>(site) % 2 == 0;
}

std::vector<SitedPain> sitedPain(const Diary& diary, DayRange days)
{
    std::map<BodyRegion, SitedPain> byRegion;
    for (const DayRecord& record : diary.between(days)) {
        std::set<Site> sites;
        for (const PainEntry& entry : record.pains()) {
            sites.insert(entry.sites.begin(), entry.sites.end());
        }
        std::set<BodyRegion> regions;
        for (const Site site : sites) {
            SitedPain& sited = byRegion.try_emplace(regionOf(site), SitedPain{regionOf(site)}).first->second;
            sited.days += regions.insert(sited.region).second ? 1 : 0;
            ++(isLeft(site) ? sited.leftDays : sited.rightDays);
        }
    }
    std::vector<SitedPain> sites;
    for (const auto& [region, sited] : byRegion) {
        sites.push_back(sited);
    }
    std::stable_sort(sites.begin(), sites.end(),
                     [](const SitedPain& one, const SitedPain& other) { return one.days > other.days; });
    return sites;
}

PainCourse painCourse(const MonthlyReport& report)
{
    if (report.recorded.mornings + report.recorded.evenings == 0) {
        return PainCourse::NotRecorded;
    }
    if (report.pain.morning.count < enoughForAMean) {
        return PainCourse::TooFewDays;
    }
    if (report.flares.size() != 1) {
        return PainCourse::Plain;
    }
    MeanOf before, during, after;
    for (const ReportDay& shown : report.days) {
        const DayRange& flare = report.flares.front();
        (shown.day < flare.first ? before : flare.contains(shown.day) ? during : after).addIfAny(shown.morning);
    }
    const auto isEnough = [](const MeanOf& mean) {
        return mean.figure() && mean.figure()->count >= enoughMorningsForATitle;
    };
    const bool isEarned = isEnough(before) && isEnough(after) && during.figure() &&
                          during.figure()->value >= before.figure()->value + 1 &&
                          after.figure()->value <= before.figure()->value - 0.5;
    return isEarned ? PainCourse::UpInFlareThenLower : PainCourse::Plain;
}

std::optional<int> laterBeforeFreeDays(const std::vector<ReportDay>& days)
{
    MeanOf free, work;
    for (const ReportDay& shown : days) {
        if (shown.night) {
            (shown.isFree ? free : work).addIfAny(shown.night->inBed);
        }
    }
    const auto isEnough = [](const MeanOf& mean) {
        return mean.figure() && mean.figure()->count >= enoughNightsForATitle;
    };
    if (!isEnough(free) || !isEnough(work)) {
        return std::nullopt;
    }
    const int later = static_cast<int>(std::lround(free.figure()->value - work.figure()->value));
    return std::abs(later) >= lateEnoughMin ? std::optional(later) : std::nullopt;
}

MonthBefore monthBefore(const Diary& diary, DayRange before)
{
    return {painFigures(diary, {before}).morning.value, sleepFigures(diary, {before}).asleepMin.value};
}

}  // namespace

std::optional<int> MonthlyReport::age() const
{
    if (!born || *born > printed) {
        return std::nullopt;
    }
    const auto birth = born->civil();
    const auto now = printed.civil();
    const bool hadBirthday = std::pair(now.month(), now.day()) >= std::pair(birth.month(), birth.day());
    return static_cast<int>(now.year()) - static_cast<int>(birth.year()) - (hadBirthday ? 0 : 1);
}

MonthlyReport monthlyReport(const Diary& diary, std::chrono::year_month month, Day printed,
                            const std::optional<DayRange>& within)
{
    const DayRange whole = DayRange::ofMonth(month);
    const DayRange asked =
        within ? DayRange{std::max(whole.first, within->first), std::min(whole.last, within->last)} : whole;
    const DayRange period{asked.first, std::min(asked.last, std::max(printed, asked.first.previous()))};
    const ComparedDays days{period, DayRange::ofMonth(month - std::chrono::months(1)),
                            DayRange::ofMonth(month - std::chrono::years(1))};

    MonthlyReport report{month, printed, period};
    report.name = diary.profile().name;
    report.born = diary.profile().born;
    report.isMadeUp = diary.isMadeUp();
    report.recorded = completeness(diary, period);
    report.pain = painFigures(diary, days);
    report.sleep = sleepFigures(diary, days);
    report.timing = sleepTiming(diary, days);
    report.painClasses = painClasses(diary, period);
    report.sleepClasses = sleepClasses(diary, period);
    report.before = monthBefore(diary, days.before);
    for (const Day day : whole) {
        report.days.push_back(reportDay(diary, day, !period.contains(day)));
    }
    report.sites = sitedPain(diary, period);
    report.peg = pegMonth(diary, days);
    report.flares = flares(diary, period);
    report.painCourse = painCourse(report);
    report.laterBeforeFreeDaysMin = laterBeforeFreeDays(report.days);
    report.habits = habitRows(diary, period);
    report.measures = measureRows(diary, period);
    report.treatments = treatments(diary, period);
    report.events = eventRuns(diary, period);
    report.notes = monthNotes(diary, period);
    report.questions = questions(diary, period);
    if (!period.isEmpty()) {
        report.effects = monthEffects(diary, period.last);
        report.experiment = monthExperiment(diary, period, std::min(printed, whole.last.next()));
        report.safety = safetySigns(diary, period.last);
        if (!report.isNextMonthOver()) {
            report.nextSteps = nextSteps(report.effects, report.experiment, whole.last);
        }
    }
    return report;
}

}  // namespace slumbar
