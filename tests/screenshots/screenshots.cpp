// Opens every screen of a made-up diary in a real window and writes it as a picture.
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include "demo/madeupdiary.h"
#include "guides/guidepanel.h"
#include "routine/checklistrows.h"
#include "settings/preferences.h"
#include "shell/madeupsession.h"
#include "shell/mainwindow.h"
#include "shell/rituals.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "widgets/focusring.h"
#include "zone/qttimezone.h"

namespace {

using namespace slumbar;
using testing::moment;
using testing::StoppedClock;

const Moment morning = moment("2026-10-29T07:02+01:00");
const Moment evening = moment("2026-10-29T20:50+01:00");
constexpr int stretchingRow = 3;  // after caffeine, the room and the screens

ThemeChoice themeNamed(const QString& name)
{
    return name == QStringLiteral("dark")       ? ThemeChoice::Dark
           : name == QStringLiteral("contrast") ? ThemeChoice::HighContrast
                                                : ThemeChoice::Light;
}

class Painter {
public:
    explicit Painter(const QString& folder) : m_folder(folder) {}

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
};

void takePages(const Painter& painter, Session& session, StoppedClock& clock, const TimeZone& zone)
{
    clock.set(morning);
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("slumbar.ini")));
    MainWindow window(session, clock, zone);
    window.offerSettings(preferences, QStringLiteral("/home/anna/.local/share/slumbar/diary.slumbar"));
    window.show();
    painter.take(window, QStringLiteral("today-morning"));
    window.showPage(Destination::Calendar);
    painter.take(window, QStringLiteral("calendar"));
    window.showPage(Destination::Trends);
    painter.take(window, QStringLiteral("trends"));
    window.showPage(Destination::Report);
    painter.take(window, QStringLiteral("report"));
    window.showPage(Destination::Learn);
    painter.take(window, QStringLiteral("learn"));
    window.showPage(Destination::Settings);
    painter.take(window, QStringLiteral("settings"));
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
void takeEvening(const Painter& painter, StoppedClock& clock, const TimeZone& zone)
{
    clock.set(evening);
    const Day today = evening.localDay();
    MadeUpSession madeUp(madeUpDiary(today, 362, 1, zone), clock);
    MainWindow window(madeUp.session(), clock, zone);
    window.show();
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

void takeRituals(const Painter& painter, Session& session, StoppedClock& clock, const TimeZone& zone)
{
    QWidget owner;
    Rituals rituals(session, clock, zone, &owner);
    const Day today = morning.localDay();
    clock.set(morning);
    painter.take(*opened([&] { rituals.openCheckIn(today); }), QStringLiteral("check-in"));
    painter.take(*opened([&] { rituals.openHabits(); }), QStringLiteral("habits"));
}

void takeFirstStart(const Painter& painter, StoppedClock& clock, const TimeZone& zone)
{
    clock.set(morning);
    MadeUpSession empty(Diary(), clock);
    MainWindow window(empty.session(), clock, zone);
    window.show();
    painter.take(window, QStringLiteral("first-start"));
    painter.take(*opened([&] { window.showTour(); }), QStringLiteral("tour"));
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        qFatal("arguments: FOLDER THEME PERCENT");
    }
    applyTheme(application, {themeNamed(arguments[2]), arguments[3].toInt()});
    // The mock-ups were drawn with Inter in the place of the system font.
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("Inter"));
    QApplication::setFont(font);
    const FocusRing focusRing(application);
    const QtTimeZone zone = QtTimeZone::system();
    StoppedClock clock(morning);
    // Up to yesterday, so that today's morning is still to be written down.
    MadeUpSession madeUp(madeUpDiary(morning.localDay().previous(), 361, 1, zone), clock);
    const Painter painter(arguments[1]);
    takePages(painter, madeUp.session(), clock, zone);
    takeRituals(painter, madeUp.session(), clock, zone);
    takeEvening(painter, clock, zone);
    takeFirstStart(painter, clock, zone);
    return 0;
}
