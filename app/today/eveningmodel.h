// The evening as a list in the order of the clock: what is settled, now, and what is still to come.
#pragma once

#include <optional>
#include <vector>

#include <QAbstractListModel>

#include "theme/icon.h"
#include "today/todaystate.h"
#include "widgets/markpainter.h"

namespace slumbar {

struct EveningRow {
    enum class Kind { Habit, Settled, Now, LightsOut };

    Kind kind = Kind::Habit;
    std::optional<ClockTime> time = {};
    MarkState state = MarkState::Open;
    Icon icon = Icon::Circle;
    QString words = {};
    QString value = {};   ///< what was marked, or the countdown
    QString chip = {};    ///< what an experiment asks of the habit
    bool isNext = false;  ///< the next countdown is the strong one

    bool operator==(const EveningRow&) const = default;
};

/// Pure: the rows of a moment. In a long evening what is settled is one row.
std::vector<EveningRow> eveningRows(const TodayState& state);

class EveningModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setState(const TodayState& state);
    const EveningRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<EveningRow> m_rows;
};

}  // namespace slumbar
