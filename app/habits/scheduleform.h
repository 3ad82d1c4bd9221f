// On which days a habit is asked for: every day, on chosen weekdays, or so many times a week.
#pragma once

#include <array>

#include <QWidget>

#include "base/result.h"
#include "domain/schedule.h"

class QCheckBox;

namespace slumbar {

class NumberField;
class SegmentedControl;

class ScheduleForm : public QWidget {
    Q_OBJECT
public:
    explicit ScheduleForm(QWidget* parent = nullptr);

    void setSchedule(const Schedule& schedule);
    /// ValueOutOfRange while no weekday is chosen or the number cannot be.
    Result<Schedule> schedule() const;
    /// Of the part that is missing or cannot be; null when there is none.
    QWidget* firstInvalid() const;
    QString howToWrite() const;

    SegmentedControl* kind() const { return m_kind; }

Q_SIGNALS:
    void changed();

private:
    QWidget* makeWeekdays();
    void showFields();

    SegmentedControl* m_kind;
    QWidget* m_weekdays;
    std::array<QCheckBox*, 7> m_boxes;  // from Monday on
    QWidget* m_timesRow;
    NumberField* m_times;
};

}  // namespace slumbar
