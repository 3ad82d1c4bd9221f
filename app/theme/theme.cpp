#include "theme/theme.h"

#include <QPalette>
#include <QWidget>

namespace slumbar {

constexpr Theme Theme::light()
{
    return Theme(ThemeKind::Light,
                 {
                     0xfff3f5f8,  // Background
                     0xffffffff,  // Surface
                     0xffffffff,  // SurfaceRaised
                     0xffedf0f4,  // SurfaceSunken
                     0xffdce0e7,  // Border
                     0xff7e8797,  // BorderStrong
                     0xffe6e9ef,  // Gridline
                     0xff1b2231,  // Text
                     0xff566072,  // TextMuted
                     0xff7e8797,  // TextDisabled
                     0xff2b3b5e,  // Accent
                     0xff3a4c74,  // AccentHover
                     0xffffffff,  // OnAccent
                     0xffe3e8f1,  // AccentSoft
                     0xff4a4fb5,  // Night
                     0xffd9dbf3,  // NightSoft
                     0xff4146a6,  // NightText
                     0xffffffff,  // OnNight
                     0xffbf7600,  // Pain
                     0xfffbebcb,  // PainSoft
                     0xff855000,  // PainText
                     0xff0e7a70,  // Routine
                     0xffd3ece8,  // RoutineSoft
                     0xff0b665e,  // RoutineText
                     0xffffffff,  // OnRoutine
                     0xffe8ecf2,  // RecommendedBand
                     0xff7e8797,  // BandEdge
                     0xff7e8797,  // Gap
                     0xff0a66d0,  // Focus
                     0xff3f6153,  // Success
                     0xffe5eee9,  // SuccessSoft
                 },
                 {0xfffff5ea, 0xffffe9d1, 0xfffddcb6, 0xfffacd9a, 0xfff6be7c, 0xffefae5d, 0xffe29a3a, 0xff9b6200,
                  0xff845200, 0xff6e4300, 0xff593500},
                 {0xff1b2231, 0xff1b2231, 0xff1b2231, 0xff1b2231, 0xff1b2231, 0xff1b2231, 0xff1b2231, 0xffffffff,
                  0xffffffff, 0xffffffff, 0xffffffff});
}

constexpr Theme Theme::dark()
{
    return Theme(ThemeKind::Dark,
                 {
                     0xff13151c,  // Background
                     0xff1b1e28,  // Surface
                     0xff252936,  // SurfaceRaised
                     0xff161922,  // SurfaceSunken
                     0xff313646,  // Border
                     0xff7c859a,  // BorderStrong
                     0xff282d3a,  // Gridline
                     0xffe3e6ee,  // Text
                     0xffa4acbd,  // TextMuted
                     0xff7c859a,  // TextDisabled
                     0xffb7c4e3,  // Accent
                     0xffcbd5ec,  // AccentHover
                     0xff161b29,  // OnAccent
                     0xff2a3144,  // AccentSoft
                     0xff8f95ec,  // Night
                     0xff2f3362,  // NightSoft
                     0xffabb0f5,  // NightText
                     0xff12141c,  // OnNight
                     0xffdb9a33,  // Pain
                     0xff3a2d17,  // PainSoft
                     0xffedb75e,  // PainText
                     0xff4db8ab,  // Routine
                     0xff16393a,  // RoutineSoft
                     0xff6ccfc2,  // RoutineText
                     0xff0e1718,  // OnRoutine
                     0xff272c39,  // RecommendedBand
                     0xff7c859a,  // BandEdge
                     0xff7c859a,  // Gap
                     0xff86c5ff,  // Focus
                     0xff9ec2b0,  // Success
                     0xff22302a,  // SuccessSoft
                 },
                 {0xff32281c, 0xff42321c, 0xff533c1c, 0xff64471d, 0xff75521d, 0xff855d20, 0xffd09029, 0xffe19f39,
                  0xfff0b053, 0xfffbc275, 0xffffd69b},
                 {0xfff2eee6, 0xfff2eee6, 0xfff2eee6, 0xfff2eee6, 0xfff2eee6, 0xfff2eee6, 0xff161b29, 0xff161b29,
                  0xff161b29, 0xff161b29, 0xff161b29});
}

constexpr Theme Theme::highContrast()
{
    return Theme(ThemeKind::HighContrast,
                 {
                     0xff000000,  // Background
                     0xff000000,  // Surface
                     0xff0e0e0e,  // SurfaceRaised
                     0xff000000,  // SurfaceSunken
                     0xffffffff,  // Border
                     0xffffffff,  // BorderStrong
                     0xff4d4d4d,  // Gridline
                     0xffffffff,  // Text
                     0xffe2e2e2,  // TextMuted
                     0xffb8b8b8,  // TextDisabled
                     0xffffffff,  // Accent
                     0xffffffff,  // AccentHover
                     0xff000000,  // OnAccent
                     0xff333333,  // AccentSoft
                     0xffb9beff,  // Night
                     0xff2e3280,  // NightSoft
                     0xffc9cdff,  // NightText
                     0xff000000,  // OnNight
                     0xffffc04d,  // Pain
                     0xff4a3300,  // PainSoft
                     0xffffd07a,  // PainText
                     0xff5fe6d6,  // Routine
                     0xff004f48,  // RoutineSoft
                     0xff7ef0e2,  // RoutineText
                     0xff000000,  // OnRoutine
                     0xff262626,  // RecommendedBand
                     0xffffffff,  // BandEdge
                     0xffb8b8b8,  // Gap
                     0xffffff00,  // Focus
                     0xffc8f0dc,  // Success
                     0xff12301f,  // SuccessSoft
                 },
                 {0xff231a0e, 0xff32230d, 0xff422d0b, 0xff523708, 0xff624206, 0xff724d06, 0xffce9127, 0xffdfa037,
                  0xffeeb151, 0xfff9c374, 0xffffd69a},
                 {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff000000,
                  0xff000000, 0xff000000, 0xff000000});
}

/// For systems whose high-contrast palette is light: separators and second-rank text as strong as text.
constexpr Theme Theme::highContrastLight()
{
    Theme theme = light();
    theme.m_kind = ThemeKind::HighContrastLight;
    const auto set = [&theme](Token token, Token as) {
        theme.m_colors[static_cast<std::size_t>(token)] = theme.m_colors[static_cast<std::size_t>(as)];
    };
    for (const Token token : {Token::Border, Token::BorderStrong, Token::TextMuted}) {
        set(token, Token::Text);
    }
    for (const Token token :
         {Token::AccentSoft, Token::NightSoft, Token::PainSoft, Token::RoutineSoft, Token::SuccessSoft}) {
        set(token, Token::Surface);
    }
    return theme;
}

const Theme& Theme::of(ThemeKind kind)
{
    static constexpr std::array<Theme, 4> themes{light(), dark(), highContrast(), highContrastLight()};
    return themes[static_cast<std::size_t>(kind)];
}

const Theme& themeOf(const QPalette& palette)
{
    // A style sheet may change the window role of a single widget, so the mark is the role of borders.
    const QColor border = palette.color(QPalette::Active, QPalette::Mid);
    for (const ThemeKind kind :
         {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::HighContrastLight}) {
        if (Theme::of(kind).color(Token::Border) == border) {
            return Theme::of(kind);
        }
    }
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    if (window == Qt::black && text == Qt::white) {
        return Theme::of(ThemeKind::HighContrast);
    }
    if (window == Qt::white && text == Qt::black) {
        return Theme::of(ThemeKind::HighContrastLight);
    }
    return Theme::of(window.lightness() < text.lightness() ? ThemeKind::Dark : ThemeKind::Light);
}

const Theme& themeOf(const QWidget* widget)
{
    return themeOf(widget->palette());
}

}  // namespace slumbar
