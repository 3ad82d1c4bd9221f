// The names of the weekdays above the columns of the calendar, short ones where the long ones do not fit.
#pragma once

#include <QWidget>

namespace slumbar {

class WeekdayRow : public QWidget {
    Q_OBJECT

public:
    /// ISO weekday, 1 Monday to 7 Sunday.
    explicit WeekdayRow(unsigned firstWeekday, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool longNamesFit() const;
    QString name(int column, bool isLong) const;

    unsigned m_firstWeekday;
};

}  // namespace slumbar
