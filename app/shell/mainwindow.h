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
class Rail;
class Rituals;
class StatusLine;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All three outlive the window.
    MainWindow(Session& session, const Clock& clock, const TimeZone& zone, QWidget* parent = nullptr);

    void showPage(Destination destination);
    /// Imports after the person has seen what would be added.
    void importFiles(const QStringList& paths);

public Q_SLOTS:
    void showTour();
    /// Shows the diary as of now; happens by itself twice a minute.
    void lookAtClock();

Q_SIGNALS:
    /// The person wants to look around in a made-up diary.
    void madeUpDiaryRequested();

private:
    void addPages();
    void addMenus();
    void showHistory();
    void sayFailure(const Error& error);
    void chooseFilesToImport();
    Page todayPage();
    Page calendarPage();
    Page trendsPage();
    Page reportPage();
    Page learnPage();
    void showArticle(const QString& id);
    void openAddress(const QUrl& address);

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
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_find = nullptr;
    QTimer m_minute;
};

}  // namespace slumbar
