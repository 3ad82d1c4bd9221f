// A calendar day as a person types it, in the short form of their locale or as 1984-05-17.
#pragma once

#include <optional>

#include <QLineEdit>

#include "domain/day.h"

namespace slumbar {

class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DateEdit(const QString& name, QWidget* parent = nullptr);

    /// The last day that was understood; typing counts from Enter and from going to another field.
    std::optional<Day> value() const { return m_value; }
    void setValue(std::optional<Day> value);
    /// The last day that can be meant.
    void setLatest(Day latest) { m_latest = latest; }

    bool isInvalid() const { return m_isInvalid; }
    /// "Write it like 17/05/1984."
    static QString howToWrite();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person entered, changed or cleared it.
    void valueChanged(std::optional<slumbar::Day> value);
    void validityChanged(bool isInvalid);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<Day> understood(const QString& typed) const;
    void commit();
    void setInvalid(bool isInvalid);

    std::optional<Day> m_value;
    Day m_latest{2199, 12, 31};
    bool m_isInvalid = false;
};

}  // namespace slumbar
