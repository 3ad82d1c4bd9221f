// The four times of a night, typed or dragged: the line and the fields show the same and move each other.
#pragma once

#include <array>

#include <QWidget>

#include "widgets/nightline.h"

namespace slumbar {

class FlowLayout;
class FormFields;
class TextLabel;
class TimeEdit;

class NightTimesForm : public QWidget {
    Q_OBJECT
public:
    explicit NightTimesForm(const NightClockTimes& usual, QWidget* parent = nullptr);

    NightClockTimes times() const;
    void setTimes(const NightClockTimes& times);
    /// What of the night besides its times shows on the line.
    void setAsleep(std::chrono::minutes latency, bool isSleepless);
    /// A field of the same row, behind the four times.
    void addToRow(QWidget* group);

    void commit();
    void addTo(FormFields& fields) const;
    /// After the fields were filled from a draft.
    void showRestored() { followEdits(); }
    /// In reading order.
    const std::array<TimeEdit*, 4>& edits() const { return m_edits; }

Q_SIGNALS:
    /// By dragging; what is typed is told by the fields.
    void timeDragged();

private:
    TimeEdit* editOf(NightTime which) const { return m_edits[static_cast<std::size_t>(which)]; }
    void connectEdits();
    void followEdits();
    void showValidity();

    NightLine* m_line;
    FlowLayout* m_row;
    std::array<TimeEdit*, 4> m_edits;
    QWidget* m_howToWrite;
    NightPicture m_picture;
};

}  // namespace slumbar
