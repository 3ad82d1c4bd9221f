// Keeps the application dressed as the person chose while the system's colours and font change below it.
#pragma once

#include <functional>

#include <QObject>

#include "theme/appearance.h"
#include "theme/theme.h"

class QApplication;

namespace slumbar {

class ThemeKeeper : public QObject {
    Q_OBJECT

public:
    /// Answers the theme that goes best with the system as it is now.
    using AskSystem = std::function<ThemeKind()>;

    /// Asks Qt unless told whom to ask. The application outlives the keeper.
    explicit ThemeKeeper(QApplication& application, const Appearance& appearance = {}, AskSystem askSystem = {});

    const Appearance& appearance() const { return m_appearance; }
    void setAppearance(const Appearance& appearance);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookAtSystem();

    QApplication& m_application;
    Appearance m_appearance;
    AskSystem m_askSystem;
    ThemeKind m_ofSystem = ThemeKind::Light;  ///< as of the last look; looked at only while it is followed
    bool m_isLookDue = false;
};

}  // namespace slumbar
