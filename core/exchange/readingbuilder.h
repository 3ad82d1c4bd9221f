// Gathers what importers find into one Reading. The rules for things that stand in the files twice are here,
// so that every format keeps them.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "exchange/reading.h"

namespace slumbar {

/// Where something stands in a file.
struct Place {
    std::string file;
    std::size_t line = 0;  ///< as in RowIssue
};

class ReadingBuilder {
public:
    /// Of several nights of one source on one day the longest is the night; the others are reported.
    void addNight(Day day, Night night, const Place& place);
    /// A sleep apart from the main one, which counts as a nap in the day before the night that follows it.
    void addNap(Day dayOfNight, std::chrono::minutes length, std::string_view source);
    // The first row about a thing is taken; one that says otherwise is reported.
    void addPain(Day day, PainEntry entry, const Place& place);
    void addMark(Day day, Mark mark, const Place& place);
    void addEvent(Day day, Event event);
    /// All of the above of one day.
    void addDay(const DayRecord& record, const Place& place);
    void addFactor(Factor factor, const Place& place);
    void addExperiment(Experiment experiment, const Place& place);
    /// The profile the files bring, at first the default one.
    Profile& profile();
    /// From now on there is a list of factors, though it may stay empty.
    void beginFactors();

    void report(const Place& place, RowProblem problem, std::string_view text = {});
    void foundFormat(std::string_view format);

    Reading finish();

private:
    DayRecord& recordOf(Day day);
    /// Within one file the first night counts, as an export wrote it; among files the one that tells most.
    void placeNight(DayRecord& record, Night night, const Place& place);
    bool isPossibleFactor(const std::string& id);
    void addNaps();
    void guessFactors();

    Reading m_reading;
    std::map<Day, DayRecord> m_days;
    std::map<std::pair<Day, std::string>, Place> m_nightPlaces;          ///< by day and source
    std::map<std::pair<Day, std::string>, std::chrono::minutes> m_naps;  ///< by day of the night and source
    std::set<std::string> m_markedFactors;
};

}  // namespace slumbar
