#include "settings/appearancesettings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace slumbar {

namespace {

TEST(AppearanceSettingsTest, FollowTheSystemUntilChosen)
{
    const QTemporaryDir folder;
    const Preferences preferences(folder.filePath(QStringLiteral("slumbar.ini")));
    EXPECT_EQ(appearanceIn(preferences), Appearance());
}

TEST(AppearanceSettingsTest, EveryThemeIsReadBackAsItWasWritten)
{
    for (const ThemeChoice choice :
         {ThemeChoice::FollowSystem, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        EXPECT_EQ(SettingText<ThemeChoice>::fromText(SettingText<ThemeChoice>::toText(choice)), choice);
    }
    EXPECT_EQ(SettingText<ThemeChoice>::fromText(QStringLiteral("pink")), std::nullopt);
}

TEST(AppearanceSettingsTest, ATextSizeWrittenByHandIsKeptReadable)
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("slumbar.ini")));
    preferences.set(appearancesettings::textPercent, 5);
    EXPECT_EQ(appearanceIn(preferences).textPercent, 100);
    preferences.set(appearancesettings::textPercent, 9000);
    EXPECT_EQ(appearanceIn(preferences).textPercent, 200);
    preferences.set(appearancesettings::textPercent, 110);
    EXPECT_EQ(appearanceIn(preferences).textPercent, 110);
}

}  // namespace

}  // namespace slumbar
