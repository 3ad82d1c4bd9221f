// Small charts for tests.
#pragma once

#include "charts/chartspec.h"
#include "support/build.h"

namespace slumbar::testing {

inline ChartPanel panelOf(const QString& title, int share)
{
    ChartPanel panel;
    panel.title = title;
    panel.share = share;
    panel.axis = {.low = 0,
                  .high = 10,
                  .step = 5,
                  .labels = {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10")},
                  .isDownward = false};
    return panel;
}

/// Two panels over the days; every day has a bar above and a line below with the value 5.
inline ChartSpec twoPanels(DayRange days)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Hours asleep and back pain");
    spec.summary = QStringLiteral("Always five.");
    spec.days = days;
    spec.panels = {panelOf(QStringLiteral("Hours asleep"), 3), panelOf(QStringLiteral("Back pain"), 2)};
    spec.panels[0].bars = {{}};
    ChartLine line{QStringLiteral("morning"), Ink::Pain, LineWeight::Strong, {{}}};
    for (const Day day : days) {
        const double at = dayNumber(day);
        spec.panels[0].bars[0].bars.push_back({at, 0, 5, BarStyle::Solid});
        line.runs[0].push_back({at, 5});
        spec.stops.push_back({at, {{0, 5}, {1, 5}}});
    }
    spec.panels[1].lines = {line};
    return spec;
}

/// Names the day of each stop.
inline WordsOfStop wordsOf(const ChartSpec& spec)
{
    return [stops = spec.stops](std::size_t stop) {
        const Day day(std::chrono::sys_days(std::chrono::days(static_cast<int>(stops[stop].day))));
        return StopWords{QString::fromStdString(day.toIso()), {}, QStringLiteral("5 h asleep, pain 5"), {}};
    };
}

}  // namespace slumbar::testing
