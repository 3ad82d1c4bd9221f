#include "domain/factor.h"

#include <gmock/gmock.h>

#include "domain/event.h"
#include "domain/mark.h"
#include "domain/pain.h"
#include "support/randomdiary.h"

namespace slumbar {
namespace {

using testing::day;
using testing::valueOf;

TEST(FactorTest, BuiltInOnesHaveTheirPublishedIds)
{
    std::vector<std::string> ids;
    for (const Factor& factor : builtInFactors()) {
        ids.push_back(factor.id());
    }
    for (const char* id : {"caffeine_cutoff", "screens_off", "stretching", "mindfulness", "breathing", "reframing",
                           "bedtime_plan", "cool_room", "knee_pillow", "lumbar_support", "not_on_stomach", "omega_3",
                           "turmeric", "stress", "mood", "caffeine_mg", "alcohol_units", "exercise_min"}) {
        EXPECT_THAT(ids, ::testing::Contains(id));
        EXPECT_TRUE(isBuiltInFactor(id));
    }
    EXPECT_FALSE(isBuiltInFactor("tea"));
}

TEST(FactorTest, EveryTargetReadsBackAsItWasWritten)
{
    for (const Target& target :
         {Target(TargetDone{}), Target(TargetAtLeast{10}), Target(TargetAtMost{18.5}),
          Target(TargetBy{testing::clock("14:00")}), Target(TargetBeforeBed{std::chrono::minutes(60)}),
          Target(TargetWithin{testing::clock("23:00"), std::chrono::minutes(30)})}) {
        EXPECT_EQ(targetFromText(toText(target)), target) << toText(target).comparison;
    }
}

TEST(FactorTest, TargetsThatMakeNoSenseAreNotUnderstood)
{
    for (const TargetText& text :
         {TargetText{"at_least", "many"}, TargetText{"at_least", "nan"}, TargetText{"by", "14"},
          TargetText{"before_bed", "-5"}, TargetText{"", "10"}, TargetText{"within", "23:00"}, TargetText{"is", ""}}) {
        EXPECT_FALSE(targetFromText(text)) << text.comparison << ' ' << text.value;
    }
}

TEST(FactorTest, IsDueOnTheDaysOfItsScheduleAndNotWhilePaused)
{
    FactorFields fields;
    fields.id = "swim";
    fields.schedule = valueOf(scheduleFromText("mon;wed"));
    const Factor swim = valueOf(Factor::make(fields));
    EXPECT_TRUE(swim.isDueOn(day("2026-10-26")));
    EXPECT_FALSE(swim.isDueOn(day("2026-10-27")));
    fields.pauses = {{day("2026-10-25"), day("2026-10-28")}, {day("2026-11-09"), std::nullopt}};
    const Factor paused = valueOf(Factor::make(fields));
    EXPECT_FALSE(paused.isDueOn(day("2026-10-26")));
    EXPECT_TRUE(paused.isPausedOn(day("2026-10-28")));
    EXPECT_FALSE(paused.isPausedOn(day("2026-10-29")));
    EXPECT_TRUE(paused.isDueOn(day("2026-11-02")));
    EXPECT_FALSE(paused.isDueOn(day("2199-12-30")));
}

TEST(FactorTest, DueDaysAreThoseThatAreDueOneByOne)
{
    testing::RandomDiary random(1);
    for (int round = 0; round < 300; ++round) {
        const Factor factor = random.factor("walk");
        const Day first = day("2025-12-20") + random.number(0, 60);
        const DayRange days{first, first + random.number(-2, 900)};
        int due = 0;
        for (const Day on : days) {
            due += factor.isDueOn(on) ? 1 : 0;
        }
        EXPECT_EQ(factor.dueDays(days), due) << toText(Timetable{factor->schedule, factor->pauses});
    }
}

TEST(FactorTest, PausesAreInOrderAndApart)
{
    const auto isPossible = [](std::vector<Pause> pauses) {
        FactorFields fields;
        fields.id = "swim";
        fields.pauses = std::move(pauses);
        const auto factor = Factor::make(std::move(fields));
        EXPECT_TRUE(factor || factor.error().code == ErrorCode::ValueOutOfRange);
        return factor.has_value();
    };
    const Day first = day("2026-10-01");
    EXPECT_TRUE(isPossible({{first, first}, {first + 1, first + 5}, {first + 9, std::nullopt}}));
    EXPECT_FALSE(isPossible({{first, first - 1}}));
    EXPECT_FALSE(isPossible({{first, first + 3}, {first + 3, first + 5}}));
    EXPECT_FALSE(isPossible({{first, first + 3}, {first - 9, first - 8}}));
    EXPECT_FALSE(isPossible({{first, std::nullopt}, {first + 9, first + 10}}));
}

TEST(FactorTest, ATargetMustFitTheKind)
{
    FactorFields fields;
    fields.id = "tea";
    fields.kind = FactorKind::Check;
    fields.target = TargetAtLeast{2};
    EXPECT_EQ(Factor::make(fields).error().code, ErrorCode::ValueOutOfRange);
    fields.id = "Tea time";
    fields.target = std::nullopt;
    EXPECT_EQ(Factor::make(fields).error().code, ErrorCode::ValueOutOfRange);
}

TEST(MarkTest, EveryValueReadsBackAsItWasWritten)
{
    for (const char* text : {"done", "not_done", "not_applicable", "12.5", "0", "-3", "22:25"}) {
        EXPECT_EQ(toText(valueOf(markValueFromText(text))), text);
    }
    for (const char* text : {"", "maybe", "inf", "nan", "1e999", "25:00", "12 min"}) {
        EXPECT_FALSE(markValueFromText(text)) << text;
    }
}

TEST(IdentifierTest, EverySiteAndKindReadsBack)
{
    EXPECT_EQ(allSites().size(), 14U);
    for (const Site site : allSites()) {
        EXPECT_EQ(siteFromId(idOf(site)), site);
    }
    for (const PainMoment moment : {PainMoment::Morning, PainMoment::Evening, PainMoment::Extra}) {
        EXPECT_EQ(painMomentFromId(idOf(moment)), moment);
    }
    EXPECT_EQ(eventKindFromId("mattress"), EventKind::Mattress);
    EXPECT_EQ(eventKindFromId("sofa").error().code, ErrorCode::TextNotUnderstood);
}

}  // namespace
}  // namespace slumbar
