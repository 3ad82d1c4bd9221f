#include "exchange/nightorder.h"

namespace slumbar {

namespace {

int detailOf(const Night& night)
{
    const auto count = [](const auto&... fields) { return (0 + ... + (fields ? 1 : 0)); };
    return count(night->inBed, night->lightsOut, night->finalAwakening, night->outOfBed, night->latency,
                 night->awakenings, night->awakeAfterOnset, night->tryingAfterAwakening, night->nap, night->quality,
                 night->rested, night->position, night->roomCelsius, night->deep, night->rem, night->light);
}

}  // namespace

void addBesideOthers(DayRecord& record, Night night)
{
    const Night* counting = record.night();
    const bool tellsMore = counting && (night.isByHand() || detailOf(night) > detailOf(*counting));
    if (tellsMore && !counting->isByHand()) {
        record.setNightThatCounts(std::move(night));
    } else {
        record.setNight(std::move(night));
    }
}

}  // namespace slumbar
