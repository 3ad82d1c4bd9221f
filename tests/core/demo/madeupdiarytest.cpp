#include "demo/madeupdiary.h"

#include <cmath>
#include <functional>
#include <set>

#include <gmock/gmock.h>

#include "analysis/figure.h"
#include "analysis/pain/painsummary.h"
#include "analysis/sleep/sleepsummary.h"
#include "support/build.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::AllOf;
using ::testing::Ge;
using ::testing::Le;

const Day lastDay = day("2026-11-22");

Diary yearOf(std::uint64_t seed = 1)
{
    return madeUpDiary(lastDay, 365, seed, CentralEurope2026());
}

/// Changes with anything that is recorded.
std::uint64_t fingerprint(const Diary& diary)
{
    std::uint64_t hash = 14695981039346656037U;
    const auto add = [&hash](std::string_view text) {
        for (const char character : text) {
            hash = (hash ^ static_cast<unsigned char>(character)) * 1099511628211U;
        }
    };
    for (const DayRecord& record : diary.all()) {
        add(record.day().toIso());
        for (const Night& night : record.nights()) {
            add(night->inBed->toIso() + night->lightsOut->toIso() + night->finalAwakening->toIso() +
                night->outOfBed->toIso() + std::to_string(night.totalSleep()->count()) +
                std::to_string(night->quality->value()) + std::to_string(night->rested->value()) + night->note);
        }
        for (const PainEntry& entry : record.pains()) {
            add(entry.time->toIso() + std::to_string(entry.back->value()) + entry.note);
        }
        for (const Mark& mark : record.marks()) {
            add(mark.factor + toText(mark.value));
        }
        for (const Event& event : record.events()) {
            add(event.title);
        }
    }
    return hash;
}

/// Pearson's correlation over the days on which both are recorded.
double correlation(const Diary& diary, const std::function<std::optional<double>(Day)>& x,
                   const std::function<std::optional<double>(Day)>& y)
{
    double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    const DayRange all = *diary.range();
    for (const Day on : all) {
        const auto a = x(on);
        const auto b = y(on);
        if (a && b) {
            n += 1, sx += *a, sy += *b, sxx += *a * *a, syy += *b * *b, sxy += *a * *b;
        }
    }
    return (n * sxy - sx * sy) / std::sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
}

std::optional<double> hoursAsleep(const Diary& diary, Day on)
{
    const DayRecord record = diary.on(on);
    return record.night() ? std::optional(inMinutes(*record.night()->totalSleep()) / 60) : std::nullopt;
}

std::optional<double> backPainOf(const Diary& diary, Day on, PainMoment moment)
{
    const DayRecord record = diary.on(on);
    const PainEntry* entry = record.pain(moment);
    return entry && entry->back ? std::optional<double>(entry->back->value()) : std::nullopt;
}

TEST(MadeUpDiaryTest, TheSameSeedIsTheSameDiaryOnEveryMachine)
{
    // Changes only when the made-up life is changed on purpose.
    EXPECT_EQ(fingerprint(yearOf()), 9297908942034846082U);
    EXPECT_NE(fingerprint(yearOf(1)), fingerprint(yearOf(2)));
}

TEST(MadeUpDiaryTest, SaysThatItIsMadeUp)
{
    EXPECT_TRUE(yearOf().isMadeUp());
    EXPECT_TRUE(madeUpDiary(lastDay, 1, 1, FixedZone()).isMadeUp());
}

TEST(MadeUpDiaryTest, ItsFiguresAreThoseOfAPersonWithABadBack)
{
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
        const Diary diary = yearOf(seed);
        const SleepSummary sleep = sleepSummary(diary, *diary.range());
        const PainSummary pain = painSummary(diary, *diary.range());
        EXPECT_THAT(sleep.totalSleepMin->value, AllOf(Ge(385), Le(405))) << seed;
        EXPECT_THAT(sleep.efficiencyInBed->value, AllOf(Ge(80), Le(90))) << seed;
        EXPECT_THAT(sleep.quality->value, AllOf(Ge(2.5), Le(3.5))) << seed;
        EXPECT_THAT(pain.morningMean->value, AllOf(Ge(3.3), Le(4.1))) << seed;
        EXPECT_THAT(pain.eveningMean->value, AllOf(Ge(3.6), Le(4.6))) << seed;
        EXPECT_THAT(pain.stiffnessMeanMin->value, AllOf(Ge(16), Le(24))) << seed;
        EXPECT_THAT(pain.flareDays, AllOf(Ge(10), Le(26))) << seed;
    }
}

TEST(MadeUpDiaryTest, PainAndSleepFollowEachOtherBothWays)
{
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
        const Diary diary = yearOf(seed);
        const auto sleep = [&diary](Day on) { return hoursAsleep(diary, on); };
        const auto morning = [&diary](Day on) { return backPainOf(diary, on, PainMoment::Morning); };
        const auto eveningBefore = [&diary](Day on) { return backPainOf(diary, on.previous(), PainMoment::Evening); };
        EXPECT_LT(correlation(diary, sleep, morning), -0.25) << seed;
        EXPECT_LT(correlation(diary, eveningBefore, sleep), -0.1) << seed;
        EXPECT_GT(correlation(diary, eveningBefore, morning), 0.35) << seed;
    }
}

TEST(MadeUpDiaryTest, NightsAreLongerAtWeekends)
{
    const Diary diary = yearOf();
    MeanOf weekend, working;
    for (const DayRecord& record : diary.all()) {
        if (record.night()) {
            MeanOf& mean = record.day().weekday().iso_encoding() >= 6 ? weekend : working;
            mean.add(inMinutes(*record.night()->totalSleep()));
        }
    }
    EXPECT_GT(weekend.figure()->value, working.figure()->value + 20);
}

TEST(MadeUpDiaryTest, NothingInItIsBeyondWhatPeopleDo)
{
    const Diary diary = madeUpDiary(lastDay, 3650, 7, CentralEurope2026());
    for (const DayRecord& record : diary.all()) {
        if (const Night* night = record.night()) {
            EXPECT_EQ((*night)->source, sourceMadeUp);
            EXPECT_THAT(inMinutes(*night->totalSleep()), AllOf(Ge(150), Le(600))) << record.day().toIso();
            EXPECT_THAT(inMinutes(*night->timeInBed()), AllOf(Ge(200), Le(840))) << record.day().toIso();
            EXPECT_EQ((*night)->inBed->clock().minute() % 5, 0);
            EXPECT_EQ((*night)->finalAwakening->clock().minute() % 5, 0);
            EXPECT_EQ((*night)->latency->count() % 5, 0);
            EXPECT_EQ(record.day(), dayOfNightEnding(*(*night)->outOfBed));
        }
        for (const Mark& mark : record.marks()) {
            ASSERT_TRUE(diary.factor(mark.factor)) << mark.factor;
        }
    }
}

TEST(MadeUpDiaryTest, ThingsHappenAndSomeDaysAreForgotten)
{
    const Diary diary = yearOf();
    int mattresses = 0, journeys = 0, illDays = 0, notes = 0, peg = 0, missingEvenings = 0, longestGap = 0, gap = 0;
    std::set<std::set<Site>> sites;
    const DayRange all = *diary.range();
    for (const Day on : all) {
        const DayRecord record = diary.on(on);
        gap = record.night() ? 0 : gap + 1;
        longestGap = std::max(longestGap, gap);
        missingEvenings += record.night() && !record.pain(PainMoment::Evening) ? 1 : 0;
        peg += record.mark("peg_pain") ? 1 : 0;
        for (const Event& event : record.events()) {
            mattresses += event.kind == EventKind::Mattress ? 1 : 0;
            journeys += event.kind == EventKind::Travel ? 1 : 0;
            illDays += event.kind == EventKind::Illness ? 1 : 0;
        }
        for (const PainEntry& entry : record.pains()) {
            notes += entry.note.empty() ? 0 : 1;
            sites.insert(entry.sites);
        }
    }
    EXPECT_EQ(mattresses, 1);
    EXPECT_EQ(journeys, 13);
    EXPECT_EQ(illDays, 6);
    EXPECT_GE(longestGap, 7);
    EXPECT_THAT(missingEvenings, AllOf(Ge(10), Le(50)));
    EXPECT_GE(notes, 10);
    EXPECT_GE(peg, 40);
    EXPECT_GE(sites.size(), 5U);
    EXPECT_EQ(diary.on(lastDay - 40).pain(PainMoment::Evening)->note, "Two days after the long drive.");
}

TEST(MadeUpDiaryTest, TheLastDayHasItsMorningAndItsEveningIsToCome)
{
    for (const int days : {1, 2, 30, 365}) {
        const Diary diary = madeUpDiary(lastDay, days, 3, FixedZone());
        EXPECT_TRUE(diary.on(lastDay).night());
        EXPECT_TRUE(diary.on(lastDay).pain(PainMoment::Morning));
        EXPECT_FALSE(diary.on(lastDay).pain(PainMoment::Evening));
        EXPECT_TRUE(diary.on(lastDay).marks().empty());
        EXPECT_GE(diary.range()->first, lastDay - (days - 1));
    }
}

TEST(MadeUpDiaryTest, AHundredYearsAreFine)
{
    const Diary diary = madeUpDiary(lastDay, 36'500, 1, FixedZone());
    EXPECT_GT(diary.recordedDays(), 34'000U);
    EXPECT_LE(diary.range()->first, day("1926-12-31"));
}

}  // namespace
}  // namespace slumbar
