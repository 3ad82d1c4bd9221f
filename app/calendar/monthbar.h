// The name of the month with the ways to other months and to today.
#pragma once

#include <vector>

#include <QWidget>

class QShortcut;

namespace slumbar {

class StepButton;
class TextLabel;

class MonthBar : public QWidget {
    Q_OBJECT

public:
    explicit MonthBar(QWidget* parent = nullptr);

    /// `name` as it is read: "October 2026".
    void setMonth(const QString& name, bool isLast);
    /// Page Up and Page Down change the month, unless something else needs them.
    void setTakesPageKeys(bool isTaking);

Q_SIGNALS:
    /// One month back (-1) or onward (1).
    void stepped(int months);
    void todayRequested();

private:
    void addPageKey(Qt::Key key, int months);

    TextLabel* m_name;
    StepButton* m_onward;
    std::vector<QShortcut*> m_pageKeys;
};

}  // namespace slumbar
