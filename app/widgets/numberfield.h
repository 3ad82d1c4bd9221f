// A short field for a number that may be left open, with bounds and a unit.
#pragma once

#include <optional>

#include <QLineEdit>

namespace slumbar {

class NumberField : public QLineEdit {
    Q_OBJECT
public:
    struct Bounds {
        double lowest;
        double highest;
        int decimals = 0;
        double step = 1;  ///< of the arrow keys
    };

    /// `name` and `unit` are said together to assistive technology: "Fell asleep in, minutes".
    NumberField(const QString& name, const QString& unit, Bounds bounds, QWidget* parent = nullptr);

    std::optional<double> number() const;
    /// For fields without decimals.
    std::optional<int> wholeNumber() const;
    void setNumber(std::optional<double> number);
    /// Whether something stands in it that is no number within the bounds.
    bool isInvalid() const { return !text().trimmed().isEmpty() && !number(); }
    /// "Write a number from 0 to 60."
    QString howToWrite() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person typed; no number while the text is none or out of bounds.
    void numberChanged(std::optional<double> number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showValidity();
    void step(int direction);

    Bounds m_bounds;
};

}  // namespace slumbar
