#include <fstream>

#include <gmock/gmock.h>

#include "architecture/includerules.h"

namespace slumbar::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

void write(const std::filesystem::path& file, const std::string& text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

std::string listed(const std::vector<Violation>& violations)
{
    std::string text;
    for (const Violation& violation : violations) {
        text += violation.file + ':' + std::to_string(violation.line) + ": " + violation.rule + '\n';
    }
    return text;
}

/// A made-up source tree that goes away with the test.
class MadeUpTree : public ::testing::Test {
protected:
    void SetUp() override
    {
        root = std::filesystem::path(::testing::TempDir()) / "slumbar-made-up-tree" /
               ::testing::UnitTest::GetInstance()->current_test_info()->name();
        std::filesystem::remove_all(root);
    }
    void TearDown() override { std::filesystem::remove_all(root); }

    std::filesystem::path root;
};

TEST(ArchitectureTest, EveryIncludeFollowsTheRules)
{
    const auto violations = includeViolations(SLUMBAR_SOURCE);
    EXPECT_THAT(violations, IsEmpty()) << listed(violations);
}

TEST_F(MadeUpTree, AScreenThatReachesForAnotherIsFoundWithFileAndLine)
{
    write(root / "app/calendar/calendarpage.h", "#pragma once\n");
    write(root / "app/today/todaypage.cpp", "#include <string>\n\n  #include \"calendar/calendarpage.h\"\n");
    EXPECT_THAT(includeViolations(root),
                ElementsAre(Violation{"app/today/todaypage.cpp", 3,
                                      "a screen sees no other screen, shell or cli: app/today includes app/calendar"}));
}

TEST_F(MadeUpTree, TheDesktopKnowsSettingsButNoWindow)
{
    write(root / "app/settings/preferences.h", "");
    write(root / "app/shell/mainwindow.h", "");
    write(root / "app/desktop/tray.cpp", "#include \"settings/preferences.h\"\n#include \"shell/mainwindow.h\"\n");
    EXPECT_EQ(listed(includeViolations(root)),
              "app/desktop/tray.cpp:2: app/desktop knows no window: it includes app/shell\n");
}

TEST_F(MadeUpTree, CoreMayNotLookUpwards)
{
    write(root / "core/domain/day.h", "#include \"analysis/figure.h\"\n");
    write(root / "core/analysis/figure.h", "#include <QString>\n");
    write(root / "core/codec/json.cpp", "#include <QColor>\n#include <QSqlQuery>\n#include \"text/words.h\"\n");
    write(root / "app/text/words.h", "");
    EXPECT_EQ(listed(includeViolations(root)),
              "core/analysis/figure.h:1: core/analysis does without Qt\n"
              "core/codec/json.cpp:1: core draws nothing: no Qt Gui, Widgets or Charts\n"
              "core/codec/json.cpp:2: only core/storage uses Qt Sql\n"
              "core/codec/json.cpp:3: core does not know app\n"
              "core/domain/day.h:1: core/domain may not include core/analysis\n");
}

TEST_F(MadeUpTree, ChartsAndStorageAreNamedInOnePlace)
{
    write(root / "app/trends/page.cpp", "#include <QChartView>\n#include \"storage/diaryfile.h\"\n");
    write(root / "app/main.cpp", "#include \"storage/diaryfile.h\"\n");
    write(root / "app/charts/view.cpp", "#include <QChartView>\n");
    EXPECT_EQ(listed(includeViolations(root)), "app/trends/page.cpp:1: only app/charts uses Qt Charts\n"
                                               "app/trends/page.cpp:2: only main.cpp and app/cli name the storage\n");
}

}  // namespace
}  // namespace slumbar::testing
