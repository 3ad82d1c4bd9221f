// The fields of a form in reading order, whatever their kind: which are still open, which cannot be read, that one was
// changed, and what stands in each, half typed or not, as text under its name, to be kept as a draft and put back.
#pragma once

#include <functional>
#include <vector>

#include <QJsonObject>
#include <QObject>

class QCheckBox;
class QPlainTextEdit;
class QWidget;

namespace slumbar {

class BodyMap;
class DotScale;
class NumberField;
class ScoreRow;
class SegmentedControl;
class TimeEdit;

class FormFields : public QObject {
    Q_OBJECT
public:
    /// What is rarely asked is never said to be left open.
    enum class Asked { Always, Rarely };

    using QObject::QObject;

    void add(const QString& name, TimeEdit* field, Asked asked = Asked::Always);
    void add(const QString& name, NumberField* field, Asked asked = Asked::Always);
    void add(const QString& name, ScoreRow* field, Asked asked = Asked::Always);
    void add(const QString& name, DotScale* field, Asked asked = Asked::Always);
    void add(const QString& name, SegmentedControl* field, Asked asked = Asked::Always);
    void add(const QString& name, BodyMap* field);
    void add(const QString& name, QPlainTextEdit* field);
    void add(const QString& name, QCheckBox* field);

    std::vector<QWidget*> inOrder() const;
    /// How many of the enabled fields that are always asked have no answer yet.
    int open() const;
    /// The first enabled field that holds something unreadable; null when there is none.
    QWidget* firstInvalid() const;

    QJsonObject typed() const;
    /// Fields that the draft does not name, or names with something unreadable, are left empty.
    void restore(const QJsonObject& typed) const;

Q_SIGNALS:
    /// The person changed one, if only by a letter.
    void changed();

private:
    struct Field {
        QString name;
        QWidget* widget;
        std::function<QString()> read;
        std::function<void(const QString&)> restore;
        Asked asked = Asked::Rarely;
        std::function<bool()> isAnswered = [] { return true; };
        std::function<bool()> isInvalid = [] { return false; };
    };
    std::vector<Field> m_fields;
};

}  // namespace slumbar
