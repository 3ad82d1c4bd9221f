#include "domain/schedule.h"

#include <algorithm>
#include <array>

#include "base/overloaded.h"
#include "domain/textscan.h"

namespace slumbar {

namespace {

constexpr std::array<std::string_view, 7> weekdayIds{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int daysAWeek = 7;
constexpr std::string_view beforePause = "; paused ";
constexpr std::size_t isoDayLength = 10;

bool isValid(const Schedule& schedule)
{
    return std::visit(Overloaded{
                          [](const EveryDay&) { return true; },
                          [](const OnWeekdays& on) {
                              return !on.isoWeekdays.empty() && *on.isoWeekdays.begin() >= 1 &&
                                     *on.isoWeekdays.rbegin() <= 7;
                          },
                          [](const TimesAWeek& week) { return week.times >= 1 && week.times <= 7; },
                      },
                      schedule);
}

bool areValid(const std::vector<Pause>& pauses)
{
    for (std::size_t index = 0; index < pauses.size(); ++index) {
        const auto& [first, last] = pauses[index];
        const bool isLast = index + 1 == pauses.size();
        if (last ? *last < first || (!isLast && pauses[index + 1].first <= *last) : !isLast) {
            return false;
        }
    }
    return true;
}

std::string toText(const Pause& pause)
{
    return pause.first.toIso() + '/' + (pause.last ? pause.last->toIso() : std::string());
}

Result<Pause> pauseFromText(std::string_view text)
{
    const auto first = Day::fromIso(text.substr(0, isoDayLength));
    if (!first || !hasAt(text, isoDayLength, '/')) {
        return failure(ErrorCode::TextNotUnderstood, std::string(text));
    }
    const std::string_view rest = text.substr(isoDayLength + 1);
    if (rest.empty()) {
        return Pause{*first, std::nullopt};
    }
    return Day::fromIso(rest).map([&first](Day last) { return Pause{*first, last}; });
}

}  // namespace

std::string toText(const Schedule& schedule)
{
    return std::visit(Overloaded{
                          [](const EveryDay&) { return std::string("daily"); },
                          [](const OnWeekdays& on) {
                              std::string text;
                              for (const unsigned weekday : on.isoWeekdays) {
                                  text += text.empty() ? "" : ";";
                                  text += weekdayIds[weekday - 1];
                              }
                              return text;
                          },
                          [](const TimesAWeek& week) { return std::to_string(week.times) + "/week"; },
                      },
                      schedule);
}

Result<Schedule> scheduleFromText(std::string_view text)
{
    const auto notUnderstood = [text] { return failure(ErrorCode::TextNotUnderstood, std::string(text)); };
    if (text == "daily") {
        return EveryDay{};
    }
    if (text.ends_with("/week")) {
        const auto times = text.size() == 6 ? digitsAt(text, 0, 1) : std::nullopt;
        return times && *times >= 1 && *times <= 7 ? Result<Schedule>(TimesAWeek{*times}) : notUnderstood();
    }
    OnWeekdays on;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(';'));
        const auto found = std::find(weekdayIds.begin(), weekdayIds.end(), part);
        if (found == weekdayIds.end()) {
            return notUnderstood();
        }
        on.isoWeekdays.insert(static_cast<unsigned>(found - weekdayIds.begin()) + 1);
        text.remove_prefix(std::min(text.size(), part.size() + 1));
    }
    if (on.isoWeekdays.empty()) {
        return notUnderstood();
    }
    return on;
}

bool asksOn(const Schedule& schedule, Day day)
{
    const auto* on = std::get_if<OnWeekdays>(&schedule);
    return !on || on->isoWeekdays.contains(day.weekday().iso_encoding());
}

int daysAsked(const Schedule& schedule, DayRange days)
{
    const auto* on = std::get_if<OnWeekdays>(&schedule);
    if (!on) {
        return days.length();
    }
    const int weeks = days.length() / daysAWeek;
    int asked = weeks * static_cast<int>(on->isoWeekdays.size());
    for (const Day day : DayRange{days.first + weeks * daysAWeek, days.last}) {
        asked += asksOn(schedule, day) ? 1 : 0;
    }
    return asked;
}

std::string toText(const Timetable& timetable)
{
    std::string text = toText(timetable.schedule);
    for (const Pause& pause : timetable.pauses) {
        text += std::string(beforePause) + toText(pause);
    }
    return text;
}

Result<Timetable> timetableFromText(std::string_view text)
{
    std::size_t end = text.find(beforePause);
    const auto schedule = scheduleFromText(text.substr(0, end));
    if (!schedule) {
        return tl::unexpected(schedule.error());
    }
    Timetable timetable{*schedule, {}};
    while (end != std::string_view::npos) {
        const std::size_t begin = end + beforePause.size();
        end = text.find(beforePause, begin);
        const auto pause = pauseFromText(text.substr(begin, end - begin));
        if (!pause) {
            return tl::unexpected(pause.error());
        }
        timetable.pauses.push_back(*pause);
    }
    return timetable;
}

bool isValid(const Timetable& timetable)
{
    return isValid(timetable.schedule) && areValid(timetable.pauses);
}

}  // namespace slumbar
