// Everything recorded of one day: the night that ended on it, pain, marks and events.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/day.h"
#include "domain/event.h"
#include "domain/mark.h"
#include "domain/night.h"
#include "domain/pain.h"

namespace slumbar {

class DayRecord {
public:
    /// A day on which nothing is recorded.
    explicit DayRecord(Day day) : m_day(day) {}

    Day day() const { return m_day; }
    bool isEmpty() const { return m_nights.empty() && m_pains.empty() && m_marks.empty() && m_events.empty(); }

    /// The night that counts; other sources of the same night follow it in nights().
    const Night* night() const { return m_nights.empty() ? nullptr : &m_nights.front(); }
    const Night* nightFrom(std::string_view source) const;
    const std::vector<Night>& nights() const { return m_nights; }
    /// The morning's or evening's rating; null where there is none.
    const PainEntry* pain(PainMoment moment) const;
    /// Ordered: morning, evening, then extra ones by time.
    const std::vector<PainEntry>& pains() const { return m_pains; }
    const Mark* mark(std::string_view factor) const;
    /// Ordered by factor id.
    const std::vector<Mark>& marks() const { return m_marks; }
    const std::vector<Event>& events() const { return m_events; }

    /// One night a source: replaces the one of the same source in its place, else is added behind the others.
    void setNight(Night night);
    /// Adds the night of a new source, or replaces the old one, and makes it the one that counts.
    void setNightThatCounts(Night night);
    void removeNight(std::string_view source);
    /// Replaces the rating of the same moment (for extra ones: the same time).
    void setPain(PainEntry entry);
    void removePain(PainMoment moment);
    void setMark(Mark mark);
    void removeMark(std::string_view factor);
    void addEvent(Event event) { m_events.push_back(std::move(event)); }
    void setEvents(std::vector<Event> events) { m_events = std::move(events); }

    bool operator==(const DayRecord&) const = default;

private:
    Day m_day;
    std::vector<Night> m_nights;
    std::vector<PainEntry> m_pains;
    std::vector<Mark> m_marks;
    std::vector<Event> m_events;
};

}  // namespace slumbar
