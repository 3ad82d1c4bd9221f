// Made-up factors, experiments, day records and edits that go to the corners of what can be recorded, from a seed. For
// tests that ask whether everything comes back: a failing test prints the seed and is repeated with it.
#pragma once

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "support/build.h"

namespace slumbar::testing {

class RandomDiary {
public:
    explicit RandomDiary(unsigned long long seed) : m_random(seed) {}

    int number(int lowest, int highest) { return std::uniform_int_distribution(lowest, highest)(m_random); }
    bool chance(int percent) { return number(1, 100) <= percent; }

    /// Any text a person may type, and some that only a program would: quotes, new lines, separators, emoji.
    std::string text()
    {
        static const std::vector<std::string> parts{"a",  "Z",    " ",    "'",    "\"",   ";",  ",",
                                                    "\\", "\n",   "\r\n", "\t",   "=",    "%",  "ü",
                                                    "漢", "🛏", "7",    "NULL", "\x1f", "--", "é"};
        std::string text;
        for (int length = number(0, 8); length > 0; --length) {
            text += parts[static_cast<std::size_t>(number(0, static_cast<int>(parts.size()) - 1))];
        }
        return text;
    }

    Moment momentAround(Day day, int hourOfDay)
    {
        const std::chrono::minutes offset(15 * number(-48, 56));
        const std::chrono::seconds clock(hourOfDay * 3600 + number(0, 3599));
        return {day.date() + clock - offset, offset};
    }

    Night night(Day day, std::string source)
    {
        NightFields fields;
        fields.source = std::move(source);
        fields.note = text();
        const Moment evening = momentAround(day.previous(), 22);
        const auto later = [&](int seconds) {
            return chance(80) ? std::optional(Moment{evening.utc + std::chrono::seconds(seconds), evening.offset})
                              : std::nullopt;
        };
        fields.inBed = later(0);
        fields.lightsOut = later(number(0, 3600));
        fields.finalAwakening = later(number(6 * 3600, 9 * 3600));
        fields.outOfBed = later(number(9 * 3600, 12 * 3600));
        fields.isSleepless = chance(5);
        if (!fields.isSleepless) {
            fields.latency = maybe(minutes(0, 90));
            fields.deep = maybe(minutes(0, 180));
            fields.rem = maybe(minutes(0, 180));
            fields.light = maybe(minutes(0, 400));
        }
        fields.awakeAfterOnset = maybe(minutes(0, 120));
        fields.tryingAfterAwakening = maybe(minutes(0, 90));
        fields.nap = maybe(minutes(0, 1440));
        fields.awakenings = maybe(valueOf(Awakenings::make(number(0, 99))));
        fields.quality = maybe(valueOf(FivePoint::make(number(1, 5))));
        fields.rested = maybe(valueOf(FivePoint::make(number(1, 5))));
        fields.position = maybe(static_cast<Position>(number(0, 3)));
        fields.roomCelsius = maybe(std::uniform_real_distribution(-30.0, 60.0)(m_random));
        return valueOf(Night::make(fields));
    }

    PainEntry pain(Day day, PainMoment moment)
    {
        PainEntry entry;
        entry.moment = moment;
        entry.time = maybe(momentAround(day, number(0, 23)));
        entry.back = maybe(score());
        entry.leg = maybe(score());
        entry.worst = maybe(score());
        entry.stiffness = maybe(valueOf(StiffMinutes::make(number(0, 1440))));
        entry.tension = maybe(score());
        entry.flare = maybe(chance(50));
        for (const Site site : allSites()) {
            if (chance(10)) {
                entry.sites.insert(site);
            }
        }
        entry.note = text();
        return entry;
    }

    MarkValue markValue()
    {
        switch (number(0, 4)) {
        case 0:
            return Done{};
        case 1:
            return NotDone{};
        case 2:
            return NotApplicable{};
        case 3:
            return ClockTime::atMinute(number(0, 1439));
        }
        return chance(50) ? double(number(0, 400)) : std::normal_distribution(0.0, 1e6)(m_random);
    }

    /// A record of the day; sometimes an empty one.
    DayRecord record(Day day, const std::vector<Factor>& factors)
    {
        DayRecord record(day);
        if (chance(10)) {
            return record;
        }
        for (const char* source : {"garmin", "hand", "sleep_as_android"}) {
            if (chance(40)) {
                record.setNightThatCounts(night(day, source));
            }
        }
        for (const PainMoment moment :
             {PainMoment::Morning, PainMoment::Evening, PainMoment::Extra, PainMoment::Extra}) {
            if (chance(60)) {
                record.setPain(pain(day, moment));
            }
        }
        for (const Factor& factor : factors) {
            if (chance(50)) {
                record.setMark({factor.id(), markValue(), chance(10) ? text() : std::string()});
            }
        }
        for (int events = number(0, 12) / 10; events > 0; --events) {
            record.addEvent({static_cast<EventKind>(number(0, 6)), text(), text()});
        }
        return record;
    }

    Factor factor(std::string id)
    {
        FactorFields fields;
        fields.id = std::move(id);
        fields.name = text();
        fields.kind = static_cast<FactorKind>(number(0, 4));
        fields.target = maybe(target(fields.kind));
        fields.unit = text();
        fields.schedule = schedule();
        fields.pauses = pauses();
        fields.partOfDay = static_cast<PartOfDay>(number(0, 3));
        fields.isArchived = chance(20);
        return valueOf(Factor::make(fields));
    }

    /// The built-in factors and some of the person's own, which come and go.
    std::vector<Factor> factors()
    {
        std::vector<Factor> factors = builtInFactors();
        for (const char* id : {"tea", "walk", "yoga"}) {
            if (chance(50)) {
                factors.push_back(factor(id));
            }
        }
        std::shuffle(factors.begin(), factors.end(), m_random);
        return factors;
    }

    Profile profile()
    {
        Profile profile;
        profile.name = text();
        profile.born = maybe(Day(1980, 1, 1) + number(-10'000, 10'000));
        profile.sleepNeed = minutes(1, 1440);
        profile.freeWeekdays.clear();
        for (unsigned weekday = 1; weekday <= 7; ++weekday) {
            if (chance(30)) {
                profile.freeWeekdays.insert(weekday);
            }
        }
        profile.dayBoundary = ClockTime::atMinute(number(0, 1439));
        profile.plannedLightsOut = ClockTime::atMinute(number(0, 1439));
        return profile;
    }

    Experiment experiment(std::string id, Day firstDay, const std::vector<Factor>& factors)
    {
        const Factor& factor = factors[static_cast<std::size_t>(number(0, static_cast<int>(factors.size()) - 1))];
        ExperimentFields fields;
        fields.id = std::move(id);
        fields.question = text();
        fields.factor = factor.id();
        fields.partOfDay = factor->partOfDay;
        fields.outcome = chance(50) ? Measure::MorningPain : Measure::NightDuration;
        fields.design.pairs = valueOf(PairCount::make(number(6, 12)));
        fields.design.blockDays = valueOf(BlockDays::make(number(3, 7)));
        fields.design.washOutDays = valueOf(WashOutDays::make(number(0, 2)));
        fields.seed = valueOf(ExperimentSeed::make(number(0, 999'999'999)));
        fields.firstDay = firstDay;
        fields.stopRule = chance(50) ? StopRule::RunsToItsEnd : StopRule::MayStopEarly;
        if (chance(30)) {
            fields.stopped = EarlyStop{fields.firstDay + number(0, fields.design.days() - 1), text()};
        }
        return valueOf(Experiment::make(fields));
    }

    /// In any order; none shares a day with another.
    std::vector<Experiment> experiments(const std::vector<Factor>& factors)
    {
        std::vector<Experiment> experiments;
        Day firstDay = Day(2024, 1, 1) + number(0, 100);
        for (const char* id : {"stretching-2024-02-01", "tea", "a_b-3"}) {
            if (chance(40)) {
                experiments.push_back(experiment(id, firstDay, factors));
            }
            firstDay = firstDay + number(168, 400);
        }
        std::shuffle(experiments.begin(), experiments.end(), m_random);
        return experiments;
    }

    Diary diary(Day first, int days)
    {
        const auto known = factors();
        std::vector<DayRecord> records;
        for (const Day day : DayRange{first, first + (days - 1)}) {
            if (chance(80)) {
                records.push_back(record(day, known));
            }
        }
        return Diary(std::move(records), known, profile(), experiments(known));
    }

    /// Something that can be done to the diary: some of `days` recorded anew or cleared; now and then the profile,
    /// the factors or the experiments change. Marks are only of factors that stay.
    Edit edit(const Diary& diary, DayRange days)
    {
        Edit edit;
        if (chance(20)) {
            edit.profile = profile();
        }
        if (chance(20)) {
            std::vector<Factor> changed = diary.factors();
            std::shuffle(changed.begin(), changed.end(), m_random);
            changed.front() = factor(changed.front().id());
            edit.factors = std::move(changed);
        }
        if (chance(20)) {
            edit.experiments = experiments(diary.factors());
        }
        std::set<Day> touched;
        for (int count = number(0, 4); count > 0; --count) {
            touched.insert(days.first + number(0, days.length() - 1));
        }
        for (const Day day : touched) {
            edit.days.push_back(record(day, diary.factors()));
        }
        return edit;
    }

private:
    PainScore score() { return slumbar::testing::score(number(0, 10)); }
    std::chrono::minutes minutes(int shortest, int longest) { return std::chrono::minutes(number(shortest, longest)); }

    template<class T>
    std::optional<T> maybe(T value)
    {
        return chance(70) ? std::optional(std::move(value)) : std::nullopt;
    }

    Target target(FactorKind kind)
    {
        const ClockTime time = ClockTime::atMinute(number(0, 1439));
        switch (kind) {
        case FactorKind::Check:
            return TargetDone{};
        case FactorKind::Clock:
            return chance(50)   ? Target(TargetBy{time})
                   : chance(50) ? Target(TargetBeforeBed{minutes(0, 300)})
                                : Target(TargetWithin{time, minutes(0, 300)});
        case FactorKind::Minutes:
        case FactorKind::Amount:
        case FactorKind::Rating:
            break;
        }
        const double value = std::uniform_real_distribution(-5.0, 500.0)(m_random);
        return chance(50) ? Target(TargetAtLeast{value}) : Target(TargetAtMost{value});
    }

    Schedule schedule()
    {
        switch (number(0, 2)) {
        case 0:
            return EveryDay{};
        case 1:
            return TimesAWeek{number(1, 7)};
        }
        return OnWeekdays{{static_cast<unsigned>(number(1, 7)), static_cast<unsigned>(number(1, 7))}};
    }

    std::vector<Pause> pauses()
    {
        std::vector<Pause> pauses;
        for (Day first(2026, 1, 1); chance(30); first = first + 60) {
            pauses.push_back({first, first + number(0, 50)});
        }
        if (chance(20)) {
            pauses.push_back({Day(2028, 2, 29), std::nullopt});
        }
        return pauses;
    }

    std::mt19937_64 m_random;
};

}  // namespace slumbar::testing
