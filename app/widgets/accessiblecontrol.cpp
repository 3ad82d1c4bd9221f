#include "widgets/accessiblecontrol.h"

#include <vector>

#include <QAccessibleWidget>
#include <QPointer>

#include "widgets/paintedcontrol.h"

namespace slumbar {

namespace {

/// The value interface of a control (part -1) or of one of its parts.
class AccessibleNumber : public QAccessibleValueInterface {
public:
    AccessibleNumber(PaintedControl* control, int part) : m_control(control), m_part(part) {}

    bool isThere() const { return m_control && spoken().number.has_value(); }
    Spoken spoken() const { return m_part < 0 ? m_control->spoken() : m_control->spokenPart(m_part); }

    QVariant currentValue() const override { return isThere() ? QVariant(spoken().number->now) : QVariant(); }
    QVariant minimumValue() const override { return isThere() ? QVariant(spoken().number->lowest) : QVariant(); }
    QVariant maximumValue() const override { return isThere() ? QVariant(spoken().number->highest) : QVariant(); }
    QVariant minimumStepSize() const override { return isThere() ? QVariant(spoken().number->step) : QVariant(); }
    void setCurrentValue(const QVariant& value) override
    {
        if (isThere()) {
            m_control->setNumber(m_part, value.toDouble());
        }
    }

private:
    QPointer<PaintedControl> m_control;
    int m_part;
};

class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(PaintedControl* control, int part) : m_control(control), m_part(part), m_number(control, part) {}

    bool isValid() const override { return m_control && m_part < m_control->partCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_control ? m_control->window()->windowHandle() : nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_control); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return spoken().role; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name) {
            return spoken().name;
        }
        return kind == QAccessible::Value || kind == QAccessible::Description ? spoken().value : QString();
    }

    QRect rect() const override
    {
        return isValid() ? spoken().place.translated(m_control->mapToGlobal(QPoint())) : QRect();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const Spoken told = spoken();
        state.focusable = m_control->focusPolicy() != Qt::NoFocus;
        state.focused = m_control->hasFocus() && m_control->currentPart() == m_part;
        state.checkable = told.role == QAccessible::RadioButton || told.role == QAccessible::CheckBox;
        state.checked = told.isChecked;
        state.disabled = !m_control->isEnabled();
        state.invisible = !m_control->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && m_number.isThere()) {
            return static_cast<QAccessibleValueInterface*>(&m_number);
        }
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction()) {
            m_control->pressPart(m_part);
        }
    }

private:
    Spoken spoken() const { return isValid() ? m_control->spokenPart(m_part) : Spoken(); }

    QPointer<PaintedControl> m_control;
    int m_part;
    AccessibleNumber m_number;
};

class AccessibleControl : public QAccessibleWidget {
public:
    explicit AccessibleControl(PaintedControl* control) : QAccessibleWidget(control), m_number(control, -1) {}
    ~AccessibleControl() override
    {
        for (const QAccessible::Id id : m_parts) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    QAccessible::Role role() const override { return control()->spoken().role; }

    QString text(QAccessible::Text kind) const override
    {
        const Spoken spoken = control()->spoken();
        if (kind == QAccessible::Name && !spoken.name.isEmpty()) {
            return spoken.name;
        }
        // The screen-reader bus carries a value as a bare number: "not answered" would be a 0 without the description.
        const bool isInWords = kind == QAccessible::Description && widget()->accessibleDescription().isEmpty();
        return kind == QAccessible::Value || isInWords ? spoken.value : QAccessibleWidget::text(kind);
    }

    int childCount() const override { return control()->partCount(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (static_cast<int>(m_parts.size()) <= index) {
            auto* part = new AccessiblePart(control(), static_cast<int>(m_parts.size()));
            m_parts.push_back(QAccessible::registerAccessibleInterface(part));
        }
        return QAccessible::accessibleInterface(m_parts[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto found =
            std::find(m_parts.begin(), m_parts.end(), QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child)));
        return found == m_parts.end() ? -1 : static_cast<int>(found - m_parts.begin());
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface* part = child(i); part->rect().contains(x, y)) {
                return part;
            }
        }
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        QAccessibleInterface* part = control()->hasFocus() ? child(control()->currentPart()) : nullptr;
        return part ? part : QAccessibleWidget::focusChild();
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && m_number.isThere()) {
            return static_cast<QAccessibleValueInterface*>(&m_number);
        }
        return QAccessibleWidget::interface_cast(type);
    }

private:
    PaintedControl* control() const { return static_cast<PaintedControl*>(widget()); }

    AccessibleNumber m_number;
    mutable std::vector<QAccessible::Id> m_parts;  // made when first asked for
};

QAccessibleInterface* accessibleOf(const QString&, QObject* object)
{
    auto* control = qobject_cast<PaintedControl*>(object);
    return control ? new AccessibleControl(control) : nullptr;
}

}  // namespace

void installAccessibleControls()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

}  // namespace slumbar
