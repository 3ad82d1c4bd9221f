// The colours of the four themes by what they are for. A theme is an immutable table; which one holds for a
// widget is read from its palette, so there is no current theme anywhere and a palette change restyles all.
#pragma once

#include <array>

#include <QColor>

#include "domain/pain.h"

class QPalette;
class QWidget;

namespace slumbar {

/// Colour belongs to data: night, pain and routine are things the person lived. Controls are accent, the focus
/// ring alone is Focus, and everything that is not data is dashed in Gap.
enum class Token {
    Background,
    Surface,
    SurfaceRaised,
    SurfaceSunken,
    Border,
    BorderStrong,
    Gridline,
    Text,
    TextMuted,
    TextDisabled,
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft,
    Night,
    NightSoft,
    NightText,
    OnNight,
    Pain,
    PainSoft,
    PainText,
    Routine,
    RoutineSoft,
    RoutineText,
    OnRoutine,
    RecommendedBand,
    BandEdge,
    Gap,
    Focus,
    Success,
    SuccessSoft,
};
inline constexpr std::size_t tokenCount = static_cast<std::size_t>(Token::SuccessSoft) + 1;

enum class ThemeKind { Light, Dark, HighContrast, HighContrastLight };

class Theme {
public:
    static const Theme& of(ThemeKind kind);

    ThemeKind kind() const { return m_kind; }
    bool isDark() const { return m_kind == ThemeKind::Dark || m_kind == ThemeKind::HighContrast; }
    /// Soft fills do not show here by themselves: they need an outline in their strong colour.
    bool isHighContrast() const { return m_kind == ThemeKind::HighContrast || m_kind == ThemeKind::HighContrastLight; }

    QColor color(Token token) const { return QColor::fromRgb(m_colors[static_cast<std::size_t>(token)]); }
    /// The fill of a pain score and the colour of the number on it. The number is always printed.
    QColor painFill(PainScore score) const { return QColor::fromRgb(m_painFills[index(score)]); }
    QColor painNumber(PainScore score) const { return QColor::fromRgb(m_painNumbers[index(score)]); }

private:
    using Colors = std::array<QRgb, tokenCount>;
    using Ramp = std::array<QRgb, PainScore::highest + 1>;

    constexpr Theme(ThemeKind kind, const Colors& colors, const Ramp& fills, const Ramp& numbers)
        : m_kind(kind), m_colors(colors), m_painFills(fills), m_painNumbers(numbers)
    {
    }
    static std::size_t index(PainScore score) { return static_cast<std::size_t>(score.value()); }
    static constexpr Theme light();
    static constexpr Theme dark();
    static constexpr Theme highContrast();
    static constexpr Theme highContrastLight();

    ThemeKind m_kind;
    Colors m_colors;
    Ramp m_painFills;
    Ramp m_painNumbers;
};

/// The theme a palette was made from, or the one that goes best with a foreign palette.
const Theme& themeOf(const QPalette& palette);
const Theme& themeOf(const QWidget* widget);

}  // namespace slumbar
