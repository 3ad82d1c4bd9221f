// What the system asks of an application's looks.
#pragma once

#include <QMap>
#include <QVariantMap>

#include "theme/theme.h"

namespace slumbar {

struct SystemLook {
    ThemeKind theme = ThemeKind::Light;
    bool isMotionReduced = false;

    bool operator==(const SystemLook&) const = default;
};

/// The settings of a desktop as its portal hands them out: by namespace, then by key.
using PortalSettings = QMap<QString, QVariantMap>;

/// The portal goes before the palette, whose darkness it is `ofPalette`; what it does not say is left to that.
SystemLook systemLook(const PortalSettings& portal, ThemeKind ofPalette);

}  // namespace slumbar
