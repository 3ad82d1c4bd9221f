#include "calendar/daychanges.h"

#include <gmock/gmock.h>

#include "calendar/dayversions.h"
#include "support/build.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Day thursday(2026, 10, 22);

/// With plain spaces and without quotation marks of any kind, as a person would type them.
std::vector<std::string> changes(const DayRecord& before, const DayRecord& after)
{
    std::vector<std::string> plain;
    for (QString sentence : dayChanges(before, after, Diary())) {
        plain.push_back(sentence.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString());
    }
    return plain;
}

DayRecord withNight(DayRecord record, void (*change)(NightFields&))
{
    NightFields fields = record.night()->fields();
    change(fields);
    record.setNight(valueOf(Night::make(fields)));
    return record;
}

TEST(DayChangesTest, ACorrectionSaysFromWhatToWhat)
{
    const DayRecord before = usualDay(thursday, 4);
    DayRecord after = withNight(usualDay(thursday, 3),
                                [](NightFields& night) { night.finalAwakening->utc += std::chrono::minutes(15); });
    after.setMark({"stretching", Done{}, {}});
    EXPECT_THAT(changes(before, after),
                ElementsAre("Woke 06:40 → 06:55", "Back pain in the morning 4 → 3", "Stretching: done"));
}

TEST(DayChangesTest, WhatCameAndWhatWentIsSaidDifferently)
{
    DayRecord before(thursday);
    before.setPain(backPain(PainMoment::Morning, 6));
    before.setMark({"cool_room", 18.0, {}});
    before.addEvent({EventKind::Travel, "Lisbon", {}});
    DayRecord after(thursday);
    after.setPain(backPain(PainMoment::Evening, 5));
    EXPECT_THAT(changes(before, after),
                ElementsAre("Back pain in the evening: 5", "Back pain in the morning taken out (6)",
                            "Room taken out (18 °C)", "Travel: Lisbon taken out"));
    EXPECT_THAT(changes(before, DayRecord(thursday)), ElementsAre("Everything was taken out"));
}

TEST(DayChangesTest, AnotherMarkAndItsNoteAreToldButNeverAPrivateThought)
{
    DayRecord before(thursday);
    before.setMark({"stretching", NotDone{}, "tired"});
    before.setMark({"reframing", Done{}, "nobody reads this"});
    DayRecord after(thursday);
    after.setMark({"stretching", 12.0, "better after it"});
    after.setMark({"reframing", Done{}, "nor this"});
    EXPECT_THAT(changes(before, after),
                ElementsAre("A kinder thought: private words changed", "Stretching not done → 12 min",
                            "Note on Stretching “tired” → “better after it”"));
}

TEST(DayChangesTest, ExtraRatingsAreToldApartByTheirTime)
{
    PainEntry noon = backPain(PainMoment::Extra, 4);
    noon.time = moment("2026-10-22T12:00+02:00");
    PainEntry later = backPain(PainMoment::Extra, 7);
    later.time = moment("2026-10-22T16:00+02:00");
    DayRecord before(thursday);
    before.setPain(noon);
    DayRecord after = before;
    after.setPain(later);
    EXPECT_THAT(changes(before, after), ElementsAre("Back pain in between: 7"));
}

TEST(DayVersionsTest, TheNewestComesFirstAndWhatWasThereBeforeLast)
{
    const DayRecord imported = usualDay(thursday, 2);
    const DayRecord written = usualDay(thursday, 4);
    const std::vector<Revision> revisions{{moment("2026-10-22T07:05+02:00"), imported, written},
                                          {moment("2026-10-24T21:40+02:00"), written, DayRecord(thursday)}};
    const auto versions = dayVersions(revisions, Diary());
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_EQ(versions[0].when, QStringLiteral("Sat 21:40"));
    EXPECT_EQ(versions[1].when, QStringLiteral("07:05"));
    EXPECT_EQ(versions[1].record, written);
    EXPECT_EQ(versions[2].when, QStringLiteral("Before that"));
    EXPECT_EQ(versions[2].record, imported);
}

TEST(DayVersionsTest, InShortItSaysWhenADayWasWrittenAndCorrected)
{
    const DayRecord first = usualDay(thursday, 4);
    const DayRecord second = usualDay(thursday, 3);
    const Revision written{moment("2026-10-22T07:05+02:00"), DayRecord(thursday), first};
    const Revision corrected{moment("2026-11-03T21:40+01:00"), first, second};
    const Revision nextYear{moment("2027-01-03T21:40+01:00"), second, first};
    const Revision cleared{moment("2026-10-23T08:00+02:00"), first, DayRecord(thursday)};
    EXPECT_EQ(historyInShort({}, thursday), QString());
    EXPECT_EQ(historyInShort({written}, thursday), QStringLiteral("Written 07:05."));
    EXPECT_EQ(historyInShort({written, corrected}, thursday), QStringLiteral("Written 07:05, corrected 3 Nov, 21:40."));
    EXPECT_EQ(historyInShort({nextYear}, thursday), QStringLiteral("Corrected 3 Jan 2027, 21:40."));
    EXPECT_EQ(historyInShort({written, cleared}, thursday), QStringLiteral("Cleared Fri 08:00."));
}

}  // namespace
}  // namespace slumbar
