// The person's calendar day, and an unbroken run of days. Days are plain dates without a clock or a zone;
// which day an instant belongs to is decided in moment.h.
#pragma once

#include <chrono>
#include <compare>
#include <iterator>
#include <string>
#include <string_view>

#include "base/result.h"

namespace slumbar {

class Day {
public:
    constexpr explicit Day(std::chrono::sys_days date) : m_date(date) {}
    /// Precondition: the date exists (no 30 February).
    constexpr Day(int year, unsigned month, unsigned day)
        : m_date(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day))
    {
    }

    /// "2026-10-03", years 1900 to 2199; anything else is TextNotUnderstood.
    static Result<Day> fromIso(std::string_view text);
    std::string toIso() const;

    constexpr std::chrono::sys_days date() const { return m_date; }
    constexpr std::chrono::year_month_day civil() const { return std::chrono::year_month_day(m_date); }
    constexpr std::chrono::year_month month() const { return civil().year() / civil().month(); }
    constexpr std::chrono::weekday weekday() const { return std::chrono::weekday(m_date); }
    constexpr unsigned dayOfMonth() const { return static_cast<unsigned>(civil().day()); }

    constexpr Day next() const { return *this + 1; }
    constexpr Day previous() const { return *this + -1; }

    friend constexpr Day operator+(Day day, int days) { return Day(day.m_date + std::chrono::days(days)); }
    friend constexpr Day operator-(Day day, int days) { return day + -days; }
    /// Whole days from `earlier` to `later`.
    friend constexpr int operator-(Day later, Day earlier)
    {
        return static_cast<int>((later.m_date - earlier.m_date).count());
    }
    constexpr auto operator<=>(const Day&) const = default;

private:
    std::chrono::sys_days m_date;
};

/// Both ends belong to the range; it is empty when last lies before first.
struct DayRange {
    Day first;
    Day last;

    static constexpr DayRange ofMonth(std::chrono::year_month month)
    {
        return {Day(std::chrono::sys_days(month / std::chrono::day(1))),
                Day(std::chrono::sys_days(month / std::chrono::last))};
    }
    /// The `length` days of which `last` is the last.
    static constexpr DayRange endingOn(Day last, int length) { return {last - (length - 1), last}; }

    /// A range without a day.
    static constexpr DayRange none() { return {Day(2000, 1, 2), Day(2000, 1, 1)}; }

    constexpr bool isEmpty() const { return last < first; }
    constexpr int length() const { return isEmpty() ? 0 : last - first + 1; }
    constexpr bool contains(Day day) const { return first <= day && day <= last; }

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Day;
        using difference_type = int;
        using pointer = const Day*;
        using reference = Day;

        constexpr explicit Iterator(Day day) : m_day(day) {}
        constexpr Day operator*() const { return m_day; }
        constexpr Iterator& operator++()
        {
            m_day = m_day.next();
            return *this;
        }
        constexpr bool operator==(const Iterator&) const = default;

    private:
        Day m_day;
    };
    constexpr Iterator begin() const { return Iterator(first); }
    constexpr Iterator end() const { return Iterator(isEmpty() ? first : last.next()); }

    constexpr bool operator==(const DayRange&) const = default;
};

/// "2026-10" to a month; years as in Day::fromIso.
Result<std::chrono::year_month> monthFromIso(std::string_view text);
std::string toIso(std::chrono::year_month month);

}  // namespace slumbar
