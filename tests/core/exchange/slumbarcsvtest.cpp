#include "exchange/slumbarcsv.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

#include <gmock/gmock.h>

#include "exchange/csvwriter.h"
#include "exchange/slumbarjson.h"
#include "exchangefixture.h"
#include "support/randomdiary.h"

namespace slumbar {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::string_view goldenFolder = SLUMBAR_SOURCE "/tests/golden/exchange/";

/// Three days with something in every column, a night from two sources, and texts that need care.
Diary exampleDiary()
{
    DayRecord first = usualDay(day("2026-10-03"));
    NightFields watch = nightTimes(day("2026-10-03"), "22:50", "23:15", "06:40", "06:50");
    watch.inBed = watch.outOfBed = std::nullopt;
    watch.deep = std::chrono::minutes(61);
    watch.rem = std::chrono::minutes(80);
    watch.light = std::chrono::minutes(270);
    watch.source = "garmin";
    first.setNight(valueOf(Night::make(watch)));
    first.setMark({"stretching", 12.5, "on the floor, \"slowly\""});
    first.setMark({"caffeine_cutoff", clock("13:20"), {}});
    first.setMark({"reframing", NotDone{}, {}});
    first.addEvent({EventKind::Mattress, "=New mattress", "two\nlines"});

    DayRecord second(day("2026-10-04"));
    NightFields awake = nightTimes(day("2026-10-04"), "23:00", "23:30", "05:00", "05:30");
    awake.isSleepless = true;
    awake.nap = std::chrono::minutes(20);
    awake.tryingAfterAwakening = std::chrono::minutes(15);
    awake.roomCelsius = 18.5;
    awake.note = "Nothing helped.";
    second.setNight(valueOf(Night::make(awake)));
    PainEntry evening = backPain(PainMoment::Evening, 7);
    evening.time = moment("2026-10-04T21:30+01:00");
    evening.leg = score(2);
    evening.worst = score(8);
    evening.flare = true;
    evening.sites = {Site::LowBackLeft, Site::BelowKneeLeft};
    evening.note = "- worse after sitting";
    second.setPain(evening);
    PainEntry morning = backPain(PainMoment::Morning, 5);
    morning.stiffness = valueOf(StiffMinutes::make(25));
    morning.tension = score(4);
    second.setPain(morning);

    DayRecord third(day("2026-10-05"));
    third.setMark({"stretching", NotApplicable{}, {}});
    third.setMark({"tea", Done{}, {}});

    std::vector<Factor> factors = builtInFactors();
    FactorFields tea;
    tea.id = "tea";
    tea.name = "Camomile, strong";
    tea.target = TargetDone{};
    tea.schedule = OnWeekdays{{1, 3, 5}};
    tea.isArchived = true;
    factors.push_back(valueOf(Factor::make(tea)));
    Profile profile;
    profile.name = "Robin";
    profile.born = day("1980-02-29");
    return Diary({first, second, third}, factors, profile);
}

void expectGolden(const std::string& name, const QString& written)
{
    const std::string golden = std::string(goldenFolder) + name;
    if (qEnvironmentVariableIsSet("SLUMBAR_RENEW_GOLDEN")) {
        QDir().mkpath(QString::fromStdString(std::string(goldenFolder)));
        QFile::remove(QString::fromStdString(golden));
        ASSERT_TRUE(QFile::copy(written, QString::fromStdString(golden)));
    }
    EXPECT_EQ(contentOf(written), contentOf(QString::fromStdString(golden))) << name;
}

TEST(SlumbarGoldenTest, EveryFileOfTheCsvFolderIsAsAgreed)
{
    const Folder folder;
    ASSERT_TRUE(exportSlumbarCsv(exampleDiary(), folder.path("out")));
    for (const std::string name : {"nights.csv", "pain.csv", "factors.csv", "marks.csv", "events.csv", "profile.csv"}) {
        expectGolden(name, folder.path("out/" + name));
    }
}

TEST(SlumbarGoldenTest, TheJsonDocumentIsAsAgreed)
{
    const Folder folder;
    ASSERT_TRUE(exportSlumbarJson(exampleDiary(), folder.path("diary.json")));
    expectGolden("diary.json", folder.path("diary.json"));
}

TEST(SlumbarCsvTest, AnExportReadBackIsTheSameDiary)
{
    const Folder folder;
    ASSERT_TRUE(exportSlumbarCsv(exampleDiary(), folder.path("out")));

    const Reading reading = read(folder.path("out"));

    EXPECT_THAT(issuesOf(reading), IsEmpty());
    EXPECT_TRUE(imported(Diary(), reading) == exampleDiary());
}

TEST(SlumbarCsvTest, AnyDiaryComesBackFromCsvAndJson)
{
    for (unsigned long long seed = 1; seed <= 60; ++seed) {
        const Diary diary = RandomDiary(seed).diary(day("2026-02-20"), 40);
        const Folder folder;
        ASSERT_TRUE(exportSlumbarCsv(diary, folder.path("csv")));
        ASSERT_TRUE(exportSlumbarJson(diary, folder.path("diary.json")));
        // An experiment travels in JSON only.
        const Diary withoutExperiments = diary.with({{}, {}, {}, std::vector<Experiment>()});
        for (const char* path : {"csv", "diary.json"}) {
            const Reading reading = read(folder.path(path));
            ASSERT_THAT(issuesOf(reading), IsEmpty()) << path << ", seed " << seed;
            const Diary& whole = path == std::string_view("csv") ? withoutExperiments : diary;
            ASSERT_TRUE(imported(Diary(), reading) == whole) << path << ", seed " << seed;
            ASSERT_TRUE(planImport(diary, reading).addsNothing()) << path << ", seed " << seed;
            ASSERT_THAT(planImport(diary, reading).conflicts, IsEmpty()) << path << ", seed " << seed;
        }
    }
}

TEST(SlumbarCsvTest, ARangeExportsItsDaysAlone)
{
    const Folder folder;
    const DayRange range{day("2026-10-04"), day("2026-10-04")};
    ASSERT_TRUE(exportSlumbarCsv(exampleDiary(), folder.path("out"), range));
    ASSERT_TRUE(exportSlumbarJson(exampleDiary(), folder.path("diary.json"), range));
    EXPECT_THAT(read(folder.path("out")).days, ElementsAre(exampleDiary().on(day("2026-10-04"))));
    EXPECT_THAT(read(folder.path("diary.json")).days, ElementsAre(exampleDiary().on(day("2026-10-04"))));
}

TEST(SlumbarCsvTest, AFolderWithOneFileIsEnough)
{
    const Folder folder;
    folder.write("pain.csv", "day,moment,back\n2026-10-03,morning,4\n");
    folder.write("shopping.txt", "milk\n");

    const Reading reading = read(folder.path());

    EXPECT_TRUE(reading.issues.isEmpty());
    ASSERT_THAT(reading.days, SizeIs(1));
    EXPECT_EQ(reading.days.front().pain(PainMoment::Morning)->back, score(4));
    EXPECT_FALSE(reading.factors);
}

TEST(SlumbarCsvTest, AMarkOfAnUnknownFactorCreatesItWithAGuessedKind)
{
    const Reading reading = readText("day,factor,value\n2026-10-03,tea,done\n2026-10-04,tea,not_done\n"
                                     "2026-10-03,steps,8200\n2026-10-03,worry,7\n2026-10-03,lunch_at,12:30\n"
                                     "2026-10-03,stress,7\n2026-10-03,No Spaces,done\n");

    EXPECT_THAT(issuesOf(reading), ElementsAre("8 out_of_range"));
    std::map<std::string, FactorKind> kinds;
    for (const Factor& factor : reading.guessedFactors) {
        kinds[factor.id()] = factor->kind;
    }
    EXPECT_EQ(kinds, (std::map<std::string, FactorKind>{{"lunch_at", FactorKind::Clock},
                                                        {"steps", FactorKind::Amount},
                                                        {"stress", FactorKind::Rating},
                                                        {"tea", FactorKind::Check},
                                                        {"worry", FactorKind::Rating}}));
    const Diary diary = imported(Diary(), reading);
    EXPECT_EQ(diary.factors().size(), builtInFactors().size() + 4);
    EXPECT_EQ(diary.factor("lunch_at")->fields().name, "Lunch at");
}

TEST(SlumbarCsvTest, EachBadRowIsListedWithItsLineAndTheOthersAreRead)
{
    const Reading reading =
        readText("day,in_bed,lights_out,final_awakening,out_of_bed,latency_min,quality,source,mood\r\n"
                 "2026-10-03,2026-10-02T22:45+02:00,,,2026-10-03T06:55+02:00,15,3,,\r\n"
                 "2026-10-04,yesterday,,,,15,3,,\r\n"
                 "2026-02-30,,,,,15,3,,\r\n"
                 "2026-10-05,,,,,15,6,,\r\n"
                 "2026-10-06,,2026-10-05T23:00+02:00,2026-10-05T22:00+02:00,,15,3,,\r\n"
                 "2026-10-07,2026-10-05T23:00+02:00,,,2026-10-07T22:00+02:00,,,,\r\n"
                 "2026-10-08,,2026-10-07T23:00+02:00,2026-10-07T23:30+02:00,,45,,,\r\n"
                 "2026-10-09,,,,,15\r\n"
                 "2026-10-10,,,,,,,\"open,\r\n"
                 ",,,,,15,3,,\r\n"
                 "2026-10-11,,,,,15,3,,\r\n");

    EXPECT_THAT(issuesOf(reading),
                ElementsAre("1 unknown_column", "3 not_understood", "4 out_of_range", "5 out_of_range",
                            "6 times_out_of_order", "7 night_too_long", "8 awake_longer_than_in_bed", "9 row_damaged",
                            "10 row_damaged", "11 not_understood"));
    EXPECT_EQ(reading.issues.kept()[1].text, "yesterday");
    EXPECT_THAT(reading.issues.kept()[1].file, HasSubstr("file"));
    EXPECT_EQ(reading.issues.rowsLost(), 9U);
    EXPECT_EQ(reading.rowsRead, 2U);
    EXPECT_THAT(reading.days, SizeIs(2));
}

TEST(SlumbarCsvTest, TheSameRowTwiceCountsOnceAndAnotherOneIsReported)
{
    const Reading reading = readText("day,moment,back\n2026-10-03,morning,4\n2026-10-03,morning,4\n"
                                     "2026-10-03,morning,5\n");
    EXPECT_EQ(reading.rowsRead, 1U);
    EXPECT_EQ(reading.rowsTwice, 1U);
    EXPECT_THAT(issuesOf(reading), ElementsAre("4 entry_twice"));
    EXPECT_EQ(reading.days.front().pain(PainMoment::Morning)->back, score(4));
}

TEST(SlumbarCsvTest, TextInLatin1IsStillReadable)
{
    const Reading reading = readText("day,kind,title,note\n2026-10-03,travel,Z\xFCrich,\n");
    EXPECT_EQ(reading.days.front().events().front().title, "Zürich");
}

TEST(SlumbarCsvTest, AnExportThatCannotBeWrittenSaysSoAndLeavesNothingBehind)
{
    const Folder folder;
    folder.write("taken", "a file where the folder should be");
    const auto exported = exportSlumbarCsv(exampleDiary(), folder.path("taken"));
    ASSERT_FALSE(exported);
    EXPECT_EQ(exported.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(exportSlumbarJson(exampleDiary(), folder.path("missing/diary.json")).error().code,
              ErrorCode::FileNotWritable);
}

/// Files of this process may not grow beyond so many bytes, as on a disk that is full.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

TEST(SlumbarCsvTest, AnExportThatRunsOutOfSpaceLeavesNoHalfFileBehind)
{
    const Folder folder;
    const Diary diary = RandomDiary(1).diary(day("2026-02-20"), 400);
    ASSERT_TRUE(exportSlumbarJson(exampleDiary(), folder.path("diary.json")));
    const std::string before = contentOf(folder.path("diary.json"));
    {
        const FileSizeLimit limit(50'000);
        EXPECT_FALSE(exportSlumbarCsv(diary, folder.path("csv")));
        EXPECT_FALSE(exportSlumbarJson(diary, folder.path("diary.json")));
    }
    EXPECT_TRUE(QDir(folder.path("csv")).isEmpty());
    EXPECT_EQ(contentOf(folder.path("diary.json")), before);
}

TEST(SlumbarCsvTest, AnExportNeverReplacesAPipe)
{
    const Folder folder;
    ASSERT_EQ(mkfifo(folder.path("pipe").toLocal8Bit().constData(), 0600), 0);
    EXPECT_FALSE(exportSlumbarJson(exampleDiary(), folder.path("pipe")));
    EXPECT_FALSE(QFileInfo(folder.path("pipe")).isFile());
    EXPECT_EQ(tryRead(folder.path("pipe")).error().code, ErrorCode::FileNotReadable);
}

TEST(SlumbarJsonTest, AnExperimentThatCannotBeIsReportedWithItsLine)
{
    const Reading reading = readText("{\"format\": \"slumbar-diary\",\n\"version\": 1,\n\"experiments\": [\n"
                                     "{\"id\":\"tea-1\",\"factor\":\"tea\",\"pairs\":600}\n]}");
    EXPECT_THAT(reading.experiments, IsEmpty());
    EXPECT_THAT(issuesOf(reading), ElementsAre("4 not_understood"));
}

TEST(SlumbarJsonTest, ADocumentThatBreaksOffGivesTheDaysBeforeTheBreak)
{
    const Folder folder;
    ASSERT_TRUE(exportSlumbarJson(exampleDiary(), folder.path("diary.json")));
    const std::string whole = contentOf(folder.path("diary.json"));

    const Reading reading = readText(whole.substr(0, whole.size() - 80));

    EXPECT_THAT(reading.days, SizeIs(2));
    EXPECT_EQ(reading.issues.count(RowProblem::FileDamaged), 1U);
    EXPECT_EQ(reading.issues.total(), 1U);
}

TEST(SlumbarJsonTest, ADayThatCannotBeIsListedWithItsLine)
{
    const Reading reading = readText(R"({"format": "slumbar-diary",
"version": 1,
"factors": [],
"days": [
{"day": "2026-10-03", "pains": [{"moment": "morning", "back": 11}]},
{"day": "2026-10-04", "pains": [{"moment": "morning", "back": 3}]},
{"day": "2026-10-05", "weather": "fine"},
7
]
})");
    EXPECT_THAT(issuesOf(reading), ElementsAre("5 out_of_range", "7 not_understood", "8 row_damaged"));
    EXPECT_THAT(reading.days, SizeIs(1));
}

TEST(SlumbarJsonTest, ANewerVersionIsNotReadByHalf)
{
    const Reading reading = readText(R"({"format":"slumbar-diary","version":2,"days":[{"day":"2026-10-04"}]})");
    EXPECT_THAT(issuesOf(reading), ElementsAre("0 file_not_recognised"));
    EXPECT_THAT(reading.days, IsEmpty());
}

}  // namespace
}  // namespace slumbar
