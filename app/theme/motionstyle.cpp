#include "theme/motionstyle.h"

namespace slumbar {

int MotionStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    const bool isStill = m_isReduced && hint == SH_Widget_Animation_Duration;
    return isStill ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace slumbar
