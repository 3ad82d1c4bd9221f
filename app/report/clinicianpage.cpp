#include "report/clinicianpage.h"

#include <algorithm>
#include <array>

#include "report/footblock.h"
#include "report/painblock.h"
#include "report/reportwords.h"
#include "report/sleepblock.h"
#include "report/treatmentblock.h"
#include "text/words.h"

namespace slumbar {

namespace {

// Roomy first, then tighter; the first that fits. Type never shrinks.
constexpr std::array densities{
    Density{12.25, 70, 10}, Density{11.75, 64, 9}, Density{11.25, 58, 8}, Density{11, 52, 7}, Density{10.5, 46, 5},
};
constexpr qreal largePitch = 18.5;
constexpr qreal mediumPitch = 12;
constexpr qreal smallPrintPitch = 9.2;
constexpr qreal headerFieldPitch = 24;
constexpr qreal sentenceRuleBelow = 12;
constexpr qreal yearAgoPitch = 13;
constexpr qreal worthRuling = 90;
constexpr qreal leastTreatment = 20;

struct HeaderField {
    QString label;
    QString value;
};

class ClinicianPage {
public:
    explicit ClinicianPage(const Frame& frame) : m_frame(frame) {}

    LeftOver layOut()
    {
        const qreal headerRule = paintHeader();
        const qreal sentenceRule = paintSentence(headerRule);
        const Density& tightest = densities.back();
        m_foot.emplace(m_frame, smallPrintRule() - sentenceRule - heightOfBlocks(tightest, leastTreatment) -
                                    SleepBlock(m_frame, tightest).smallestPlots());
        const qreal roomForTreatment = smallPrintRule() - sentenceRule - heightWithoutPlots(tightest, 0) -
                                       SleepBlock(m_frame, tightest).smallestPlots();
        const TreatmentBlock treatment(m_frame, roomForTreatment);
        paintBlocks(sentenceRule, treatment);
        paintSmallPrint();
        return {treatment.leftOver(), m_foot->leftOver()};
    }

private:
    /// Returns where its rule lies.
    qreal paintHeader() const
    {
        Sheet& sheet = m_frame.sheet;
        const PageGrid& grid = m_frame.grid;
        const MonthlyReport& report = m_frame.report;
        qreal baseline = grid.top + 11;
        const qreal titleWidth =
            sheet.text({grid.right, baseline}, ReportWords::title(report), type::mediumStrong, Side::Right);
        const qreal asideWidth = sheet.text({grid.right - titleWidth - 9, baseline},
                                            ReportWords::tr("for the clinician"), type::smallGrey, Side::Right);
        const qreal room = grid.width() - titleWidth - asideWidth - 24;
        baseline = paintName(baseline, room);
        return paintHeaderFields(baseline + 13.2);
    }

    /// Without a name a line to write it on. Returns the last baseline.
    qreal paintName(qreal baseline, qreal room) const
    {
        Sheet& sheet = m_frame.sheet;
        const qreal left = m_frame.grid.left;
        qreal right = left;
        if (m_frame.report.name.empty()) {
            const qreal width = sheet.text({left, baseline}, ReportWords::tr("Name"), type::smallGrey);
            sheet.line({left + width + 5, baseline + 1}, {left + 150, baseline + 1}, {Ink::Rule, 0.5});
            right = left + 150;
        } else {
            const RichText name = richText(strong(toQt(m_frame.report.name).simplified()));
            const qreal nameRoom = room - (m_frame.report.isMadeUp ? 90 : 0);
            // A name of more than one line is set smaller.
            const bool isShort = sheet.typesetter().width(name, TypeSize::Large) <= nameRoom;
            const Type type = isShort ? type::large : type::medium;
            for (const RichText& line : sheet.typesetter().lines(name, type.size, nameRoom)) {
                baseline += right == left ? 0 : mediumPitch;
                sheet.text({left, baseline}, line, type);
                right = left + sheet.typesetter().width(line, type.size);
            }
        }
        if (m_frame.report.isMadeUp) {
            paintMadeUp({right + 12, baseline});
        }
        return baseline;
    }

    void paintMadeUp(QPointF at) const
    {
        const qreal width = m_frame.sheet.text(at, ReportWords::tr("Made-up diary"), type::mediumStrong);
        m_frame.sheet.box({at.x() - 5, at.y() - 10, width + 10, 13.5}, Look::outlined(Ink::Text, 0.8));
    }

    qreal paintHeaderFields(qreal labelBaseline) const
    {
        const MonthlyReport& report = m_frame.report;
        const PageGrid& grid = m_frame.grid;
        std::vector<HeaderField> fields;
        if (report.born) {
            fields.push_back({ReportWords::tr("Born"), ReportWords::born(report)});
        }
        fields.push_back({ReportWords::tr("Period"), ReportWords::period(report)});
        fields.push_back({ReportWords::tr("Recorded"), ReportWords::recorded(report)});
        const HeaderField printed{ReportWords::tr("Printed"), ReportWords::date(report.printed)};

        const qreal printedWidth = paintField(printed, {grid.right, labelBaseline}, Side::Right);
        qreal x = grid.left;
        qreal until = grid.right - printedWidth - 9;
        for (const HeaderField& field : fields) {
            if (x > grid.left && x + m_frame.sheet.widthOf(field.value, type::medium) > until) {
                x = grid.left;
                until = grid.right;
                labelBaseline += headerFieldPitch;
            }
            x += paintField(field, {x, labelBaseline}, Side::Left) + 9;
        }
        const qreal rule = labelBaseline + 19.5;
        paintRule(m_frame, rule, {Ink::Text, 1.0});
        return rule;
    }

    qreal paintField(const HeaderField& field, QPointF at, Side side) const
    {
        const qreal label = m_frame.sheet.text(at, field.label, type::smallGrey, side);
        return std::max(label, m_frame.sheet.text(at + QPointF(0, 12), field.value, type::medium, side));
    }

    qreal paintSentence(qreal headerRule) const
    {
        const auto lines = m_frame.sheet.typesetter().lines(richText(ReportWords::sentence(m_frame.report)),
                                                            TypeSize::Large, m_frame.grid.width());
        qreal baseline = headerRule + 1.2;
        for (const RichText& line : lines) {
            baseline += largePitch;
            m_frame.sheet.text({m_frame.grid.left, baseline}, line, type::large);
        }
        baseline = paintYearAgo(baseline);
        const qreal rule = baseline + sentenceRuleBelow;
        paintRule(m_frame, rule, {Ink::Rule, 0.5});
        return rule;
    }

    /// Gives way where the page is full. Returns the last baseline.
    qreal paintYearAgo(qreal baseline) const
    {
        const QString words = ReportWords::yearAgo(m_frame.report);
        if (words.isEmpty()) {
            return baseline;
        }
        const auto lines = m_frame.sheet.typesetter().lines({words, {}}, TypeSize::Small, m_frame.grid.width());
        const qreal end = baseline + yearAgoPitch * static_cast<qreal>(lines.size());
        const Density& tightest = densities.back();
        const qreal least = heightOfBlocks(tightest, leastTreatment) + FootBlock(m_frame, 0).height() +
                            SleepBlock(m_frame, tightest).smallestPlots();
        if (end + sentenceRuleBelow + least > smallPrintRule()) {
            return baseline;
        }
        for (const RichText& line : lines) {
            baseline += yearAgoPitch;
            m_frame.sheet.text({m_frame.grid.left, baseline}, line, type::smallGrey);
        }
        return end;
    }

    void paintBlocks(qreal top, const TreatmentBlock& treatment) const
    {
        const qreal end = smallPrintRule();
        const Density density = fittingDensity(end - top, treatment.height());
        const PainBlock pain(m_frame, density);
        const SleepBlock sleep(m_frame, density);
        const qreal room = end - top - heightWithoutPlots(density, treatment.height());
        const qreal plots = std::max(std::min(room, SleepBlock::largestPlots), sleep.smallestPlots());

        qreal y = top + headingBelow(density);
        pain.paint(y);
        y += pain.height() + ruleBelow(density);
        paintRule(m_frame, y, {Ink::Rule, 0.5});
        y += headingBelow(density);
        sleep.paint(y, plots);
        y += sleep.height(plots) + ruleBelow(density);
        paintRule(m_frame, y, {Ink::Rule, 0.5});
        y += headingBelow(density);
        treatment.paint(y);
        y += treatment.height() + ruleBelow(density);

        paintFoot(y, density, end);
    }

    /// From the rule under the treatment down to the small print.
    void paintFoot(qreal top, const Density& density, qreal end) const
    {
        const qreal heading = headingBelow(density);
        const qreal bottom = end - density.blockGap;
        const qreal lowest = bottom - m_foot->height() - heading;
        // A little room to spare makes the place for questions higher, much of it a place of its own.
        const bool hasNotes = lowest - top > worthRuling;
        if (hasNotes) {
            paintRule(m_frame, top, {Ink::Rule, 0.5});
            const qreal baseline = top + heading;
            m_frame.sheet.text({m_frame.grid.left, baseline}, ReportWords::tr("Notes at the visit"),
                               type::mediumStrong);
            paintRuledLines(m_frame, {m_frame.grid.left, baseline, m_frame.grid.width(), lowest - baseline - 16});
        }
        const qreal rule = hasNotes ? lowest : top;
        paintRule(m_frame, rule, {Ink::Text, 1.0});
        m_foot->paint(rule + heading, bottom);
    }

    static qreal ruleBelow(const Density& density) { return density.blockGap + 3; }
    static qreal headingBelow(const Density& density) { return density.blockGap + 4; }

    Density fittingDensity(qreal room, qreal treatmentHeight) const
    {
        const auto fitting = std::find_if(densities.begin(), densities.end(), [&](const Density& density) {
            return room - heightWithoutPlots(density, treatmentHeight) >= SleepBlock(m_frame, density).smallestPlots();
        });
        return fitting == densities.end() ? densities.back() : *fitting;
    }

    qreal heightWithoutPlots(const Density& density, qreal treatmentHeight) const
    {
        return heightOfBlocks(density, treatmentHeight) + m_foot->height();
    }

    /// All but the pictures of sleep and the foot, with the gaps.
    qreal heightOfBlocks(const Density& density, qreal treatmentHeight) const
    {
        const qreal gaps = 4 * headingBelow(density) + 3 * ruleBelow(density) + density.blockGap;
        return PainBlock(m_frame, density).height() + SleepBlock(m_frame, density).height(0) + treatmentHeight + gaps;
    }

    std::vector<RichText> smallPrint() const
    {
        std::vector<RichText> lines;
        for (const QString& paragraph : ReportWords::smallPrint(m_frame.report).split(QLatin1Char('\n'))) {
            const auto broken =
                m_frame.sheet.typesetter().lines({paragraph, {}}, TypeSize::Small, m_frame.grid.width() - 60);
            lines.insert(lines.end(), broken.begin(), broken.end());
        }
        return lines;
    }

    qreal smallPrintRule() const
    {
        return m_frame.grid.bottom - smallPrintPitch * static_cast<qreal>(smallPrint().size()) - 2;
    }

    void paintSmallPrint() const
    {
        qreal baseline = smallPrintRule();
        paintRule(m_frame, baseline, {Ink::Rule, 0.5});
        paintConcern(m_frame, baseline + smallPrintPitch, m_frame.grid.left - 8);
        for (const RichText& line : smallPrint()) {
            baseline += smallPrintPitch;
            m_frame.sheet.text({m_frame.grid.left, baseline}, line, type::smallGrey);
        }
    }

    Frame m_frame;
    std::optional<FootBlock> m_foot;  // measured after what stands above it
};

}  // namespace

LeftOver layOutClinicianPage(const Frame& frame)
{
    return ClinicianPage(frame).layOut();
}

}  // namespace slumbar
