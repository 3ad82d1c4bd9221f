#include "charts/charttablemodel.h"

#include <algorithm>

#include "theme/textfont.h"

namespace slumbar {

namespace {

/// Words lead, numbers stand below each other at their end.
QVariant alignmentOf(int column)
{
    return QVariant::fromValue(Qt::Alignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
}

}  // namespace

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::vector<int>& strong = m_table.strongColumns;
    const bool isStrong = std::find(strong.begin(), strong.end(), index.column()) != strong.end();
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::FontRole:
        return textFont(TextSize::Small, isStrong ? TextWeight::Strong : TextWeight::Regular);
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_table.headings.value(section);
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
    case Qt::FontRole:
        return textFont(TextSize::Small);
    }
    return {};
}

}  // namespace slumbar
