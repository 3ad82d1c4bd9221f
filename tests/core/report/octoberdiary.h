// A made-up diary for tests of the report: September and October 2026 of one person, with gaps, a flare, weekly
// PEG, habits, measures, treatments, events and notes. And diaries that are hard to print.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "support/build.h"

namespace slumbar::testing {

inline const std::chrono::year_month october2026{std::chrono::year(2026), std::chrono::October};
inline const Day printedInNovember(2026, 11, 2);

/// Back pain of the mornings and evenings of October; -1 where the day was not recorded.
inline constexpr std::array octoberMornings{5,  4,  5, 4, 5, 5, 4, 4,  5, 4, 7, 8, 7, 6, 6, 5,
                                            -1, -1, 5, 4, 5, 4, 3, -1, 4, 4, 3, 4, 3, 4, 2};
inline constexpr std::array octoberEvenings{5,  5, 4, 5, 6, 5, 5,  4,  4, 6, 8, 7, 7, 6,  5, -1,
                                            -1, 5, 4, 5, 5, 4, -1, -1, 4, 3, 5, 3, 3, -1, 3};

inline NightFields octoberNight(Day ended)
{
    static const CentralEurope2026 zone;
    const auto number = static_cast<int>(ended.dayOfMonth());
    const bool isFree = ended.weekday().iso_encoding() >= 6;
    const ClockTime inBed = ClockTime::at(22, 20).plus(std::chrono::minutes((number * 37) % 50 + (isFree ? 60 : 0)));
    const ClockTime awake = ClockTime::at(6, 20).plus(std::chrono::minutes((number * 53) % 60 + (isFree ? 45 : 0)));
    NightFields fields = nightTimes(ended, inBed.toText(), inBed.plus(std::chrono::minutes(15)).toText(),
                                    awake.toText(), awake.plus(std::chrono::minutes(20)).toText(), zone);
    fields.latency = std::chrono::minutes(15 + (number * 7) % 20);
    fields.awakeAfterOnset = std::chrono::minutes(25 + (number * 11) % 50);
    fields.awakenings = Awakenings::of<2>();
    fields.quality = valueOf(FivePoint::make(2 + number % 3));
    return fields;
}

inline PainEntry octoberMorning(int number, int score)
{
    PainEntry entry = backPain(PainMoment::Morning, score);
    entry.leg = number >= 10 && number <= 15 ? PainScore::of<3>() : PainScore::of<0>();
    entry.stiffness = valueOf(StiffMinutes::make(number % 4 == 0 ? 40 : 15 + number % 10));
    entry.sites = {Site::LowBackLeft, Site::LowBackRight};
    if (number % 3 == 0) {
        entry.sites.insert(Site::ButtockLeft);
    }
    if (number >= 10 && number <= 15) {
        entry.sites.insert(Site::BelowKneeLeft);
    }
    return entry;
}

inline PainEntry octoberEvening(int number, int score)
{
    PainEntry entry = backPain(PainMoment::Evening, score);
    entry.worst = valueOf(PainScore::make(std::min(score + 1, 10)));
    entry.flare = number >= 11 && number <= 14;
    return entry;
}

inline void markHabits(DayRecord& record)
{
    const auto number = static_cast<int>(record.day().dayOfMonth());
    int place = 0;
    for (const Factor& factor : builtInFactors()) {
        ++place;
        if (factor.isHabit() && (number * 7 + place * 3) % 11 != 0) {
            const bool isMet = (number * place) % 5 != 0;
            const bool applies = (number + place) % 13 != 0;
            record.setMark({factor.id(),
                            applies ? isMet ? MarkValue(Done{}) : MarkValue(NotDone{}) : MarkValue(NotApplicable{}),
                            {}});
        }
    }
    record.setMark({"stress", static_cast<double>(number * 3 % 9), {}});
    record.setMark({"caffeine_mg", static_cast<double>(number * 40 % 320), {}});
    if (number % 7 == 4) {
        record.setMark({"peg_pain", 6.0 - number / 10, {}});
        record.setMark({"peg_enjoyment", 6.0 - number / 12, {}});
        record.setMark({"peg_activity", 5.0 - number / 14, {}});
    }
}

inline void addOctoberEvents(DayRecord& record)
{
    const unsigned number = record.day().dayOfMonth();
    const auto add = [&record](EventKind kind, const char* title, const char* note = "") {
        record.addEvent({kind, title, note});
    };
    if (number % 7 == 6) {
        add(EventKind::Treatment, "Physiotherapy");
    }
    if (number == 10) {
        add(EventKind::Injury, "moved a cupboard", "Felt it the same evening, worst when I sat down afterwards.");
    }
    if (number == 17 || number == 18) {
        add(EventKind::Travel, "away");
    }
    if (number == 22) {
        add(EventKind::Mattress, "new mattress");
    }
}

inline DayRecord octoberDay(Day day)
{
    const auto number = static_cast<int>(day.dayOfMonth());
    const int morning = octoberMornings[static_cast<std::size_t>(number - 1)];
    const int evening = octoberEvenings[static_cast<std::size_t>(number - 1)];
    DayRecord record(day);
    if (morning >= 0) {
        NightFields night = octoberNight(day);
        night.note = number == 12 ? "Woke at three and could not find a position." : "";
        record.setNight(valueOf(Night::make(night)));
        PainEntry entry = octoberMorning(number, morning);
        entry.note = number == 31 ? "First morning in weeks on which I put my socks on without sitting down." : "";
        record.setPain(entry);
        markHabits(record);
    }
    if (evening >= 0) {
        record.setPain(octoberEvening(number, evening));
    }
    addOctoberEvents(record);
    return record;
}

inline Profile ruth()
{
    Profile profile;
    profile.name = "Ruth Adeyemi";
    profile.born = Day(1978, 3, 14);
    return profile;
}

/// Every day of `days` recorded as the day of October with its number.
inline std::vector<DayRecord> septemberDays()
{
    std::vector<DayRecord> records;
    for (const Day day : DayRange::ofMonth(october2026 - std::chrono::months(1))) {
        DayRecord record(day);
        record.setNight(valueOf(Night::make(octoberNight(day))));
        const auto number = static_cast<int>(day.dayOfMonth());
        record.setPain(octoberMorning(number, 5 + number % 2));
        record.setPain(octoberEvening(number, 6));
        record.setMark({"stress", 5.0, {}});
        records.push_back(std::move(record));
    }
    return records;
}

inline Diary octoberDiary()
{
    std::vector<DayRecord> records = septemberDays();
    for (const Day day : DayRange::ofMonth(october2026)) {
        records.push_back(octoberDay(day));
    }
    return Diary(std::move(records), builtInFactors(), ruth());
}

/// October with four days of which something is recorded.
inline Diary fourNights()
{
    std::vector<DayRecord> records = septemberDays();
    for (const unsigned number : {3U, 4U, 9U, 20U}) {
        records.push_back(octoberDay(Day(2026, 10, number)));
    }
    return Diary(std::move(records), builtInFactors(), ruth());
}

/// Every rating of the month is 10, every site hurts, all of it one flare.
inline Diary nothingButTen()
{
    std::vector<DayRecord> records;
    for (const Day day : DayRange::ofMonth(october2026)) {
        DayRecord record = octoberDay(day);
        PainEntry morning = octoberMorning(1, 10);
        morning.sites = std::set<Site>(allSites().begin(), allSites().end());
        PainEntry evening = octoberEvening(12, 10);
        evening.worst = PainScore::of<10>();
        record.setPain(morning);
        record.setPain(evening);
        records.push_back(std::move(record));
    }
    return Diary(std::move(records), builtInFactors(), ruth());
}

/// Habits of the person's own, some with long names, all marked.
inline Diary manyHabits(int count)
{
    std::vector<Factor> factors;
    for (int i = 0; i < count; ++i) {
        FactorFields fields;
        fields.id = "own_" + std::to_string(i);
        fields.name = i % 5 == 0
                          ? "A habit whose name says everything there is to know about it, number " + std::to_string(i)
                          : "Habit number " + std::to_string(i);
        fields.target = TargetDone{};
        factors.push_back(valueOf(Factor::make(fields)));
    }
    std::vector<DayRecord> records;
    for (const Day day : DayRange::ofMonth(october2026)) {
        DayRecord record = octoberDay(day);
        for (const Factor& factor : factors) {
            record.setMark({factor.id(), Done{}, {}});
        }
        records.push_back(std::move(record));
    }
    return Diary(std::move(records), std::move(factors), ruth());
}

/// Long notes, many treatments and events with long titles.
inline Diary muchToSay()
{
    std::string essay;
    for (int i = 0; i < 90; ++i) {
        essay += "The night was long and I turned from one side to the other. ";
    }
    std::vector<DayRecord> records;
    for (const Day day : DayRange::ofMonth(october2026)) {
        DayRecord record = octoberDay(day);
        const unsigned number = day.dayOfMonth();
        record.addEvent({EventKind::Other, "something happened on day " + std::to_string(number), ""});
        record.addEvent({EventKind::Treatment, "Treatment of kind " + std::to_string(number % 9), ""});
        if (number % 6 == 1) {
            PainEntry evening = octoberEvening(static_cast<int>(number), 4);
            evening.note = essay;
            record.setPain(evening);
        }
        records.push_back(std::move(record));
    }
    Profile profile = ruth();
    profile.name = "Wilhelmina Augusta Konstantina von Hohenlohe-Waldenburg-Schillingsfürst the Younger of Öhringen";
    return Diary(std::move(records), builtInFactors(), profile);
}

inline Diary withQuestionsOn(const Diary& diary, Day day, const std::vector<std::string>& lines)
{
    DayRecord record = diary.on(day);
    for (const std::string& line : lines) {
        record.addEvent({EventKind::Question, line, {}});
    }
    return diary.with(Edit::ofDay(std::move(record)));
}

/// October with five questions that need several lines each.
inline Diary longQuestions()
{
    std::vector<std::string> lines;
    for (int i = 1; i <= 5; ++i) {
        lines.push_back(
            "Question " + std::to_string(i) +
            ": is the stiffness in the morning, which often lasts for more than half an hour when the night "
            "was short, part of the trouble with the disc or something else, and who would know?");
    }
    return withQuestionsOn(octoberDiary(), Day(2026, 10, 30), lines);
}

/// Only the ninth of October.
inline Diary oneDay()
{
    return Diary({octoberDay(Day(2026, 10, 9))}, builtInFactors(), ruth());
}

/// Nights that go on over the end of summer time and through three hours of zones, there and back.
inline Diary clockChangeAndTravel()
{
    std::vector<DayRecord> records;
    for (const Day day : DayRange::ofMonth(october2026)) {
        const unsigned number = day.dayOfMonth();
        const FixedZone away(std::chrono::hours(5));
        DayRecord record = octoberDay(day);
        if (number >= 9 && number <= 16) {
            record.setNight(valueOf(Night::make(nightTimes(day, "22:00", "22:30", "06:30", "07:00", away))));
            record.addEvent({EventKind::Travel, "in Karachi", ""});
        }
        records.push_back(std::move(record));
    }
    return Diary(std::move(records), builtInFactors(), ruth());
}

/// Usual days from the first to the last of a month.
inline Diary usualMonth(std::chrono::year_month month)
{
    std::vector<DayRecord> records;
    for (const Day day : DayRange::ofMonth(month)) {
        records.push_back(usualDay(day));
    }
    return diaryOf(std::move(records));
}

}  // namespace slumbar::testing
