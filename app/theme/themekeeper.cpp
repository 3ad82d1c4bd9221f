#include "theme/themekeeper.h"

#include <QApplication>
#include <QEvent>

#include "theme/applytheme.h"

namespace slumbar {

ThemeKeeper::ThemeKeeper(QApplication& application, const Appearance& appearance, AskSystem askSystem)
    : m_application(application), m_appearance(appearance), m_askSystem(std::move(askSystem))
{
    if (!m_askSystem) {
        m_askSystem = [&application] { return systemTheme(application); };
    }
    lookAtSystem();
    application.installEventFilter(this);
}

void ThemeKeeper::setAppearance(const Appearance& appearance)
{
    const bool startsToFollow =
        appearance.theme == ThemeChoice::FollowSystem && m_appearance.theme != ThemeChoice::FollowSystem;
    m_appearance = appearance;
    if (startsToFollow) {
        m_ofSystem = m_askSystem();
    }
    applyTheme(m_application, m_appearance, m_ofSystem);
}

void ThemeKeeper::lookAtSystem()
{
    m_isLookDue = false;
    if (m_appearance.theme == ThemeChoice::FollowSystem) {
        m_ofSystem = m_askSystem();
    }
    applyTheme(m_application, m_appearance, m_ofSystem);
}

bool ThemeKeeper::eventFilter(QObject* watched, QEvent* event)
{
    // An application with a palette of its own hears of the system's new colours only through its windows, each of
    // which is told.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_isLookDue) {
        m_isLookDue = true;
        QMetaObject::invokeMethod(this, &ThemeKeeper::lookAtSystem, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace slumbar
