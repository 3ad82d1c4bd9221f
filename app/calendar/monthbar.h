// The name of the month with the ways to other months and to today.
#pragma once

#include <QWidget>

namespace slumbar {

class StepButton;
class TextLabel;

class MonthBar : public QWidget {
    Q_OBJECT

public:
    explicit MonthBar(QWidget* parent = nullptr);

    /// `name` as it is read: "October 2026".
    void setMonth(const QString& name, bool isLast);

Q_SIGNALS:
    /// One month back (-1) or onward (1).
    void stepped(int months);
    void todayRequested();

private:
    TextLabel* m_name;
    StepButton* m_onward;
};

}  // namespace slumbar
