// Finds days by what was written down: notes, events, habits and marks. Made once for a diary, it answers every letter
// that is typed.
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "calendar/searchquery.h"
#include "domain/diary.h"

namespace slumbar {

struct DayMatch {
    struct Span {
        int start;
        int length;
        bool operator==(const Span&) const = default;
    };

    Day day;
    QString line;              ///< what was found
    std::vector<Span> strong;  ///< the letters in it that were looked for, in order

    bool operator==(const DayMatch&) const = default;
};

class DaySearch {
public:
    /// `firstWeekday`, the ISO weekday that begins a week, decides which day is the worst of its week.
    DaySearch(const Diary& diary, unsigned firstWeekday);

    /// Newest first; none for an empty query. Every word must be found somewhere in the day.
    std::vector<DayMatch> matches(const SearchQuery& query) const;

private:
    struct Line {
        QString text;
        QString folded;
    };
    struct SearchedDay {
        Day day;
        std::vector<Line> lines;
        std::optional<int> pain;  ///< the highest of the day
        std::optional<double> hoursAsleep;
    };

    /// A word in a line of a day.
    struct Place {
        const Line* line;
        DayMatch::Span span;
    };

    class Marks;
    static SearchedDay searched(const DayRecord& record, Marks& marks);
    static std::optional<Place> placeOf(const QString& word, const SearchedDay& day);
    static std::optional<DayMatch> match(const SearchedDay& day, const SearchQuery& query);
    void addWorstOfWeeks(unsigned firstWeekday);

    std::vector<SearchedDay> m_days;  ///< in the order of days
};

}  // namespace slumbar
