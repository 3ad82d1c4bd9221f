#include "desktop/trayicon.h"

#include <QApplication>
#include <QEvent>

#include "desktop/traypicture.h"

namespace slumbar {

TrayIcon::TrayIcon(QObject* parent) : QObject(parent), m_snooze(new QMenu(&m_menu))
{
    addActions();
    m_icon.setContextMenu(&m_menu);
    // The menu is the one widget here, so it hears of a new theme.
    m_menu.installEventFilter(this);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT windowRequested();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_lastSaid) {
            Q_EMIT reminderOpened(*m_lastSaid);
        } else {
            Q_EMIT windowRequested();
        }
    });
    show();
}

void TrayIcon::addActions()
{
    m_menu.addAction(tr("&Check-in"), this, &TrayIcon::checkInRequested);
    m_menu.addAction(tr("&Bedtime checklist"), this, &TrayIcon::checklistRequested);
    m_snooze->setTitle(tr("&Snooze"));
    m_menu.addMenu(m_snooze);
    for (const int lengthMin : {10, 30, 60}) {
        //: the length of a snooze; %1 is a number
        m_snooze->addAction(tr("%1 minutes").arg(lengthMin), this,
                            [this, lengthMin] { Q_EMIT snoozeRequested(std::chrono::minutes(lengthMin)); });
    }
    m_menu.addSeparator();
    m_menu.addAction(tr("&Open Slumbar"), this, &TrayIcon::windowRequested);
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
}

void TrayIcon::setVisible(bool isVisible)
{
    m_icon.setVisible(isVisible);
}

void TrayIcon::setState(const TrayState& state)
{
    m_state = state;
    show();
}

void TrayIcon::sayReminder(ReminderKind kind, const Notice& notice)
{
    m_lastSaid = kind;
    m_icon.showMessage(notice.title, notice.text, m_icon.icon());
}

void TrayIcon::tell(const QString& title, const QString& text)
{
    m_lastSaid.reset();
    m_icon.showMessage(title, text, m_icon.icon());
}

bool TrayIcon::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        show();
    }
    return QObject::eventFilter(watched, event);
}

void TrayIcon::show()
{
    m_icon.setIcon(trayPicture(m_state.sign, themeOf(QApplication::palette())));
    m_icon.setToolTip(m_state.words);
    m_snooze->menuAction()->setVisible(m_state.canSnooze);
}

}  // namespace slumbar
