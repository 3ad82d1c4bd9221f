// A clock time as a person types it: 2310, 11:10pm, 23.10, or +10 for ten minutes later. The usual time may
// stand in it in grey with a dashed outline; it becomes the value only when Enter accepts it.
#pragma once

#include <optional>

#include <QLineEdit>

#include "domain/clocktime.h"

namespace slumbar {

class Settling;

class TimeEdit : public QLineEdit {
    Q_OBJECT
public:
    /// `name` is what happened then: "Lights out".
    explicit TimeEdit(const QString& name, QWidget* parent = nullptr);

    /// The last time that was understood; typing counts from Enter, from going to another
    /// field and from commit().
    std::optional<ClockTime> value() const { return m_value; }
    void setValue(std::optional<ClockTime> value);
    void setSuggestion(std::optional<ClockTime> usual);
    /// What "+10" counts from while the field has no value: the time of the field before.
    void setReference(std::optional<ClockTime> reference) { m_reference = reference; }

    /// Whether something stands in it that is no time.
    bool isInvalid() const { return m_isInvalid; }
    /// "Write it like 23:10 or 11:10pm."
    static QString howToWrite();

    /// Reads what is typed without waiting for Enter.
    void commit();
    /// Puts text back as it stood; half-typed text is not read before the person is done.
    void restoreTyped(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person entered, changed, accepted or cleared it.
    void valueChanged(std::optional<slumbar::ClockTime> value);
    void validityChanged(bool isInvalid);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool showsSuggestion() const { return m_suggestion && text().isEmpty(); }
    std::optional<ClockTime> understood(const QString& typed) const;
    void enter(std::optional<ClockTime> value);
    void setInvalid(bool isInvalid);
    void restyle();

    std::optional<ClockTime> m_value;
    std::optional<ClockTime> m_suggestion;
    std::optional<ClockTime> m_reference;
    bool m_isInvalid = false;
    Settling* m_settling;
};

}  // namespace slumbar
