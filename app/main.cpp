// The composition root: reads the command line, opens the diary, and puts the window or the subcommand together.
#include <cstdio>
#include <memory>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrent>

#include "cli/commandline.h"
#include "demo/madeupdiary.h"
#include "settings/preferences.h"
#include "shell/firststart.h"
#include "shell/madeupsession.h"
#include "shell/mainwindow.h"
#include "storage/diaryfile.h"
#include "text/words.h"
#include "theme/applytheme.h"
#include "widgets/focusring.h"
#include "zone/qttimezone.h"

namespace {

using namespace slumbar;

constexpr int madeUpDays = 365;
constexpr int madeUpSeed = 1;
/// Covers everything that Today speaks of.
constexpr int daysShownAtOnce = 60;

QString defaultDiaryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/slumbar/diary.slumbar");
}

QString preferencesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/slumbar/slumbar.ini");
}

int endedWith(ExitCode code)
{
    return static_cast<int>(code);
}

int runSubcommand(const Subcommand& subcommand, int& argc, char** argv)
{
    // Only the report draws, and it draws into a file: no subcommand needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const SystemClock clock;
    const QtTimeZone zone = QtTimeZone::system();
    CommandSurroundings surroundings{clock, zone, defaultDiaryPath(), out, err};
    return endedWith(subcommand.run(QGuiApplication::arguments().mid(2), surroundings));
}

/// What is to be opened, or the exit code to end with.
struct WindowArguments {
    QString diary;
    std::optional<ExitCode> exit;
};

WindowArguments windowArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("diary"), QString(), QStringLiteral("FILE")},
                       {QStringLiteral("version"), QString()},
                       {QStringLiteral("help"), QString()}});
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QStringList unknown = parser.positionalArguments();
        err << "slumbar: "
            << (unknown.isEmpty() ? parser.errorText()
                                  : QStringLiteral("there is no subcommand '%1'").arg(unknown.first()))
            << "\nslumbar --help says how it is used.\n";
        return {{}, ExitCode::UsageWrong};
    }
    if (parser.isSet(QStringLiteral("help"))) {
        out << overview();
        return {{}, ExitCode::Done};
    }
    if (parser.isSet(QStringLiteral("version"))) {
        out << "slumbar " << SLUMBAR_VERSION << "\n";
        return {{}, ExitCode::Done};
    }
    const QString diary = parser.value(QStringLiteral("diary"));
    return {diary.isEmpty() ? defaultDiaryPath() : diary, std::nullopt};
}

int diaryNotOpened(const QString& path, const Error& error)
{
    QTextStream(stderr) << path << ": " << words::error(error) << " (" << toQt(error.detail) << ")\n";
    QMessageBox::critical(nullptr, QStringLiteral("Slumbar"),
                          words::error(error) + QStringLiteral("\n\n") + QDir::toNativeSeparators(path));
    return endedWith(ExitCode::DiaryNotOpened);
}

/// A made-up diary in a window of its own; the person's own one waits behind it.
void showMadeUpDiary(MainWindow& ownWindow, const Clock& clock, const TimeZone& zone)
{
    const Day today = dayOf(clock.now(), Profile().dayBoundary);
    auto* session = new MadeUpSession(madeUpDiary(today, madeUpDays, madeUpSeed, zone), clock);
    auto* window = new MainWindow(session->session(), clock, zone);
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(window, &QObject::destroyed, &ownWindow, [session, &ownWindow] {
        delete session;
        ownWindow.show();
        QApplication::setQuitOnLastWindowClosed(true);
    });
    // Closing it leads back and does not end the program.
    QApplication::setQuitOnLastWindowClosed(false);
    ownWindow.hide();
    window->show();
}

int runWindow(QApplication& application, const QString& path)
{
    Preferences preferences(preferencesPath());
    applyTheme(application, ThemeChoice::FollowSystem);
    const FocusRing focusRing(application);
    const SystemClock clock;
    const QtTimeZone zone = QtTimeZone::system();
    const auto file = DiaryFile::open(path, Access::ReadWrite, clock);
    if (!file) {
        return diaryNotOpened(path, file.error());
    }
    // The window shows the latest days at once; the rest of a long diary is read beside it. After a long rest there
    // are no latest days, and the whole is waited for.
    const Day today = dayOf(clock.now(), Profile().dayBoundary);
    auto diary = (*file)->loadSince(today - daysShownAtOnce);
    const bool isResting = diary && !diary->range();
    if (isResting) {
        diary = (*file)->load();
    }
    if (!diary) {
        return diaryNotOpened(path, diary.error());
    }
    Session session(*diary, **file, isResting ? Journal::Extent::Whole : Journal::Extent::LatestDays);
    MainWindow window(session, clock, zone);
    window.setWindowFilePath(path);
    QObject::connect(&window, &MainWindow::madeUpDiaryRequested, &window,
                     [&] { showMadeUpDiary(window, clock, zone); });
    QFutureWatcher<Result<Diary>> reading;
    QObject::connect(&reading, &QFutureWatcher<Result<Diary>>::finished, &window, [&] {
        if (const auto whole = reading.result()) {
            (*file)->trustPages();
            session.journal().complete(*whole);
        } else {
            Q_EMIT session.history().failed(whole.error());
        }
    });
    QTimer::singleShot(0, &window, [&] { reading.setFuture(QtConcurrent::run(&DiaryFile::read, path)); });
    window.show();
    showTourAtFirstStart(window, *diary, preferences);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("slumbar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUMBAR_VERSION));
    if (argc > 1) {
        if (const Subcommand* subcommand = subcommandNamed(QString::fromLocal8Bit(argv[1]))) {
            return runSubcommand(*subcommand, argc, argv);
        }
    }
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const WindowArguments window = windowArguments(arguments);
    if (window.exit) {
        return endedWith(*window.exit);
    }
    QApplication application(argc, argv);
    return runWindow(application, window.diary);
}
