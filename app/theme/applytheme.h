// Dresses the whole application in a theme; may be called again at any time.
#pragma once

class QApplication;

namespace slumbar {

enum class ThemeChoice { FollowSystem, Light, Dark, HighContrast };

/// Sets style, palette and style sheet, and raises a system font below 11 pt to that size.
void applyTheme(QApplication& application, ThemeChoice choice);

}  // namespace slumbar
