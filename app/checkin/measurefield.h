// The field of one measure of the day, a factor without a target: a number with its unit, a time, or yes and no.
#pragma once

#include <optional>

#include <QWidget>

#include "domain/factor.h"
#include "domain/mark.h"

namespace slumbar {

class FormFields;
class NumberField;
class SegmentedControl;
class TimeEdit;

class MeasureField : public QWidget {
    Q_OBJECT
public:
    explicit MeasureField(const Factor& measure, QWidget* parent = nullptr);

    const Factor& measure() const { return m_measure; }
    /// What takes the keyboard.
    QWidget* editor() const;

    /// What is recorded; null for nothing.
    void setMark(const Mark* mark);
    /// Nothing where it is not answered. A mark of another kind, "does not apply" for one, is not the field's to take
    /// away.
    std::optional<Mark> mark() const;
    void addTo(FormFields& fields) const;

private:
    std::optional<MarkValue> value() const;

    Factor m_measure;
    std::optional<Mark> m_loaded;
    // One of the three, as the kind of the measure has it.
    NumberField* m_number = nullptr;
    TimeEdit* m_time = nullptr;
    SegmentedControl* m_choice = nullptr;
};

}  // namespace slumbar
