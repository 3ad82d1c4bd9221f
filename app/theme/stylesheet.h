// One style sheet for what a palette cannot say of Qt's own widgets: outlines, corners, cards.
#pragma once

#include <QString>

#include "theme/theme.h"

class QWidget;

namespace slumbar {

/// Object name "card" makes a QFrame a card; its dynamic property "primary" gives it the strong outline.
/// A QLineEdit's property "invalid" gives it the 2 px outline of an input that cannot be used, "suggested" takes
/// the outline away so that dashes can be painted in its place.
QString styleSheetOf(const Theme& theme);

/// Takes up a changed property that the style sheet asks for. Before a widget is first shown there is nothing to
/// take up yet, and it costs nothing.
void restyle(QWidget& widget);

}  // namespace slumbar
