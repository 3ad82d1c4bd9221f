#include "theme/palette.h"

#include <utility>

namespace slumbar {

QPalette paletteOf(const Theme& theme)
{
    constexpr std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Background},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::SurfaceSunken},
        {QPalette::ToolTipBase, Token::SurfaceRaised},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::PlaceholderText, Token::TextMuted},
        {QPalette::Text, Token::Text},
        {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::OnAccent},
        {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::SurfaceSunken},
        {QPalette::Mid, Token::Border},
        {QPalette::Dark, Token::BorderStrong},
        {QPalette::Shadow, Token::BorderStrong},
        {QPalette::Highlight, Token::Accent},
        {QPalette::HighlightedText, Token::OnAccent},
        {QPalette::Link, Token::Accent},
        {QPalette::LinkVisited, Token::Accent},
    };
    QPalette palette;
    for (const auto& [role, token] : roles) {
        palette.setColor(QPalette::All, role, theme.color(token));
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.color(Token::TextDisabled));
    }
    return palette;
}

}  // namespace slumbar
