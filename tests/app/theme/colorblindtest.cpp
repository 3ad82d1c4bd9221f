// Nights, pain and routine stay apart for people who see colours differently, measured as the distance in OKLab
// (Ottosson 2020) times 100: about 2 is just seen apart, 10 plainly.
#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "theme/theme.h"

namespace slumbar {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Vector times(const Matrix& matrix, const Vector& vector)
{
    Vector product{};
    for (std::size_t row = 0; row < 3; ++row) {
        product[row] = matrix[row][0] * vector[0] + matrix[row][1] * vector[1] + matrix[row][2] * vector[2];
    }
    return product;
}

struct Sight {
    const char* name;
    Matrix seen;  ///< of linear sRGB
};

// Machado, Oliveira and Fernandes 2009, severity 1.
constexpr Sight sights[] = {
    {"every colour", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"no long waves (protan)",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"no middle waves (deutan)",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"no short waves (tritan)",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// A screen shows nothing darker than black or brighter than white.
double shown(double channel)
{
    return std::min(std::max(channel, 0.0), 1.0);
}

Vector okLab(const Vector& linearRgb)
{
    constexpr Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                              {0.2119034982, 0.6806995451, 0.1073969566},
                              {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                            {1.9779984951, -2.4285922050, 0.4505937099},
                            {0.0259040371, 0.7827717662, -0.8086757660}}};
    const Vector cones = times(toCones, linearRgb);
    return times(toLab, {std::cbrt(cones[0]), std::cbrt(cones[1]), std::cbrt(cones[2])});
}

Vector seenBy(const Sight& sight, const QColor& color)
{
    const Vector seen = times(sight.seen, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    return okLab({shown(seen[0]), shown(seen[1]), shown(seen[2])});
}

double distance(const Sight& sight, const QColor& one, const QColor& other)
{
    const Vector a = seenBy(sight, one);
    const Vector b = seenBy(sight, other);
    return 100 * std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

}  // namespace

TEST(ColorBlindTest, DistancesAreThoseOfTheDesign)
{
    const Theme& light = Theme::of(ThemeKind::Light);
    EXPECT_NEAR(distance(sights[0], light.color(Token::Night), light.color(Token::Pain)), 32.4, 0.05);
    EXPECT_NEAR(distance(sights[1], light.color(Token::Pain), light.color(Token::Routine)), 12.1, 0.05);
    EXPECT_NEAR(distance(sights[3], light.color(Token::Night), light.color(Token::Routine)), 7.2, 0.05);
}

TEST(ColorBlindTest, NightPainAndRoutineStayApart)
{
    constexpr std::pair<Token, Token> pairs[] = {
        {Token::Night, Token::Pain}, {Token::Night, Token::Routine}, {Token::Pain, Token::Routine}};
    for (const ThemeKind kind :
         {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::HighContrastLight}) {
        for (const auto& [one, other] : pairs) {
            for (const Sight& sight : sights) {
                EXPECT_GE(distance(sight, Theme::of(kind).color(one), Theme::of(kind).color(other)), 7.15)
                    << sight.name << ", theme " << static_cast<int>(kind);
            }
        }
    }
}

}  // namespace slumbar
