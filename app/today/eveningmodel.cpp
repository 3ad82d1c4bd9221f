#include "today/eveningmodel.h"

#include "text/words.h"
#include "today/todaywords.h"
#include "widgets/factoricon.h"

namespace slumbar {

namespace {

/// What is settled of a longer evening is folded into one row.
constexpr std::size_t mostUnfolded = 8;

EveningRow habitRow(const EveningHabit& habit, const TodayState& state, ClockTime dayBoundary)
{
    EveningRow row;
    row.time = habit.due;
    row.state = markStateOf(habit.outcome);
    row.icon = iconOfFactor(habit.factor);
    row.words = words::factorName(habit.factor);
    if (state.experiment && state.experiment->factor.id() == habit.factor.id()) {
        row.chip = experimentChip(*state.experiment);
    }
    if (habit.mark) {
        row.value = words::mark(habit.factor, &*habit.mark);
    } else if (habit.due) {
        row.value = words::countdown(untilDue(*habit.due, state.now.clock(), dayBoundary));
    }
    return row;
}

/// "Noted: Last caffeine, Room, Stretching".
EveningRow settledRow(const std::vector<EveningHabit>& evening)
{
    QStringList names;
    for (const EveningHabit& habit : evening) {
        if (!habit.isOpen()) {
            names << words::shortFactorName(habit.factor);
        }
    }
    EveningRow row;
    row.kind = EveningRow::Kind::Settled;
    //: %1 lists the habits of the evening that are answered
    row.words = QCoreApplication::translate("Today", "Noted: %1").arg(names.join(QStringLiteral(", ")));
    return row;
}

/// Adds rows in the order of the clock, with now before the first that is still to come.
class RowsInTime {
public:
    RowsInTime(const TodayState& state, std::vector<EveningRow>& rows) : m_state(state), m_rows(rows) {}

    void add(EveningRow row)
    {
        if (row.time && untilDue(*row.time, m_state.now.clock(), m_state.dayBoundary).count() > 0) {
            placeNow();
        }
        m_rows.push_back(std::move(row));
    }

    void placeNow()
    {
        if (!m_isNowPlaced) {
            m_rows.push_back({.kind = EveningRow::Kind::Now,
                              .time = m_state.now.clock(),
                              .words = QCoreApplication::translate("Today", "now")});
        }
        m_isNowPlaced = true;
    }

private:
    const TodayState& m_state;
    std::vector<EveningRow>& m_rows;
    bool m_isNowPlaced = false;
};

}  // namespace

std::vector<EveningRow> eveningRows(const TodayState& state)
{
    std::vector<EveningRow> rows;
    const bool isFolded =
        state.evening.size() > mostUnfolded && openHabits(state.evening) + 1 < static_cast<int>(state.evening.size());
    if (isFolded) {
        rows.push_back(settledRow(state.evening));
    }
    RowsInTime inTime(state, rows);
    bool isNextFound = false;
    for (const EveningHabit& habit : state.evening) {
        if (isFolded && !habit.isOpen()) {
            continue;
        }
        EveningRow row = habitRow(habit, state, state.dayBoundary);
        row.isNext = !isNextFound && !habit.mark && !row.value.isEmpty();
        isNextFound = isNextFound || row.isNext;
        inTime.add(std::move(row));
    }
    inTime.add({.kind = EveningRow::Kind::LightsOut,
                .time = state.lightsOut,
                .icon = Icon::Moon,
                .words = QCoreApplication::translate("Today", "Lights out"),
                .value = words::countdown(untilDue(state.lightsOut, state.now.clock(), state.dayBoundary)),
                .isNext = !isNextFound});
    inTime.placeNow();
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
        if (!entry.chip.isEmpty()) {
            parts.append(entry.chip);
        }
        if (!entry.value.isEmpty()) {
            parts.append(entry.value);
        }
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

}  // namespace slumbar
