// Opens every screen of a made-up diary in a real window and writes it as a picture.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include "checkin/checkinheading.h"
#include "demo/madeupdiary.h"
#include "guides/guidepanel.h"
#include "routine/checklistrows.h"
#include "settings/preferences.h"
#include "shell/madeupsession.h"
#include "shell/mainwindow.h"
#include "shell/rituals.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "trends/trendspage.h"
#include "widgets/focusring.h"
#include "zone/qttimezone.h"

namespace {

using namespace slumbar;
using testing::moment;
using testing::StoppedClock;

const Moment morning = moment("2026-10-29T07:02+01:00");
const Moment evening = moment("2026-10-29T20:50+01:00");
constexpr int stretchingRow = 3;  // after caffeine, the room and the screens

/// What the pictures are taken of.
struct Take {
    QString folder;
    ThemeChoice theme = ThemeChoice::Light;
    int percent = 100;
    bool isMirrored = false;
    QSize window;  ///< empty: as it opens
    int days = 0;  ///< of diary, up to yesterday
};

ThemeChoice themeNamed(const QString& name)
{
    return name == QStringLiteral("dark")       ? ThemeChoice::Dark
           : name == QStringLiteral("contrast") ? ThemeChoice::HighContrast
                                                : ThemeChoice::Light;
}

class Painter {
public:
    Painter(const QString& folder, QSize windowSize) : m_folder(folder), m_windowSize(windowSize) {}

    /// Shown as large as asked for.
    void show(MainWindow& window)
    {
        window.offerSettings(m_preferences, QStringLiteral("/home/anna/.local/share/slumbar/diary.slumbar"));
        if (!m_windowSize.isEmpty()) {
            window.resize(m_windowSize);
        }
        window.show();
    }

    void take(QWidget& widget, const QString& name) const
    {
        // Until what is laid out late is laid out, and what slides open stands still.
        QEventLoop settling;
        QTimer::singleShot(std::chrono::milliseconds(300), &settling, &QEventLoop::quit);
        settling.exec();
        const QString file = m_folder.filePath(name + QStringLiteral(".png"));
        if (!widget.grab().save(file)) {
            qFatal("cannot write %s", qPrintable(file));
        }
        QTextStream(stderr) << file << "\n";
    }

private:
    QDir m_folder;
    QSize m_windowSize;
    QTemporaryDir m_settings;
    Preferences m_preferences{m_settings.filePath(QStringLiteral("slumbar.ini"))};
};

void takePages(Painter& painter, Session& session, StoppedClock& clock, const TimeZone& zone)
{
    clock.set(morning);
    MainWindow window(session, clock, zone);
    painter.show(window);
    painter.take(window, QStringLiteral("today-morning"));
    const auto takePage = [&](Destination page, const QString& name) {
        window.showPage(page);
        painter.take(window, name);
    };
    takePage(Destination::Calendar, QStringLiteral("calendar"));
    takePage(Destination::Trends, QStringLiteral("trends"));
    auto* trends = window.findChild<TrendsPage*>();
    trends->setRange(TrendsRange::Year);
    const std::pair<TrendsView, const char*> views[] = {{TrendsView::NightsAndPain, "trends-year"},
                                                        {TrendsView::Timing, "trends-timing"},
                                                        {TrendsView::Regularity, "trends-regularity"},
                                                        {TrendsView::Habits, "trends-habits"},
                                                        {TrendsView::Pair, "trends-pair"}};
    for (const auto& [view, name] : views) {
        trends->setView(view);
        painter.take(window, QLatin1String(name));
    }
    takePage(Destination::Report, QStringLiteral("report"));
    takePage(Destination::Learn, QStringLiteral("learn"));
    takePage(Destination::Settings, QStringLiteral("settings"));
}

/// The window of its own that `open` shows.
QWidget* opened(const std::function<void()>& open)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    open();
    QCoreApplication::processEvents();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && !before.contains(widget)) {
            return widget;
        }
    }
    qFatal("no window opened");
}

/// An evening with its morning written down and two habits settled.
void takeEvening(Painter& painter, int days, StoppedClock& clock, const TimeZone& zone)
{
    clock.set(evening);
    const Day today = evening.localDay();
    MadeUpSession madeUp(madeUpDiary(today, days + 1, 1, zone), clock);
    MainWindow window(madeUp.session(), clock, zone);
    painter.show(window);
    DayRecord record = madeUp.session().diary().on(today);
    record.setMark({"caffeine_cutoff", ClockTime::at(13, 20), {}});
    record.setMark({"cool_room", 18.0, {}});
    madeUp.session().history().perform(Edit::ofDay(record), QStringLiteral("room 18 °C"));
    painter.take(window, QStringLiteral("today-evening"));

    QWidget owner;
    Rituals rituals(madeUp.session(), clock, zone, &owner);
    QWidget* checklist = opened([&] { rituals.openChecklist(today); });
    painter.take(*checklist, QStringLiteral("checklist"));
    checklist->findChild<ChecklistRows*>()->open(stretchingRow);
    checklist->findChild<GuidePanel*>()->startOrPause();
    painter.take(*checklist, QStringLiteral("checklist-guide"));
}

void takeRituals(Painter& painter, Session& session, StoppedClock& clock, const TimeZone& zone)
{
    QWidget owner;
    Rituals rituals(session, clock, zone, &owner);
    const Day today = morning.localDay();
    clock.set(morning);
    painter.take(*opened([&] { rituals.openCheckIn(today); }), QStringLiteral("check-in"));
    QWidget* sunday = opened([&] { rituals.openCheckIn(today - 4); });
    Q_EMIT sunday->findChild<CheckInHeading*>()->partChosen(true);
    painter.take(*sunday, QStringLiteral("check-in-week"));
    painter.take(*opened([&] { rituals.openHabits(); }), QStringLiteral("habits"));
}

void takeFirstStart(Painter& painter, StoppedClock& clock, const TimeZone& zone)
{
    clock.set(morning);
    MadeUpSession empty(Diary(), clock);
    MainWindow window(empty.session(), clock, zone);
    painter.show(window);
    painter.take(window, QStringLiteral("first-start"));
    painter.take(*opened([&] { window.showTour(); }), QStringLiteral("tour"));
}

Take takeAskedFor(const QApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption theme(QStringLiteral("theme"), QString(), QStringLiteral("NAME"), QStringLiteral("light"));
    const QCommandLineOption percent(QStringLiteral("percent"), QString(), QStringLiteral("N"), QStringLiteral("100"));
    const QCommandLineOption mirrored(QStringLiteral("mirrored"));
    const QCommandLineOption width(QStringLiteral("width"), QString(), QStringLiteral("PX"), QStringLiteral("0"));
    const QCommandLineOption height(QStringLiteral("height"), QString(), QStringLiteral("PX"), QStringLiteral("0"));
    const QCommandLineOption days(QStringLiteral("days"), QString(), QStringLiteral("N"), QStringLiteral("361"));
    parser.addOptions({theme, percent, mirrored, width, height, days});
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        qFatal("which folder?");
    }
    return {parser.positionalArguments().first(),
            themeNamed(parser.value(theme)),
            parser.value(percent).toInt(),
            parser.isSet(mirrored),
            {parser.value(width).toInt(), parser.value(height).toInt()},
            parser.value(days).toInt()};
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Take asked = takeAskedFor(application);
    if (asked.isMirrored) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    applyTheme(application, {asked.theme, asked.percent});
    // The mock-ups were drawn with Inter in the place of the system font.
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("Inter"));
    QApplication::setFont(font);
    const FocusRing focusRing(application);
    const QtTimeZone zone = QtTimeZone::system();
    StoppedClock clock(morning);
    Painter painter(asked.folder, asked.window);
    if (asked.days > 0) {
        // Up to yesterday, so that today's morning is still to be written down.
        MadeUpSession madeUp(madeUpDiary(morning.localDay().previous(), asked.days, 1, zone), clock);
        takePages(painter, madeUp.session(), clock, zone);
        takeRituals(painter, madeUp.session(), clock, zone);
        takeEvening(painter, asked.days, clock, zone);
    } else {
        MadeUpSession empty(Diary(), clock);
        takePages(painter, empty.session(), clock, zone);
        takeRituals(painter, empty.session(), clock, zone);
    }
    takeFirstStart(painter, clock, zone);
    return 0;
}
