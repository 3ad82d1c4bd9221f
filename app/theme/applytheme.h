// Dresses the whole application; may be called again at any time and changes only what differs.
#pragma once

#include "theme/appearance.h"
#include "theme/systemlook.h"

class QApplication;

namespace slumbar {

/// The theme that goes best with the colours the system asks for. To see them it takes off the application's own.
ThemeKind paletteTheme(QApplication& application);

/// Sets style, font, palette and style sheet. A system font below 11 pt counts as one of that size. What the
/// person left to the system is as `system` has it.
void applyTheme(QApplication& application, const Appearance& appearance, const SystemLook& system);
/// The same, with what the palette tells of the system.
void applyTheme(QApplication& application, const Appearance& appearance);

}  // namespace slumbar
