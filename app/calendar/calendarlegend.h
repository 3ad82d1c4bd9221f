// Says what the signs in the cells of the calendar mean.
#pragma once

#include <QWidget>

namespace slumbar {

class CalendarLegend : public QWidget {
    Q_OBJECT

public:
    explicit CalendarLegend(QWidget* parent = nullptr);
};

}  // namespace slumbar
