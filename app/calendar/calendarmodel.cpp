#include "calendar/calendarmodel.h"

#include "text/words.h"

namespace slumbar {

void CalendarModel::setMonth(CalendarMonth month)
{
    beginResetModel();
    m_month = std::move(month);
    endResetModel();
}

const CalendarCell& CalendarModel::cell(const QModelIndex& index) const
{
    const int place = index.row() * CalendarMonth::daysAWeek + index.column();
    return m_month.cells.at(static_cast<std::size_t>(place));
}

QModelIndex CalendarModel::indexOf(Day day) const
{
    if (m_month.cells.empty() || day < m_month.cells.front().day || m_month.cells.back().day < day) {
        return {};
    }
    const int place = day - m_month.cells.front().day;
    return index(place / CalendarMonth::daysAWeek, place % CalendarMonth::daysAWeek);
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_month.cells.empty() ? 0 : CalendarMonth::weeks;
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : CalendarMonth::daysAWeek;
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return static_cast<int>(cell(index).day.dayOfMonth());
    case Qt::AccessibleTextRole:
        return cell(index).isFound ? tr("Found. %1").arg(cell(index).sentence) : cell(index).sentence;
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || m_month.cells.empty()) {
        return {};
    }
    return words::weekday(m_month.cells.at(static_cast<std::size_t>(section)).day);
}

}  // namespace slumbar
