#include "cli/metrics.h"

#include <cmath>

#include <QJsonArray>

#include "app/cli/commandfixture.h"
#include "core/analysis/habitmarks.h"
#include "support/randomdiary.h"

namespace slumbar {
namespace {

using testing::Answer;
using testing::checkHabit;
using testing::day;
using testing::diaryOf;
using testing::diaryOfMarks;
using testing::firstMonday;
using testing::nightTimes;
using testing::valueOf;

class MetricsTest : public testing::CommandTest {
protected:
    QJsonObject json(const QStringList& options = {})
    {
        const Answer answer = run(QStringLiteral("metrics"), QStringList{QStringLiteral("--json")} + options);
        EXPECT_EQ(answer.exit, ExitCode::Done) << answer.err.toStdString();
        return answer.json();
    }
    QJsonObject sleep(const QStringList& options = {}) { return json(options)[QStringLiteral("sleep")].toObject(); }
    QJsonObject factor(const QString& id, const QStringList& options = {})
    {
        for (const QJsonValue& value : json(options)[QStringLiteral("factors")].toArray()) {
            if (value[QStringLiteral("id")] == id) {
                return value.toObject();
            }
        }
        ADD_FAILURE() << id.toStdString();
        return {};
    }
    QString text(const QStringList& options = {}) { return run(QStringLiteral("metrics"), options).out; }
};

DayRecord slept(Day ended, std::string_view from, std::string_view to)
{
    DayRecord record(ended);
    record.setNight(valueOf(Night::make(nightTimes(ended, from, from, to, to))));
    return record;
}

Diary nightsAllAlike(int count)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < count; ++night) {
        records.push_back(slept(firstMonday + night, "23:30", "07:00"));
    }
    return diaryOf(std::move(records));
}

const QStringList timing{QStringLiteral("regularity_index"),
                         QStringLiteral("midsleep_mean_h"),
                         QStringLiteral("midsleep_sd_h"),
                         QStringLiteral("midsleep_free_corrected_h"),
                         QStringLiteral("social_jetlag_h"),
                         QStringLiteral("composite_phase_deviation_h"),
                         QStringLiteral("debt_h")};

TEST_F(MetricsTest, NightsAllAlikeAreRegular)
{
    keep(nightsAllAlike(28));
    const QJsonObject figures = sleep();
    const auto expectNear = [&figures](const QString& name, double value) {
        ASSERT_TRUE(figures[name].isDouble()) << name.toStdString();
        EXPECT_NEAR(figures[name].toDouble(), value, 1e-9) << name.toStdString();
    };
    expectNear(QStringLiteral("regularity_index"), 100);
    expectNear(QStringLiteral("midsleep_mean_h"), 3.25);
    expectNear(QStringLiteral("midsleep_sd_h"), 0);
    expectNear(QStringLiteral("midsleep_free_corrected_h"), 3.25);
    expectNear(QStringLiteral("social_jetlag_h"), 0);
    expectNear(QStringLiteral("composite_phase_deviation_h"), 0);
    expectNear(QStringLiteral("debt_h"), 7);
    EXPECT_EQ(figures[QStringLiteral("debt_nights_recorded")], 14);
}

TEST_F(MetricsTest, LaterFreeDaysAreSocialJetlag)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 14; ++night) {
        const Day ended = firstMonday + night;
        const bool isFree = ended.weekday().iso_encoding() >= 6;
        records.push_back(isFree ? slept(ended, "01:00", "10:00") : slept(ended, "23:00", "06:00"));
    }
    keep(diaryOf(records));
    EXPECT_NEAR(sleep()[QStringLiteral("social_jetlag_h")].toDouble(), 3, 1e-9);
    EXPECT_NEAR(sleep()[QStringLiteral("midsleep_free_corrected_h")].toDouble(), 5.5 - (9 - 53.0 / 7) / 2, 1e-9);
    EXPECT_TRUE(text().contains(QStringLiteral("later by 3"))) << text().toStdString();
}

TEST_F(MetricsTest, MidsleepBeforeMidnightIsLateOnTheClock)
{
    std::vector<DayRecord> records;
    for (int night = 0; night < 8; ++night) {
        records.push_back(slept(firstMonday + night, "19:30", night % 2 == 0 ? "03:30" : "05:30"));
    }
    keep(diaryOf(records));
    const double mean = sleep()[QStringLiteral("midsleep_mean_h")].toDouble();
    EXPECT_GE(mean, 0);
    EXPECT_LT(mean, 24);
    EXPECT_NEAR(shortWayH(24, mean), 0, 1e-9);
}

TEST_F(MetricsTest, BelowSevenNightsTheAnswerIsNotYet)
{
    keep(nightsAllAlike(5));
    const QJsonObject figures = sleep();
    for (const QString& name : timing) {
        EXPECT_TRUE(figures[name].isNull()) << name.toStdString();
    }
    EXPECT_EQ(figures[QStringLiteral("debt_nights_recorded")], 5);
    EXPECT_EQ(text().count(QStringLiteral("not yet: 2 more nights")), timing.size()) << text().toStdString();
    keep(nightsAllAlike(6));
    EXPECT_TRUE(text().contains(QStringLiteral("not yet: 1 more night "))) << text().toStdString();
}

TEST_F(MetricsTest, OfAnEmptyDiaryNothingIsKnown)
{
    keep(Diary());
    const QJsonObject figures = sleep();
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        EXPECT_TRUE(figure.value().isNull() || figure.value() == 0) << figure.key().toStdString();
    }
    EXPECT_TRUE(json()[QStringLiteral("from")].isNull());
    const QJsonObject stretching = factor(QStringLiteral("stretching"));
    EXPECT_EQ(stretching[QStringLiteral("recorded")], 0);
    EXPECT_EQ(stretching[QStringLiteral("streak")], 0);
    EXPECT_TRUE(stretching[QStringLiteral("adherence")].isNull());
    EXPECT_TRUE(stretching[QStringLiteral("strength")].isNull());
    EXPECT_EQ(text(), QStringLiteral("Nothing is recorded yet.\n"));
    EXPECT_EQ(sleep({QStringLiteral("--from"), QStringLiteral("2026-01-01"), QStringLiteral("--to"),
                     QStringLiteral("2026-01-31")}),
              figures);
}

TEST_F(MetricsTest, HabitsHaveTheirStrengthInPercentAndTheirStreak)
{
    keep(diaryOfMarks(checkHabit("daily"), firstMonday, std::string(20, 'x')));
    const QJsonObject habit = factor(QStringLiteral("habit"));
    EXPECT_EQ(habit[QStringLiteral("recorded")], 20);
    EXPECT_EQ(habit[QStringLiteral("met")], 20);
    EXPECT_EQ(habit[QStringLiteral("adherence")], 100);
    EXPECT_NEAR(habit[QStringLiteral("strength")].toDouble(), 65.5747, 1e-4);
    EXPECT_EQ(habit[QStringLiteral("streak")], 20);
    EXPECT_TRUE(text().contains(QStringLiteral("20 of 20 days kept, strength 66 %, 20 days in a row")))
        << text().toStdString();
}

TEST_F(MetricsTest, PausedDaysAreInNoFigureOfAHabit)
{
    keep(diaryOfMarks(checkHabit("daily; paused 2026-10-07/2026-10-09"), firstMonday, "xx-.-xn-x"));
    const QJsonObject habit = factor(QStringLiteral("habit"));
    EXPECT_EQ(habit[QStringLiteral("recorded")], 8);
    EXPECT_EQ(habit[QStringLiteral("met")], 4);
    EXPECT_EQ(habit[QStringLiteral("not_met")], 1);
    EXPECT_EQ(habit[QStringLiteral("not_applicable")], 1);
    EXPECT_EQ(habit[QStringLiteral("adherence")], 80);
    EXPECT_EQ(habit[QStringLiteral("streak")], 1);
}

TEST_F(MetricsTest, TodayDecidesWhereDebtAndStreaksEnd)
{
    Diary diary = nightsAllAlike(20);
    for (DayRecord record : std::vector<DayRecord>(diary.all().begin(), diary.all().end())) {
        record.setMark({"reframing", Done{}, {}});
        diary = diary.with(Edit::ofDay(record));
    }
    keep(diary);
    const auto asOn = [](int daysAfterTheFirst) {
        return QStringList{QStringLiteral("--today"),
                           QString::fromStdString((firstMonday + daysAfterTheFirst).toIso())};
    };
    EXPECT_EQ(factor(QStringLiteral("reframing"))[QStringLiteral("streak")], 20);
    EXPECT_EQ(factor(QStringLiteral("reframing"), asOn(9))[QStringLiteral("streak")], 10);
    EXPECT_EQ(factor(QStringLiteral("reframing"), asOn(25))[QStringLiteral("streak")], 0);
    EXPECT_EQ(sleep(asOn(9))[QStringLiteral("debt_nights_recorded")], 10);
    EXPECT_EQ(sleep(asOn(19))[QStringLiteral("debt_nights_recorded")], 14);
    EXPECT_EQ(sleep(asOn(25))[QStringLiteral("debt_nights_recorded")], 8);
    EXPECT_EQ(json(asOn(25))[QStringLiteral("to")], QString::fromStdString((firstMonday + 19).toIso()));
    const QStringList earlier{QStringLiteral("--to"), QString::fromStdString((firstMonday + 7).toIso())};
    EXPECT_EQ(sleep(earlier + asOn(25))[QStringLiteral("debt_nights_recorded")], 8);
    EXPECT_EQ(factor(QStringLiteral("reframing"), earlier)[QStringLiteral("streak")], 8);
}

TEST_F(MetricsTest, AMeasureIsOnlyCounted)
{
    DayRecord record(firstMonday);
    record.setMark({"stress", 4.0, {}});
    keep(diaryOf({record}));
    const QJsonObject stress = factor(QStringLiteral("stress"));
    EXPECT_EQ(stress[QStringLiteral("recorded")], 1);
    for (const char* name : {"met", "not_met", "not_applicable", "adherence", "strength", "streak"}) {
        EXPECT_TRUE(stress[QLatin1String(name)].isNull()) << name;
    }
}

void expectFinite(const std::optional<double>& value)
{
    EXPECT_TRUE(!value || std::isfinite(*value));
}

void expectFinite(const Metrics& metrics)
{
    for (const auto& figure : {metrics.regularityIndex, metrics.correctedFreeMidsleepH, metrics.socialJetlagH,
                               metrics.compositePhaseDeviationH, metrics.debtH}) {
        EXPECT_TRUE(figure ? std::isfinite(figure->value) : figure.error().missing > 0);
    }
    expectFinite(metrics.midsleep ? std::optional(metrics.midsleep->meanH) : std::nullopt);
    expectFinite(metrics.midsleep ? std::optional(metrics.midsleep->standardDeviationH) : std::nullopt);
    for (const HabitFigures& habit : metrics.habits) {
        expectFinite(habit.tally.adherence());
        expectFinite(habit.strength);
        EXPECT_TRUE(!habit.strength || (*habit.strength >= 0 && *habit.strength <= 1));
        EXPECT_GE(habit.tally.notRecorded, 0);
    }
}

TEST(MetricsOfTest, HoldNothingThatIsNoNumber)
{
    for (unsigned long long seed = 0; seed < 60; ++seed) {
        SCOPED_TRACE(seed);
        const Diary diary = testing::RandomDiary(seed).diary(firstMonday, static_cast<int>(seed) * 2);
        const DayRange days{firstMonday, firstMonday + static_cast<int>(seed) * 2};
        expectFinite(metricsOf(diary, days, days.last));
        expectFinite(metricsOf(diary, {days.first + 3, days.first + 2}, days.first));
    }
}

TEST(MetricsOfTest, ACenturyWithoutRecordsBetweenTwoDaysIsNoHardship)
{
    const Factor habit = checkHabit("3/week");
    DayRecord first(day("1926-01-01"));
    DayRecord last(day("2026-01-01"));
    for (DayRecord* record : {&first, &last}) {
        record->setNight(testing::usualNight(record->day()));
        record->setMark({"habit", Done{}, {}});
    }
    const Metrics metrics = metricsOf(Diary({first, last}, {habit}, {}), {first.day(), last.day()}, last.day());
    expectFinite(metrics);
    EXPECT_EQ(metrics.sleep.nights, 2);
    EXPECT_EQ(metrics.habits.front().tally.met, 2);
    EXPECT_EQ(metrics.regularityIndex.error(), NotYet{5});
}

}  // namespace
}  // namespace slumbar
