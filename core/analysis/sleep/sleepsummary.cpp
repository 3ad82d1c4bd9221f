#include "analysis/sleep/sleepsummary.h"

namespace slumbar {

namespace {

using Seconds = std::optional<std::chrono::seconds>;

/// 100 Σpart / Σwhole over the nights that have both.
class PercentOf {
public:
    void addIfAny(const Seconds& part, const Seconds& whole)
    {
        if (part && whole && whole->count() > 0) {
            m_part += *part;
            m_whole += *whole;
            ++m_count;
        }
    }
    std::optional<Figure> figure() const
    {
        if (m_count == 0) {
            return std::nullopt;
        }
        return Figure{100.0 * static_cast<double>(m_part.count()) / static_cast<double>(m_whole.count()), m_count};
    }

private:
    std::chrono::seconds m_part{0};
    std::chrono::seconds m_whole{0};
    int m_count = 0;
};

void addMinutes(MeanOf& mean, const Seconds& duration)
{
    if (duration) {
        mean.add(inMinutes(*duration));
    }
}

template<class Count>
void addValue(MeanOf& mean, const std::optional<Count>& value)
{
    if (value) {
        mean.add(value->value());
    }
}

}  // namespace

double inMinutes(std::chrono::seconds duration)
{
    return static_cast<double>(duration.count()) / 60.0;
}

SleepSummary sleepSummary(const Diary& diary, DayRange days)
{
    MeanOf sleep, inBed, latency, awake, awakenings, quality, rested;
    PercentOf ofInBed, ofAttempt, ofDiary;
    SleepSummary summary;
    for (const DayRecord& record : diary.between(days)) {
        const Night* night = record.night();
        if (!night) {
            continue;
        }
        ++summary.nights;
        addMinutes(sleep, night->totalSleep());
        addMinutes(inBed, night->timeInBed());
        ofInBed.addIfAny(night->totalSleep(), night->timeInBed());
        ofAttempt.addIfAny(night->totalSleep(), night->sleepAttempt());
        ofDiary.addIfAny(night->totalSleep(), night->sleepPeriod());
        addMinutes(latency, (*night)->latency);
        addMinutes(awake, (*night)->awakeAfterOnset);
        addValue(awakenings, (*night)->awakenings);
        addValue(quality, (*night)->quality);
        addValue(rested, (*night)->rested);
    }
    summary.totalSleepMin = sleep.figure();
    summary.timeInBedMin = inBed.figure();
    summary.efficiencyInBed = ofInBed.figure();
    summary.efficiencyOfAttempt = ofAttempt.figure();
    summary.efficiencyOfDiary = ofDiary.figure();
    summary.latencyMin = latency.figure();
    summary.awakeAfterOnsetMin = awake.figure();
    summary.awakenings = awakenings.figure();
    summary.quality = quality.figure();
    summary.rested = rested.figure();
    return summary;
}

}  // namespace slumbar
