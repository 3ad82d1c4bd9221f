#include "theme/motion.h"

#include <QStyle>
#include <QWidget>

namespace slumbar {

bool isMotionReduced(const QWidget& widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

}  // namespace slumbar
