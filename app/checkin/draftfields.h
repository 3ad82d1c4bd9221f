// What stands in every field of a form, half typed or not, as text under the field's name: kept at every change
// and put back when the form opens again.
#pragma once

#include <functional>
#include <vector>

#include <QJsonObject>
#include <QString>

class QCheckBox;
class QPlainTextEdit;

namespace slumbar {

class DotScale;
class NumberField;
class ScoreRow;
class SegmentedControl;
class TimeEdit;

class DraftFields {
public:
    void add(const QString& name, TimeEdit* field);
    void add(const QString& name, NumberField* field);
    void add(const QString& name, ScoreRow* field);
    void add(const QString& name, DotScale* field);
    void add(const QString& name, SegmentedControl* field);
    void add(const QString& name, QPlainTextEdit* field);
    void add(const QString& name, QCheckBox* field);
    /// For everything else: how to read it as text, and how to put the text back.
    void add(const QString& name, std::function<QString()> read, std::function<void(const QString&)> restore);

    QJsonObject typed() const;
    /// Fields that the draft does not name, or names with something unreadable, are left empty.
    void restore(const QJsonObject& typed) const;

private:
    struct Field {
        QString name;
        std::function<QString()> read;
        std::function<void(const QString&)> restore;
    };
    std::vector<Field> m_fields;
};

}  // namespace slumbar
