#include "demo/madeupcalendar.h"

#include <algorithm>
#include <array>
#include <string>

#include "demo/chance.h"

namespace slumbar {

namespace {

constexpr int yearLength = 365;

/// Days before the last day of the year, from the earlier to the later: 40 to 28 days ago.
struct Span {
    int from;
    int to;

    constexpr bool contains(int daysAgo) const { return to <= daysAgo && daysAgo <= from; }
    constexpr int length() const { return from - to + 1; }
    constexpr int dayOf(int daysAgo) const { return from - daysAgo; }
};

constexpr Span recentFlare{40, 28};
constexpr Span earlierFlare{216, 203};
constexpr Span familyVisit{46, 42};
constexpr Span holiday{306, 299};
constexpr Span cold{101, 98};
constexpr Span stomachBug{331, 330};
constexpr Span forgottenWeek{250, 244};
constexpr int mattressDaysAgo = 130;
constexpr std::array<int, 5> physiotherapyDaysAgo{196, 189, 182, 175, 168};

/// Rises within two days, then wears off.
double flareLevel(Span flare, int daysAgo)
{
    if (!flare.contains(daysAgo)) {
        return 0;
    }
    constexpr double daysOfRise = 2;
    const int day = flare.dayOf(daysAgo);
    const double rise = (day + 1) / (daysOfRise + 1);
    const double fall = (flare.length() - day) / (flare.length() - daysOfRise);
    return std::min({rise, fall, 1.0});
}

std::vector<Event> eventsOf(int daysAgo, bool isLastYear)
{
    std::vector<Event> events;
    if (familyVisit.contains(daysAgo)) {
        const bool isTheDrive = daysAgo == familyVisit.from || daysAgo == familyVisit.to;
        events.push_back({EventKind::Travel, "Family visit", isTheDrive ? "Six hours in the car." : ""});
    }
    if (holiday.contains(daysAgo)) {
        events.push_back({EventKind::Travel, "Holiday by the sea", ""});
    }
    if (cold.contains(daysAgo)) {
        events.push_back({EventKind::Illness, "Cold", daysAgo == cold.from ? "Sore throat, no fever." : ""});
    }
    if (stomachBug.contains(daysAgo)) {
        events.push_back({EventKind::Illness, "Stomach bug", ""});
    }
    if (daysAgo == earlierFlare.from) {
        events.push_back({EventKind::Injury, "Lifted moving boxes", "Twisted while lifting."});
    }
    if (isLastYear && daysAgo == mattressDaysAgo) {
        events.push_back({EventKind::Mattress, "New mattress, medium firm", ""});
    }
    if (std::find(physiotherapyDaysAgo.begin(), physiotherapyDaysAgo.end(), daysAgo) != physiotherapyDaysAgo.end()) {
        events.push_back({EventKind::Treatment, "Physiotherapy", ""});
    }
    return events;
}

}  // namespace

MadeUpCircumstances MadeUpCalendar::on(Day day) const
{
    const int daysAgo = m_last - day;
    const int year = daysAgo / yearLength;
    const bool isLastYear = year == 0;
    // Earlier years lie a few days apart from the last one.
    const int shift = isLastYear ? 0 : Chance(m_seed + static_cast<std::uint64_t>(year)).whole(-20, 20);
    const int place = daysAgo - year * yearLength + shift;
    MadeUpCircumstances circumstances;
    circumstances.flare = std::max(flareLevel(recentFlare, place), flareLevel(earlierFlare, place));
    if (circumstances.flare > 0) {
        circumstances.kind = recentFlare.contains(place) ? FlareKind::LeftLeg : FlareKind::RightNeck;
    }
    circumstances.isFlareStart = place == recentFlare.from;
    circumstances.isIll = cold.contains(place) || stomachBug.contains(place);
    circumstances.isTravelling = familyVisit.contains(place) || holiday.contains(place);
    circumstances.isAfterMattress = daysAgo < mattressDaysAgo;
    circumstances.isForgotten = forgottenWeek.contains(place);
    circumstances.events = eventsOf(place, isLastYear);
    return circumstances;
}

}  // namespace slumbar
