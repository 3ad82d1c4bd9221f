// The picture in the tray: a moon on its own ground, so that it is seen on a light and on a dark panel, with a filled
// dot for what is due and a tick for a day that is done.
#pragma once

#include <QIcon>

#include "desktop/traystate.h"
#include "theme/theme.h"

namespace slumbar {

/// In every size that panels ask for.
QIcon trayPicture(TraySign sign, const Theme& theme);

}  // namespace slumbar
