#include "theme/theme.h"

#include <vector>

#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <gtest/gtest.h>

#include "theme/applytheme.h"
#include "theme/palette.h"
#include "theme/stylesheet.h"
#include "theme/textfont.h"

namespace slumbar {

namespace {

struct TokenRow {
    Token token;
    const char* light;
    const char* dark;
    const char* highContrast;
};

constexpr TokenRow tokenTable[] = {
    {Token::Background, "#F3F5F8", "#13151C", "#000000"},    {Token::Surface, "#FFFFFF", "#1B1E28", "#000000"},
    {Token::SurfaceRaised, "#FFFFFF", "#252936", "#0E0E0E"}, {Token::SurfaceSunken, "#EDF0F4", "#161922", "#000000"},
    {Token::Border, "#DCE0E7", "#313646", "#FFFFFF"},        {Token::BorderStrong, "#7E8797", "#7C859A", "#FFFFFF"},
    {Token::Gridline, "#E6E9EF", "#282D3A", "#4D4D4D"},      {Token::Text, "#1B2231", "#E3E6EE", "#FFFFFF"},
    {Token::TextMuted, "#566072", "#A4ACBD", "#E2E2E2"},     {Token::TextDisabled, "#7E8797", "#7C859A", "#B8B8B8"},
    {Token::Accent, "#2B3B5E", "#B7C4E3", "#FFFFFF"},        {Token::AccentHover, "#3A4C74", "#CBD5EC", "#FFFFFF"},
    {Token::OnAccent, "#FFFFFF", "#161B29", "#000000"},      {Token::AccentSoft, "#E3E8F1", "#2A3144", "#333333"},
    {Token::Night, "#4A4FB5", "#8F95EC", "#B9BEFF"},         {Token::NightSoft, "#D9DBF3", "#2F3362", "#2E3280"},
    {Token::NightText, "#4146A6", "#ABB0F5", "#C9CDFF"},     {Token::OnNight, "#FFFFFF", "#12141C", "#000000"},
    {Token::Pain, "#BF7600", "#DB9A33", "#FFC04D"},          {Token::PainSoft, "#FBEBCB", "#3A2D17", "#4A3300"},
    {Token::PainText, "#855000", "#EDB75E", "#FFD07A"},      {Token::Routine, "#0E7A70", "#4DB8AB", "#5FE6D6"},
    {Token::RoutineSoft, "#D3ECE8", "#16393A", "#004F48"},   {Token::RoutineText, "#0B665E", "#6CCFC2", "#7EF0E2"},
    {Token::OnRoutine, "#FFFFFF", "#0E1718", "#000000"},     {Token::RecommendedBand, "#E8ECF2", "#272C39", "#262626"},
    {Token::BandEdge, "#7E8797", "#7C859A", "#FFFFFF"},      {Token::Gap, "#7E8797", "#7C859A", "#B8B8B8"},
    {Token::Focus, "#0A66D0", "#86C5FF", "#FFFF00"},         {Token::Success, "#3F6153", "#9EC2B0", "#C8F0DC"},
    {Token::SuccessSoft, "#E5EEE9", "#22302A", "#12301F"},
};

struct RampRow {
    ThemeKind kind;
    const char* fills[PainScore::highest + 1];
    const char* numbers[PainScore::highest + 1];
};

constexpr RampRow rampTable[] = {
    {ThemeKind::Light,
     {"#FFF5EA", "#FFE9D1", "#FDDCB6", "#FACD9A", "#F6BE7C", "#EFAE5D", "#E29A3A", "#9B6200", "#845200", "#6E4300",
      "#593500"},
     {"#1B2231", "#1B2231", "#1B2231", "#1B2231", "#1B2231", "#1B2231", "#1B2231", "#FFFFFF", "#FFFFFF", "#FFFFFF",
      "#FFFFFF"}},
    {ThemeKind::Dark,
     {"#32281C", "#42321C", "#533C1C", "#64471D", "#75521D", "#855D20", "#D09029", "#E19F39", "#F0B053", "#FBC275",
      "#FFD69B"},
     {"#F2EEE6", "#F2EEE6", "#F2EEE6", "#F2EEE6", "#F2EEE6", "#F2EEE6", "#161B29", "#161B29", "#161B29", "#161B29",
      "#161B29"}},
    {ThemeKind::HighContrast,
     {"#231A0E", "#32230D", "#422D0B", "#523708", "#624206", "#724D06", "#CE9127", "#DFA037", "#EEB151", "#F9C374",
      "#FFD69A"},
     {"#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000", "#000000", "#000000", "#000000",
      "#000000"}},
};

constexpr ThemeKind allKinds[] = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast,
                                  ThemeKind::HighContrastLight};

QColor colorOf(const char* name)
{
    return QColor(QLatin1String(name));
}

}  // namespace

TEST(ThemeTest, ColoursAreThoseOfTheDesign)
{
    ASSERT_EQ(std::size(tokenTable), tokenCount);
    for (const TokenRow& row : tokenTable) {
        EXPECT_EQ(Theme::of(ThemeKind::Light).color(row.token), colorOf(row.light));
        EXPECT_EQ(Theme::of(ThemeKind::Dark).color(row.token), colorOf(row.dark));
        EXPECT_EQ(Theme::of(ThemeKind::HighContrast).color(row.token), colorOf(row.highContrast));
    }
}

TEST(ThemeTest, PainRampIsTheOneOfTheDesign)
{
    for (const RampRow& row : rampTable) {
        for (int value = PainScore::lowest; value <= PainScore::highest; ++value) {
            const PainScore score = *PainScore::make(value);
            EXPECT_EQ(Theme::of(row.kind).painFill(score), colorOf(row.fills[value])) << value;
            EXPECT_EQ(Theme::of(row.kind).painNumber(score), colorOf(row.numbers[value])) << value;
        }
    }
}

TEST(ThemeTest, IsReadBackFromThePaletteMadeOfIt)
{
    for (const ThemeKind kind : allKinds) {
        EXPECT_EQ(themeOf(paletteOf(Theme::of(kind))).kind(), kind);
    }
}

TEST(ThemeTest, IsReadBackInsideAWidgetThatAStyleSheetPaints)
{
    applyTheme(*qApp, {ThemeChoice::Dark});
    QFrame card;
    card.setObjectName(QStringLiteral("card"));
    QLabel label(&card);
    card.ensurePolished();
    label.ensurePolished();
    EXPECT_EQ(themeOf(&card).kind(), ThemeKind::Dark);
    EXPECT_EQ(themeOf(&label).kind(), ThemeKind::Dark);
}

TEST(ThemeTest, AForeignPaletteGetsTheThemeThatGoesWithIt)
{
    const auto kindOf = [](const QColor& window, const QColor& text) {
        QPalette palette;
        palette.setColor(QPalette::Mid, QColor(1, 2, 3));
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        return themeOf(palette).kind();
    };
    EXPECT_EQ(kindOf(QColor(239, 239, 239), Qt::black), ThemeKind::Light);
    EXPECT_EQ(kindOf(QColor(35, 38, 41), QColor(252, 252, 252)), ThemeKind::Dark);
    EXPECT_EQ(kindOf(Qt::black, Qt::white), ThemeKind::HighContrast);
    EXPECT_EQ(kindOf(Qt::white, Qt::black), ThemeKind::HighContrastLight);
}

TEST(ThemeTest, CanBeChangedAtRunTime)
{
    applyTheme(*qApp, {ThemeChoice::Light});
    QWidget widget;
    std::vector<ThemeKind> shown{themeOf(&widget).kind()};
    // Qt tells widgets of a new palette only while the application runs.
    QTimer::singleShot(0, &widget, [&] {
        applyTheme(*qApp, {ThemeChoice::Dark});
        shown.push_back(themeOf(&widget).kind());
        applyTheme(*qApp, {ThemeChoice::HighContrast});
        shown.push_back(themeOf(&widget).kind());
        qApp->quit();
    });
    qApp->exec();
    EXPECT_EQ(shown, (std::vector{ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}));
}

TEST(ThemeTest, FollowingTheSystemForgetsWhatWasChosenBefore)
{
    qApp->setPalette(QPalette());
    const ThemeKind ofSystem = themeOf(qApp->palette()).kind();
    applyTheme(*qApp, {ThemeChoice::HighContrast});
    applyTheme(*qApp, {ThemeChoice::FollowSystem});
    EXPECT_EQ(themeOf(qApp->palette()).kind(), ofSystem);
}

TEST(ThemeTest, StyleSheetHasNoPlaceholderLeft)
{
    for (const ThemeKind kind : allKinds) {
        EXPECT_FALSE(styleSheetOf(Theme::of(kind)).contains(QLatin1Char('@')));
    }
}

TEST(ThemeTest, TextSizesAreMultiplesOfTheSystemFont)
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    EXPECT_DOUBLE_EQ(textFont(TextSize::Body).pointSizeF(), 20);
    EXPECT_DOUBLE_EQ(textFont(TextSize::Title).pointSizeF(), 32);
    EXPECT_DOUBLE_EQ(textFont(TextSize::Small).pointSizeF(), 17.4);
    QApplication::setFont(before);
}

}  // namespace slumbar
