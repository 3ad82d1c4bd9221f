#include "report/measuretable.h"

#include <algorithm>

#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal pitch = 13.5;
constexpr qreal highestBar = 8.4;

QString nameWithUnit(const Factor& factor)
{
    const QString unit = factor->kind == FactorKind::Minutes ? ReportWords::tr("min") : toQt(factor->unit).simplified();
    const QString name = words::factorName(factor).simplified();
    //: a measure and its unit: Caffeine, mg
    return unit.isEmpty() ? name : ReportWords::tr("%1, %2").arg(name, unit);
}

QString typical(const MonthFigure& figure)
{
    if (figure.value) {
        return words::number(*figure.value, *figure.value < 10 ? 1 : 0);
    }
    const QString lowest = words::shortNumber(figure.range->lowest);
    const QString highest = words::shortNumber(figure.range->highest);
    return lowest == highest ? lowest : lowest + QChar(0x2013) + highest;
}

}  // namespace

MeasureTable::MeasureTable(const MonthlyReport& report, const PageGrid& grid, const Typesetter& typesetter)
    : DayTable(pitch), m_report(report)
{
    for (const MeasureRow& row : report.measures) {
        const qreal countWidth = typesetter.width(ReportWords::days(row.figure.count), TypeSize::Small);
        addName(typesetter.lines({nameWithUnit(row.factor), {}}, TypeSize::Medium,
                                 grid.figuresRight - grid.left - countWidth - 6));
    }
}

void MeasureTable::paintHeading(const Frame& frame, qreal baseline) const
{
    slumbar::paintHeading(frame, baseline, ReportWords::tr("Also noted"), type::mediumStrong);
    frame.sheet.text({frame.grid.pictureLeft, baseline}, ReportWords::tr("full height: the highest value"),
                     type::smallGrey);
    frame.sheet.text({frame.grid.right, baseline}, ReportWords::tr("mean or range"), type::smallGrey, Side::Right);
}

void MeasureTable::paintDays(const Frame& frame, std::size_t row, qreal baseline) const
{
    const MeasureRow& measure = m_report.measures[row];
    frame.sheet.text({frame.grid.figuresRight, baseline}, ReportWords::days(measure.figure.count), type::smallGrey,
                     Side::Right);
    double highest = 0;
    for (const auto& value : measure.days) {
        highest = std::max(highest, value.value_or(0));
    }
    for (std::size_t day = 0; day < measure.days.size(); ++day) {
        if (!measure.days[day]) {
            continue;
        }
        // A zero that was recorded is a hairline; what was not recorded is nothing.
        const qreal share = highest > 0 ? std::max(*measure.days[day], 0.0) / highest : 0;
        const qreal height = std::max(share * highestBar, 0.6);
        const qreal x = frame.grid.middleOf(m_report.period.first + static_cast<int>(day)) - markSize / 2;
        frame.sheet.box({x, baseline + 1.2 - height, markSize, height}, Look::filled(Ink::Grey));
    }
    frame.sheet.text({frame.grid.right, baseline}, typical(measure.figure), type::smallStrong, Side::Right);
}

}  // namespace slumbar
