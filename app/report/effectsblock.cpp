#include "report/effectsblock.h"

#include <algorithm>

#include "report/personwords.h"
#include "report/reportwords.h"

namespace slumbar {

namespace {

constexpr qreal millimetre = 72 / 25.4;
constexpr qreal axisWidth = 46 * millimetre;
constexpr qreal gutter = 5 * millimetre;
constexpr double axisEnd = 2;
constexpr double halfPoint = 0.5;

constexpr qreal headingBelowRule = 14;
constexpr qreal axisLabelsBelowHeading = 11;
constexpr qreal axisBelowLabels = 4;
constexpr qreal firstGroupBelowLabels = 17;
constexpr qreal firstRowBelowGroup = 12;
constexpr qreal groupBelowRow = 19;
constexpr qreal secondLine = 9.6;
constexpr qreal mediumPitch = 11;
constexpr qreal smallPitch = 9;
constexpr qreal bandLabelBelow = 13;
constexpr qreal wayBackBelow = 12;
constexpr qreal markRadius = 3;
/// So many of those that make no meaningful difference stay before what is unclear gives way.
constexpr std::size_t fewRows = 4;

/// Returns the last baseline.
qreal paintLines(Sheet& sheet, QPointF at, const std::vector<RichText>& lines, const Type& type)
{
    const qreal pitch = type.size == TypeSize::Medium ? mediumPitch : smallPitch;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        at.ry() += i == 0 ? 0 : pitch;
        sheet.text(at, lines[i], type);
    }
    return at.y();
}

bool isClaim(const Effect& effect)
{
    return effect.verdict == Verdict::Helps || effect.verdict == Verdict::Worsens;
}

}  // namespace

EffectsBlock::EffectsBlock(const Frame& frame)
    : m_frame(frame), m_axisLeft(frame.grid.pictureLeft + 4), m_axisRight(m_axisLeft + axisWidth - 8),
      m_wordsLeft(frame.grid.pictureLeft + axisWidth + gutter)
{
    const MonthEffects& effects = frame.report.effects;
    //: over the effects that are claimed
    addGroup(ReportWords::tr("Likely not chance"), PersonWords::noticeable(effects.likely), effects.likely);
    addGroup(ReportWords::tr("No meaningful difference"),
             ReportWords::tr("the whole interval lies within half a point"), effects.tooSmall);
    addGroup(ReportWords::tr("Unclear"), PersonWords::uncertainty(effects.unclear), effects.unclear);
    if (effects.painToNight && !m_groups.empty()) {
        m_wayBack = frame.sheet.typesetter().lines(richText(PersonWords::theOtherWayRound(*effects.painToNight)),
                                                   TypeSize::Medium, frame.grid.width());
    }
}

void EffectsBlock::addGroup(const QString& title, const QString& aside, const std::vector<MonthEffect>& effects)
{
    if (effects.empty()) {
        return;
    }
    const auto asideLines =
        m_frame.sheet.typesetter().lines({aside, {}}, TypeSize::Small, m_frame.grid.right - m_wordsLeft);
    Group group{title, asideLines, {}, effects.size()};
    for (const MonthEffect& shown : effects) {
        // What is not the same for all rows stands in each.
        const bool needsRemark = isClaim(shown.effect) && aside.isEmpty();
        group.rows.push_back(laid(shown, needsRemark ? PersonWords::noticeable({shown}) : QString()));
    }
    m_groups.push_back(std::move(group));
}

EffectsBlock::Row EffectsBlock::laid(const MonthEffect& shown, const QString& remark) const
{
    const Typesetter& typesetter = m_frame.sheet.typesetter();
    const qreal room = m_frame.grid.figuresRight - m_frame.grid.left + 4;
    const qreal wordsRoom = m_frame.grid.right - m_wordsLeft;
    const QString difference = PersonWords::difference(shown.effect);
    const QString support = PersonWords::support(shown.effect);
    return {typesetter.lines({PersonWords::contrast(shown), {}}, TypeSize::Medium, room),
            typesetter.lines({PersonWords::rows(shown), {}}, TypeSize::Small, room),
            typesetter.lines(isClaim(shown.effect) ? richText(strong(difference)) : RichText{difference, {}},
                             TypeSize::Medium, wordsRoom),
            typesetter.lines({remark.isEmpty() ? support : ReportWords::tr("%1; %2").arg(support, remark), {}},
                             TypeSize::Small, wordsRoom),
            &shown.effect,
            !shown.factor,
            shown.factor && shown.factor->isHabit()};
}

qreal EffectsBlock::Row::textHeight() const
{
    const auto of = [](const std::vector<RichText>& medium, const std::vector<RichText>& small) {
        return mediumPitch * static_cast<qreal>(medium.size() - 1) + secondLine +
               smallPitch * static_cast<qreal>(small.size() - 1);
    };
    return std::max(of(name, rows), of(difference, support));
}

void EffectsBlock::fitInto(qreal height)
{
    for (const qreal pitch : {23.0, 22.0, 21.0, 20.5}) {
        m_rowPitch = pitch;
        if (this->height() <= height) {
            return;
        }
    }
    const auto giveWay = [&](Group& group, std::size_t least) {
        while (!isClaim(*group.rows.front().effect) && group.shown > least && this->height() > height) {
            --group.shown;
        }
    };
    for (Group& group : m_groups) {
        if (group.rows.front().effect->verdict == Verdict::NoMeaningfulEffect) {
            giveWay(group, fewRows);
        }
    }
    for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group) {
        giveWay(*group, 0);
    }
}

qreal EffectsBlock::Group::titleHeight() const
{
    const auto more = std::max<std::size_t>(aside.size(), 1) - 1;
    return firstRowBelowGroup + smallPitch * static_cast<qreal>(more);
}

/// From the baseline of its title to the last one.
qreal EffectsBlock::heightOf(const Group& group) const
{
    qreal height = 0;
    for (std::size_t row = 0; row < group.shown; ++row) {
        height += row == 0 ? group.titleHeight() : m_rowPitch - secondLine;
        height += group.rows[row].textHeight();
    }
    return height;
}

qreal EffectsBlock::wayBackHeight() const
{
    return m_wayBack.empty() ? 0 : wayBackBelow + mediumPitch * static_cast<qreal>(m_wayBack.size() - 1);
}

qreal EffectsBlock::height() const
{
    qreal height = headingBelowRule + axisLabelsBelowHeading + firstGroupBelowLabels;
    for (const Group& group : m_groups) {
        height += heightOf(group) + (&group == &m_groups.front() ? 0 : groupBelowRow);
    }
    return height + bandLabelBelow + wayBackHeight();
}

qreal EffectsBlock::axisX(double points) const
{
    return m_axisLeft + (m_axisRight - m_axisLeft) * (points + axisEnd) / (2 * axisEnd);
}

qreal EffectsBlock::paint(qreal rule) const
{
    Sheet& sheet = m_frame.sheet;
    const qreal heading = rule + headingBelowRule;
    const qreal labels = heading + axisLabelsBelowHeading;
    qreal y = rule + height() - wayBackHeight();
    sheet.beginPicture(Picture::Effects);
    paintAxis(labels + axisBelowLabels, y - bandLabelBelow + 5);
    paintHeads(heading, labels);
    qreal groupTop = labels + firstGroupBelowLabels;
    for (const Group& group : m_groups) {
        paintGroup(group, groupTop);
        groupTop += heightOf(group) + groupBelowRow;
    }
    sheet.text({axisX(0), y}, ReportWords::tr("grey: within half a point"), type::smallGrey, Side::Middle);
    sheet.endPicture();
    for (const RichText& line : m_wayBack) {
        y += &line == &m_wayBack.front() ? wayBackBelow : mediumPitch;
        sheet.text({m_frame.grid.left, y}, line, type::medium);
    }
    return y;
}

void EffectsBlock::paintHeads(qreal heading, qreal labels) const
{
    Sheet& sheet = m_frame.sheet;
    paintHeading(m_frame, heading, ReportWords::tr("What went with pain"),
                 {TypeSize::Medium, TypeWeight::Strong, Ink::PainStrong});
    //: the left end of the axis; the arrow points to it
    sheet.text({m_axisLeft - 4, heading}, ReportWords::tr("‹ less pain"), type::small);
    //: the right end of the axis; the arrow points to it
    sheet.text({m_axisRight + 4, heading}, ReportWords::tr("more pain ›"), type::small, Side::Right);
    sheet.text({m_frame.grid.right, heading}, PersonWords::basis(m_frame.report.effects), type::smallGrey, Side::Right);
    sheet.text({m_wordsLeft, labels}, ReportWords::tr("points of 0–10; bar: 95\u00a0% interval"), type::smallGrey);
    for (const int points : {-2, -1, 0, 1, 2}) {
        const QString sign = points < 0 ? QString(QChar(0x2212)) : points > 0 ? QStringLiteral("+") : QString();
        sheet.text({axisX(points), labels}, sign + QString::number(std::abs(points)), type::smallGrey, Side::Middle);
    }
}

void EffectsBlock::paintAxis(qreal top, qreal bottom) const
{
    m_frame.sheet.box({QPointF(axisX(-halfPoint), top), QPointF(axisX(halfPoint), bottom)},
                      Look::filled(Ink::HalfPoint));
    for (const int points : {-2, -1, 1, 2}) {
        m_frame.sheet.line({axisX(points), top}, {axisX(points), bottom}, {Ink::Grid, 0.35});
    }
    m_frame.sheet.line({axisX(0), top}, {axisX(0), bottom}, {Ink::Text, 0.8});
}

void EffectsBlock::paintGroup(const Group& group, qreal y) const
{
    Sheet& sheet = m_frame.sheet;
    const qreal left = m_frame.grid.left;
    const qreal titleWidth = sheet.text({left, y}, group.title, type::smallStrong);
    if (group.shown == 0) {
        //: so many effects that are not on the paper
        sheet.text({m_wordsLeft, y}, ReportWords::tr("%1 of them, in Slumbar").arg(group.rows.size()), type::small);
        return;
    }
    paintLines(sheet, {m_wordsLeft, y}, group.aside, type::small);
    if (group.shown < group.rows.size()) {
        //: so many of so many effects are on the paper
        const QString share = ReportWords::tr("%1 of %2 shown").arg(group.shown).arg(group.rows.size());
        sheet.text({left + titleWidth + 6, y}, share, type::smallGrey);
    }
    y += group.titleHeight();
    for (std::size_t row = 0; row < group.shown; ++row) {
        paintRow(group.rows[row], y);
        y += group.rows[row].textHeight() + m_rowPitch - secondLine;
    }
}

void EffectsBlock::paintRow(const Row& row, qreal baseline) const
{
    Sheet& sheet = m_frame.sheet;
    const qreal left = m_frame.grid.left;
    const qreal name = paintLines(sheet, {left, baseline}, row.name, type::medium);
    paintLines(sheet, {left, name + secondLine}, row.rows, type::smallGrey);
    const qreal words = paintLines(sheet, {m_wordsLeft, baseline}, row.difference, type::medium);
    paintLines(sheet, {m_wordsLeft, words + secondLine}, row.support, type::smallGrey);
    paintMark(row, baseline + 1.8);
}

void EffectsBlock::paintMark(const Row& row, qreal y) const
{
    Sheet& sheet = m_frame.sheet;
    const Ink ink = row.isOfNight ? Ink::NightStrong : row.isHabit ? Ink::Routine : Ink::Text;
    const bool isClear = isClaim(*row.effect);
    const auto within = [](double points) { return std::clamp(points, -axisEnd, axisEnd); };
    const double low = row.effect->interval->low;
    const double high = row.effect->interval->high;
    sheet.line({axisX(within(low)), y}, {axisX(within(high)), y}, {ink, isClear ? 1.7 : 0.8});
    // An end beyond the axis has no cap; the words say how far it goes.
    for (const double end : {low, high}) {
        if (end == within(end)) {
            sheet.line({axisX(end), y - 2.4}, {axisX(end), y + 2.4}, {ink, 0.8});
        }
    }
    const qreal x = axisX(within(row.effect->estimate->value));
    if (row.effect->verdict == Verdict::NoMeaningfulEffect) {
        QPainterPath diamond;
        diamond.addPolygon(
            QPolygonF({{x, y - markRadius}, {x + markRadius, y}, {x, y + markRadius}, {x - markRadius, y}}));
        diamond.closeSubpath();
        sheet.shape(diamond, Look::ring(ink, 0.9));
    } else {
        sheet.disc({x, y}, markRadius, isClear ? Look::filled(ink) : Look::ring(ink, 0.9));
    }
}

}  // namespace slumbar
