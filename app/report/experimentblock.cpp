#include "report/experimentblock.h"

#include <algorithm>

#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal titlePitch = 11;
constexpr qreal blocksBelowTitle = 5;
constexpr qreal blocksHeight = 11;
constexpr qreal datesBelowBlocks = 9;
constexpr qreal rowsBelowDates = 3;
constexpr qreal linePitch = 8.8;
constexpr qreal rowGap = 2.2;
constexpr qreal betweenBlocks = 1.6;

}  // namespace

ExperimentBlock::ExperimentBlock(const Frame& frame, bool hasSpareRows) : m_frame(frame)
{
    const Typesetter& typesetter = frame.sheet.typesetter();
    const qreal width = frame.grid.right - frame.grid.pictureLeft;
    m_title = typesetter.lines(richText(strong(ExperimentWords::title(experiment()))), TypeSize::Medium, width);
    const auto rows = ExperimentWords::rows(experiment());
    for (const ExperimentWords::Row& row : rows) {
        m_labelWidth = std::max(m_labelWidth, frame.sheet.widthOf(row.label, type::smallGrey) + 8);
    }
    for (const ExperimentWords::Row& row : rows) {
        if (hasSpareRows || !row.isSpare) {
            m_rows.push_back({row.label, typesetter.lines({row.words, {}}, TypeSize::Small, width - m_labelWidth)});
        }
    }
}

qreal ExperimentBlock::height() const
{
    qreal height = titlePitch * static_cast<qreal>(m_title.size() - 1) + blocksBelowTitle + blocksHeight +
                   datesBelowBlocks + rowsBelowDates - rowGap;
    for (const Row& row : m_rows) {
        height += linePitch * static_cast<qreal>(row.lines.size()) + rowGap;
    }
    return height;
}

void ExperimentBlock::paint(qreal headingBaseline) const
{
    Sheet& sheet = m_frame.sheet;
    const qreal left = m_frame.grid.pictureLeft;
    qreal y = headingBaseline - titlePitch;
    for (const RichText& line : m_title) {
        y += titlePitch;
        sheet.text({left, y}, line, type::medium);
    }
    paintBlocks(y + blocksBelowTitle);
    y += blocksBelowTitle + blocksHeight + datesBelowBlocks;
    paintDates(y);
    y += rowsBelowDates;
    for (const Row& row : m_rows) {
        sheet.text({left, y + linePitch}, row.label, type::smallGrey);
        for (const RichText& line : row.lines) {
            y += linePitch;
            sheet.text({left + m_labelWidth, y}, line, type::small);
        }
        y += rowGap;
    }
}

qreal ExperimentBlock::blockWidth() const
{
    return (m_frame.grid.right - m_frame.grid.pictureLeft) / (2 * experiment().report.pairs);
}

void ExperimentBlock::paintBlocks(qreal top) const
{
    Sheet& sheet = m_frame.sheet;
    const ExperimentReport& report = experiment().report;
    const qreal width = blockWidth() - betweenBlocks;
    for (int block = 0; block < 2 * report.pairs; ++block) {
        const QRectF frame(m_frame.grid.pictureLeft + block * blockWidth(), top, width, blocksHeight);
        const int lived = std::clamp(experiment().day - block * report.blockDays, 0, report.blockDays);
        const bool isKnown = static_cast<std::size_t>(block) < report.order.size() && lived > 0;
        if (!isKnown) {
            sheet.box(frame, Look::outlined(Ink::Grid, 0.6));
            continue;
        }
        const bool isWith = report.order[static_cast<std::size_t>(block)] == Arm::With;
        const QRectF part(frame.left(), top, width * lived / report.blockDays, blocksHeight);
        if (lived < report.blockDays) {
            sheet.box(frame, Look::outlined(Ink::Grid, 0.6));
        }
        sheet.box(part, isWith ? Look::filled(Ink::Routine) : Look::outlined(Ink::Routine, 0.9));
        const QString arm = isWith ? QStringLiteral("A") : QStringLiteral("B");
        if (sheet.widthOf(arm, type::smallStrong) + 2 <= part.width()) {
            sheet.text({part.center().x(), part.bottom() - 2.9}, arm,
                       {TypeSize::Small, TypeWeight::Strong, isWith ? Ink::White : Ink::Routine}, Side::Middle);
        }
    }
}

/// The first and the last day at the ends, and where it stands under its block.
void ExperimentBlock::paintDates(qreal baseline) const
{
    Sheet& sheet = m_frame.sheet;
    const PageGrid& grid = m_frame.grid;
    const DayRange days = experiment().report.plannedDays;
    const qreal firstEnd =
        grid.pictureLeft + sheet.text({grid.pictureLeft, baseline}, words::shortDay(days.first), type::smallGrey);
    const qreal lastBegin =
        grid.right - sheet.text({grid.right, baseline}, words::shortDay(days.last), type::smallGrey, Side::Right);
    const QString words = ExperimentWords::whereItStands(experiment());
    if (words.isEmpty()) {
        return;
    }
    const qreal width = sheet.widthOf(words, type::small);
    const qreal place = grid.pictureLeft + blockWidth() * experiment().day / experiment().report.blockDays;
    const qreal left = std::clamp(place - width, firstEnd + 6, std::max(firstEnd + 6, lastBegin - 6 - width));
    sheet.text({left, baseline}, words, type::small);
}

}  // namespace slumbar
