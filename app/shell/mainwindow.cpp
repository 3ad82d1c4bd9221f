#include "shell/mainwindow.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QVBoxLayout>

#include "calendar/calendarpage.h"
#include "exchange/importdialog.h"
#include "learn/learnpage.h"
#include "report/reportpage.h"
#include "settings/settingspage.h"
#include "shell/helpmenu.h"
#include "shell/noticebar.h"
#include "shell/rail.h"
#include "shell/rituals.h"
#include "shell/statusline.h"
#include "text/words.h"
#include "theme/icon.h"
#include "today/todaypage.h"
#include "trends/trendspage.h"

namespace slumbar {

namespace {

constexpr std::chrono::seconds betweenLooksAtTheClock(30);

}  // namespace

MainWindow::MainWindow(Session& session, const Clock& clock, const TimeZone& zone, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_clock(clock), m_zone(zone)
{
    setWindowTitle(session.diary().isMadeUp() ? tr("Slumbar, a made-up diary") : tr("Slumbar"));
    resize(1280, 800);
    m_rail = new Rail;
    m_pages = new PageStack;
    m_status = new StatusLine;
    m_madeUpNotice = new NoticeBar;
    m_failureNotice = new NoticeBar;
    m_rituals = new Rituals(session, clock, zone, this);

    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_madeUpNotice);
    page->addWidget(m_failureNotice);
    page->addWidget(m_pages, 1);
    middle->addWidget(m_rail);
    middle->addLayout(page, 1);
    rows->addLayout(middle, 1);
    rows->addWidget(m_status);
    setCentralWidget(whole);

    addPages();
    addMenus();
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(&session.journal(), &Journal::diaryChanged, this, [this] {
        m_status->setSaved(m_clock.now());
        lookAtClock();
    });
    connect(&session.history(), &EditHistory::failed, this, &MainWindow::sayFailure);
    connect(&session.history(), &EditHistory::changed, this, &MainWindow::showHistory);
    if (session.diary().isMadeUp()) {
        sayMadeUp({});
    }
    m_minute.setInterval(betweenLooksAtTheClock);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::lookAtClock);
    m_minute.start();
    lookAtClock();
    showPage(Destination::Today);
}

/// `wayBack` is the word of a button that closes the window.
void MainWindow::sayMadeUp(const QString& wayBack)
{
    m_madeUpNotice->say(tr("This diary is made up: nobody lived these nights."), wayBack);
}

void MainWindow::offerWayBack()
{
    sayMadeUp(tr("Back to your own diary"));
    connect(m_madeUpNotice, &NoticeBar::pressed, this, &QWidget::close);
}

void MainWindow::addPages()
{
    m_rail->add(Destination::Today, Icon::Sun, tr("Today"));
    m_rail->add(Destination::Calendar, Icon::Calendar, tr("Calendar"));
    m_rail->add(Destination::Trends, Icon::ChartLine, tr("Trends"));
    m_rail->add(Destination::Report, Icon::FileText, tr("Report"));
    m_rail->add(Destination::Learn, Icon::BookOpen, tr("Learn"));
    m_pages->add(Destination::Today, [this](QWidget* parent) { return todayPage(parent); });
    m_pages->add(Destination::Calendar, [this](QWidget* parent) { return calendarPage(parent); });
    m_pages->add(Destination::Trends, [this](QWidget* parent) { return trendsPage(parent); });
    m_pages->add(Destination::Report, [this](QWidget* parent) { return reportPage(parent); });
    m_pages->add(Destination::Learn, [this](QWidget* parent) { return learnPage(parent); });
}

Page MainWindow::todayPage(QWidget* parent)
{
    auto* page = new TodayPage(m_zone, parent);
    connect(page, &TodayPage::editMade, &m_session.history(), &EditHistory::perform);
    connect(page, &TodayPage::checkInRequested, m_rituals, &Rituals::openCheckIn);
    connect(page, &TodayPage::checklistRequested, m_rituals, &Rituals::openChecklist);
    connect(page, &TodayPage::importRequested, this, &MainWindow::chooseFilesToImport);
    connect(page, &TodayPage::madeUpDiaryRequested, this, &MainWindow::madeUpDiaryRequested);
    connect(page, &TodayPage::articleRequested, this, &MainWindow::showArticle);
    return {page, [page](const Diary& diary, const Moment& now) { page->setDiary(diary, now); }};
}

Page MainWindow::calendarPage(QWidget* parent)
{
    auto* page = new CalendarPage(m_session.dayHistory(), parent);
    m_calendar = page;
    connect(page, &CalendarPage::editMade, &m_session.history(), &EditHistory::perform);
    connect(page, &CalendarPage::dayEditRequested, m_rituals, &Rituals::openCheckIn);
    connect(page, &CalendarPage::checklistRequested, m_rituals, &Rituals::openChecklist);
    return {page, [page](const Diary& diary, const Moment& now) { page->setDiary(diary, now); }};
}

Page MainWindow::trendsPage(QWidget* parent)
{
    auto* page = new TrendsPage(parent);
    connect(page, &TrendsPage::noticeGiven, m_status, &StatusLine::setHint);
    connect(page, &TrendsPage::checkInRequested, this,
            [this] { m_rituals->openCheckIn(dayOf(m_clock.now(), m_session.diary().profile().dayBoundary)); });
    return {page, [page](const Diary& diary, const Moment& now) { page->setDiary(diary, now); }};
}

Page MainWindow::reportPage(QWidget* parent)
{
    auto* page = new ReportPage(parent);
    connect(page, &ReportPage::editMade, &m_session.history(), &EditHistory::perform);
    return {page, [page](const Diary& diary, const Moment& now) { page->setDiary(diary, now); }};
}

Page MainWindow::learnPage(QWidget* parent)
{
    auto* page = new LearnPage(parent);
    connect(page, &LearnPage::addressRequested, this, &MainWindow::openAddress);
    return {page, [page](const Diary& diary, const Moment& now) { page->setDiary(diary, now); }};
}

void MainWindow::showArticle(const QString& id)
{
    showPage(Destination::Learn);
    m_pages->findChild<LearnPage*>()->showArticle(id);
}

/// The person's browser opens it, or it is copied where there is none; Slumbar itself connects to nothing.
void MainWindow::openAddress(const QUrl& address)
{
    //: %1 an address such as doi.org/10.5664/jcsm.3170
    const QString shown = address.toString(QUrl::RemoveScheme).mid(2);
    if (QDesktopServices::openUrl(address)) {
        m_status->setHint(tr("Opened in your browser: %1").arg(shown));
    } else {
        QGuiApplication::clipboard()->setText(address.toString());
        m_status->setHint(tr("Copied: %1").arg(shown));
    }
}

void MainWindow::showTour()
{
    m_help->showTour();
}

void MainWindow::offerSettings(Preferences& preferences, const QString& diaryPath)
{
    m_rail->addAtFoot(Destination::Settings, Icon::SlidersHorizontal, tr("Settings"));
    m_pages->add(Destination::Settings, [this, &preferences, diaryPath](QWidget* parent) {
        return settingsPage(preferences, diaryPath, parent);
    });
    m_go->addSeparator();
    addDestination(tr("&Settings"), tr("Ctrl+,"), Destination::Settings);
}

Page MainWindow::settingsPage(Preferences& preferences, const QString& diaryPath, QWidget* parent)
{
    auto* page = new SettingsPage(preferences, diaryPath, parent);
    connect(page, &SettingsPage::editMade, &m_session.history(), &EditHistory::perform);
    connect(page, &SettingsPage::habitsRequested, m_rituals, &Rituals::openHabits);
    connect(page, &SettingsPage::noticeGiven, m_status, &StatusLine::setHint);
    return {page, [page](const Diary& diary, const Moment& now) { page->setDiary(diary, now); }};
}

void MainWindow::addMenus()
{
    const auto today = [this] { return dayOf(m_clock.now(), m_session.diary().profile().dayBoundary); };
    QMenu* diary = menuBar()->addMenu(tr("&Diary"));
    diary->addAction(tr("&Check-in"), QKeySequence(tr("Ctrl+M")), m_rituals,
                     [this, today] { m_rituals->openCheckIn(today()); });
    diary->addAction(tr("&Bedtime checklist"), QKeySequence(tr("Ctrl+B")), m_rituals,
                     [this, today] { m_rituals->openChecklist(today()); });
    diary->addAction(tr("&Habits…"), QKeySequence(tr("Ctrl+H")), m_rituals, &Rituals::openHabits);
    diary->addSeparator();
    diary->addAction(tr("&Import…"), QKeySequence(tr("Ctrl+I")), this, &MainWindow::chooseFilesToImport);
    if (!m_session.diary().isMadeUp()) {
        diary->addAction(tr("Look at a &made-up diary"), this, &MainWindow::madeUpDiaryRequested);
    }
    diary->addSeparator();
    diary->addAction(tr("&Close"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    EditHistory& history = m_session.history();
    m_undo = edit->addAction(QString(), &history, &EditHistory::undo);
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo = edit->addAction(QString(), &history, &EditHistory::redo);
    m_redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    showHistory();
    edit->addSeparator();
    m_find = edit->addAction(tr("&Find in the diary…"), QKeySequence(QKeySequence::Find), this, [this] {
        showPage(Destination::Calendar);
        m_calendar->startSearch();
    });

    m_go = menuBar()->addMenu(tr("&Go"));
    addDestination(tr("&Today"), tr("Ctrl+1"), Destination::Today);
    addDestination(tr("&Calendar"), tr("Ctrl+2"), Destination::Calendar);
    addDestination(tr("T&rends"), tr("Ctrl+3"), Destination::Trends);
    addDestination(tr("&Report"), tr("Ctrl+4"), Destination::Report);
    addDestination(tr("&Learn"), tr("Ctrl+7"), Destination::Learn);

    m_help = new HelpMenu(this);
    menuBar()->addMenu(m_help);
    connect(m_help, &HelpMenu::articleRequested, this, &MainWindow::showArticle);
}

/// Whoever goes by key goes on by key: the page has the keyboard at once.
void MainWindow::addDestination(const QString& word, const QString& key, Destination destination)
{
    m_go->addAction(word, QKeySequence(key), this, [this, destination] {
        showPage(destination);
        m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::showPage(Destination destination)
{
    m_rail->setCurrent(destination);
    m_pages->showPage(destination);
    // These two have a search of their own, by the same key.
    m_find->setEnabled(destination != Destination::Learn && destination != Destination::Settings);
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openCheckIn(Day day)
{
    m_rituals->openCheckIn(day);
}

void MainWindow::openChecklist(Day evening)
{
    m_rituals->openChecklist(evening);
}

bool MainWindow::isCheckInOpen(Day day) const
{
    return m_rituals->isCheckInOpen(day);
}

bool MainWindow::isChecklistOpen(Day evening) const
{
    return m_rituals->isChecklistOpen(evening);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::lookAtClock()
{
    m_pages->setDiary(m_session.diary(), m_clock.now());
}

void MainWindow::showHistory()
{
    const QString undo = m_session.history().undoWords();
    const QString redo = m_session.history().redoWords();
    //: %1 says what was done, for example: check-in of 22 October
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_status->setUndo(undo);
}

void MainWindow::sayFailure(const Error& error)
{
    qWarning("%s", error.detail.c_str());
    m_failureNotice->say(words::error(error), tr("Close"));
    lookAtClock();
}

void MainWindow::chooseFilesToImport()
{
    importFiles(QFileDialog::getOpenFileNames(this, tr("Import"), {},
                                              tr("Diaries and exports (*.json *.csv *.zip);;All files (*)")));
}

void MainWindow::importFiles(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    auto* dialog = new ImportDialog(paths, m_session.diary(), m_zone, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_session.history().perform(dialog->edit(), dialog->words()); });
    dialog->open();
}

}  // namespace slumbar
