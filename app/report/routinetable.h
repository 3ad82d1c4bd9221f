// The routine day by day: a square for each habit and evening. What is not due is a dot, what was not recorded
// nothing at all.
#pragma once

#include "report/daytable.h"

namespace slumbar {

class RoutineTable : public DayTable {
public:
    RoutineTable(const MonthlyReport& report, const PageGrid& grid, const Typesetter& typesetter);

    /// A pitch that ten habits can have; more of them stand closer and smaller.
    void setRoomyPitch(qreal pitch);
    void paintHeading(const Frame& frame, qreal baseline) const override;

private:
    void paintDays(const Frame& frame, std::size_t row, qreal baseline) const override;
    void paintOutcome(const Frame& frame, RoutineDay outcome, QPointF middle) const;

    const MonthlyReport& m_report;
};

}  // namespace slumbar
