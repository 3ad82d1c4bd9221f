#include "analysis/effects/effects.h"

#include <random>
#include <set>

#include <gmock/gmock.h>

#include "analysis/effects/explanation.h"
#include "analysis/effects/verdict.h"
#include "analysis/statistics/studentt.h"
#include "effectvectors.h"
#include "support/build.h"

namespace slumbar::testing {

namespace {

using ::testing::ElementsAre;

Factor factorOf(const std::string& id, FactorKind kind, PartOfDay part)
{
    FactorFields fields;
    fields.id = id;
    fields.name = id;
    fields.kind = kind;
    fields.partOfDay = part;
    return valueOf(Factor::make(std::move(fields)));
}

const std::vector<Factor>& factors()
{
    static const std::vector<Factor> all{
        factorOf("habit", FactorKind::Check, PartOfDay::Evening),
        factorOf("walk", FactorKind::Minutes, PartOfDay::Day),
        factorOf("stress", FactorKind::Rating, PartOfDay::Day),
    };
    return all;
}

constexpr Day firstDay(2025, 1, 6);

/// Days on which everything is recorded, for tests to change.
class Life {
public:
    explicit Life(int days, unsigned seed = 1) : m_random(seed)
    {
        double pain = 0;
        for (int i = 0; i < days; ++i) {
            DayRecord record(firstDay + i);
            pain = 0.7 * pain + normal();
            NightFields night = nightTimes(record.day(), "22:45", "23:10", "06:40", "06:55");
            night.latency = std::chrono::minutes(15);
            night.awakeAfterOnset = std::chrono::minutes(std::uniform_int_distribution<int>(0, 180)(m_random));
            night.awakenings = valueOf(Awakenings::make(std::uniform_int_distribution<int>(0, 6)(m_random)));
            night.quality = valueOf(FivePoint::make(std::uniform_int_distribution<int>(1, 5)(m_random)));
            record.setNight(valueOf(Night::make(night)));
            PainEntry morning = backPain(PainMoment::Morning, rated(pain));
            morning.stiffness = valueOf(StiffMinutes::make(std::uniform_int_distribution<int>(0, 60)(m_random)));
            record.setPain(morning);
            pain = 0.7 * pain + normal();
            record.setPain(backPain(PainMoment::Evening, rated(pain)));
            record.setMark({"habit", isHeads() ? MarkValue(Done{}) : MarkValue(NotDone{}), {}});
            record.setMark({"walk", std::round(20 + 8 * normal()), {}});
            record.setMark({"stress", std::round(std::clamp(5 + 2 * normal(), 0.0, 10.0)), {}});
            m_records.push_back(std::move(record));
        }
    }

    std::vector<DayRecord>& records() { return m_records; }
    DayRecord& on(int i) { return m_records[static_cast<std::size_t>(i)]; }
    int days() const { return static_cast<int>(m_records.size()); }
    Diary diary() const { return Diary(m_records, factors(), {}); }
    double normal() { return m_normal(m_random); }
    bool isHeads() { return std::bernoulli_distribution(0.5)(m_random); }

    int rated(double felt) { return static_cast<int>(std::lround(std::clamp(4 + felt + 0.5 * normal(), 0.0, 10.0))); }

private:
    std::mt19937 m_random;
    std::normal_distribution<double> m_normal;
    std::vector<DayRecord> m_records;
};

EffectFamily effectsOf(const Diary& diary, const EffectOptions& options = {})
{
    return effects(diary, diary.range().value_or(DayRange{firstDay, firstDay - 1}), options);
}

const Effect& habitOnMorning(const EffectFamily& family)
{
    return *family.find(Exposure("habit"), Measure::MorningPain);
}

bool isFinite(const Effect& effect)
{
    const auto& e = effect.estimate;
    return !e || (std::isfinite(e->value) && std::isfinite(e->stdError) && std::isfinite(e->low) &&
                  std::isfinite(e->high) && e->p >= 0 && e->p <= 1 && effect.q && *effect.q >= 0 && *effect.q <= 1);
}

void expectAllSensible(const EffectFamily& family)
{
    std::set<std::string> firstQuestions;
    for (const Effect& effect : family.effects) {
        EXPECT_TRUE(isFinite(effect)) << idOf(effect.exposure) << " on " << idOf(effect.outcome);
        EXPECT_NE(effect.estimate.has_value(), effect.obstacle.has_value());
        EXPECT_LE(effect.checksHeld, effect.checksMade);
        EXPECT_EQ(effect.estimate.has_value(), effect.interval.has_value());
        if (effect.estimate) {
            firstQuestions.insert(idOf(effect.exposure) + (isOfNight(effect.outcome) ? " night" : " pain"));
        }
    }
    EXPECT_TRUE(isFinite(family.painToNight));
    EXPECT_EQ(family.size, static_cast<int>(firstQuestions.size()) + (family.painToNight.estimate ? 1 : 0));
}

void remove(DayRecord& record, PainMoment moment)
{
    record.removePain(moment);
}

TEST(EffectsTest, AShortDiaryComesOutAsInR)
{
    const auto rows = csvRows("effect/null_short.csv");
    // The exposure in a day's row came before its morning: it is the habit of the evening before.
    std::vector<DayRecord> records{DayRecord(day(rows[0].at("day")).previous())};
    for (const CsvRow& row : rows) {
        DayRecord record(day(row.at("day")));
        for (const auto& [moment, column] :
             {std::pair(PainMoment::Morning, "morning_pain"), std::pair(PainMoment::Evening, "evening_pain")}) {
            if (!row.at(column).empty()) {
                record.setPain(backPain(moment, std::stoi(row.at(column))));
            }
        }
        if (!row.at("exposure").empty()) {
            records.back().setMark({"habit", row.at("exposure") == "1" ? MarkValue(Done{}) : MarkValue(NotDone{}), {}});
        }
        records.push_back(std::move(record));
    }
    const Effect effect = habitOnMorning(effectsOf(Diary(std::move(records), factors(), {})));
    ASSERT_TRUE(effect.estimate);
    std::map<std::string, CsvRow> expected;
    for (const CsvRow& row : csvRows("effect/null_short.expected.csv")) {
        if (row.at("term") == "exposure") {
            expected[row.at("reading")] = row;
        }
    }
    const bool isFeltLarger = numberIn(expected["felt"], "p") > numberIn(expected["face_value"], "p");
    const CsvRow& counts = expected[isFeltLarger ? "felt" : "face_value"];
    EXPECT_EQ(effect.reading, isFeltLarger ? PainReading::Felt : PainReading::FaceValue);
    EXPECT_EQ(effect.rows, std::stoi(counts.at("n")));
    EXPECT_NEAR(effect.estimate->value, numberIn(counts, "estimate"), 1e-9);
    EXPECT_NEAR(effect.estimate->stdError, numberIn(counts, "std_error"), 1e-9);
    EXPECT_NEAR(effect.estimate->p, numberIn(counts, "p"), 1e-9);
    EXPECT_NEAR(effect.estimate->low, numberIn(counts, "low95"), 1e-9);
    EXPECT_TRUE(effect.isEarly);
}

std::vector<std::string> termsIn(const ExplainedReading& reading)
{
    std::vector<std::string> terms;
    for (const ExplainedCoefficient& coefficient : reading.coefficients) {
        terms.push_back(coefficient.term.id + "-" + std::to_string(coefficient.term.daysBefore));
    }
    for (const ExplainedTerm& instrument : reading.instruments) {
        terms.push_back("by " + instrument.id + "-" + std::to_string(instrument.daysBefore));
    }
    return terms;
}

TEST(EffectsTest, AnEveningIsHeldAgainstWhatWasRatedBeforeIt)
{
    Life life(60);
    const auto told = explain(life.diary(), *life.diary().range(), Exposure("habit"), Measure::MorningPain);
    ASSERT_TRUE(told);
    EXPECT_THAT(termsIn(told->readings[0]),
                ElementsAre("factor:habit-1", "factor:habit-2", "pain.evening-1", "pain.morning-1"));
    EXPECT_THAT(termsIn(told->readings[1]), ElementsAre("factor:habit-1", "factor:habit-2", "pain.evening-1",
                                                        "by pain.morning-1", "by pain.evening-2"));
    EXPECT_EQ(told->readings[1].calendarTerms, 3);  // constant, trend, weekend
}

TEST(EffectsTest, ADaysFactorActsOnThatEveningAndTheNextMorning)
{
    Life life(60);
    const auto range = *life.diary().range();
    const auto evening = explain(life.diary(), range, Exposure("walk"), Measure::EveningPain);
    EXPECT_THAT(termsIn(evening->readings[1]), ElementsAre("factor:walk-0", "factor:walk-1", "pain.morning-0",
                                                           "by pain.evening-1", "by pain.morning-1"));
    const auto morning = explain(life.diary(), range, Exposure("walk"), Measure::MorningPain);
    EXPECT_THAT(termsIn(morning->readings[0]),
                ElementsAre("factor:walk-1", "factor:walk-2", "pain.morning-1", "pain.evening-2"));
}

TEST(EffectsTest, NightsAndStiffnessAreHeldAgainstTheirOwnPast)
{
    Life life(60);
    const auto range = *life.diary().range();
    const auto night = explain(life.diary(), range, Exposure("habit"), Measure::NightQuality);
    EXPECT_THAT(termsIn(night->readings[1]),
                ElementsAre("factor:habit-1", "factor:habit-2", "night.quality-1", "night.quality-2", "pain.evening-1",
                            "by pain.morning-1", "by pain.evening-2"));
    const auto stiffness = explain(life.diary(), range, Measure::NightDuration, Measure::MorningStiffness);
    EXPECT_THAT(termsIn(stiffness->readings[0]),
                ElementsAre("night.duration_h-0", "night.duration_h-1", "stiffness.morning_min-1", "pain.evening-1",
                            "pain.morning-1"));
}

TEST(EffectsTest, DebtIsHeldAgainstTheDebtItSharesNoNightWith)
{
    Life life(80);
    const auto told = explain(life.diary(), *life.diary().range(), Measure::NightDebt, Measure::MorningPain);
    EXPECT_THAT(termsIn(told->readings[0]),
                ElementsAre("night.debt_h-0", "night.debt_h-14", "pain.evening-1", "pain.morning-1"));
}

TEST(EffectsTest, EveningPainAndTheNightAfterItAreTheWayBack)
{
    Life life(60);
    const auto told = explain(life.diary(), *life.diary().range(), Measure::EveningPain, Measure::NightDuration);
    EXPECT_THAT(termsIn(told->readings[1]),
                ElementsAre("pain.evening-1", "pain.evening-2", "night.duration_h-1", "night.duration_h-2",
                            "pain.morning-1", "by pain.morning-2", "by pain.evening-3"));
    EXPECT_EQ(told->contrast, (Contrast{ContrastKind::OnePoint, 1}));
}

TEST(EffectsTest, TheIntervalSpansBothReadings)
{
    Life life(200);
    const Effect effect = habitOnMorning(effectsOf(life.diary()));
    const auto told = explain(life.diary(), *life.diary().range(), Exposure("habit"), Measure::MorningPain);
    double low = 10;
    double high = -10;
    for (const ExplainedReading& reading : told->readings) {
        const ExplainedCoefficient& habit = reading.coefficients.front();
        const double reach = studentQuantile(0.975, reading.degreesOfFreedom) * habit.stdError;
        low = std::min(low, habit.value - reach);
        high = std::max(high, habit.value + reach);
    }
    EXPECT_NEAR(effect.interval->low, low, 1e-12);
    EXPECT_NEAR(effect.interval->high, high, 1e-12);
}

TEST(EffectsTest, AnOutcomeAtNightIsNotAskedOfTheNightItself)
{
    Life life(60);
    EXPECT_FALSE(explain(life.diary(), *life.diary().range(), Measure::NightDuration, Measure::NightQuality));
    EXPECT_EQ(effectsOf(life.diary()).find(Measure::NightDuration, Measure::NightQuality), nullptr);
}

TEST(EffectsTest, GapsAreNeverBridged)
{
    Life life(60);
    EXPECT_EQ(habitOnMorning(effectsOf(life.diary())).rows, 58);
    life.on(30).removeMark("habit");  // wanted by the rows of the two mornings after it
    EXPECT_EQ(habitOnMorning(effectsOf(life.diary())).rows, 56);
    remove(life.on(30), PainMoment::Evening);  // face value needs it for one of the two, felt for both
    EXPECT_EQ(habitOnMorning(effectsOf(life.diary())).rows, 56);
}

/// Pain on the mornings after the habit, changed by so many points.
Diary withEffect(Life& life, int points)
{
    for (int i = 1; i < life.days(); ++i) {
        if (std::holds_alternative<Done>(life.on(i - 1).mark("habit")->value)) {
            const int rating = life.on(i).pain(PainMoment::Morning)->back->value();
            life.on(i).setPain(backPain(PainMoment::Morning, std::clamp(rating + points, 0, 10)));
        }
    }
    return life.diary();
}

TEST(EffectsTest, WhatTakesPainOffHelpsAndWhatAddsItWorsens)
{
    Life relieved(200);
    const Effect helps = habitOnMorning(effectsOf(withEffect(relieved, -2)));
    EXPECT_EQ(helps.verdict, Verdict::Helps);
    EXPECT_NEAR(helps.estimate->value, -2, 0.7);
    EXPECT_EQ(helps.contrast, (Contrast{ContrastKind::DoneAgainstNotDone, 1}));
    EXPECT_EQ(*helps.exposed + *helps.unexposed, helps.rows);
    EXPECT_FALSE(helps.isEarly);
    EXPECT_GE(helps.checksMade, 5);
    EXPECT_GE(helps.checksHeld, 4);
    Life hurt(200);
    EXPECT_EQ(habitOnMorning(effectsOf(withEffect(hurt, 2))).verdict, Verdict::Worsens);
}

TEST(EffectsTest, WhatMostPeopleNoticeIsTwoPointsOrAThird)
{
    Effect effect;
    effect.outcome = Measure::MorningPain;
    EXPECT_FALSE(isNoticeable(effect));
    effect.estimate = Estimate{-1.9, 0.3, -2.5, -1.3, 0.001, 50};
    effect.outcomeMean = 7;
    EXPECT_EQ(isNoticeable(effect), false);
    effect.outcomeMean = 6;
    EXPECT_EQ(isNoticeable(effect), true);
    effect.outcome = Measure::NightDuration;
    EXPECT_FALSE(isNoticeable(effect));
}

TEST(EffectsTest, WhatActedInOneHalfOnlyDoesNotHoldInEveryCheck)
{
    Life life(300);
    for (int i = 1; i < 150; ++i) {
        if (std::holds_alternative<Done>(life.on(i - 1).mark("habit")->value)) {
            const int rating = life.on(i).pain(PainMoment::Morning)->back->value();
            life.on(i).setPain(backPain(PainMoment::Morning, std::clamp(rating - 3, 0, 10)));
        }
    }
    const Effect effect = habitOnMorning(effectsOf(life.diary()));
    EXPECT_EQ(effect.checksMade, 5);
    EXPECT_LE(effect.checksHeld, 3);  // neither half is like the whole
}

TEST(EffectsTest, ARatingThatIsCopiedFromTheEveningBeforeIsNoEffect)
{
    Life life(120);
    for (int i = 1; i < life.days(); ++i) {
        life.on(i).setPain(backPain(PainMoment::Morning, life.on(i - 1).pain(PainMoment::Evening)->back->value()));
    }
    const Effect effect = habitOnMorning(effectsOf(life.diary()));
    EXPECT_EQ(effect.obstacle, Obstacle::NotSeparable);
    EXPECT_FALSE(effect.estimate);
}

TEST(EffectsTest, WhereHalfOfTheValuesAreOneTheWholeRangeIsTheContrast)
{
    Life life(60);
    for (DayRecord& record : life.records()) {
        record.setMark({"stress", record.day().dayOfMonth() % 5 == 0 ? record.day().dayOfMonth() / 5.0 : 0.0, {}});
    }
    EXPECT_EQ(effectsOf(life.diary()).find(Exposure("stress"), Measure::EveningPain)->contrast,
              (Contrast{ContrastKind::WholeRange, 6}));
}

TEST(EffectsTest, MoreSleepIsBetterAndMorePainIsNot)
{
    Life life(200);
    for (int i = 1; i < life.days(); ++i) {
        const bool isDone = std::holds_alternative<Done>(life.on(i - 1).mark("habit")->value);
        NightFields night = life.on(i).night()->fields();
        night.awakeAfterOnset = *night.awakeAfterOnset / 2 + std::chrono::minutes(isDone ? 0 : 120);
        life.on(i).setNight(valueOf(Night::make(night)));
    }
    const EffectFamily family = effectsOf(life.diary());
    EXPECT_EQ(family.find(Exposure("habit"), Measure::NightDuration)->verdict, Verdict::Helps);
    EXPECT_EQ(family.find(Exposure("habit"), Measure::NightEfficiency)->verdict, Verdict::Helps);
}

TEST(EffectsTest, WithoutADifferenceALongDiarySaysThatItIsTooSmallToMatter)
{
    Life life(1500);
    EXPECT_EQ(habitOnMorning(effectsOf(life.diary())).verdict, Verdict::NoMeaningfulEffect);
}

TEST(EffectsTest, TooLittleSaysHowManyDaysAreMissing)
{
    Life life(20);
    const Effect few = habitOnMorning(effectsOf(life.diary()));
    EXPECT_EQ(few.verdict, Verdict::TooLittleData);
    EXPECT_EQ(few.obstacle, Obstacle::TooFewRows);
    EXPECT_EQ(few.daysMissing, 12);  // 18 rows of 30

    Life oneSided(60);
    for (int i = 0; i < 60; ++i) {
        oneSided.on(i).setMark({"habit", i < 5 ? MarkValue(NotDone{}) : MarkValue(Done{}), {}});
    }
    const Effect ofOneKind = habitOnMorning(effectsOf(oneSided.diary()));
    EXPECT_EQ(ofOneKind.obstacle, Obstacle::TooFewOfEach);
    EXPECT_EQ(ofOneKind.daysMissing, 4);  // 4 of 8 days without it among the rows

    Life coarse(60);
    for (DayRecord& record : coarse.records()) {
        record.setMark({"walk", record.day().dayOfMonth() % 3 * 10.0, {}});
    }
    const auto ofFewValues = *effectsOf(coarse.diary()).find(Exposure("walk"), Measure::EveningPain);
    EXPECT_EQ(ofFewValues.obstacle, Obstacle::TooFewValues);
    EXPECT_EQ(ofFewValues.daysMissing, 2);
}

TEST(EffectsTest, WithoutEveningsNothingIsClaimedAndTheReasonIsSaid)
{
    Life life(120);
    for (int i = 0; i < life.days(); ++i) {
        if (i % 5 > 1) {
            remove(life.on(i), PainMoment::Evening);
        }
    }
    const Effect effect = habitOnMorning(effectsOf(life.diary()));
    EXPECT_EQ(effect.verdict, Verdict::Unclear);
    EXPECT_EQ(effect.obstacle, Obstacle::EveningPainNotRecorded);
    EXPECT_FALSE(effect.estimate);
}

TEST(EffectsTest, AHabitOfWeekendsCannotBeToldFromWeekends)
{
    Life life(150);
    for (DayRecord& record : life.records()) {
        const bool isBeforeWeekend = record.day().next().weekday().iso_encoding() > 5;
        record.setMark({"habit", isBeforeWeekend ? MarkValue(Done{}) : MarkValue(NotDone{}), {}});
    }
    const Effect effect = habitOnMorning(effectsOf(life.diary()));
    EXPECT_EQ(effect.verdict, Verdict::Unclear);
    EXPECT_EQ(effect.obstacle, Obstacle::NotSeparable);
}

TEST(EffectsTest, AFactorMarkedBothWaysIsReadAsYesOrNo)
{
    Life life(60);
    life.on(10).setMark({"walk", NotDone{}, {}});
    const EffectFamily family = effectsOf(life.diary());
    const Effect& effect = *family.find(Exposure("walk"), Measure::EveningPain);
    EXPECT_EQ(effect.contrast.kind, ContrastKind::DoneAgainstNotDone);
    life.on(10).setMark({"walk", NotApplicable{}, {}});
    EXPECT_EQ(effectsOf(life.diary()).find(Exposure("walk"), Measure::EveningPain)->contrast.kind,
              ContrastKind::AnHour);
}

TEST(EffectsTest, LateDaysAreOneOfTheChecks)
{
    Life life(100);
    const Effect without = habitOnMorning(effectsOf(life.diary()));
    EffectOptions options;
    options.lateDays = {firstDay + 50, firstDay + 51};
    const Effect with = habitOnMorning(effectsOf(life.diary(), options));
    EXPECT_EQ(with.checksMade, without.checksMade + 1);
    EXPECT_EQ(with.estimate, without.estimate);
}

TEST(EffectsTest, OnlyTheDaysAskedForCount)
{
    Life life(120);
    const EffectFamily family = effects(life.diary(), {firstDay + 20, firstDay + 79});
    EXPECT_EQ(habitOnMorning(family).rows, 58);
}

TEST(EffectsTest, OfNothingThereIsNothing)
{
    const EffectFamily family = effects(Diary(), {firstDay, firstDay - 1});
    EXPECT_EQ(family.size, 0);
    EXPECT_EQ(family.painToNight.verdict, Verdict::TooLittleData);
    for (const Effect& effect : family.effects) {
        EXPECT_EQ(effect.verdict, Verdict::TooLittleData);
        EXPECT_EQ(effect.daysMissing, 30);
    }
}

TEST(EffectsTest, OneDayIsTooLittle)
{
    Life life(1);
    expectAllSensible(effectsOf(life.diary()));
}

TEST(EffectsTest, AllTheSameValueIsRefusedWithoutANumber)
{
    std::vector<DayRecord> records;
    for (int i = 0; i < 300; ++i) {
        records.push_back(usualDay(firstDay + i));
        records.back().setMark({"habit", Done{}, {}});
        records.back().setMark({"walk", 10.0, {}});
    }
    const EffectFamily family = effectsOf(Diary(std::move(records), factors(), {}));
    expectAllSensible(family);
    EXPECT_EQ(family.size, 0);
}

TEST(EffectsTest, PainThatNeverChangesIsRefusedWithoutANumber)
{
    Life life(120);
    for (DayRecord& record : life.records()) {
        record.setPain(backPain(PainMoment::Morning, 5));
        record.setPain(backPain(PainMoment::Evening, 5));
    }
    const EffectFamily family = effectsOf(life.diary());
    expectAllSensible(family);
    EXPECT_EQ(habitOnMorning(family).obstacle, Obstacle::NotSeparable);
}

TEST(EffectsTest, AHundredYearsWithTwoDaysAreTooLittle)
{
    Life life(2);
    std::vector<DayRecord> records{life.on(0)};
    DayRecord later(firstDay + 36'500);
    later.setPain(backPain(PainMoment::Morning, 3));
    records.push_back(std::move(later));
    const EffectFamily family = effectsOf(Diary(std::move(records), factors(), {}));
    expectAllSensible(family);
    EXPECT_EQ(family.size, 0);
}

TEST(EffectsTest, FirstQuestionsAloneAreAnsweredAsAmongAll)
{
    for (const int days : {50, 200}) {
        const Life life(days);
        EffectOptions options;
        options.asked = EffectsAsked::FirstQuestions;
        const EffectFamily all = effectsOf(life.diary());
        const EffectFamily first = effectsOf(life.diary(), options);
        EXPECT_EQ(first.size, all.size);
        EXPECT_LT(first.effects.size(), all.effects.size());
        for (const Effect& effect : first.effects) {
            const Effect* same = all.find(effect.exposure, effect.outcome);
            ASSERT_TRUE(same);
            EXPECT_EQ(effect.q, same->q);
            EXPECT_EQ(effect.estimate, same->estimate);
            if (effect.isNextRating) {
                EXPECT_EQ(effect, *same) << "the checks too";
            }
        }
        EXPECT_TRUE(std::all_of(all.effects.begin(), all.effects.end(), [&first](const Effect& effect) {
            return !effect.isNextRating || first.find(effect.exposure, effect.outcome);
        }));
    }
}

TEST(EffectsTest, FiveHundredFactorsAreAskedAndCounted)
{
    Life life(60);
    std::vector<Factor> many = factors();
    for (int i = 0; i < 500; ++i) {
        many.push_back(
            factorOf("extra_" + std::to_string(i), FactorKind::Check, i % 2 ? PartOfDay::Evening : PartOfDay::Morning));
        for (DayRecord& record : life.records()) {
            record.setMark({many.back().id(), life.isHeads() ? MarkValue(Done{}) : MarkValue(NotDone{}), {}});
        }
    }
    EffectOptions options;
    options.asked = EffectsAsked::AllUnchecked;
    const EffectFamily family = effectsOf(Diary(life.records(), many, {}), options);
    expectAllSensible(family);
    EXPECT_EQ(family.effects.size(), 7U * 3 + 503U * 6);
}

}  // namespace

}  // namespace slumbar::testing
