// Dresses the whole application; may be called again at any time and changes only what differs.
#pragma once

#include "theme/appearance.h"
#include "theme/theme.h"

class QApplication;

namespace slumbar {

/// The theme that goes best with the colours the system asks for. To see them it takes off the application's own.
ThemeKind systemTheme(QApplication& application);

/// Sets style, font, palette and style sheet. A system font below 11 pt counts as one of that size. `ofSystem` is worn
/// while the person follows the system.
void applyTheme(QApplication& application, const Appearance& appearance, ThemeKind ofSystem);
/// The same, after a look at the system where it is followed.
void applyTheme(QApplication& application, const Appearance& appearance);

}  // namespace slumbar
