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
    panel.axis = {.low = 0, .high = 10, .step = 5, .format = QStringLiteral("%.0f")};
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
    ChartLine line{QStringLiteral("morning"), Ink::Pain, LineWeight::Strong, {{}}};
    for (const Day day : days) {
        const double at = dayNumber(day);
        spec.panels[0].bars.bars.push_back({at, 0, 5, BarStyle::Solid});
        line.runs[0].push_back({at, 5});
        spec.stops.push_back(
            {at, QString::fromStdString(day.toIso()), {}, QStringLiteral("5 h asleep, pain 5"), {{0, 5}, {1, 5}}});
    }
    spec.panels[1].lines = {line};
    return spec;
}

}  // namespace slumbar::testing
