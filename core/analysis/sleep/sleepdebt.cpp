#include "analysis/sleep/sleepdebt.h"

#include <algorithm>

#include "analysis/sleep/fewestnights.h"

namespace slumbar {

namespace {

using std::chrono::seconds;

/// need - TST of the night that ended on each day, where it is known.
std::vector<std::optional<seconds>> shortfalls(const Diary& diary, DayRange days)
{
    std::vector<std::optional<seconds>> missing(static_cast<std::size_t>(days.length()));
    for (const DayRecord& record : diary.between(days)) {
        const auto slept = record.night() ? record.night()->totalSleep() : std::nullopt;
        if (slept) {
            missing[static_cast<std::size_t>(record.day() - days.first)] = diary.profile().sleepNeed - *slept;
        }
    }
    return missing;
}

/// Whole seconds, so that what leaves the window takes off exactly what it added.
struct Window {
    seconds missing{0};
    int nights = 0;

    void add(const std::optional<seconds>& shortfall)
    {
        missing += shortfall.value_or(seconds(0));
        nights += shortfall ? 1 : 0;
    }
    void remove(const std::optional<seconds>& shortfall)
    {
        missing -= shortfall.value_or(seconds(0));
        nights -= shortfall ? 1 : 0;
    }
    OrNotYet<Figure> debtH() const
    {
        if (nights < fewestNights) {
            return tl::unexpected(NotYet{fewestNights - nights});
        }
        return Figure{static_cast<double>(std::max(missing, seconds(0)).count()) / 3600.0, nights};
    }
};

}  // namespace

OrNotYet<Figure> sleepDebtH(const Diary& diary, Day last)
{
    return sleepDebtsH(diary, {last, last}).front();
}

std::vector<OrNotYet<Figure>> sleepDebtsH(const Diary& diary, DayRange days)
{
    std::vector<OrNotYet<Figure>> debts;
    if (days.isEmpty()) {
        return debts;
    }
    const auto missing = shortfalls(diary, {days.first - (debtDays - 1), days.last});
    debts.reserve(static_cast<std::size_t>(days.length()));
    Window window;
    for (std::size_t index = 0; index < missing.size(); ++index) {
        window.add(missing[index]);
        if (index >= debtDays) {
            window.remove(missing[index - debtDays]);
        }
        if (index + 1 >= debtDays) {
            debts.push_back(window.debtH());
        }
    }
    return debts;
}

}  // namespace slumbar
