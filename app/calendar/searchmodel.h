// The days that were found, newest first.
#pragma once

#include <QAbstractListModel>

#include "calendar/daysearch.h"

namespace slumbar {

class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setMatches(std::vector<DayMatch> matches);
    const std::vector<DayMatch>& matches() const { return m_matches; }
    const DayMatch& match(const QModelIndex& index) const { return m_matches[static_cast<std::size_t>(index.row())]; }
    /// The day's place, or the first where it was not found. Precondition: something was found.
    QModelIndex indexOf(const std::optional<Day>& day) const;
    /// "Thursday 22 October 2026".
    QString dayName(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<DayMatch> m_matches;
};

}  // namespace slumbar
