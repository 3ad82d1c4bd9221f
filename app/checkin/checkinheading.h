// The head of the check-in: which day it is about, the switch between its two parts, and a quiet line about days that
// are still open.
#pragma once

#include <QWidget>

namespace slumbar {

struct CheckIn;
class SegmentedControl;
class TextLabel;

class CheckInHeading : public QWidget {
    Q_OBJECT
public:
    explicit CheckInHeading(const CheckIn& checkIn, QWidget* parent = nullptr);

    void showPart(bool isEvening, const QString& subtitle);

Q_SIGNALS:
    /// The person went to the morning or to the evening.
    void partChosen(bool isEvening);
    /// The person wants to go to the next open day now.
    void nextDayRequested();

private:
    QWidget* makeOpenDays(const CheckIn& checkIn);

    TextLabel* m_subtitle;
    SegmentedControl* m_parts;
};

}  // namespace slumbar
