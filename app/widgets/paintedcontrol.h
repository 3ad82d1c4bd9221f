// What all controls that paint themselves have in common: they ask the theme for colours, follow the font, and
// say to assistive technology what they show. A control is either one thing (a row of scores is a slider) or
// has parts (the handles of a night).
#pragma once

#include <optional>

#include <QAccessible>
#include <QWidget>

#include "theme/theme.h"

namespace slumbar {

/// What assistive technology is told of a control or one of its parts.
struct Spoken {
    struct Number {
        double now;
        double lowest;
        double highest;
        double step;
    };
    QAccessible::Role role = QAccessible::Client;
    QString name;
    QString value;
    QRect place;  ///< of a part, within the control
    bool isChecked = false;
    std::optional<Number> number;  ///< what can be set as a number
};

class PaintedControl : public QWidget {
    Q_OBJECT
public:
    explicit PaintedControl(QWidget* parent = nullptr);

    /// The control as a whole; an empty name stands for accessibleName().
    virtual Spoken spoken() const = 0;
    virtual int partCount() const { return 0; }
    virtual Spoken spokenPart(int part) const;
    /// The part that has the keyboard, -1 for none.
    virtual int currentPart() const { return -1; }
    /// Asked by assistive technology; `part` is -1 for the control as a whole.
    virtual void setNumber(int part, double number);
    virtual void pressPart(int part);

protected:
    void changeEvent(QEvent* event) override;
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    /// Tells assistive technology that the value (of the part, or of the whole) is another one now.
    void announceValue(int part = -1);
    void announceCurrentPart();
};

/// The keys of the arrows as steps with the direction of reading: 1 onward, -1 back, 0 for every other key.
int stepOfArrow(int key, Qt::LayoutDirection direction);

}  // namespace slumbar
