#include <fstream>

#include <gmock/gmock.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include "exchange/slumbarcsv.h"
#include "exchangefixture.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

ErrorCode errorOf(const QString& path)
{
    const auto reading = tryRead(path);
    return reading ? ErrorCode::StorageFailed : reading.error().code;
}

void zip(const QString& path, const std::vector<std::pair<QString, QByteArray>>& members)
{
    QuaZip archive(path);
    ASSERT_TRUE(archive.open(QuaZip::mdCreate));
    for (const auto& [name, content] : members) {
        QuaZipFile member(&archive);
        ASSERT_TRUE(member.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        member.write(content);
        member.close();
    }
}

/// The most memory this process has used, in megabytes.
long peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stol(line.substr(6)) / 1024;
        }
    }
    return 0;
}

constexpr std::string_view pain = "day,moment,back\n2026-10-03,morning,4\n";

TEST(HostileFilesTest, WhatIsNotThereOrNotKnownIsSaidPlainly)
{
    const Folder folder;
    EXPECT_EQ(errorOf(folder.path("missing.csv")), ErrorCode::FileNotFound);
    EXPECT_EQ(errorOf(folder.path()), ErrorCode::FormatNotRecognised);
    EXPECT_EQ(errorOf(folder.write("empty", "")), ErrorCode::FormatNotRecognised);
    EXPECT_EQ(errorOf(folder.write("other.csv", "name,price\ntea,3\n")), ErrorCode::FormatNotRecognised);
    EXPECT_EQ(errorOf(folder.write("other.json", R"([{"name": "tea"}])")), ErrorCode::FormatNotRecognised);
    EXPECT_EQ(errorOf(folder.write("noise", std::string("\x7f"
                                                        "ELF\0\xff\xfe\x01\0,\"\n\r",
                                                        14))),
              ErrorCode::FormatNotRecognised);
    EXPECT_EQ(errorOf(QStringLiteral("/dev/zero")), ErrorCode::FileNotReadable);
    EXPECT_EQ(errorOf(QStringLiteral("/proc/self/mem")), ErrorCode::FileNotReadable);
}

TEST(HostileFilesTest, ABadFileAmongGoodOnesIsAnIssueAndTheOthersAreRead)
{
    const Folder folder;
    const FixedZone zone;
    const Reading reading = valueOf(
        readPaths({folder.path("missing"), folder.write("pain.csv", pain), folder.write("noise", "\1\2\3")}, {zone}));
    EXPECT_THAT(issuesOf(reading), ElementsAre("0 file_not_readable", "0 file_not_recognised"));
    EXPECT_THAT(reading.days, SizeIs(1));
}

TEST(HostileFilesTest, AFormatCanBeAskedForByName)
{
    const Folder folder;
    const FixedZone zone;
    const QString path = folder.write("pain.csv", pain);
    EXPECT_TRUE(readPaths({path}, {zone, "slumbar-csv"}));
    EXPECT_EQ(readPaths({path}, {zone, "garmin"}).error().code, ErrorCode::FormatNotRecognised);
    EXPECT_EQ(readPaths({path}, {zone, "fitbit"}).error().code, ErrorCode::TextNotUnderstood);
}

TEST(HostileFilesTest, AZipOfTheCsvFolderIsReadLikeTheFolder)
{
    const Folder folder;
    zip(folder.path("a.zip"), {{QStringLiteral("diary/pain.csv"), QByteArray::fromStdString(std::string(pain))},
                               {QStringLiteral("diary/readme.txt"), "hello"}});
    const Reading reading = read(folder.path("a.zip"));
    EXPECT_THAT(issuesOf(reading), IsEmpty());
    EXPECT_THAT(reading.days, SizeIs(1));
}

TEST(HostileFilesTest, ACutOffArchiveIsDamaged)
{
    const Folder folder;
    const std::string whole = contentOf(pathOf("sleep-as-android/sleep-export.1606736472.zip"));
    for (const std::size_t size : {std::size_t(4), whole.size() / 2, whole.size() - 30}) {
        EXPECT_EQ(errorOf(folder.write("cut.zip", whole.substr(0, size))), ErrorCode::FormatDamaged) << size;
    }
}

TEST(HostileFilesTest, ADamagedMemberGivesWhatItGivesAndIsReported)
{
    const Folder folder;
    const std::string whole = contentOf(pathOf("sleep-as-android/sleep-export.1606736472.zip"));
    for (std::size_t at = 60; at < 2000; at += 97) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5a);
        const auto reading = tryRead(folder.write("damaged.zip", damaged));
        if (reading) {
            EXPECT_FALSE(reading->issues.isEmpty()) << at;
        }
    }
}

TEST(HostileFilesTest, AnArchiveMadeToOverflowIsNotUnpacked)
{
    const Folder folder;
    QByteArray bomb("day,moment,back\n");
    bomb.append(64 * 1024 * 1024, '\n');
    zip(folder.path("bomb.zip"), {{QStringLiteral("pain.csv"), bomb}});
    ASSERT_LT(QFileInfo(folder.path("bomb.zip")).size(), 100'000);
    EXPECT_EQ(errorOf(folder.path("bomb.zip")), ErrorCode::FileTooLarge);
}

TEST(HostileFilesTest, AnUnreadableFileInAFolderDoesNotHideTheOthers)
{
    const Folder folder;
    folder.write("pain.csv", pain);
    QFile::link(QStringLiteral("/proc/self/mem"), folder.path("a.csv"));
    QFile::link(QStringLiteral("nowhere"), folder.path("b.csv"));
    EXPECT_THAT(read(folder.path()).days, SizeIs(1));
}

TEST(HostileFilesTest, BytesOfNothingAreNoText)
{
    const std::string nothing(1, '\0');
    const Reading reading = readText("day,kind,title\n2026-10-03,travel,a" + nothing + "b\n2026-10-04,travel,c\n");
    EXPECT_THAT(issuesOf(reading), ElementsAre("2 not_understood"));
    EXPECT_EQ(reading.issues.kept().front().text, "a b");
    EXPECT_THAT(reading.days, SizeIs(1));
}

TEST(HostileFilesTest, WhatIsShownOfAFileCannotSteerATerminal)
{
    const Reading reading = readText("day,moment,back\n\x1b[2Jwiped\xff,morning,4\n");
    const std::string& text = reading.issues.kept().front().text;
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_TRUE(QString::fromStdString(text).toUtf8().toStdString() == text);
}

TEST(HostileFilesTest, AHundredThousandBadRowsAreCountedInLittleMemory)
{
    const Folder folder;
    std::string content = "day,in_bed,lights_out,final_awakening,out_of_bed,latency_min,source,note\n";
    for (int row = 0; row < 100'000; ++row) {
        content += "2026-13-45,not a time,,,,minutes,,\"row " + std::to_string(row) + "\"\n";
    }
    content += "2026-10-03,,2026-10-02T23:00+02:00,2026-10-03T06:00+02:00,,10,,\n";
    const QString path = folder.write("nights.csv", content);
    content = {};
    const long before = peakMegabytes();

    const Reading reading = read(path);

    EXPECT_EQ(reading.issues.total(), 100'000U);
    EXPECT_EQ(reading.issues.count(RowProblem::OutOfRange) + reading.issues.count(RowProblem::NotUnderstood), 100'000U);
    EXPECT_THAT(reading.issues.kept(), SizeIs(IssueList::mostKept));
    EXPECT_EQ(reading.issues.kept().back().line, 201U);
    EXPECT_THAT(reading.days, SizeIs(1));
    // AddressSanitizer keeps what was freed, so under it the memory says nothing.
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(peakMegabytes() - before, 20);
#else
    EXPECT_GE(peakMegabytes(), before);
#endif
}

TEST(HostileFilesTest, EveryPrefixOfARealFileIsReadWithoutHarm)
{
    const Folder folder;
    const std::string json = contentOf(pathOf("garmin/connect-sleep-20-nights.json"));
    for (std::size_t size = 0; size < json.size(); size += 331) {
        const auto reading = tryRead(folder.write("cut.json", json.substr(0, size)));
        if (reading) {
            EXPECT_EQ(reading->issues.count(RowProblem::FileDamaged), 1U) << size;
        }
    }
}

}  // namespace
}  // namespace slumbar
