// From a key or a turn of the wheel to the painted frame, on the Trends page of a ten-year diary: panning and zooming
// in every view, and changing ranges and views. Beside it the same panning of a plain QChartView that was given all
// points.
#include <cstdio>
#include <ctime>
#include <functional>

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include "benchmarks/trends/frametimes.h"
#include "charts/chartview.h"
#include "demo/madeupdiary.h"
#include "support/build.h"
#include "theme/applytheme.h"
#include "trends/dayvalues.h"
#include "trends/trendspage.h"

namespace {

using namespace slumbar;
using benchmarks::FrameTimes;

constexpr int days = 3650;
constexpr int rounds = 3;
constexpr int longestWaitMs = 300;
constexpr int pansARound = 80;
constexpr int zoomsARound = 24;
const Moment now = testing::moment("2026-10-29T20:50+01:00");
const char* const viewNames[] = {"nights and pain", "timing", "regularity", "habits", "any two"};

/// Notes whether a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }
    bool isPainted() const { return m_isPainted; }
    void forget() { m_isPainted = false; }

private:
    bool m_isPainted = false;
};

double millisecondsOn(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// What a movement took on the processor, which a busy machine does not change, and by the clock on the wall.
struct Frames {
    FrameTimes work;
    FrameTimes wall;

    /// From the event to the painted frame. Qt gathers what is to be painted for 5 ms without a display, which is
    /// waited for without working. What paints nothing is no frame: the end of the diary, a range shown already.
    void take(PaintWatch& watch, const std::function<void()>& event)
    {
        QCoreApplication::processEvents();
        watch.forget();
        QTimer guard;
        guard.setSingleShot(true);
        guard.start(longestWaitMs);
        const double wallStart = millisecondsOn(CLOCK_MONOTONIC);
        const double workStart = millisecondsOn(CLOCK_THREAD_CPUTIME_ID);
        event();
        while (!watch.isPainted() && guard.isActive()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (watch.isPainted()) {
            work.add(millisecondsOn(CLOCK_THREAD_CPUTIME_ID) - workStart);
            wall.add(millisecondsOn(CLOCK_MONOTONIC) - wallStart);
        }
    }
};

/// What a change of view leaves to be laid out and painted is not the first frame of a movement.
void settle()
{
    QTest::qWait(50);
}

void turnWheel(QWidget& viewport, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    const QPointF place(viewport.rect().center());
    QWheelEvent event(place, viewport.mapToGlobal(place), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&viewport, &event);
}

void print(const char* what, const char* movement, const Frames& frames)
{
    std::printf("| %s | %s | %zu | %.1f | %.1f | %.1f | %.1f |\n", what, movement, frames.work.count(),
                frames.work.median(), frames.work.p99(), frames.work.slowest(), frames.wall.p99());
}

/// To and fro through half of the ten years, a twelfth of what is seen a frame.
void pan(QWidget& viewport, Frames& into)
{
    PaintWatch watch(viewport);
    for (int frame = 0; frame < pansARound; ++frame) {
        const int direction = frame / 10 % 2 == 0 ? 120 : -120;
        into.take(watch, [&] { turnWheel(viewport, {direction, 0}, Qt::NoModifier); });
    }
}

/// From ten years to a week and back.
void zoom(QWidget& viewport, Frames& into)
{
    PaintWatch watch(viewport);
    for (const int direction : {120, -120}) {
        for (int frame = 0; frame < zoomsARound; ++frame) {
            into.take(watch, [&] { turnWheel(viewport, {0, direction}, Qt::ControlModifier); });
        }
    }
}

/// What one would draw without a thought: a line series of each figure with all of its points, and an axis to pan.
class PlainChart {
public:
    explicit PlainChart(const Diary& diary)
    {
        auto* chart = new QChart;
        chart->addAxis(m_days, Qt::AlignBottom);
        auto* values = new QValueAxis;
        values->setRange(0, 10);
        chart->addAxis(values, Qt::AlignLeft);
        for (const auto& valueOf : {std::function(sleepHours), std::function(morningPain)}) {
            QList<QPointF> points;
            for (const DayRecord& record : diary.all()) {
                if (const std::optional<double> value = valueOf(record)) {
                    points.append({dayNumber(record.day()), *value});
                }
            }
            auto* series = new QLineSeries;
            series->replace(points);
            chart->addSeries(series);
            series->attachAxis(m_days);
            series->attachAxis(values);
        }
        m_view.setChart(chart);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.resize(1100, 400);
        m_last = dayNumber(diary.range()->last);
        m_days->setRange(m_last - days / 2.0, m_last);
        m_view.setAttribute(Qt::WA_ShowWithoutActivating);  // the keys are the page's
        m_view.show();
    }
    void pan(Frames& into)
    {
        PaintWatch watch(*m_view.viewport());
        double shift = 0;
        for (int frame = 0; frame < pansARound; ++frame) {
            shift += frame / 10 % 2 == 0 ? days / 24.0 : -days / 24.0;
            into.take(watch, [&] { m_days->setRange(m_last - shift - days / 2.0, m_last - shift); });
        }
    }

private:
    QChartView m_view;
    QValueAxis* m_days = new QValueAxis;
    double m_last = 0;
};

struct Movements {
    Frames pan;
    Frames zoom;
};

/// All ranges in all views, each first and again.
Frames change(TrendsPage& page, const Diary& diary)
{
    PaintWatch watch(*page.findChild<ChartView*>()->viewport());
    Frames times;
    page.activateWindow();
    for (int round = 0; round < rounds; ++round) {
        page.setDiary(diary, now);
        for (const Qt::Key range : {Qt::Key_A, Qt::Key_W, Qt::Key_Y, Qt::Key_M, Qt::Key_Q}) {
            times.take(watch, [&] { QTest::keyClick(&page, range); });
            for (const Qt::Key view : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_1}) {
                times.take(watch, [&] { QTest::keyClick(&page, view); });
            }
        }
    }
    return times;
}

void measure(TrendsPage& page, const Diary& diary)
{
    auto& chart = *page.findChild<ChartView*>();
    PlainChart plainChart(diary);
    Frames plain;
    std::vector<Movements> views(std::size(viewNames));
    for (int round = 0; round < rounds; ++round) {
        plainChart.pan(plain);
        for (std::size_t view = 0; view < views.size(); ++view) {
            page.setDiary(diary, now);
            page.setRange(TrendsRange::All);
            page.setView(static_cast<TrendsView>(view));
            settle();
            zoom(*chart.viewport(), views[view].zoom);
            chart.showDays(DayRange::endingOn(chart.spec().days.last, days / 2));
            pan(*chart.viewport(), views[view].pan);
        }
    }
    std::puts(
        "| | | frames | median | p99 | slowest | p99 by the wall clock |\n| --- | --- | --- | --- | --- | --- | --- |");
    for (std::size_t view = 0; view < views.size(); ++view) {
        print(viewNames[view], "pan", views[view].pan);
        print(viewNames[view], "zoom", views[view].zoom);
    }
    print("plain QChartView", "pan", plain);
    print("all", "change of range or view", change(page, diary));
    std::printf("\nA frame of panning nights and pain takes %.2f times the one of the plain chart.\n",
                views[0].pan.work.median() / plain.work.median());
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, {ThemeChoice::Light});
    const Diary diary = madeUpDiary(now.localDay(), days, 1, testing::FixedZone());
    TrendsPage page;
    page.resize(1175, 730);
    page.setDiary(diary, now);
    page.show();
    page.activateWindow();
    QCoreApplication::processEvents();
    measure(page, diary);
    return 0;
}
