#include "desktop/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace slumbar {
namespace {

class AutostartTest : public ::testing::Test {
protected:
    QByteArray written() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("autostart/slumbar.desktop"));
    Autostart autostart{folder.filePath(QStringLiteral("autostart")),
                        {QStringLiteral("/opt/my apps/slumbar"), QStringLiteral("--background")}};
};

TEST_F(AutostartTest, IsOffUntilItIsSwitchedOnAndLeavesNothingBehind)
{
    EXPECT_FALSE(autostart.isOn());
    ASSERT_TRUE(autostart.set(true));
    EXPECT_TRUE(autostart.isOn());
    EXPECT_TRUE(written().contains("\nExec=\"/opt/my apps/slumbar\" \"--background\"\n"));
    ASSERT_TRUE(autostart.set(false));
    EXPECT_FALSE(autostart.isOn());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(autostart.set(false));
}

TEST_F(AutostartTest, WhatTheDesktopSwitchedOffIsOff)
{
    ASSERT_TRUE(autostart.set(true));
    for (const char* line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("[Desktop Entry]\n") + line);
        file.close();
        EXPECT_FALSE(autostart.isOn()) << line;
    }
}

TEST_F(AutostartTest, AFolderThatCannotBeWrittenIsSaid)
{
    const Autostart hopeless(QStringLiteral("/proc/no/such/folder"), {QStringLiteral("/usr/bin/slumbar")});
    EXPECT_EQ(hopeless.set(true).error().code, ErrorCode::FileNotWritable);
}

TEST_F(AutostartTest, ArgumentsAreQuotedByTheRulesOfDesktopEntries)
{
    EXPECT_EQ(quotedForExec(QStringLiteral("/usr/bin/slumbar")), QStringLiteral("\"/usr/bin/slumbar\""));
    EXPECT_EQ(quotedForExec(QStringLiteral("100 % mine")), QStringLiteral("\"100 %% mine\""));
    // Escaped as an argument first, then as the string that every value is.
    EXPECT_EQ(quotedForExec(QStringLiteral("a\"b")), QStringLiteral("\"a\\\\\"b\""));
    EXPECT_EQ(quotedForExec(QStringLiteral("$HOME")), QStringLiteral("\"\\\\$HOME\""));
    EXPECT_EQ(quotedForExec(QStringLiteral("a\\b")), QStringLiteral("\"a\\\\\\\\b\""));
}

}  // namespace
}  // namespace slumbar
