#include "analysis/safety/safetysigns.h"

#include <gmock/gmock.h>

#include "support/build.h"

using namespace slumbar;
using namespace slumbar::testing;
using ::testing::IsEmpty;

namespace {

constexpr Day today(2026, 10, 28);

/// So many days up to today, each made by `change` from a quiet one; `age` is 0 today.
template<class Change>
Diary lastDays(int days, Change change)
{
    std::vector<DayRecord> records;
    for (int age = days - 1; age >= 0; --age) {
        DayRecord record = usualDay(today - age, 2, 2);
        change(record, age);
        records.push_back(record);
    }
    return diaryOf(records);
}

void setStiffness(DayRecord& record, int minutes)
{
    PainEntry morning = backPain(PainMoment::Morning, 2);
    morning.stiffness = valueOf(StiffMinutes::make(minutes));
    record.setPain(morning);
}

void setPain(DayRecord& record, int points)
{
    record.setPain(backPain(PainMoment::Morning, points));
    record.setPain(backPain(PainMoment::Evening, points));
}

void rateAt(DayRecord& record, const char* iso, int points)
{
    PainEntry entry = backPain(PainMoment::Extra, points);
    entry.time = moment(iso);
    record.setPain(entry);
}

std::vector<SafetySign> signsOf(const Diary& diary)
{
    std::vector<SafetySign> seen;
    for (const SafetyNotice& notice : safetySigns(diary, today)) {
        seen.push_back(notice.sign);
    }
    return seen;
}

}  // namespace

TEST(SafetySignsTest, OfNothingAndOfQuietDaysAreNone)
{
    EXPECT_THAT(safetySigns(Diary(), today), IsEmpty());
    EXPECT_THAT(safetySigns(lastDays(60, [](DayRecord&, int) {}), today), IsEmpty());
}

TEST(SafetySignsTest, HalfOfTheMorningsStiffForHalfAnHourAreMany)
{
    const auto stiffOn = [](int days) {
        return lastDays(28, [days](DayRecord& record, int age) { setStiffness(record, age < days ? 30 : 29); });
    };
    EXPECT_THAT(signsOf(stiffOn(13)), IsEmpty());
    const auto notices = safetySigns(stiffOn(14), today);
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].sign, SafetySign::StiffMornings);
    EXPECT_EQ(notices[0].looked, (DayRange{today - 27, today}));
    EXPECT_EQ(notices[0].days.size(), 14U);
    EXPECT_EQ(notices[0].days.front(), today - 13);
    EXPECT_EQ(notices[0].of, 28);
    EXPECT_EQ(sourceOf(notices[0].sign), SafetySource::Rudwaleit2006);
}

TEST(SafetySignsTest, AHandfulOfMorningsSaysNothing)
{
    const auto stiffFor = [](int days) {
        return lastDays(days, [](DayRecord& record, int) { setStiffness(record, 90); });
    };
    EXPECT_THAT(signsOf(stiffFor(13)), IsEmpty());
    EXPECT_EQ(signsOf(stiffFor(14)), std::vector{SafetySign::StiffMornings});
}

TEST(SafetySignsTest, PainThatIsNotLessAfterSixWeeksIsSeenWithItsMeans)
{
    const auto painThatGoes = [](int first, int last) {
        return lastDays(42, [=](DayRecord& record, int age) { setPain(record, age >= 28 ? first : last); });
    };
    const auto notices = safetySigns(painThatGoes(6, 5), today);
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].sign, SafetySign::PainNotImproving);
    EXPECT_EQ(notices[0].looked.length(), 42);
    EXPECT_EQ(notices[0].pain, (PainOverWeeks{6, 5}));
    EXPECT_EQ(signsOf(painThatGoes(4, 7)), std::vector{SafetySign::PainNotImproving});
    EXPECT_THAT(signsOf(painThatGoes(10, 7)), IsEmpty());  // 30 % less
    EXPECT_THAT(signsOf(painThatGoes(4, 4)), IsEmpty());   // less than half of the scale
}

TEST(SafetySignsTest, BeforeSixWeeksAreRecordedPainMayStillImprove)
{
    const auto hurt = [](DayRecord& record, int) { setPain(record, 7); };
    EXPECT_THAT(signsOf(lastDays(28, hurt)), IsEmpty());
    EXPECT_EQ(signsOf(lastDays(42, hurt)), std::vector{SafetySign::PainNotImproving});
}

TEST(SafetySignsTest, RatingsInTheNightAreSeenOnWhicheverDayTheyStand)
{
    const auto ratedIn = [](int nights, const char* clock, int points) {
        return lastDays(29, [=](DayRecord& record, int age) {
            if (age >= 1 && age <= nights) {
                const bool isAfterMidnight = std::string_view(clock) < "04:00";  // still the evening before
                const Day date = isAfterMidnight ? record.day().next() : record.day();
                rateAt(record, (date.toIso() + "T" + clock + "+01:00").c_str(), points);
            }
        });
    };
    EXPECT_EQ(signsOf(ratedIn(8, "05:10", 4)), std::vector{SafetySign::PainAtNight});
    EXPECT_EQ(signsOf(ratedIn(8, "02:30", 4)), std::vector{SafetySign::PainAtNight});
    EXPECT_THAT(signsOf(ratedIn(7, "02:30", 4)), IsEmpty());
    EXPECT_THAT(signsOf(ratedIn(14, "02:30", 0)), IsEmpty());
}

TEST(SafetySignsTest, RatingsInTheDayAndAwakeningsSayNothingOfTheNight)
{
    const Diary diary = lastDays(28, [](DayRecord& record, int) {
        rateAt(record, (record.day().toIso() + "T13:00+01:00").c_str(), 8);
        NightFields night = record.night()->fields();
        night.awakenings = Awakenings::of<9>();
        record.setNight(valueOf(Night::make(night)));
    });
    EXPECT_THAT(signsOf(diary), IsEmpty());
}

TEST(SafetySignsTest, ASiteBelowTheKneeOnManyDaysIsSeen)
{
    const auto below = [](int every) {
        return lastDays(28, [every](DayRecord& record, int age) {
            PainEntry evening = backPain(PainMoment::Evening, 2);
            evening.sites = age % every == 0 ? std::set{Site::BelowKneeLeft} : std::set{Site::ThighLeft};
            record.setPain(evening);
        });
    };
    EXPECT_EQ(signsOf(below(2)), std::vector{SafetySign::PainBelowKnee});
    EXPECT_THAT(signsOf(below(3)), IsEmpty());
}

TEST(SafetySignsTest, PainOfWhichNoSiteIsMarkedDoesNotSayThatItIsAboveTheKnee)
{
    const auto markedOn = [](int days, int pointsOnTheOthers) {
        return lastDays(28, [=](DayRecord& record, int age) {
            setPain(record, age < days ? 2 : pointsOnTheOthers);
            if (age < days) {
                PainEntry evening = backPain(PainMoment::Evening, 2);
                evening.sites = age % 2 == 0 ? std::set{Site::BelowKneeRight} : std::set{Site::LowBackRight};
                record.setPain(evening);
            }
        });
    };
    const auto notices = safetySigns(markedOn(14, 2), today);
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].sign, SafetySign::PainBelowKnee);
    EXPECT_EQ(notices[0].days.size(), 7U);
    EXPECT_EQ(notices[0].of, 14);
    EXPECT_THAT(signsOf(markedOn(13, 2)), IsEmpty());
    EXPECT_THAT(signsOf(markedOn(14, 0)), IsEmpty());  // no pain is none below the knee
}

TEST(SafetySignsTest, EverySignHasAnIdAndASource)
{
    for (const SafetySign sign : {SafetySign::StiffMornings, SafetySign::PainNotImproving, SafetySign::PainAtNight,
                                  SafetySign::PainBelowKnee}) {
        EXPECT_FALSE(idOf(sign).empty());
        EXPECT_FALSE(idOf(sourceOf(sign)).empty());
    }
}
