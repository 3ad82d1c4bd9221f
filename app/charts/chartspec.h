// What a chart shows, as plain values: panels above each other on one axis of days, what is drawn in them, and the
// same in words and as a table for those who do not see it. Says nothing about pixels or colours.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "domain/day.h"

namespace slumbar {

/// What a thing in a chart is about; the theme knows the colour.
enum class Ink { Night, Pain, Routine };

/// Where a day stands on the axis: days since 1970-01-01. A day's values stand on its number, the day itself reaches
/// half a day to either side.
inline double dayNumber(Day day)
{
    return static_cast<double>(day.date().time_since_epoch().count());
}

struct ChartPoint {
    double day = 0;
    double value;

    bool operator==(const ChartPoint&) const = default;
};

enum class LineWeight {
    Strong,  ///< thick, a filled dot at the end
    Light,   ///< thin, a hollow dot on every value
};

/// Each run is unbroken; between two runs nothing is drawn, because nothing was recorded there.
struct ChartLine {
    QString name;
    Ink ink = Ink::Night;
    LineWeight weight = LineWeight::Strong;
    std::vector<std::vector<ChartPoint>> runs;

    bool operator==(const ChartLine&) const = default;
};

enum class BarStyle {
    Solid,    ///< a value
    Hollow,   ///< a value of another kind than the solid ones beside it
    Soft,     ///< a spread around a value, or what surrounds it
    Outline,  ///< dashed: a value that was not recorded
};

struct ChartBar {
    double day = 0;
    double low;
    double high;
    BarStyle style = BarStyle::Solid;

    bool operator==(const ChartBar&) const = default;
};

struct ChartBars {
    QString name;
    Ink ink = Ink::Night;
    double stepDays = 1;         ///< from one bar to the next
    std::vector<ChartBar> bars;  ///< in the order of days

    bool operator==(const ChartBars&) const = default;
};

/// A stretch in which nothing was recorded; drawn as a hatch over the whole height.
struct ChartGap {
    DayRange days;

    bool operator==(const ChartGap&) const = default;
};

/// What is recommended, named in words at its side.
struct ChartBand {
    double low;
    double high;
    QString label;

    bool operator==(const ChartBand&) const = default;
};

struct ValueAxis {
    double low = 0;
    double high = 10;
    double step = 5;          ///< from one grid line to the next; the range is a multiple of it
    QStringList labels;       ///< the words of the grid lines, from `low` on
    bool isDownward = false;  ///< `low` at the top, as the hours of a night are read

    bool operator==(const ValueAxis&) const = default;
};

struct ChartPanel {
    QString title;  ///< what it shows, with its unit
    QString note;   ///< how to read it: "weekly mean"
    ValueAxis axis;
    int share = 1;  ///< of the height, beside the other panels
    std::optional<ChartBand> band;
    std::vector<ChartBars> bars;  ///< each over the one before
    std::vector<ChartLine> lines;
    std::vector<ChartGap> gaps;

    bool operator==(const ChartPanel&) const = default;
};

/// Crosses all panels; a moment when it has one day, else a span.
struct ChartEvent {
    DayRange days;
    QString word;

    bool operator==(const ChartEvent&) const = default;
};

/// A place where the cursor can stand.
struct ChartStop {
    struct Value {
        std::size_t panel;
        double value;

        bool operator==(const Value&) const = default;
    };

    double day = 0;
    std::vector<Value> values;

    bool operator==(const ChartStop&) const = default;
};

/// What the cursor says at a stop.
struct StopWords {
    QString heading;     ///< "15 to 21 June"
    QString note;        ///< "7 of 7 nights"
    QString words;       ///< "5 h 44 asleep, pain 4.4 morning, 4.1 evening"
    QStringList beside;  ///< of rows: one a panel, in the place of its name in the margin

    bool operator==(const StopWords&) const = default;
};

/// Of the stop with this index; asked only where the cursor stands, because words for years of days take long.
using WordsOfStop = std::function<StopWords(std::size_t stop)>;

/// The first column is words, the others are numbers.
struct ChartTable {
    QStringList headings;
    std::vector<QStringList> rows;
    std::vector<int> strongColumns;

    bool operator==(const ChartTable&) const = default;
};

/// Many small panels as the rows of a table: the title of each stands beside it, one head stands over all.
struct ChartRows {
    QString title;
    QString note;

    bool operator==(const ChartRows&) const = default;
};

struct ChartSpec {
    QString title;
    QString summary;                                  ///< the whole chart in a few sentences
    DayRange days{Day(1970, 1, 1), Day(1970, 1, 1)};  ///< all of them; a view may show a part
    std::vector<ChartPanel> panels;
    std::optional<ChartRows> rows;
    QString eventsTitle;
    std::vector<ChartEvent> events;
    std::vector<ChartStop> stops;  ///< in the order of days
    double stopDays = 1;           ///< from one stop to the next
    ChartTable table;

    bool operator==(const ChartSpec&) const = default;
};

}  // namespace slumbar
