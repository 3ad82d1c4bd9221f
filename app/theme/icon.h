// The icons of the app, drawn from SVG strokes in any colour and sharp at any pixel ratio.
#pragma once

#include <QIcon>

#include "theme/theme.h"

class QPainter;
class QRectF;

namespace slumbar {

enum class Icon {
    // screens
    Sun,
    Calendar,
    ChartLine,
    Lightbulb,
    FlaskConical,
    FileText,
    BookOpen,
    SlidersHorizontal,
    // what a day has
    Moon,
    Coffee,
    Thermometer,
    Monitor,
    PersonStanding,
    Wind,
    MessageCircle,
    Pillow,
    Flare,
    Event,
    // doing and showing
    Lock,
    Table,
    Copy,
    Download,
    Search,
    Check,
    Circle,
    Minus,
    Plus,
    Close,
    Clock,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
};

inline constexpr double iconStroke = 1.75;
inline constexpr double chosenIconStroke = 2.0;

void paintIcon(QPainter& painter, const QRectF& place, Icon icon, const QColor& color, double stroke = iconStroke);

/// For buttons and actions of Qt. It keeps its colour, so it is set again on PaletteChange.
QIcon iconOf(Icon icon, const QColor& color, double stroke = iconStroke);

}  // namespace slumbar
