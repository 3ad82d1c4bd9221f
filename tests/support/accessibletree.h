// What assistive technology sees of a window, and what it would miss: controls without a name or a role, and controls
// that the Tab key never reaches.
#pragma once

#include <string>
#include <vector>

class QWidget;

namespace slumbar::testing {

/// One line for each control that is seen and cannot be told apart by ear: "ScoreRow in PainCard: no name".
std::vector<std::string> unreadableControls(QWidget& window);

/// The widgets in the order in which the Tab key reaches them, from the first back to the first, as
/// "name, role". Precondition: the window is active.
std::vector<std::string> tabStops(QWidget& window);

/// The controls that can have the keyboard and that the Tab key never reaches, described as above.
std::vector<std::string> missedByTab(QWidget& window);

}  // namespace slumbar::testing
