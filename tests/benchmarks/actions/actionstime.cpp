// From the key to the painted result: the most common actions on a diary of ten years in a real file, each done many
// times in the real window, without a display. Prints median, 99th percentile and the longest, in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

#include <QApplication>
#include <QPointer>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include "checkin/checkinwindow.h"
#include "demo/madeupdiary.h"
#include "routine/bedtimechecklist.h"
#include "shell/mainwindow.h"
#include "storage/diaryfile.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "widgets/focusring.h"
#include "widgets/scorerow.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timeedit.h"

namespace {

using namespace slumbar;
using testing::moment;

constexpr int tenYearsDays = 3650;
constexpr int repetitions = 150;

class Stopwatch {
public:
    explicit Stopwatch(const char* name) : m_name(name) { m_elapsedMs.reserve(repetitions); }

    /// Sends what `act` does and counts until everything that follows from it has been painted.
    void measure(const std::function<void()>& act)
    {
        settle();
        const auto start = std::chrono::steady_clock::now();
        act();
        settle();
        const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
        m_elapsedMs.push_back(elapsed.count());
    }

    void print()
    {
        std::sort(m_elapsedMs.begin(), m_elapsedMs.end());
        const auto at = [this](double share) {
            return m_elapsedMs[static_cast<std::size_t>(share * static_cast<double>(m_elapsedMs.size() - 1))];
        };
        std::printf("%-44s median %6.1f   p99 %6.1f   longest %6.1f ms\n", m_name, at(0.5), at(0.99), at(1.0));
        std::fflush(stdout);
    }

    /// Painting is asked for by events that are posted while others are handled.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

private:
    const char* m_name;
    std::vector<double> m_elapsedMs;
};

template<class Window>
Window* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible()) {
            return window;
        }
    }
    qFatal("a window did not open");
}

template<class Widget>
Widget* seen(QWidget& window, const QString& name)
{
    for (Widget* widget : window.findChildren<Widget*>()) {
        if (widget->isVisible() && widget->accessibleName().contains(name)) {
            return widget;
        }
    }
    qFatal("there is no %s", qPrintable(name));
}

void activate(QWidget* window)
{
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window)) {
        qFatal("a window does not become active");
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : QApplication::activeWindow(), key, modifiers);
}

/// The keys that do something, and those that make ready for the next time; those are not counted.
struct Action {
    const char* name;
    std::function<void()> act;
    std::function<void()> makeReady = [] {};
};

void measure(const Action& action)
{
    Stopwatch stopwatch(action.name);
    for (int i = 0; i < repetitions; ++i) {
        stopwatch.measure(action.act);
        action.makeReady();
    }
    stopwatch.print();
}

void measurePages(MainWindow& window)
{
    press(Qt::Key_2, Qt::ControlModifier);
    measure({"calendar: the next day", [] { press(Qt::Key_Left); }});
    measure({"calendar: another month", [] { press(Qt::Key_PageUp); }});
    window.showPage(Destination::Today);
    measure({"from Today to the calendar", [] { press(Qt::Key_2, Qt::ControlModifier); },
             [] { press(Qt::Key_1, Qt::ControlModifier); }});
    measure({"from Today to the trends", [] { press(Qt::Key_3, Qt::ControlModifier); },
             [] { press(Qt::Key_1, Qt::ControlModifier); }});
    window.showPage(Destination::Trends);
    auto* ranges = seen<SegmentedControl>(window, QStringLiteral("Range"));
    ranges->setFocus(Qt::TabFocusReason);
    bool isBack = false;
    measure({"trends: another range", [&isBack] { press(isBack ? Qt::Key_Left : Qt::Key_Right); },
             [&isBack] { isBack = !isBack; }});
    window.showPage(Destination::Today);
}

void measureCheckIn(MainWindow& window)
{
    measure({"the check-in opens", [&window] { QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier); },
             [&window] {
                 shown<CheckInWindow>()->close();
                 QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                 activate(&window);
             }});
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    auto* checkIn = shown<CheckInWindow>();
    activate(checkIn);
    seen<ScoreRow>(*checkIn, QStringLiteral("Back pain"))->setFocus(Qt::TabFocusReason);
    bool isOdd = false;
    measure({"check-in: a score", [&isOdd] { press(isOdd ? Qt::Key_3 : Qt::Key_4); },
             [checkIn, &isOdd] {
                 isOdd = !isOdd;
                 seen<ScoreRow>(*checkIn, QStringLiteral("Back pain"))->setFocus(Qt::TabFocusReason);
             }});
    seen<TimeEdit>(*checkIn, QStringLiteral("In bed"))->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    measure({"check-in: a digit of a time", [] { press(Qt::Key_2); }, [] { press(Qt::Key_Backspace); }});
    checkIn->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    activate(&window);

    Stopwatch saving("check-in: saved into the file");
    for (int i = 0; i < repetitions; ++i) {
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
        const QPointer<CheckInWindow> again = shown<CheckInWindow>();
        activate(again);
        auto* back = seen<ScoreRow>(*again, QStringLiteral("Back pain"));
        back->setFocus(Qt::TabFocusReason);
        QTest::keyClick(back, i % 2 == 0 ? Qt::Key_5 : Qt::Key_6);
        saving.measure([again] { QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier); });
        if (again && again->isVisible()) {
            qFatal("the check-in was not saved");
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        activate(&window);
    }
    saving.print();
}

void measureChecklist(MainWindow& window)
{
    QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
    auto* checklist = shown<BedtimeChecklist>();
    activate(checklist);
    const auto pressInside = [checklist](Qt::Key key) {
        QWidget* focused = checklist->focusWidget();
        QTest::keyClick(focused ? focused : checklist, key);
    };
    measure({"checklist: a habit marked, into the file", [pressInside] { pressInside(Qt::Key_N); },
             [pressInside] {
                 pressInside(Qt::Key_Up);
                 Stopwatch::settle();
             }});
    checklist->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    activate(&window);
}

void measureUndo(MainWindow& window)
{
    bool isUndone = false;
    measure({"undo or redo, into the file",
             [&window, &isUndone] {
                 QTest::keyClick(&window, Qt::Key_Z,
                                 isUndone ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
             },
             [&isUndone] { isUndone = !isUndone; }});
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, {ThemeChoice::Light});
    const FocusRing focusRing(application);
    const testing::FixedZone zone;
    testing::StoppedClock clock(moment("2026-10-29T11:50+01:00"));
    const Diary diary = madeUpDiary(clock.now().localDay(), tenYearsDays, 1, zone);

    const QTemporaryDir folder;
    const auto file = testing::valueOf(
        DiaryFile::open(folder.filePath(QStringLiteral("ten-years.slumbar")), Access::ReadWrite, clock));
    Edit everything{{diary.all().begin(), diary.all().end()}, diary.factors(), diary.profile()};
    Session session(Diary(), *file);
    if (!session.journal().apply(everything)) {
        qFatal("the diary could not be written");
    }
    MainWindow window(session, clock, zone);
    window.show();
    activate(&window);
    measurePages(window);
    measureCheckIn(window);
    measureChecklist(window);
    measureUndo(window);
    return 0;
}
