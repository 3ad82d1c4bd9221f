#include "benchmarks/honesty/worlds.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "base/identifiers.h"
#include "benchmarks/honesty/life.h"

namespace slumbar::honesty {

namespace {

using std::chrono::minutes;

constexpr IdentifierTable<World, allWorlds.size()> worlds{{
    {World::CarryOver, "carry_over"},
    {World::FollowsFelt, "follows_felt"},
    {World::FollowsRating, "follows_rating"},
    {World::Weekend, "weekend"},
    {World::Year, "year"},
    {World::Flares, "flares"},
}};

constexpr Day firstDay(2025, 1, 6);
/// Days lived before the first one, so that the first is a day like any other.
constexpr int daysToSettle = 30;

// Together about one value in ten is missing.
constexpr double checkInMissing = 0.07;
constexpr double valueMissing = 0.03;
/// More of each check-in for every point above an ordinary evening, in the world of flares.
constexpr double missingPerBadPoint = 0.1;
constexpr double ordinaryFelt = 4.4;

/// How much more restless nights are at the weekend, or at the height of the year.
constexpr double unrestOfRhythm = 0.8;

template<class T>
T bounded(double value)
{
    return T::make(static_cast<int>(std::clamp(std::round(value), double(T::lowest), double(T::highest)))).value();
}

minutes toFive(double length)
{
    return minutes(5 * static_cast<int>(std::round(std::max(length, 0.0) / 5)));
}

class Writer {
public:
    Writer(World world, std::uint64_t seed) : m_world(world), m_chance(~seed) {}

    DayRecord write(const LivedDay& lived)
    {
        DayRecord record(lived.day);
        if (writesCheckIn(lived.morning)) {
            writeNight(record, lived);
            writePain(record, PainMoment::Morning, lived.morning, lived.stiffness);
        }
        if (writesCheckIn(lived.evening)) {
            writePain(record, PainMoment::Evening, lived.evening, std::nullopt);
            writeMarks(record, lived);
        }
        return record;
    }

private:
    bool writesValue() { return !m_chance.happens(valueMissing); }

    bool writesCheckIn(const Pain& pain)
    {
        const double badness = m_world == World::Flares ? std::max(pain.felt - ordinaryFelt, 0.0) : 0;
        return !m_chance.happens(checkInMissing + missingPerBadPoint * badness);
    }

    void writeNight(DayRecord& record, const LivedDay& lived)
    {
        const double unrest = lived.unrest + unrestOfRhythm * lived.rhythm;
        const minutes offset(60);
        const double inBed = m_chance.around(-80 + 30 * lived.rhythm, 30);
        NightFields fields;
        fields.source = sourceMadeUp;
        fields.inBed = Moment{lived.day.date() - minutes(1440) + toFive(1440 + inBed) - offset, offset};
        const auto after = [offset](const std::optional<Moment>& earlier, minutes length) {
            return Moment{earlier->utc + length, offset};
        };
        fields.lightsOut = after(fields.inBed, minutes(10));
        fields.latency = toFive(15 + 7 * unrest + m_chance.around(0, 6));
        fields.awakeAfterOnset = toFive(30 + 15 * unrest + m_chance.around(0, 12));
        const double asleep = 60 * (6.9 - 0.4 * unrest + m_chance.around(0, 0.6));
        fields.finalAwakening =
            after(fields.lightsOut, *fields.latency + *fields.awakeAfterOnset + toFive(std::max(asleep, 120.0)));
        fields.outOfBed = after(fields.finalAwakening, toFive(5 + m_chance.skewed(8)));
        if (writesValue()) {
            fields.awakenings = bounded<Awakenings>(2.2 + unrest + m_chance.around(0, 0.8));
        }
        if (writesValue()) {
            fields.quality = bounded<FivePoint>(3.2 - 0.7 * unrest + m_chance.around(0, 0.6));
        }
        auto made = Night::make(std::move(fields));
        assert(made && "times only pass and nobody is awake longer than in bed");
        record.setNight(*std::move(made));
    }

    void writePain(DayRecord& record, PainMoment moment, const Pain& pain, std::optional<double> stiffness)
    {
        PainEntry entry;
        entry.moment = moment;
        if (writesValue()) {
            entry.back = bounded<PainScore>(pain.rated);
        }
        if (stiffness && writesValue()) {
            entry.stiffness = bounded<StiffMinutes>(double(toFive(*stiffness).count()));
        }
        record.setPain(std::move(entry));
    }

    void writeMarks(DayRecord& record, const LivedDay& lived)
    {
        for (std::size_t i = 0; i < habitCount; ++i) {
            if (writesValue()) {
                record.setMark({habits()[i].id, habits()[i].markOf(lived.amounts[i]), {}});
            }
        }
    }

    World m_world;
    Chance m_chance;
};

}  // namespace

std::string_view idOf(World world)
{
    return identifierIn(worlds, world);
}

Result<World> worldFromId(std::string_view id)
{
    return valueIn(worlds, id);
}

Diary diaryFrom(const Setting& setting, std::uint64_t seed)
{
    Life life(setting, seed);
    Writer writer(setting.world, seed);
    for (Day day = firstDay - daysToSettle; day < firstDay; day = day.next()) {
        life.live(day);
    }
    std::vector<DayRecord> records;
    records.reserve(static_cast<std::size_t>(setting.days));
    for (int i = 0; i < setting.days; ++i) {
        records.push_back(writer.write(life.live(firstDay + i)));
    }
    return Diary(std::move(records), habitFactors(), {});
}

}  // namespace slumbar::honesty
