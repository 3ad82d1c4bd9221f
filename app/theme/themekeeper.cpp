#include "theme/themekeeper.h"

#include <QApplication>
#include <QEvent>

#include "theme/applytheme.h"

namespace slumbar {

ThemeKeeper::ThemeKeeper(QApplication& application, const Appearance& appearance, AskSystem askSystem)
    : m_application(application), m_appearance(appearance), m_askSystem(std::move(askSystem))
{
    lookAtSystem();
    application.installEventFilter(this);
}

void ThemeKeeper::setAppearance(const Appearance& appearance)
{
    m_appearance = appearance;
    applyTheme(m_application, m_appearance, m_system);
}

void ThemeKeeper::lookAtSystem()
{
    m_isLookDue = false;
    m_system = m_askSystem();
    applyTheme(m_application, m_appearance, m_system);
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
