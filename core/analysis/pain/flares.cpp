#include "analysis/pain/flares.h"

#include "analysis/pain/painsummary.h"

namespace slumbar {

namespace {

constexpr int mostDaysUnrated = 3;

}  // namespace

std::vector<DayRange> flares(const Diary& diary, DayRange days)
{
    std::vector<DayRange> found;
    bool isRunning = false;
    for (const DayRecord& record : diary.between(days)) {
        if (isFlareDay(record)) {
            if (isRunning && record.day() - found.back().last <= mostDaysUnrated + 1) {
                found.back().last = record.day();
            } else {
                found.push_back({record.day(), record.day()});
            }
            isRunning = true;
        } else if (!record.pains().empty()) {
            isRunning = false;
        }
    }
    return found;
}

}  // namespace slumbar
