#include "architecture/includerules.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <set>

namespace slumbar::testing {

namespace {

using Folders = std::set<std::string>;

/// What each folder of core may include besides itself.
const std::map<std::string, Folders>& coreRules()
{
    static const std::map<std::string, Folders> rules{
        {"base", {}},
        {"domain", {"base"}},
        {"analysis", {"base", "domain"}},
        {"report", {"base", "domain", "analysis"}},
        {"reminders", {"base", "domain", "analysis"}},
        {"zone", {"base", "domain"}},
        {"codec", {"base", "domain"}},
        {"storage", {"base", "domain", "codec"}},
        {"exchange", {"base", "domain", "codec", "zone"}},
        {"journal", {"base", "domain"}},
        {"demo", {"base", "domain"}},
    };
    return rules;
}

const Folders sharedAppFolders{"charts", "guides", "widgets", "theme", "text", "commands"};
const Folders screens{"today",  "checkin", "routine",  "calendar", "trends", "insights", "experiments",
                      "habits", "report",  "exchange", "settings", "learn",  "help"};
/// Folders whose headers may not use Qt at all.
const Folders withoutQt{"base", "domain", "analysis", "report", "reminders", "demo"};

std::string folderOf(const std::string& path)
{
    const auto slash = path.find('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// The file named by an #include line; nothing for other lines.
std::optional<std::string> included(const std::string& line)
{
    const auto hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line.compare(hash, 8, "#include") != 0) {
        return std::nullopt;
    }
    const auto open = line.find_first_of("\"<", hash + 8);
    const auto close = open == std::string::npos ? open : line.find_first_of("\">", open + 1);
    if (close == std::string::npos) {
        return std::nullopt;
    }
    return line.substr(open + 1, close - open - 1);
}

bool isQtHeader(const std::string& file)
{
    return file.size() > 1 && file[0] == 'Q' && ((file[1] >= 'A' && file[1] <= 'Z') || file[1] == 't');
}

/// A class header of Qt Gui, Widgets, Charts or Print Support, none of which core may use.
bool isDrawingHeader(const std::string& file)
{
    static const std::vector<std::string> starts{
        "QWidget", "QPaint", "QPainter", "QColor",    "QFont",    "QImage",      "QPixmap",    "QIcon",
        "QGui",    "QApp",   "QStyle",   "QPalette",  "QLabel",   "QDialog",     "QMenu",      "QPrinter",
        "QPdf",    "QChart", "QtGui",    "QtWidgets", "QtCharts", "QPushButton", "QMainWindow"};
    return std::any_of(starts.begin(), starts.end(), [&](const auto& start) { return file.rfind(start, 0) == 0; });
}

std::optional<std::string> coreRuleBroken(const std::string& folder, const std::string& file,
                                          const std::filesystem::path& root)
{
    if (isQtHeader(file)) {
        if (withoutQt.contains(folder)) {
            return "core/" + folder + " does without Qt";
        }
        if (isDrawingHeader(file)) {
            return "core draws nothing: no Qt Gui, Widgets or Charts";
        }
        if (file.rfind("QSql", 0) == 0 && folder != "storage") {
            return "only core/storage uses Qt Sql";
        }
        return std::nullopt;
    }
    const std::string target = folderOf(file);
    if (std::filesystem::exists(root / "app" / file) && !std::filesystem::exists(root / "core" / file)) {
        return "core does not know app";
    }
    const auto& rules = coreRules();
    if (!rules.contains(target) || target == folder) {
        return std::nullopt;
    }
    const auto rule = rules.find(folder);
    if (rule == rules.end()) {
        return "core/" + folder + " has no rule yet; add it to includerules.cpp";
    }
    if (!rule->second.contains(target)) {
        return "core/" + folder + " may not include core/" + target;
    }
    return std::nullopt;
}

std::optional<std::string> appRuleBroken(const std::string& folder, const std::string& file,
                                         const std::filesystem::path& root)
{
    if ((file.rfind("QChart", 0) == 0 || file.rfind("QtCharts", 0) == 0) && folder != "charts") {
        return "only app/charts uses Qt Charts";
    }
    const std::string target = folderOf(file);
    if (target == "storage" && !folder.empty() && folder != "cli") {
        return "only main.cpp and app/cli name the storage";
    }
    if (!std::filesystem::exists(root / "app" / file) || target == folder) {
        return std::nullopt;
    }
    if (screens.contains(folder) && !sharedAppFolders.contains(target)) {
        return "a screen sees no other screen, shell or cli: app/" + folder + " includes app/" + target;
    }
    if (folder == "desktop" && target != "settings" && !sharedAppFolders.contains(target)) {
        return "app/desktop knows no window: it includes app/" + target;
    }
    if (sharedAppFolders.contains(folder) && !sharedAppFolders.contains(target)) {
        return "app/" + folder + " is shared and may not include app/" + target;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Violation> includeViolations(const std::filesystem::path& root)
{
    std::vector<Violation> violations;
    for (const std::string top : {"core", "app"}) {
        if (!std::filesystem::exists(root / top)) {
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
            const auto extension = entry.path().extension();
            if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) {
                continue;
            }
            const std::string inTop = std::filesystem::relative(entry.path(), root / top).generic_string();
            const std::string folder = folderOf(inTop);
            std::ifstream file(entry.path());
            std::string line;
            for (int number = 1; std::getline(file, line); ++number) {
                const auto name = included(line);
                if (!name) {
                    continue;
                }
                const auto broken =
                    top == "core" ? coreRuleBroken(folder, *name, root) : appRuleBroken(folder, *name, root);
                if (broken) {
                    violations.push_back({top + "/" + inTop, number, *broken});
                }
            }
        }
    }
    std::sort(violations.begin(), violations.end(),
              [](const auto& a, const auto& b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); });
    return violations;
}

}  // namespace slumbar::testing
