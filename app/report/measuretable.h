// What was noted without a target, day by day as bars: stress, caffeine, exercise.
#pragma once

#include "report/daytable.h"

namespace slumbar {

class MeasureTable : public DayTable {
public:
    MeasureTable(const MonthlyReport& report, const PageGrid& grid, const Typesetter& typesetter);

    void paintHeading(const Frame& frame, qreal baseline) const override;

private:
    void paintDays(const Frame& frame, std::size_t row, qreal baseline) const override;

    const MonthlyReport& m_report;
};

}  // namespace slumbar
