#include "today/eveningmodel.h"

#include <algorithm>
#include <array>

#include "text/words.h"
#include "today/todaywords.h"

namespace slumbar {

namespace {

struct FactorIcon {
    std::string_view id;
    Icon icon;
};

constexpr std::array<FactorIcon, 10> factorIcons{{
    {"caffeine_cutoff", Icon::Coffee},
    {"cool_room", Icon::Thermometer},
    {"screens_off", Icon::Monitor},
    {"stretching", Icon::PersonStanding},
    {"breathing", Icon::Wind},
    {"mindfulness", Icon::Sun},
    {"reframing", Icon::MessageCircle},
    {"knee_pillow", Icon::Pillow},
    {"lumbar_support", Icon::Pillow},
    {"bedtime_plan", Icon::Clock},
}};

Icon iconFor(const Factor& factor)
{
    const auto found = std::find_if(factorIcons.begin(), factorIcons.end(),
                                    [&factor](const FactorIcon& entry) { return entry.id == factor.id(); });
    return found == factorIcons.end() ? Icon::Circle : found->icon;
}

EveningRow habitRow(const EveningHabit& habit, const TodayState& state, ClockTime dayBoundary)
{
    EveningRow row;
    row.time = habit.due;
    row.state = markStateOf(habit.outcome);
    row.icon = iconFor(habit.factor);
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
