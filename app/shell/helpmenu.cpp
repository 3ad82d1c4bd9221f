#include "shell/helpmenu.h"

#include <QApplication>
#include <QShortcut>
#include <QWhatsThis>

#include "help/aboutdialog.h"
#include "help/keycollection.h"
#include "help/shortcutswindow.h"
#include "help/tour.h"

namespace slumbar {

namespace {

void openOnce(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

HelpMenu::HelpMenu(QWidget* window) : QMenu(tr("&Help"), window), m_window(window)
{
    QAction* keys = addAction(tr("&Keys"), QKeySequence(Qt::Key_F1), this, &HelpMenu::showKeys);
    // Also in the windows of their own, of which it shows the keys.
    keys->setShortcutContext(Qt::ApplicationShortcut);
    // The key is a shortcut beside the menu, because it asks about what has the keyboard, and the menu about a click.
    addAction(tr("&What is this?") + QStringLiteral("\tShift+F1"), this, &QWhatsThis::enterWhatsThisMode);
    auto* ask = new QShortcut(QKeySequence(QKeySequence::WhatsThis), window, nullptr, nullptr, Qt::ApplicationShortcut);
    ask->setWhatsThis(tr("Says what the control with the keyboard is for"));
    connect(ask, &QShortcut::activated, this, &HelpMenu::askWhatThisIs);
    addSeparator();
    addAction(tr("When to &see someone"), this,
              [this] { Q_EMIT articleRequested(QStringLiteral("when-to-see-someone")); });
    addAction(tr("&Tour"), this, &HelpMenu::showTour);
    addSeparator();
    addAction(tr("&About Slumbar"), this, &HelpMenu::showAbout);
}

void HelpMenu::showKeys()
{
    QWidget* front = QApplication::activeWindow();
    if (!front || qobject_cast<ShortcutsWindow*>(front)) {
        return;
    }
    openOnce(new ShortcutsWindow(keysOf(*front), front));
}

void HelpMenu::askWhatThisIs()
{
    QWidget* focused = QApplication::focusWidget();
    if (focused && !focused->whatsThis().isEmpty()) {
        QWhatsThis::showText(focused->mapToGlobal(focused->rect().center()), focused->whatsThis(), focused);
    } else {
        QWhatsThis::enterWhatsThisMode();
    }
}

void HelpMenu::showTour()
{
    openOnce(new Tour(m_window));
}

void HelpMenu::showAbout()
{
    openOnce(new AboutDialog(m_window->windowFilePath(), m_window));
}

}  // namespace slumbar
