// The days of a calendar month as six rows of seven. Cells give their number and, to screen readers, the whole
// day as a sentence; what a cell paints is in cell().
#pragma once

#include <QAbstractTableModel>

#include "calendar/calendarmonth.h"

namespace slumbar {

class CalendarModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(CalendarMonth month);
    const CalendarMonth& month() const { return m_month; }

    const CalendarCell& cell(const QModelIndex& index) const;
    /// Invalid for a day outside the six weeks.
    QModelIndex indexOf(Day day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CalendarMonth m_month;
};

}  // namespace slumbar
