#include "analysis/sleep/chronotype.h"

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "analysis/sleep/sleepspan.h"
#include "support/build.h"

namespace slumbar {
namespace {

using testing::day;
using testing::nightTimes;
using testing::valueOf;

constexpr double aSecondH = 1.0 / 3600;

double clockH(int hour, int minute, double second = 0)
{
    return hour + minute / 60.0 + second / 3600.0;
}

// The vectors of the functions of the R package mctq 0.3.2.

TEST(ChronotypeTest, MidsleepOnFreeDaysIsCorrectedForCatchingUp)
{
    EXPECT_NEAR(correctedFreeMidsleepH({2, 6}, {4, 8}, 5), clockH(3, 17, 8.571), aSecondH / 1000);
    EXPECT_NEAR(correctedFreeMidsleepH({2, 7}, {23.5, 9}, 3), clockH(23, 4, 17.143), aSecondH / 1000);
    EXPECT_EQ(correctedFreeMidsleepH({2, 8}, {4, 7}, 5), 4);
    EXPECT_EQ(correctedFreeMidsleepH({2, 8}, {4, 8}, 5), 4);
}

TEST(ChronotypeTest, SocialJetlagIsSignedAndTheShortWayRound)
{
    EXPECT_NEAR(socialJetlagH({23, 8}, {2, 8}), 3, 1e-12);
    EXPECT_NEAR(socialJetlagH({5, 8}, {3, 8}), -2, 1e-12);
    EXPECT_NEAR(socialJetlagH({22, 8}, {17.5, 8}), -4.5, 1e-12);
}

TEST(ChronotypeTest, AWeekHasItsWorkDays)
{
    EXPECT_NEAR(sleepOfWeekH(6, 8, 5), 46.0 / 7, 1e-12);
    EXPECT_EQ(sleepOfWeekH(6, 8, 0), 8);
    EXPECT_EQ(sleepOfWeekH(6, 8, 7), 6);
}

using Row = std::map<std::string, std::string>;

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells(1);
    bool isQuoted = false;
    for (const char character : line) {
        if (character == '"') {
            isQuoted = !isQuoted;
        } else if (character == ',' && !isQuoted) {
            cells.emplace_back();
        } else {
            cells.back() += character;
        }
    }
    return cells;
}

std::vector<Row> fiftyAnswers()
{
    std::ifstream file(SLUMBAR_TEST_DATA "/mctq/fifty-answers.csv");
    std::string line;
    std::getline(file, line);
    const auto names = cellsOf(line);
    std::vector<Row> rows;
    while (std::getline(file, line)) {
        const auto cells = cellsOf(line);
        Row& row = rows.emplace_back();
        for (std::size_t column = 0; column < names.size(); ++column) {
            row[names[column]] = cells.at(column);
        }
    }
    return rows;
}

/// Seconds as hours; nothing for NA.
std::optional<double> hoursOf(const Row& row, const std::string& column)
{
    const std::string& text = row.at(column);
    return text == "NA" ? std::nullopt : std::optional(std::stod(text) / 3600);
}

/// The usual sleep told from a night with these times, as a diary would have it.
std::optional<UsualSleep> sleepOf(const Row& row, const std::string& kindOfDay)
{
    const auto lightsOut = hoursOf(row, "sprep" + kindOfDay);
    const auto latency = hoursOf(row, "slat" + kindOfDay);
    const auto end = hoursOf(row, "se" + kindOfDay);
    if (!lightsOut || !latency || !end) {
        return std::nullopt;
    }
    const auto minutes = [](double hours) { return static_cast<int>(std::lround(hours * 60)); };
    const std::string from = ClockTime::atMinute(minutes(*lightsOut)).toText();
    const std::string to = ClockTime::atMinute(minutes(*end)).toText();
    NightFields fields = nightTimes(day("2026-10-03"), from, from, to, to);
    fields.latency = std::chrono::minutes(minutes(*latency));
    const auto span = sleepSpan(valueOf(Night::make(fields)));
    return UsualSleep{span->midsleepH(), span->hours()};
}

TEST(ChronotypeTest, FiftyAnswersComeOutToTheSecond)
{
    const auto rows = fiftyAnswers();
    ASSERT_EQ(rows.size(), 50U);
    std::map<std::string, int> compared;
    const auto expectSame = [&compared](const Row& row, const std::string& column, double hours) {
        // No correction is made there for people who wake by an alarm on free days; a diary does not ask for it.
        if (const auto expected = hoursOf(row, column)) {
            EXPECT_NEAR(hours, *expected, aSecondH) << column << " of row " << row.at("id");
            ++compared[column];
        }
    };
    for (const Row& row : rows) {
        const auto work = sleepOf(row, "_w");
        const auto free = sleepOf(row, "_f");
        if (work) {
            expectSame(row, "sd_w", work->durationH);
            expectSame(row, "msw", work->midsleepH);
        }
        if (free) {
            expectSame(row, "sd_f", free->durationH);
            expectSame(row, "msf", free->midsleepH);
        }
        if (row.at("wd") != "NA" && (work || row.at("wd") == "0") && (free || row.at("wd") == "7")) {
            const UsualSleep onWorkDays = work ? *work : *free;
            const UsualSleep onFreeDays = free ? *free : *work;
            const int workDays = std::stoi(row.at("wd"));
            expectSame(row, "sd_week", sleepOfWeekH(onWorkDays.durationH, onFreeDays.durationH, workDays));
            expectSame(row, "msf_sc", correctedFreeMidsleepH(onWorkDays, onFreeDays, workDays));
            expectSame(row, "sjl_rel", socialJetlagH(onWorkDays, onFreeDays));
        }
    }
    for (const Row& row : rows) {
        for (const char* column : {"sd_w", "msw", "sd_f", "msf", "sd_week", "msf_sc", "sjl_rel"}) {
            compared[column] -= row.at(column) == "NA" ? 0 : 1;
        }
    }
    for (const auto& [column, left] : compared) {
        EXPECT_EQ(left, 0) << "answers of " << column << " that were not compared";
    }
}

TEST(CompositePhaseDeviationTest, IsTheMeanDistanceFromTheReferenceAndFromTheNightBefore)
{
    const Day first = day("2026-10-01");
    const auto deviation = compositePhaseDeviationH(
        std::vector<Midsleep>{{first, 3, 8}, {first + 1, 4, 8}, {first + 2, 3, 8}, {first + 3, 5, 8}}, 3.5);
    ASSERT_TRUE(deviation);
    EXPECT_NEAR(deviation->value, 1.578689, 5e-7);
    EXPECT_EQ(deviation->count, 3);
}

TEST(CompositePhaseDeviationTest, DoesNotBridgeAGap)
{
    const Day first = day("2026-10-01");
    EXPECT_EQ(compositePhaseDeviationH(std::vector<Midsleep>{{first, 3, 8}, {first + 2, 4, 8}}, 3), std::nullopt);
    EXPECT_EQ(compositePhaseDeviationH(std::vector<Midsleep>{}, 3), std::nullopt);
}

TEST(CompositePhaseDeviationTest, IsTheShortWayRoundTheClock)
{
    const Day first = day("2026-10-01");
    const auto deviation = compositePhaseDeviationH(std::vector<Midsleep>{{first, 23, 8}, {first + 1, 1, 8}}, 22);
    EXPECT_NEAR(deviation->value, std::hypot(3, 2), 1e-12);
}

/// Thursday 1 to Wednesday 14 October 2026: to bed at 23:00, up at 06:00; on Saturdays and Sundays from 01:00 to 10:00.
Diary twoWeeks(std::set<unsigned> freeWeekdays = {6, 7}, int nights = 14)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < nights; ++night) {
        const Day ended = day("2026-10-01") + night;
        const bool isLate = ended.weekday().iso_encoding() >= 6;
        const auto fields = isLate ? nightTimes(ended, "01:00", "01:00", "10:00", "10:00")
                                   : nightTimes(ended, "23:00", "23:00", "06:00", "06:00");
        DayRecord record(ended);
        record.setNight(valueOf(Night::make(fields)));
        records.push_back(std::move(record));
    }
    Profile profile;
    profile.freeWeekdays = std::move(freeWeekdays);
    return Diary(std::move(records), {}, std::move(profile));
}

constexpr DayRange october{Day(2026, 10, 1), Day(2026, 10, 31)};

TEST(ChronotypeTest, OfADiaryFollowsTheFreeDaysOfThePerson)
{
    const Diary diary = twoWeeks();
    const auto corrected = correctedFreeMidsleepH(diary, october);
    ASSERT_TRUE(corrected);
    // 5.5 - (9 - 53/7) / 2
    EXPECT_NEAR(corrected->value, 5.5 - (9 - 53.0 / 7) / 2, 1e-9);
    EXPECT_EQ(corrected->count, 14);
    EXPECT_NEAR(socialJetlagH(diary, october)->value, 3, 1e-9);
    EXPECT_NEAR(socialJetlagH(twoWeeks({1, 2}), october)->value,
                shortWayH(circularSummary({2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 5.5, 5.5, 5.5, 5.5})->meanH, 2.5), 1e-9);
}

TEST(ChronotypeTest, WithoutWorkDaysFreeNightsAreEnough)
{
    const Diary diary = twoWeeks({1, 2, 3, 4, 5, 6, 7});
    const auto corrected = correctedFreeMidsleepH(diary, october);
    ASSERT_TRUE(corrected);
    EXPECT_NEAR(corrected->value, midsleepSummary(diary, october)->meanH, 1e-9);
    EXPECT_EQ(socialJetlagH(diary, october), tl::unexpected(NotYet{2}));
}

TEST(ChronotypeTest, WithoutFreeDaysThereIsNone)
{
    EXPECT_EQ(correctedFreeMidsleepH(twoWeeks({}), october), tl::unexpected(NotYet{2}));
    EXPECT_EQ(socialJetlagH(twoWeeks({}), october), tl::unexpected(NotYet{2}));
    EXPECT_EQ(compositePhaseDeviationH(twoWeeks({}), october), tl::unexpected(NotYet{2}));
}

TEST(ChronotypeTest, SaysHowManyNightsAreMissing)
{
    EXPECT_EQ(correctedFreeMidsleepH(Diary(), october), tl::unexpected(NotYet{7}));
    EXPECT_EQ(correctedFreeMidsleepH(twoWeeks({6, 7}, 5), october), tl::unexpected(NotYet{2}));
    EXPECT_TRUE(correctedFreeMidsleepH(twoWeeks({6, 7}, 7), october));
    EXPECT_EQ(correctedFreeMidsleepH(twoWeeks({4}, 7), october), tl::unexpected(NotYet{1}));
    EXPECT_EQ(compositePhaseDeviationH(twoWeeks({6, 7}, 5), october), tl::unexpected(NotYet{2}));
    EXPECT_TRUE(compositePhaseDeviationH(twoWeeks({6, 7}, 7), october));
}

}  // namespace
}  // namespace slumbar
