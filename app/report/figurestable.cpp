#include "report/figurestable.h"

#include <algorithm>
#include <cmath>

#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal columnHeadsBelowHeading = 13.2;
constexpr qreal firstRowBelowColumnHeads = 17;
constexpr qreal labelLinePitch = 9;
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar enDash(0x2013);
constexpr QChar minusSign(0x2212);

QString written(double value, FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Score:
        return words::number(value, 1);
    case FigureUnit::Whole:
        return words::number(value, 0);
    case FigureUnit::Minutes:
        return words::durationOfMinutes(value);
    case FigureUnit::Percent:
        return words::number(value, 0) + noBreakSpace + QLatin1Char('%');
    case FigureUnit::SignedHours:
        return (std::round(60 * value) < 0 ? QString(minusSign) : QString()) +
               words::durationOfMinutes(60 * std::abs(value));
    case FigureUnit::ClockHours:
        return words::clock(ClockTime::atMinute(static_cast<int>(std::lround(60 * value))));
    }
    Q_UNREACHABLE();
}

QString written(const ValueRange& range, FigureUnit unit)
{
    const QString lowest = written(range.lowest, unit == FigureUnit::Score ? FigureUnit::Whole : unit);
    const QString highest = written(range.highest, unit == FigureUnit::Score ? FigureUnit::Whole : unit);
    if (lowest == highest) {
        return lowest;
    }
    switch (unit) {
    case FigureUnit::Score:
    case FigureUnit::Whole:
    case FigureUnit::SignedHours:
    case FigureUnit::ClockHours:
        return lowest + enDash + highest;
    case FigureUnit::Percent:
        return words::number(range.lowest, 0) + enDash + highest;
    case FigureUnit::Minutes:
        return range.highest < 59.5 ? words::number(range.lowest, 0) + enDash + highest
                                    : lowest + noBreakSpace + enDash + noBreakSpace + highest;
    }
    Q_UNREACHABLE();
}

/// In brackets beside the value, without the unit it shares with it.
QString writtenBefore(double value, FigureUnit unit)
{
    const bool isBare = unit == FigureUnit::Percent || (unit == FigureUnit::Minutes && std::round(value) < 60);
    return QLatin1Char('(') + (isBare ? words::number(value, 0) : written(value, unit)) + QLatin1Char(')');
}

}  // namespace

FigureRow figureRow(const MonthFigure& figure, FigureUnit unit, const QString& label, const QString& rangeLabel)
{
    FigureRow row{label, QString(enDash), {}, {}, figure.isPastLine};
    if (figure.count > 0) {
        row.count = QString::number(figure.count);
    }
    if (figure.value) {
        row.value = written(*figure.value, unit);
    } else if (figure.range) {
        row.label = rangeLabel;
        row.value = written(*figure.range, unit);
    }
    if (figure.before) {
        row.before = writtenBefore(figure.before->value, unit);
    }
    return row;
}

FigureRow figureRow(const TimingFigure& figure, FigureUnit unit, const QString& label)
{
    FigureRow row{label, {}, {}, {}};
    if (!figure.now) {
        row.notYet = ReportWords::notYet(figure.now.error().missing);
        return row;
    }
    row.value = written(figure.now->value, unit);
    row.count = QString::number(figure.now->count);
    if (figure.before) {
        row.before = writtenBefore(figure.before->value, unit);
    }
    return row;
}

FiguresTable::FiguresTable(const Frame& frame, std::vector<FigureRow> rows, qreal rowPitch)
    : m_frame(frame), m_rowPitch(rowPitch)
{
    m_isCompared = std::any_of(rows.begin(), rows.end(), [](const FigureRow& row) { return !row.before.isEmpty(); });
    m_beforeRight = frame.grid.figuresRight - 31;
    m_valueRight = m_isCompared ? frame.grid.figuresRight - 65 : m_beforeRight;
    for (const FigureRow& row : rows) {
        m_rows.push_back(laid(row, m_rows.empty()));
    }
}

FiguresTable::LaidRow FiguresTable::laid(const FigureRow& row, bool isKey) const
{
    const Sheet& sheet = m_frame.sheet;
    const qreal room = m_valueRight - m_frame.grid.left - 4;
    if (!row.notYet.isEmpty()) {
        const qreal labelRoom =
            m_frame.grid.figuresRight - m_frame.grid.left - 4 - sheet.widthOf(row.notYet, type::smallGrey);
        return {row, sheet.typesetter().lines({row.label, {}}, TypeSize::Small, labelRoom), type::smallGrey};
    }
    if (row.count.isEmpty()) {
        return {row, {{row.label, {}}}, {TypeSize::Medium, TypeWeight::Regular, Ink::Grey}};
    }
    Type valueType = isKey ? type::largeStrong : type::mediumStrong;
    if (isKey && sheet.widthOf(row.label, type::small) + sheet.widthOf(row.value, valueType) > room) {
        valueType = type::mediumStrong;
    }
    const qreal labelRoom = room - sheet.widthOf(row.value, valueType);
    return {row, sheet.typesetter().lines({row.label, {}}, TypeSize::Small, labelRoom), valueType};
}

qreal FiguresTable::height() const
{
    qreal height = columnHeadsBelowHeading + firstRowBelowColumnHeads - m_rowPitch;
    for (const LaidRow& row : m_rows) {
        height += m_rowPitch + labelLinePitch * static_cast<qreal>(row.labelLines.size() - 1);
    }
    return height;
}

void FiguresTable::paint(qreal headingBaseline) const
{
    paintColumnHeads(headingBaseline + columnHeadsBelowHeading);
    qreal baseline = headingBaseline + columnHeadsBelowHeading + firstRowBelowColumnHeads;
    for (const LaidRow& row : m_rows) {
        paintRow(row, baseline);
        baseline += m_rowPitch + labelLinePitch * static_cast<qreal>(row.labelLines.size() - 1);
    }
}

void FiguresTable::paintColumnHeads(qreal baseline) const
{
    const auto month = m_frame.report.month;
    m_frame.sheet.text({m_valueRight, baseline}, ReportWords::shortMonth(month), type::smallGrey, Side::Right);
    if (m_isCompared) {
        const QString before =
            QLatin1Char('(') + ReportWords::shortMonth(month - std::chrono::months(1)) + QLatin1Char(')');
        m_frame.sheet.text({m_beforeRight, baseline}, before, type::smallGrey, Side::Right);
    }
    //: head of the column that says from how many days a figure was made
    const QString count = ReportWords::tr("n of %1").arg(m_frame.report.period.length());
    m_frame.sheet.text({m_frame.grid.figuresRight, baseline}, count, type::smallGrey, Side::Right);
}

void FiguresTable::paintRow(const LaidRow& row, qreal baseline) const
{
    if (row.figure.isMarked) {
        paintConcern(m_frame, baseline, m_frame.grid.left - 8);
    }
    qreal labelBaseline = baseline;
    for (const RichText& line : row.labelLines) {
        m_frame.sheet.text({m_frame.grid.left, labelBaseline}, line, type::small);
        labelBaseline += labelLinePitch;
    }
    m_frame.sheet.text({m_valueRight, baseline}, row.figure.value, row.valueType, Side::Right);
    m_frame.sheet.text({m_beforeRight, baseline}, row.figure.before, type::smallGrey, Side::Right);
    const QString& last = row.figure.notYet.isEmpty() ? row.figure.count : row.figure.notYet;
    m_frame.sheet.text({m_frame.grid.figuresRight, baseline}, last.isEmpty() ? QString::number(0) : last,
                       type::smallGrey, Side::Right);
}

void ClassStrip::paint(const Frame& frame, qreal titleBaseline, Picture what) const
{
    constexpr qreal boxTop = 3.6;
    constexpr qreal boxHeight = 12.6;
    constexpr qreal between = 0.9;
    Sheet& sheet = frame.sheet;
    const PageGrid& grid = frame.grid;
    sheet.text({grid.left, titleBaseline}, title, type::small);
    if (notRecorded > 0) {
        sheet.text({grid.figuresRight, titleBaseline}, ReportWords::tr("%n not recorded", nullptr, notRecorded),
                   type::smallGrey, Side::Right);
    }

    sheet.beginPicture(what);
    const qreal unit = (grid.figuresRight - grid.left) / 31;
    std::vector<QString> labels;
    std::vector<qreal> starts, widths;
    qreal x = grid.left;
    for (const StripClass& shown : classes) {
        if (shown.days == 0) {
            continue;
        }
        const QRectF box(x, titleBaseline + boxTop, unit * shown.days - between, boxHeight);
        sheet.box(box, shown.look);
        const QString count = QString::number(shown.days);
        const bool fits = sheet.widthOf(count, type::mediumStrong) + 3 <= box.width();
        if (fits) {
            sheet.text({box.center().x(), box.bottom() - 3}, count, {TypeSize::Medium, TypeWeight::Strong, shown.ink},
                       Side::Middle);
        }
        labels.push_back(fits ? shown.label : ReportWords::tr("%1: %2").arg(shown.label, count));
        widths.push_back(sheet.widthOf(labels.back(), type::smallGrey) + 5);
        starts.push_back(box.center().x() - widths.back() / 2);
        x += unit * shown.days;
    }
    if (notRecorded > 0) {
        sheet.box({x, titleBaseline + boxTop, unit * notRecorded, boxHeight}, Look::outlined(Ink::Rule, 0.5));
    }
    starts = spread(std::move(starts), widths, grid.left, grid.figuresRight + 5);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        sheet.text({starts[i], titleBaseline + height}, labels[i], type::smallGrey);
    }
    sheet.endPicture();
}

}  // namespace slumbar
