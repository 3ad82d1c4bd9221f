#include "habits/habitmodel.h"

#include <algorithm>

#include "analysis/habits/evening.h"
#include "habits/habitchanges.h"
#include "text/habitwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

QString stateOf(const Factor& factor, Day today)
{
    for (const Pause& pause : factor->pauses) {
        if (pause.contains(today)) {
            //: %1 the last day on which a habit rests
            return pause.last ? HabitModel::tr("paused until %1").arg(words::shortDay(*pause.last))
                              : HabitModel::tr("paused");
        }
        if (today < pause.first) {
            //: %1 the first day on which a habit will rest
            return HabitModel::tr("pauses from %1").arg(words::shortDay(pause.first));
        }
    }
    return {};
}

QString detailOf(const Factor& factor)
{
    QStringList parts{words::target(factor), words::schedule(factor->schedule)};
    if (factor->kind == FactorKind::Check) {
        parts.front() = words::factorKind(factor->kind);
    } else if (!factor.isHabit()) {
        const bool isRating = factor->kind == FactorKind::Rating;
        const QString unit = factor->unit == "units" ? HabitModel::tr("units") : toQt(factor->unit);
        parts.front() =
            isRating || unit.isEmpty() ? words::factorKind(factor->kind) : HabitModel::tr("in %1").arg(unit);
    }
    return words::sentenceStart(parts.join(QStringLiteral(", ")));
}

RoutineRow rowOf(RoutineGroup group, const Factor& factor, Day today)
{
    const QString state = group == RoutineGroup::Archived ? QString() : stateOf(factor, today);
    return {group, factor, words::shortFactorName(factor), detailOf(factor), state};
}

RoutineRow headingOf(RoutineGroup group)
{
    switch (group) {
    case RoutineGroup::Habits:
        return {group, std::nullopt, HabitModel::tr("Habits, in the order of the evening")};
    case RoutineGroup::Measures:
        return {group, std::nullopt, HabitModel::tr("Measures, without a target")};
    case RoutineGroup::Archived:
        return {group, std::nullopt, HabitModel::tr("Archived, not asked for")};
    }
    return {};
}

}  // namespace

std::vector<RoutineRow> routineRows(const Diary& diary, Day today)
{
    std::vector<RoutineRow> rows;
    const auto add = [&rows, today](RoutineGroup group, const std::vector<Factor>& factors) {
        if (factors.empty()) {
            return;
        }
        rows.push_back(headingOf(group));
        for (const Factor& factor : factors) {
            rows.push_back(rowOf(group, factor, today));
        }
    };
    std::vector<Factor> archived = diary.factors();
    std::erase_if(archived, [](const Factor& factor) { return !factor->isArchived; });
    add(RoutineGroup::Habits, habitsInEveningOrder(diary.factors(), diary.profile()));
    add(RoutineGroup::Measures, activeMeasures(diary.factors()));
    add(RoutineGroup::Archived, archived);
    return rows;
}

void HabitModel::setRows(std::vector<RoutineRow> rows)
{
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HabitModel::indexOf(std::string_view id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const RoutineRow& entry) { return entry.factor && entry.factor->id() == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HabitModel::placeInGroup(int index) const
{
    int heading = index;
    while (row(heading).factor) {
        --heading;
    }
    return index - heading - 1;
}

int HabitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HabitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RoutineRow& entry = row(index.row());
    if (role == Qt::DisplayRole) {
        return entry.name;
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{entry.name, entry.detail, entry.state};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags HabitModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    // Headings are passed over by the keyboard.
    return row(index.row()).factor ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                   : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

}  // namespace slumbar
