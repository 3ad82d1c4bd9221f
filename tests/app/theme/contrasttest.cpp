#include "theme/contrast.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "theme/theme.h"

namespace slumbar {

namespace {

constexpr ThemeKind allKinds[] = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast,
                                  ThemeKind::HighContrastLight};
constexpr Token grounds[] = {Token::Background, Token::Surface, Token::SurfaceRaised, Token::SurfaceSunken};

struct Pair {
    Token over;
    Token under;
};

double contrast(const Theme& theme, Pair pair)
{
    return contrastRatio(theme.color(pair.over), theme.color(pair.under));
}

double lowestOnGrounds(const Theme& theme, Token token)
{
    double lowest = 21;
    for (const Token ground : grounds) {
        lowest = std::min(lowest, contrast(theme, {token, ground}));
    }
    return lowest;
}

}  // namespace

TEST(ContrastTest, GoesFromOneToTwentyOne)
{
    EXPECT_DOUBLE_EQ(contrastRatio(Qt::white, Qt::white), 1);
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 1e-4);
}

TEST(ContrastTest, TextReadsOnEveryGround)
{
    for (const ThemeKind kind : allKinds) {
        for (const Token token : {Token::Text, Token::TextMuted, Token::Accent, Token::NightText, Token::PainText,
                                  Token::RoutineText, Token::Success}) {
            EXPECT_GE(lowestOnGrounds(Theme::of(kind), token), 4.5) << static_cast<int>(token);
        }
    }
}

TEST(ContrastTest, TextReadsOnEveryFill)
{
    constexpr Pair pairs[] = {
        {Token::OnAccent, Token::Accent},         {Token::OnAccent, Token::AccentHover},
        {Token::Accent, Token::AccentSoft},       {Token::TextMuted, Token::AccentSoft},
        {Token::OnNight, Token::Night},           {Token::OnRoutine, Token::Routine},
        {Token::NightText, Token::NightSoft},     {Token::PainText, Token::PainSoft},
        {Token::RoutineText, Token::RoutineSoft}, {Token::Success, Token::SuccessSoft},
        {Token::Text, Token::RecommendedBand},    {Token::TextMuted, Token::RecommendedBand},
    };
    for (const ThemeKind kind : allKinds) {
        for (const Pair& pair : pairs) {
            EXPECT_GE(contrast(Theme::of(kind), pair), 4.5)
                << static_cast<int>(pair.over) << " on " << static_cast<int>(pair.under);
        }
    }
}

TEST(ContrastTest, DisabledTextIsStillSeen)
{
    for (const ThemeKind kind : allKinds) {
        EXPECT_GE(contrast(Theme::of(kind), {Token::TextDisabled, Token::Surface}), 3);
    }
}

TEST(ContrastTest, NumbersReadOnThePainRamp)
{
    for (const ThemeKind kind : allKinds) {
        for (int value = PainScore::lowest; value <= PainScore::highest; ++value) {
            const PainScore score = *PainScore::make(value);
            EXPECT_GE(contrastRatio(Theme::of(kind).painNumber(score), Theme::of(kind).painFill(score)), 4.5) << value;
        }
    }
}

TEST(ContrastTest, LinesAndShapesShowOnEveryGround)
{
    for (const ThemeKind kind : allKinds) {
        const Theme& theme = Theme::of(kind);
        for (const Token token : {Token::Night, Token::Pain, Token::Routine, Token::BorderStrong, Token::BandEdge,
                                  Token::Gap, Token::Focus}) {
            EXPECT_GE(lowestOnGrounds(theme, token), 3) << static_cast<int>(token);
            EXPECT_GE(contrast(theme, {token, Token::RecommendedBand}), 3) << static_cast<int>(token);
        }
        for (const Pair pair : {Pair{Token::Night, Token::NightSoft}, Pair{Token::Pain, Token::PainSoft},
                                Pair{Token::Routine, Token::RoutineSoft}}) {
            EXPECT_GE(contrast(theme, pair), 3) << static_cast<int>(pair.over);
        }
    }
}

}  // namespace slumbar
