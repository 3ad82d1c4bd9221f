// The fonts and colours of a chart as they are in the widget that shows it.
#pragma once

#include <memory>

#include <QFont>
#include <QHash>

#include "charts/chartspec.h"
#include "theme/theme.h"

class QWidget;

namespace slumbar {

struct ChartLook {
    const Theme* theme;
    QFont small;
    QFont smallStrong;
    QFont bodyStrong;
    bool isMirrored;  ///< time runs from right to left
    std::shared_ptr<QHash<QString, double>> smallWidths = std::make_shared<QHash<QString, double>>();

    /// Of a word in small letters. Remembered, because the same words are measured for every frame of a movement.
    double smallWidth(const QString& word) const;

    QColor color(Token token) const { return theme->color(token); }
    QColor ink(Ink ink) const;
    QColor softInk(Ink ink) const;
};

ChartLook chartLookOf(const QWidget* widget);

}  // namespace slumbar
