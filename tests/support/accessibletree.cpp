#include "support/accessibletree.h"

#include <algorithm>

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWidget>

namespace slumbar::testing {

namespace {

/// More stops than any window has: ends a Tab order that never closes.
constexpr int mostTabStops = 300;

bool standsForItself(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Graphic:
    case QAccessible::Chart:
    case QAccessible::Link:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

std::string kindOf(const QAccessibleInterface& node)
{
    const QObject* object = node.object();
    std::string kind = object ? object->metaObject()->className() : "part";
    const QAccessibleInterface* parent = node.parent();
    if (parent && parent->object()) {
        kind += std::string(" in ") + parent->object()->metaObject()->className();
    }
    return kind;
}

bool isViewportOrChrome(const QObject* object)
{
    return object && (object->objectName().startsWith(QStringLiteral("qt_scrollarea")) ||
                      object->objectName() == QStringLiteral("qt_spinbox_lineedit"));
}

void collectUnreadable(QAccessibleInterface* node, std::vector<std::string>& found)
{
    if (!node || !node->isValid() || node->state().invisible) {
        return;
    }
    const bool hasKeyboard = node->state().focusable && !isViewportOrChrome(node->object());
    if (hasKeyboard || standsForItself(node->role())) {
        if (node->text(QAccessible::Name).trimmed().isEmpty()) {
            found.push_back(kindOf(*node) + ": no name");
        }
        // Qt has no role for an area that has the keyboard only to be scrolled.
        const bool mayBePlain = !hasKeyboard || qobject_cast<QAbstractScrollArea*>(node->object());
        if (node->role() == QAccessible::NoRole || (node->role() == QAccessible::Client && !mayBePlain)) {
            found.push_back(kindOf(*node) + ": no role");
        }
    }
    for (int i = 0; i < node->childCount(); ++i) {
        collectUnreadable(node->child(i), found);
    }
}

std::string spokenAs(QWidget* widget)
{
    const QAccessibleInterface* node = QAccessible::queryAccessibleInterface(widget);
    return node->text(QAccessible::Name).toStdString() + ", " + qAccessibleRoleString(node->role());
}

std::vector<QWidget*> reachedByTab(QWidget& window)
{
    std::vector<QWidget*> reached;
    for (int i = 0; i < mostTabStops; ++i) {
        QWidget* before = QApplication::focusWidget();
        QTest::keyClick(before && before->window() == &window ? before : &window, Qt::Key_Tab);
        QWidget* focused = QApplication::focusWidget();
        if (!focused || (!reached.empty() && focused == reached.front())) {
            break;
        }
        // A control whose parts take the Tab key one after the other is one stop.
        if (reached.empty() || focused != reached.back()) {
            reached.push_back(focused);
        }
    }
    return reached;
}

}  // namespace

std::vector<std::string> unreadableControls(QWidget& window)
{
    std::vector<std::string> found;
    collectUnreadable(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

std::vector<std::string> tabStops(QWidget& window)
{
    std::vector<std::string> stops;
    for (QWidget* widget : reachedByTab(window)) {
        stops.push_back(spokenAs(widget));
    }
    return stops;
}

std::vector<std::string> missedByTab(QWidget& window)
{
    const std::vector<QWidget*> reached = reachedByTab(window);
    std::vector<std::string> missed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool wantsTab = widget->isVisible() && widget->isEnabled() && widget->window() == &window &&
                              (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (wantsTab && std::find(reached.begin(), reached.end(), widget) == reached.end()) {
            missed.push_back(spokenAs(widget) + " (" + widget->metaObject()->className() + ")");
        }
    }
    return missed;
}

}  // namespace slumbar::testing
