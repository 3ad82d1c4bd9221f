// The keys of a control or a page as data, declared where they are handled, so that the list of keys is made from the
// widgets themselves and cannot go out of date.
#pragma once

#include <optional>
#include <vector>

#include <QMetaType>
#include <QString>

class QWidget;

namespace slumbar {

struct KeyWords {
    QString keys;   ///< as written on them: "Left / Right"
    QString words;  ///< what they do: "a day back or on"

    bool operator==(const KeyWords&) const = default;
};

struct KeyGroup {
    QString title;  ///< what has the keys: "Row 0 to 10"
    std::vector<KeyWords> keys;

    bool operator==(const KeyGroup&) const = default;
};

/// Widgets of one kind declare the same, which is shown once.
void declareKeys(QWidget& widget, const KeyGroup& keys);
std::optional<KeyGroup> declaredKeys(const QWidget& widget);

}  // namespace slumbar

Q_DECLARE_METATYPE(slumbar::KeyGroup)
