#include "desktop/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

#include "support/privatebus.h"

namespace slumbar {
namespace {

class SingleInstanceTest : public ::testing::Test {
protected:
    SingleInstance another(const QString& path) { return SingleInstance(path, bus.connection()); }

    testing::PrivateBus bus;
    QTemporaryDir folder;
    QString diary = folder.filePath(QStringLiteral("diary.slumbar"));
};

TEST_F(SingleInstanceTest, ASecondStartOnTheSameDiaryRaisesTheFirst)
{
    SingleInstance first(diary, bus.connection());
    ASSERT_TRUE(first.claim());
    QSignalSpy activated(&first, &SingleInstance::activated);
    SingleInstance second(diary, bus.connection());
    EXPECT_FALSE(second.claim());
    // The second one waits for the answer in a thread of its own, as the other program it is.
    bool isRaised = false;
    qputenv("XDG_ACTIVATION_TOKEN", "from-the-launcher");
    QThread* program = QThread::create([&] { isRaised = second.raiseFirst(); });
    program->start();
    EXPECT_TRUE(activated.wait());
    EXPECT_TRUE(program->wait());
    delete program;
    EXPECT_TRUE(isRaised);
    EXPECT_EQ(qgetenv("XDG_ACTIVATION_TOKEN"), "from-the-launcher");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

TEST_F(SingleInstanceTest, AnotherDiaryIsAnotherInstance)
{
    SingleInstance first(diary, bus.connection());
    SingleInstance second(folder.filePath(QStringLiteral("other.slumbar")), bus.connection());
    EXPECT_TRUE(first.claim());
    EXPECT_TRUE(second.claim());
}

TEST_F(SingleInstanceTest, OneDiaryHasOneNameHoweverItIsCalled)
{
    QDir(folder.path()).mkpath(QStringLiteral("inside"));
    QFile::link(folder.path(), folder.filePath(QStringLiteral("link")));
    const QString name = another(diary).busName();
    EXPECT_EQ(another(folder.filePath(QStringLiteral("inside/../diary.slumbar"))).busName(), name);
    EXPECT_EQ(another(folder.filePath(QStringLiteral("link/diary.slumbar"))).busName(), name);
    QFile file(diary);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(another(diary).busName(), name);
    EXPECT_EQ(another(folder.filePath(QStringLiteral("link/diary.slumbar"))).busName(), name);
}

TEST_F(SingleInstanceTest, AProgramThatCrashedHoldsNothing)
{
    {
        SingleInstance first(diary, bus.connection());
        ASSERT_TRUE(first.claim());
    }
    bus.dropNewest();
    SingleInstance second(diary, bus.connection());
    EXPECT_TRUE(second.claim());
}

TEST_F(SingleInstanceTest, WithoutABusTheDiarysOwnLockDecides)
{
    SingleInstance instance(diary, QDBusConnection(QStringLiteral("no such bus")));
    EXPECT_TRUE(instance.claim());
}

}  // namespace
}  // namespace slumbar
