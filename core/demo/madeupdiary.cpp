#include "demo/madeupdiary.h"

#include <cassert>

#include "demo/madeuprecords.h"

namespace slumbar {

namespace {

/// Days lived before the first one, so that it has an ordinary day behind it.
constexpr int daysToSettle = 14;

Profile madeUpProfile()
{
    Profile profile;
    profile.name = "Robin Example";
    profile.born = Day(1979, 5, 14);
    profile.sleepNeed = std::chrono::minutes(7 * 60 + 30);
    return profile;
}

}  // namespace

Diary madeUpDiary(Day last, int days, std::uint64_t seed, const TimeZone& zone)
{
    assert(days >= 1);
    const Day first = last - (days - 1);
    MadeUpLife life(last, seed);
    for (Day day = first - daysToSettle; day < first; day = day.next()) {
        life.live(day);
    }
    MadeUpWriter writer(last, seed, zone);
    std::vector<DayRecord> records;
    records.reserve(static_cast<std::size_t>(days));
    LivedDay lived = life.live(first);
    for (Day day = first; day <= last; day = day.next()) {
        LivedDay next = life.live(day.next());
        records.push_back(writer.write(lived, next));
        lived = std::move(next);
    }
    return Diary(std::move(records), madeUpFactors(), madeUpProfile());
}

}  // namespace slumbar
