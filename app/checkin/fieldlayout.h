// How fields and their words stand together in the check-in. Every label is the buddy of its field, so its
// underlined letter leads there.
#pragma once

#include <QString>

class QWidget;

namespace slumbar {

/// A small muted label above the field.
QWidget* withLabelAbove(const QString& label, QWidget* field);
/// The label before the field and, if given, the unit behind it.
QWidget* withLabelBeside(const QString& label, QWidget* field, const QString& unit = {});

}  // namespace slumbar
