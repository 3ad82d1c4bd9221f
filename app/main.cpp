// The composition root: reads the command line, opens the diary, and puts the window or the subcommand together.
#include <cstdio>
#include <memory>

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QDir>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrent>

#include "cli/commandline.h"
#include "demo/madeupdiary.h"
#include "settings/appearancesettings.h"
#include "shell/firststart.h"
#include "shell/madeupsession.h"
#include "shell/mainwindow.h"
#include "shell/residence.h"
#include "storage/diaryfile.h"
#include "text/words.h"
#include "theme/applytheme.h"
#include "theme/settingsportal.h"
#include "theme/themekeeper.h"
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
    bool isInBackground = false;
    std::optional<ExitCode> exit = {};
};

WindowArguments windowArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("diary"), QString(), QStringLiteral("FILE")},
                       {QStringLiteral("background"), QString()},
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
        return {{}, false, ExitCode::UsageWrong};
    }
    if (parser.isSet(QStringLiteral("help"))) {
        out << overview();
        return {{}, false, ExitCode::Done};
    }
    if (parser.isSet(QStringLiteral("version"))) {
        out << "slumbar " << SLUMBAR_VERSION << "\n";
        return {{}, false, ExitCode::Done};
    }
    const QString diary = parser.value(QStringLiteral("diary"));
    return {diary.isEmpty() ? defaultDiaryPath() : diary, parser.isSet(QStringLiteral("background"))};
}

/// How the desktop starts this very program again on the same diary.
Autostart autostartOf(const QString& diary)
{
    QStringList command{QApplication::applicationFilePath(), QStringLiteral("--background")};
    if (diary != defaultDiaryPath()) {
        command << QStringLiteral("--diary") << QFileInfo(diary).absoluteFilePath();
    }
    return Autostart(Autostart::standardFolder(), command);
}

/// The diary is open in another Slumbar: it is shown, unless only the session began.
int leftToFirst(SingleInstance& instance, const WindowArguments& arguments)
{
    if (arguments.isInBackground || instance.raiseFirst()) {
        return endedWith(ExitCode::Done);
    }
    const QString words = QCoreApplication::translate("Main", "Slumbar is open with this diary, but does not answer.");
    QTextStream(stderr) << arguments.diary << ": " << words << "\n";
    QMessageBox::warning(nullptr, QStringLiteral("Slumbar"), words);
    return endedWith(ExitCode::DiaryNotOpened);
}

int diaryNotOpened(const QString& path, const Error& error)
{
    QTextStream(stderr) << path << ": " << words::error(error) << " (" << toQt(error.detail) << ")\n";
    QMessageBox::critical(nullptr, QStringLiteral("Slumbar"),
                          words::error(error) + QStringLiteral("\n\n") + QDir::toNativeSeparators(path));
    return endedWith(ExitCode::DiaryNotOpened);
}

/// A made-up diary in a window of its own; the person's own one waits behind it.
void showMadeUpDiary(MainWindow& ownWindow, Preferences& preferences, const Clock& clock, const TimeZone& zone)
{
    const Day today = dayOf(clock.now(), Profile().dayBoundary);
    auto* session = new MadeUpSession(madeUpDiary(today, madeUpDays, madeUpSeed, zone), clock);
    auto* window = new MainWindow(session->session(), clock, zone);
    window->offerSettings(preferences, QString());
    window->offerWayBack();
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(window, &QObject::destroyed, &ownWindow, [session, &ownWindow] {
        delete session;
        ownWindow.show();
    });
    ownWindow.hide();
    window->show();
}

int runWindow(QApplication& application, const WindowArguments& arguments, const SingleInstance& instance)
{
    const QString& path = arguments.diary;
    Preferences preferences(preferencesPath());
    const SettingsPortal portal;
    ThemeKeeper themeKeeper(application, appearanceIn(preferences),
                            [&] { return systemLook(portal.settings(), paletteTheme(application)); });
    QObject::connect(&portal, &SettingsPortal::changed, &themeKeeper, &ThemeKeeper::lookAtSystem);
    QObject::connect(&preferences, &Preferences::changed, &themeKeeper,
                     [&] { themeKeeper.setAppearance(appearanceIn(preferences)); });
    const FocusRing focusRing(application);
    const SystemClock clock;
    const SystemTimeZone zone;
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
    window.offerSettings(preferences, path);
    QObject::connect(&window, &MainWindow::madeUpDiaryRequested, &window,
                     [&] { showMadeUpDiary(window, preferences, clock, zone); });
    const ReminderWorld world{session.journal(), session.drafts(), preferences, clock, zone};
    Residence residence(window, world, autostartOf(path));
    residence.raiseWith(instance);
    QObject::connect(&residence, &Residence::ended, &application, [] { QApplication::exit(); });
    QObject::connect(&residence, &Residence::failed, &session.history(), &EditHistory::failed);
    QFutureWatcher<Result<Diary>> reading;
    QObject::connect(&reading, &QFutureWatcher<Result<Diary>>::finished, &window, [&] {
        if (const auto whole = reading.result()) {
            (*file)->trustPages();
            session.journal().complete(*whole);
        } else {
            Q_EMIT session.history().failed(whole.error());
        }
        residence.begin(arguments.isInBackground ? Residence::Beginning::Unseen : Residence::Beginning::Seen,
                        QDBusConnection::sessionBus());
    });
    QTimer::singleShot(0, &window, [&] { reading.setFuture(QtConcurrent::run(&DiaryFile::read, path)); });
    if (!arguments.isInBackground) {
        window.show();
        showTourAtFirstStart(window, *diary, preferences);
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("slumbar"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.slumbar.Slumbar"));
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
    SingleInstance instance(window.diary, QDBusConnection::sessionBus());
    if (!instance.claim()) {
        return leftToFirst(instance, window);
    }
    // The residence says when the program ends: it may stay in the tray.
    QApplication::setQuitOnLastWindowClosed(false);
    return runWindow(application, window, instance);
}
