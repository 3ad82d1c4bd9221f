// What makes a habit kept, for one kind of factor: the comparisons that fit it and their values. The choice of no
// target makes a measure.
#pragma once

#include <vector>

#include <QWidget>

#include "base/result.h"
#include "domain/factor.h"

namespace slumbar {

class NumberField;
class SegmentedControl;
class TextLabel;
class TimeEdit;

class TargetForm : public QWidget {
    Q_OBJECT
public:
    explicit TargetForm(FactorKind kind, QWidget* parent = nullptr);

    void setTarget(const std::optional<Target>& target);
    /// Behind the number: "mg".
    void setUnit(const QString& unit);
    /// Nothing for a measure; ValueOutOfRange while a value is missing or cannot be.
    Result<std::optional<Target>> target() const;
    /// Of the value that is missing or cannot be; null when there is none.
    QWidget* firstInvalid() const;
    /// How that value is written.
    QString howToWrite() const;
    /// Reads what is still being typed.
    void commit();

    SegmentedControl* comparison() const { return m_comparison; }
    /// In reading order.
    std::vector<QWidget*> fields() const;

Q_SIGNALS:
    void changed();

private:
    enum class Comparison { Done, AtLeast, AtMost, By, BeforeBed, Within, None };
    struct Choice {
        Comparison comparison;
        QString words;
    };
    static std::vector<Choice> choicesOf(FactorKind kind);
    Comparison chosen() const;
    void choose(Comparison comparison);
    void showFields();

    std::vector<Choice> m_choices;
    SegmentedControl* m_comparison;
    NumberField* m_number;
    TextLabel* m_unit;
    TimeEdit* m_time;
    TextLabel* m_giveOrTake;
    NumberField* m_tolerance;
    TextLabel* m_toleranceUnit;
    TextLabel* m_ofMeasure;
    QString m_unitOfKind;
};

}  // namespace slumbar
