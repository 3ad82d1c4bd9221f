#include "today/quickanswers.h"

#include <cassert>

namespace slumbar {

namespace {

PainEntry emptyEntry(PainMoment moment)
{
    PainEntry entry;
    entry.moment = moment;
    return entry;
}

/// What is known of the night, as if it had been written by hand.
NightFields fieldsByHand(const DayRecord& record)
{
    const Night* byHand = record.nightFrom(sourceByHand);
    const Night* known = byHand ? byHand : record.night();
    NightFields fields = known ? known->fields() : NightFields();
    fields.source = sourceByHand;
    return fields;
}

DayRecord withNightByHand(DayRecord record, const Night& night)
{
    if (night.fields() == NightFields()) {
        record.removeNight(sourceByHand);
    } else {
        record.setNightThatCounts(night);
    }
    return record;
}

}  // namespace

DayRecord withBackPain(DayRecord record, PainMoment moment, std::optional<PainScore> score)
{
    const PainEntry* known = record.pain(moment);
    PainEntry entry = known ? *known : emptyEntry(moment);
    entry.back = score;
    if (entry == emptyEntry(moment)) {
        record.removePain(moment);
    } else {
        record.setPain(std::move(entry));
    }
    return record;
}

DayRecord withQuality(DayRecord record, std::optional<FivePoint> quality)
{
    NightFields fields = fieldsByHand(record);
    fields.quality = quality;
    const auto night = Night::make(std::move(fields));
    assert(night && "a possible night stays possible with another quality");
    return withNightByHand(std::move(record), *night);
}

Result<DayRecord> withUsualNight(DayRecord record, const UsualNight& usual, const TimeZone& zone)
{
    const auto moments = placeNight(record.day(), usual.times, zone);
    if (!moments) {
        return tl::unexpected(moments.error());
    }
    NightFields fields = fieldsByHand(record);
    fields.inBed = moments->inBed;
    fields.lightsOut = moments->lightsOut;
    fields.finalAwakening = moments->finalAwakening;
    fields.outOfBed = moments->outOfBed;
    return Night::make(std::move(fields)).map([&record](const Night& night) { return withNightByHand(record, night); });
}

}  // namespace slumbar
