#include "widgets/keywords.h"

#include <QVariant>
#include <QWidget>

namespace slumbar {

namespace {

constexpr const char* propertyName = "declaredKeys";

}  // namespace

void declareKeys(QWidget& widget, const KeyGroup& keys)
{
    widget.setProperty(propertyName, QVariant::fromValue(keys));
}

std::optional<KeyGroup> declaredKeys(const QWidget& widget)
{
    const QVariant declared = widget.property(propertyName);
    return declared.isValid() ? std::optional(declared.value<KeyGroup>()) : std::nullopt;
}

}  // namespace slumbar
