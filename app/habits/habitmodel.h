// The list of habits: those of the evening in its order, then the measures, then what is archived, each under a
// heading of its own.
#pragma once

#include <optional>
#include <vector>

#include <QAbstractListModel>

#include "domain/diary.h"

namespace slumbar {

enum class RoutineGroup { Habits, Measures, Archived };

struct RoutineRow {
    RoutineGroup group = RoutineGroup::Habits;
    std::optional<Factor> factor = {};  ///< none for the heading of a group
    QString name = {};                  ///< "Stretching"; of a heading its words
    QString detail = {};                ///< "at least 10 min, every day"
    QString state = {};                 ///< "paused until 5 Nov"; empty for what is simply asked for

    bool operator==(const RoutineRow&) const = default;
};

/// Pure: the rows of a day.
std::vector<RoutineRow> routineRows(const Diary& diary, Day today);

class HabitModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<RoutineRow> rows);
    const RoutineRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// -1 where there is none of that id.
    int indexOf(std::string_view id) const;
    /// The place within its group, from 0.
    int placeInGroup(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<RoutineRow> m_rows;
};

}  // namespace slumbar
