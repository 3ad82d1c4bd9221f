#include "trends/trendspicture.h"

#include "trends/dayvalues.h"
#include "trends/gaps.h"
#include "trends/periods.h"

namespace slumbar {

TrendsPicture trendsPicture(const Diary& diary, const TrendsFigures& figures, Grain grain)
{
    TrendsPicture picture;
    picture.grain = grain;
    picture.band = figures.band;
    const std::vector<DayRange> periods = inGrains(grain, figures.counted);
    for (const DayRange& period : periods) {
        picture.periods.push_back(periodFigures(diary, period, figures.band));
    }
    std::vector<Day> withNight;
    std::vector<Day> withPain;
    for (const DayRecord& record : diary.between(figures.counted)) {
        if (sleepHours(record)) {
            withNight.push_back(record.day());
        }
        if (morningPain(record) || backPainOf(record, PainMoment::Evening)) {
            withPain.push_back(record.day());
        }
    }
    picture.sleepGaps = gapsBetween(withNight, figures.counted, periods);
    picture.painGaps = gapsBetween(withPain, figures.counted, periods);
    return picture;
}

}  // namespace slumbar
