// The menu Help: the keys of the window in front, what a control is for, the tour, and what Slumbar is.
#pragma once

#include <QMenu>

namespace slumbar {

class HelpMenu : public QMenu {
    Q_OBJECT

public:
    /// For `window`, whose file path says where the diary lies.
    explicit HelpMenu(QWidget* window);

public Q_SLOTS:
    void showTour();

Q_SIGNALS:
    void articleRequested(const QString& id);

private:
    void showKeys();
    /// Says it of the control that has the keyboard, or lets the person click one.
    void askWhatThisIs();
    void showAbout();

    QWidget* m_window;
};

}  // namespace slumbar
