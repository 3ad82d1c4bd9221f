#include "calendar/searchmodel.h"

#include <algorithm>

#include "text/words.h"

namespace slumbar {

void SearchModel::setMatches(std::vector<DayMatch> matches)
{
    if (matches == m_matches) {
        return;
    }
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
}

QModelIndex SearchModel::indexOf(const std::optional<Day>& day) const
{
    const auto found =
        std::find_if(m_matches.begin(), m_matches.end(), [&day](const DayMatch& match) { return match.day == day; });
    return index(found == m_matches.end() ? 0 : static_cast<int>(std::distance(m_matches.begin(), found)));
}

QString SearchModel::dayName(const QModelIndex& index) const
{
    return words::longDay(match(index).day);
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return match(index).line;
    case Qt::AccessibleTextRole:
        return QString(dayName(index) + QStringLiteral(": ") + match(index).line);
    default:
        return {};
    }
}

}  // namespace slumbar
