#include "today/eveningmodel.h"

#include "text/words.h"
#include "today/todaywords.h"
#include "widgets/factoricon.h"

namespace slumbar {

namespace {

EveningRow habitRow(const EveningHabit& habit, const TodayState& state, ClockTime dayBoundary)
{
    EveningRow row;
    row.time = habit.due;
    row.state = markStateOf(habit.outcome);
    row.icon = iconOfFactor(habit.factor);
    row.words = words::factorName(habit.factor);
    if (habit.mark) {
        row.value = words::mark(habit.factor, &*habit.mark);
    } else if (habit.due) {
        row.value = words::countdown(untilDue(*habit.due, state.now.clock(), dayBoundary));
    }
    return row;
}

}  // namespace

std::vector<EveningRow> eveningRows(const TodayState& state)
{
    const ClockTime now = state.now.clock();
    std::vector<EveningRow> rows;
    bool isNowPlaced = false;
    const auto placeNowBefore = [&](std::chrono::minutes until) {
        if (!isNowPlaced && until.count() > 0) {
            rows.push_back(
                {.kind = EveningRow::Kind::Now, .time = now, .words = QCoreApplication::translate("Today", "now")});
            isNowPlaced = true;
        }
    };
    bool isNextFound = false;
    for (const EveningHabit& habit : state.evening) {
        EveningRow row = habitRow(habit, state, state.dayBoundary);
        if (habit.due) {
            placeNowBefore(untilDue(*habit.due, now, state.dayBoundary));
        }
        row.isNext = !isNextFound && !habit.mark && !row.value.isEmpty();
        isNextFound = isNextFound || row.isNext;
        rows.push_back(std::move(row));
    }
    const auto untilLightsOut = untilDue(state.lightsOut, now, state.dayBoundary);
    placeNowBefore(untilLightsOut);
    rows.push_back({.kind = EveningRow::Kind::LightsOut,
                    .time = state.lightsOut,
                    .icon = Icon::Moon,
                    .words = QCoreApplication::translate("Today", "Lights out"),
                    .value = words::countdown(untilLightsOut),
                    .isNext = !isNextFound});
    placeNowBefore(std::chrono::minutes(1));
    return rows;
}

void EveningModel::setState(const TodayState& state)
{
    auto rows = eveningRows(state);
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EveningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EveningModel::data(const QModelIndex& index, int role) const
{
    const EveningRow& entry = row(index.row());
    if (role == Qt::DisplayRole) {
        return entry.words;
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{entry.words};
        if (entry.time) {
            parts.prepend(words::clock(*entry.time));
        }
        if (!entry.value.isEmpty()) {
            parts.append(entry.value);
        }
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

}  // namespace slumbar
