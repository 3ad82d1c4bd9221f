#include "theme/systemlook.h"

#include <gtest/gtest.h>

namespace slumbar {

namespace {

PortalSettings saying(const char* name, const char* key, const QVariant& value)
{
    return {{QLatin1String(name), {{QLatin1String(key), value}}}};
}

PortalSettings scheme(unsigned value)
{
    return saying("org.freedesktop.appearance", "color-scheme", value);
}

TEST(SystemLookTest, IsThatOfThePaletteWhereNothingElseIsSaid)
{
    for (const ThemeKind kind :
         {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::HighContrastLight}) {
        EXPECT_EQ(systemLook({}, kind), SystemLook{kind});
        EXPECT_EQ(systemLook(scheme(0), kind), SystemLook{kind});
    }
}

TEST(SystemLookTest, IsDarkOrLightAsThePortalSays)
{
    EXPECT_EQ(systemLook(scheme(1), ThemeKind::Light).theme, ThemeKind::Dark);
    EXPECT_EQ(systemLook(scheme(2), ThemeKind::Dark).theme, ThemeKind::Light);
}

TEST(SystemLookTest, HasMoreContrastWhereItIsAskedFor)
{
    EXPECT_EQ(systemLook(saying("org.gnome.desktop.a11y.interface", "high-contrast", true), ThemeKind::Light).theme,
              ThemeKind::HighContrastLight);
    EXPECT_EQ(systemLook(saying("org.freedesktop.appearance", "contrast", 1U), ThemeKind::Dark).theme,
              ThemeKind::HighContrast);
}

TEST(SystemLookTest, IsStillOnlyWhereAnimationsAreOff)
{
    const auto animations = [](bool isOn) {
        return systemLook(saying("org.gnome.desktop.interface", "enable-animations", isOn), ThemeKind::Light);
    };
    EXPECT_TRUE(animations(false).isMotionReduced);
    EXPECT_FALSE(animations(true).isMotionReduced);
}

}  // namespace

}  // namespace slumbar
