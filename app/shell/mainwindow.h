// The window: rail, page, menu bar and status line, put together around one session.
#pragma once

#include <QMainWindow>
#include <QTimer>

#include "shell/pagestack.h"
#include "shell/session.h"

namespace slumbar {

class CalendarPage;
class HelpMenu;
class NoticeBar;
class Preferences;
class Rail;
class Rituals;
class StatusLine;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All three outlive the window.
    MainWindow(Session& session, const Clock& clock, const TimeZone& zone, QWidget* parent = nullptr);

    /// Adds the settings, which outlive the window, at the foot of the rail. `diaryPath` is empty for a diary that is
    /// kept nowhere.
    void offerSettings(Preferences& preferences, const QString& diaryPath);
    /// For a made-up diary behind which the person's own one waits: a button closes the window.
    void offerWayBack();
    void showPage(Destination destination);
    bool isCheckInOpen(Day day) const;
    bool isChecklistOpen(Day evening) const;
    /// Imports after the person has seen what would be added.
    void importFiles(const QStringList& paths);

public Q_SLOTS:
    void showTour();
    /// Shown, not minimised, and in front as far as the desktop lets it.
    void bringForward();
    void openCheckIn(slumbar::Day day);
    void openChecklist(slumbar::Day evening);
    /// Shows the diary as of now; happens by itself twice a minute.
    void lookAtClock();

Q_SIGNALS:
    /// The person wants to look around in a made-up diary.
    void madeUpDiaryRequested();
    /// The window is gone from the screen; whether the program ends is not its business.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void sayMadeUp(const QString& wayBack);
    void addPages();
    void addMenus();
    void addDestination(const QString& word, const QString& key, Destination destination);
    void showHistory();
    void sayFailure(const Error& error);
    void chooseFilesToImport();
    Page todayPage(QWidget* parent);
    Page calendarPage(QWidget* parent);
    Page trendsPage(QWidget* parent);
    Page reportPage(QWidget* parent);
    Page learnPage(QWidget* parent);
    void showArticle(const QString& id);
    void openAddress(const QUrl& address);
    Page settingsPage(Preferences& preferences, const QString& diaryPath, QWidget* parent);

    Session& m_session;
    const Clock& m_clock;
    const TimeZone& m_zone;
    Rail* m_rail;
    PageStack* m_pages;
    StatusLine* m_status;
    NoticeBar* m_madeUpNotice;
    NoticeBar* m_failureNotice;
    Rituals* m_rituals;
    CalendarPage* m_calendar = nullptr;  ///< once it has been shown
    HelpMenu* m_help = nullptr;
    QMenu* m_go = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_find = nullptr;
    QTimer m_minute;
};

}  // namespace slumbar
