// Keeps the application dressed as the person chose while the system's colours and font change below it.
#pragma once

#include <functional>

#include <QObject>

#include "theme/appearance.h"
#include "theme/systemlook.h"

class QApplication;

namespace slumbar {

class ThemeKeeper : public QObject {
    Q_OBJECT

public:
    /// Answers what the system asks for now.
    using AskSystem = std::function<SystemLook()>;

    /// The application outlives the keeper.
    ThemeKeeper(QApplication& application, const Appearance& appearance, AskSystem askSystem);

    const Appearance& appearance() const { return m_appearance; }
    void setAppearance(const Appearance& appearance);

public Q_SLOTS:
    /// Qt's own announcements lead here by themselves.
    void lookAtSystem();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QApplication& m_application;
    Appearance m_appearance;
    AskSystem m_askSystem;
    SystemLook m_system;  ///< as of the last look
    bool m_isLookDue = false;
};

}  // namespace slumbar
