#include "help/keycollection.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace slumbar {

namespace {

constexpr auto context = "slumbar::ShortcutsWindow";

QString tr(const char* text)
{
    return QCoreApplication::translate(context, text);
}

/// Words of an action or a button as they are read: without mnemonic, key and dots.
QString plain(QString words)
{
    words.remove(QLatin1Char('&'));
    words = words.section(QLatin1Char('\t'), 0, 0);
    return words.endsWith(QChar(0x2026)) ? words.chopped(1) : words;
}

QString written(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys) {
        texts += key.toString(QKeySequence::NativeText).replace(QLatin1String("Return"), tr("Enter"));
    }
    texts.removeDuplicates();
    //: between two keys that do the same
    return texts.join(tr(" or "));
}

void addOnce(std::vector<KeyWords>& keys, const KeyWords& added)
{
    const bool isNew = std::find(keys.begin(), keys.end(), added) == keys.end();
    if (isNew && !added.keys.isEmpty() && !added.words.isEmpty()) {
        keys.push_back(added);
    }
}

/// Buttons in sight that have a key, and shortcuts that say what they do.
KeyGroup keysInSight(const QWidget& window)
{
    const bool isMain = qobject_cast<const QMainWindow*>(&window) != nullptr;
    KeyGroup group{isMain ? tr("On this page") : tr("In this window"), {}};
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&window) && !button->shortcut().isEmpty()) {
            const QString name = button->accessibleName();
            addOnce(group.keys, {written({button->shortcut()}), plain(name.isEmpty() ? button->text() : name)});
        }
    }
    for (const auto* shortcut : window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        if (owner && owner->isVisibleTo(&window)) {
            addOnce(group.keys, {written({shortcut->key()}), shortcut->whatsThis()});
        }
    }
    return group;
}

void addDeclared(std::vector<KeyGroup>& groups, const QWidget& widget)
{
    const auto declared = declaredKeys(widget);
    if (declared && std::find(groups.begin(), groups.end(), *declared) == groups.end()) {
        groups.push_back(*declared);
    }
}

KeyGroup keysIn(const QMenu& menu)
{
    KeyGroup group{plain(menu.title()), {}};
    for (const QAction* action : menu.actions()) {
        addOnce(group.keys, {written(action->shortcuts()), plain(action->text())});
    }
    return group;
}

}  // namespace

std::vector<KeyGroup> keysOf(const QWidget& window)
{
    std::vector<KeyGroup> groups{keysInSight(window)};
    addDeclared(groups, window);
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window)) {
            addDeclared(groups, *widget);
        }
    }
    if (const auto* main = qobject_cast<const QMainWindow*>(&window)) {
        for (const QAction* action : main->menuWidget()->actions()) {
            if (const auto* menu = action->menu()) {
                groups.push_back(keysIn(*menu));
            }
        }
    }
    groups.erase(std::remove_if(groups.begin(), groups.end(), [](const KeyGroup& group) { return group.keys.empty(); }),
                 groups.end());
    return groups;
}

}  // namespace slumbar
