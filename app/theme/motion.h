// Whether things may move. The system's wish and the person's own both end in the style's animation hint, which every
// widget can ask.
#pragma once

class QWidget;

namespace slumbar {

bool isMotionReduced(const QWidget& widget);

}  // namespace slumbar
