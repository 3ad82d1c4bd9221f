#include "trends/periods.h"

#include <algorithm>
#include <cassert>

namespace slumbar {

namespace {

/// `firstAfter` gives the first day of the piece after the one a day lies in.
template<class FirstAfter>
std::vector<DayRange> cut(DayRange days, FirstAfter firstAfter)
{
    std::vector<DayRange> pieces;
    for (Day first = days.first; first <= days.last;) {
        const Day next = firstAfter(first);
        pieces.push_back({first, std::min(next.previous(), days.last)});
        first = next;
    }
    return pieces;
}

int monthNumber(Day day)
{
    return static_cast<int>(day.civil().year()) * 12 + static_cast<int>(static_cast<unsigned>(day.civil().month())) - 1;
}

Day firstOfMonth(int number)
{
    return Day(number / 12, static_cast<unsigned>(number % 12) + 1, 1);
}

}  // namespace

std::vector<DayRange> inDays(DayRange days)
{
    return cut(days, [](Day day) { return day.next(); });
}

std::vector<DayRange> inWeeks(DayRange days)
{
    return cut(days, [](Day day) { return day + (8 - static_cast<int>(day.weekday().iso_encoding())); });
}

std::vector<DayRange> inMonths(DayRange days, int length)
{
    const int last = monthNumber(days.last);
    return cut(days, [=](Day day) { return firstOfMonth(last + 1 - (last - monthNumber(day)) / length * length); });
}

std::vector<DayRange> inYears(DayRange days)
{
    return cut(days, [](Day day) { return Day(static_cast<int>(day.civil().year()) + 1, 1, 1); });
}

std::vector<DayRange> inGrains(Grain grain, DayRange days)
{
    switch (grain) {
    case Grain::Day:
        return inDays(days);
    case Grain::Week:
        return inWeeks(days);
    case Grain::Month:
        return inMonths(days, 1);
    }
    assert(false);
    return {};
}

double daysIn(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return 1;
    case Grain::Week:
        return 7;
    case Grain::Month:
        return 30;
    }
    assert(false);
    return 1;
}

}  // namespace slumbar
