// The fonts and colours of a chart as they are in the widget that shows it.
#pragma once

#include <QFont>

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

    QColor color(Token token) const { return theme->color(token); }
    QColor ink(Ink ink) const;
    QColor softInk(Ink ink) const;
};

ChartLook chartLookOf(const QWidget* widget);

}  // namespace slumbar
