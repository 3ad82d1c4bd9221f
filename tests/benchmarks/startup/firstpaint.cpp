// Loaded into any Qt program by QT_QPA_GENERIC_PLUGINS=firstpaint: writes how long it took from the instant in
// SLUMBAR_STARTED_NS (wall clock) to the end of the first painted frame, and the memory held a second later,
// then ends the program. The same measure for Slumbar and for a bare window.
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>
#include <QWindow>

namespace {

std::chrono::nanoseconds wallClock()
{
    return std::chrono::system_clock::now().time_since_epoch();
}

/// Resident memory in kB.
long residentMemory()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmRSS:") {
            long amount = 0;
            status >> amount;
            return amount;
        }
    }
    return 0;
}

class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* window = qobject_cast<QWindow*>(watched);
        if (event->type() == QEvent::Expose && window && window->isExposed() && !m_isSeen) {
            m_isSeen = true;
            // Painting happens while the event is handled; this runs right after it.
            QTimer::singleShot(0, this, [this] { m_painted = wallClock(); });
            QTimer::singleShot(std::chrono::seconds(1), this, [this] { report(); });
        }
        return false;
    }

private:
    void report() const
    {
        const std::chrono::nanoseconds started(qEnvironmentVariable("SLUMBAR_STARTED_NS").toLongLong());
        std::printf("%.1f %ld\n", static_cast<double>((m_painted - started).count()) / 1e6, residentMemory());
        std::fflush(stdout);
        QCoreApplication::exit();
    }

    bool m_isSeen = false;
    std::chrono::nanoseconds m_painted{0};
};

class FirstPaintPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject* create(const QString&, const QString&) override
    {
        // Qt deletes it with the application.
        auto* watcher = new FirstPaint;
        qApp->installEventFilter(watcher);
        return watcher;
    }
};

}  // namespace

#include "firstpaint.moc"
