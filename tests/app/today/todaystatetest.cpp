#include "today/todaystate.h"

#include <gmock/gmock.h>

#include "support/build.h"
#include "today/eveningmodel.h"
#include "today/safetywords.h"
#include "today/todaywords.h"

namespace slumbar {
namespace {

using testing::day;
using testing::diaryOf;
using testing::moment;
using testing::score;
using testing::usualDay;

const Day today = day("2026-10-29");
const Moment morning = moment("2026-10-29T07:02+01:00");
const Moment evening = moment("2026-10-29T20:50+01:00");

Diary weeksBefore(int days)
{
    std::vector<DayRecord> records;
    for (int back = 1; back <= days; ++back) {
        records.push_back(usualDay(today - back, 3 + back % 2));
    }
    return diaryOf(records);
}

TEST(TodayStateTest, InTheMorningTheNightIsStillToBeWritten)
{
    const TodayState state = todayState(weeksBefore(30), morning);
    EXPECT_FALSE(state.isEvening);
    EXPECT_FALSE(state.isMorningDone());
    EXPECT_EQ(state.nightsInWeek(), 6);
    EXPECT_EQ(state.painNow, std::nullopt);
    EXPECT_EQ(todayTitle(state), QStringLiteral("Good morning. The night is still to be written down."));
}

TEST(TodayStateTest, OnceWrittenTheAnswerComesFirst)
{
    const TodayState state = todayState(weeksBefore(3).with(Edit::ofDay(usualDay(today))), morning);
    EXPECT_TRUE(state.isMorningDone());
    EXPECT_EQ(todayTitle(state).replace(QChar(0xA0), QLatin1Char(' ')),
              QStringLiteral("Good morning. You slept 7 h 05."));
}

TEST(TodayStateTest, AfterMidnightItIsStillTheSameEvening)
{
    const TodayState state = todayState(weeksBefore(3), moment("2026-10-30T00:40+01:00"));
    EXPECT_EQ(state.day, today);
    EXPECT_TRUE(state.isEvening);
}

TEST(TodayStateTest, OffersTheLatestOpenDayOfTheWeekButNoneBeforeTheDiaryBegan)
{
    const Diary diary = weeksBefore(30).with({{DayRecord(today - 2), DayRecord(today - 5)}, {}, {}});
    const TodayState state = todayState(diary, morning);
    EXPECT_EQ(state.openDay, today - 2);
    EXPECT_EQ(state.daysOpen, 2);
    EXPECT_EQ(todayState(weeksBefore(2), morning).openDay, std::nullopt);
    EXPECT_EQ(todayState(Diary(), morning).openDay, std::nullopt);
}

TEST(TodayStateTest, WhatIsUsualNeedsAWeek)
{
    const auto withMorning = [](int days) {
        DayRecord record(today);
        record.setPain(testing::backPain(PainMoment::Morning, 5));
        return todayState(weeksBefore(days).with(Edit::ofDay(record)), morning);
    };
    EXPECT_EQ(withMorning(6).painNow, (PainNow{PainMoment::Morning, score(5), std::nullopt}));
    EXPECT_EQ(withMorning(30).painNow, (PainNow{PainMoment::Morning, score(5), UsualPain{3, 4, 28}}));
}

TEST(TodayStateTest, OnceTheEveningIsRatedItIsThePainOfNow)
{
    const TodayState state = todayState(weeksBefore(30).with(Edit::ofDay(usualDay(today, 3, 7))), evening);
    EXPECT_EQ(state.painNow, (PainNow{PainMoment::Evening, score(7), UsualPain{4, 4, 28}}));
}

TEST(TodayStateTest, AnEveningAloneLeavesTheMorningOpen)
{
    DayRecord record(today - 2);
    record.setPain(testing::backPain(PainMoment::Evening, 5));
    EXPECT_EQ(todayState(weeksBefore(30).with(Edit::ofDay(record)), morning).openDay, today - 2);
}

Diary withExperiment(const char* factor, Day firstDay)
{
    ExperimentFields fields;
    fields.id = "one";
    fields.factor = factor;
    fields.firstDay = firstDay;
    Edit edit;
    edit.experiments = std::vector{testing::valueOf(Experiment::make(fields))};
    return weeksBefore(3).with(edit);
}

TEST(TodayStateTest, ARunningExperimentSaysItsArmAndItsPlace)
{
    const Diary diary = withExperiment("knee_pillow", today - 16);
    const TodayState state = todayState(diary, evening);
    ASSERT_TRUE(state.experiment);
    EXPECT_EQ(state.experiment->day, 17);
    EXPECT_EQ(state.experiment->days, 48);
    EXPECT_EQ(state.experiment->resultOn, today - 16 + 48);
    EXPECT_EQ(state.experiment->arm, *diary.experiments().front().armOn(today));
    EXPECT_TRUE(state.isExperimentInEvening());
    EXPECT_EQ(todayState(withExperiment("knee_pillow", today + 1), evening).experiment, std::nullopt);
    EXPECT_EQ(todayState(withExperiment("knee_pillow", today - 48), evening).experiment, std::nullopt);
}

TEST(TodayStateTest, WhatIsWorthTellingADoctorIsOneSentenceWithItsSource)
{
    std::vector<DayRecord> records;
    for (int back = 0; back < 28; ++back) {
        DayRecord record = usualDay(today - back);
        PainEntry entry = *record.pain(PainMoment::Morning);
        entry.stiffness = StiffMinutes::of<45>();
        entry.sites = {Site::BelowKneeLeft};
        record.setPain(entry);
        records.push_back(record);
    }
    const TodayState state = todayState(diaryOf(records), morning);
    EXPECT_EQ(
        safetySentence(state.safety),
        QStringLiteral("Your diary shows stiffness of 30 minutes or longer on 28 of 28 mornings, and pain below a "
                       "knee on 28 of 28 days."));
    EXPECT_TRUE(safetySources(state.safety).contains(QStringLiteral("NG59")));
    EXPECT_TRUE(todayState(weeksBefore(28), morning).safety.empty());
}

TEST(TodayWordsTest, AForecastIsRoundedOutwards)
{
    EXPECT_EQ(forecastWords({3.1, 2.2, 3.9}), QStringLiteral("2 to 4"));
    EXPECT_EQ(forecastWords({0, 0, 0}), QStringLiteral("0"));
}

TEST(TodayWordsTest, SayWhereAScoreStands)
{
    EXPECT_EQ(againstUsual(score(3), {3, 4, 28}), QStringLiteral("as usual (3 to 4)"));
    EXPECT_EQ(againstUsual(score(5), {3, 4, 28}), QStringLiteral("above the usual 3 to 4"));
    EXPECT_EQ(againstUsual(score(1), {3, 3, 28}), QStringLiteral("below the usual 3"));
    const auto plain = [](QString text) { return text.replace(QChar(0xA0), QLatin1Char(' ')); };
    EXPECT_EQ(plain(againstBand(7.0 + 5.0 / 60)), QStringLiteral("5 min into the 7 to 9 h band"));
    EXPECT_EQ(plain(againstBand(5.5)), QStringLiteral("1 h 30 short of the 7 to 9 h band"));
}

TEST(EveningRowsTest, NowStandsBetweenWhatIsPastAndWhatIsToCome)
{
    const auto rows = eveningRows(todayState(weeksBefore(3), evening));
    const auto now =
        std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.kind == EveningRow::Kind::Now; });
    ASSERT_NE(now, rows.end());
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (row->time && row != now) {
            EXPECT_EQ(row < now, *row->time < evening.clock()) << row->words.toStdString();
        }
    }
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.isNext; }), 1);
    EXPECT_EQ(rows.back().kind, EveningRow::Kind::LightsOut);
}

TEST(EveningRowsTest, WhatIsSettledOfALongEveningIsOneRow)
{
    DayRecord record(today);
    record.setMark({"caffeine_cutoff", testing::clock("13:20"), {}});
    record.setMark({"stretching", 12.0, {}});
    const TodayState state = todayState(weeksBefore(3).with(Edit::ofDay(record)), evening);
    ASSERT_GT(state.evening.size(), 9U);
    const auto rows = eveningRows(state);
    EXPECT_EQ(rows.front().kind, EveningRow::Kind::Settled);
    EXPECT_EQ(rows.front().words, QStringLiteral("Noted: Last caffeine, Stretching"));
    EXPECT_EQ(rows.size(), state.evening.size() - 2 + 3);
}

TEST(EveningRowsTest, TheHabitThatIsTriedOutSaysWhatIsAskedOfIt)
{
    const TodayState state = todayState(withExperiment("knee_pillow", today), evening);
    const QString asked =
        state.experiment->arm == Arm::With ? QStringLiteral("Tonight: with") : QStringLiteral("Tonight: without");
    for (const EveningRow& row : eveningRows(state)) {
        EXPECT_EQ(row.chip, row.words == QStringLiteral("Pillow between the knees") ? asked : QString());
    }
}

TEST(EveningRowsTest, AMarkShowsItsValueInsteadOfACountdown)
{
    DayRecord record(today);
    record.setMark({"caffeine_cutoff", testing::clock("13:20"), {}});
    const auto rows = eveningRows(todayState(weeksBefore(3).with(Edit::ofDay(record)), evening));
    EXPECT_EQ(rows.front().value, QStringLiteral("at 13:20"));
    EXPECT_EQ(rows.front().state, MarkState::Done);
}

}  // namespace
}  // namespace slumbar
