#include "settings/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace slumbar {

namespace {

const Setting<bool> bell{"tests/bell", false};
const Setting<int> percent{"tests/percent", 100};
const Setting<ClockTime> morning{"tests/morning", ClockTime::at(7, 0)};

class PreferencesTest : public ::testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("slumbar.ini")); }

    QTemporaryDir m_folder;
};

TEST_F(PreferencesTest, AnswersTheDefaultWhileNothingIsChosen)
{
    const Preferences preferences(path());
    EXPECT_FALSE(preferences.value(bell));
    EXPECT_EQ(preferences.value(percent), 100);
    EXPECT_EQ(preferences.value(morning), ClockTime::at(7, 0));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(PreferencesTest, AChoiceOutlivesTheProgram)
{
    {
        Preferences preferences(path());
        preferences.set(bell, true);
        preferences.set(percent, 150);
        preferences.set(morning, ClockTime::at(6, 30));
    }
    const Preferences again(path());
    EXPECT_TRUE(again.value(bell));
    EXPECT_EQ(again.value(percent), 150);
    EXPECT_EQ(again.value(morning), ClockTime::at(6, 30));
}

TEST_F(PreferencesTest, TheDefaultIsNotStored)
{
    Preferences preferences(path());
    preferences.set(percent, 150);
    preferences.set(percent, 100);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("percent"));
}

TEST_F(PreferencesTest, WhatCannotBeReadCountsAsNotChosen)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[tests]\npercent=large\nmorning=25:00\nbell=perhaps\n");
    file.close();
    const Preferences preferences(path());
    EXPECT_EQ(preferences.value(percent), 100);
    EXPECT_EQ(preferences.value(morning), ClockTime::at(7, 0));
    EXPECT_FALSE(preferences.value(bell));
}

TEST_F(PreferencesTest, AnnouncesEachChangeOnce)
{
    Preferences preferences(path());
    QSignalSpy changes(&preferences, &Preferences::changed);
    preferences.set(percent, 150);
    preferences.set(percent, 150);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.front().front().toString(), QStringLiteral("tests/percent"));
}

}  // namespace

}  // namespace slumbar
