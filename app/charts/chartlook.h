// The fonts and colours of a chart as they are in the widget that shows it.
#pragma once

#include <memory>

#include <QFont>
#include <QHash>
#include <QSizeF>

#include "charts/chartspec.h"
#include "theme/textfont.h"
#include "theme/theme.h"

class QWidget;

namespace slumbar {

struct ChartLook {
    const Theme* theme;
    QFont small;
    QFont smallStrong;
    QFont bodyStrong;
    bool isMirrored;  ///< time runs from right to left
    std::shared_ptr<QHash<QString, QSizeF>> regularSizes = std::make_shared<QHash<QString, QSizeF>>();
    std::shared_ptr<QHash<QString, QSizeF>> strongSizes = std::make_shared<QHash<QString, QSizeF>>();

    /// Of words in small letters, with their line breaks. Remembered, because the same words are measured for every
    /// frame of a movement.
    QSizeF smallSize(const QString& words, TextWeight weight = TextWeight::Regular) const;
    double smallWidth(const QString& words) const { return smallSize(words).width(); }

    QColor color(Token token) const { return theme->color(token); }
    QColor ink(Ink ink) const;
    QColor softInk(Ink ink) const;
};

ChartLook chartLookOf(const QWidget* widget);

}  // namespace slumbar
