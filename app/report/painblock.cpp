#include "report/painblock.h"

#include <algorithm>

#include "report/bodyoutline.h"
#include "report/dayaxis.h"
#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal stripBelowFigures = 17.7;
constexpr qreal bodyBelowStrip = 6.5;
constexpr qreal plotBelowHeading = 18.3;
constexpr qreal plotAboveBottom = 60.8;
constexpr qreal pegTitleAboveBottom = 34;
constexpr qreal pegPlotHeight = 24.2;
constexpr int highestScore = 10;

/// How bad it was at its worst stands in the label: a single bad day is not to be lost among mild ones.
QString legPainLabel(const PainFigures& pain)
{
    return pain.legWorst.value.value_or(0) > 0
               ? ReportWords::tr("Leg pain, days (worst %1)").arg(words::number(*pain.legWorst.value, 0))
               : ReportWords::tr("Leg pain, days");
}

}  // namespace

std::vector<FigureRow> painRows(const MonthlyReport& report)
{
    const PainFigures& pain = report.pain;
    return {
        figureRow(pain.morning, FigureUnit::Score, ReportWords::tr("Morning, mean"), ReportWords::tr("Morning, range")),
        figureRow(pain.evening, FigureUnit::Score, ReportWords::tr("Evening, mean"), ReportWords::tr("Evening, range")),
        figureRow(pain.worst, FigureUnit::Whole, ReportWords::tr("Worst")),
        figureRow(pain.flareDays, FigureUnit::Whole, ReportWords::tr("Flare days, marked")),
        figureRow(pain.legPainDays, FigureUnit::Whole, legPainLabel(pain)),
        figureRow(pain.stiffnessMin, FigureUnit::Minutes, ReportWords::tr("Stiff, median"),
                  ReportWords::tr("Stiff, range")),
        figureRow(pain.longStiffDays, FigureUnit::Whole, ReportWords::tr("Stiff \u2265 30\u00a0min, days")),
    };
}

ClassStrip painStrip(const MonthlyReport& report)
{
    const auto& days = report.painClasses.days;
    return {ReportWords::tr("Days by their highest rating"),
            {
                {QStringLiteral("0–3"), days[0], {Ink::PainLight, Ink::PainMiddle, 0.5}, Ink::Text},
                {QStringLiteral("4–6"), days[1], Look::filled(Ink::PainMiddle), Ink::Text},
                {QStringLiteral("7–10"), days[2], Look::filled(Ink::PainStrong), Ink::White},
            },
            report.painClasses.notRecorded};
}

namespace {

/// The curves of morning and evening on the axis of days. Mornings stand left and evenings right within a day,
/// as they were lived, so equal scores never hide each other.
class CoursePicture {
public:
    CoursePicture(const Frame& frame, qreal top, qreal bottom) : m_frame(frame), m_top(top), m_bottom(bottom) {}

    void paint() const
    {
        const auto morning = [](const ReportDay& shown) { return shown.morning; };
        const auto evening = [](const ReportDay& shown) { return shown.evening; };
        paintFreeDays(m_frame, m_top, m_bottom);
        for (int score = 0; score <= highestScore; score += 2) {
            paintGridLine(m_frame, yOf(score), QString::number(score));
        }
        paintRecordedLine(m_frame, m_bottom, [](const ReportDay& shown) { return shown.hasPain; });
        paintFlares();
        paintCurve(evening, eveningAt, {Ink::PainMiddle, 0.9});
        paintCurve(morning, morningAt, {Ink::PainStrong, 1.3});
        paintMarks(evening, eveningAt, 1.75, Look::ring(Ink::PainStrong, 0.8));
        paintMarks(morning, morningAt, 2.0, Look::filled(Ink::PainStrong));
        paintWorst();
        paintLabels();
        paintDates(m_frame, m_bottom + 10);
    }

private:
    static constexpr qreal morningAt = 0.27;  // of a day's width
    static constexpr qreal eveningAt = 0.73;

    qreal yOf(int score) const { return m_bottom - (m_bottom - m_top) * score / highestScore; }
    QPointF place(const ReportDay& shown, int score, qreal at) const
    {
        return {m_frame.grid.leftOf(shown.day) + at * m_frame.grid.dayWidth, yOf(score)};
    }

    template<class ScoreOf>
    void paintCurve(ScoreOf scoreOf, qreal at, Pen pen) const
    {
        const auto& days = m_frame.report.days;
        for (std::size_t i = 1; i < days.size(); ++i) {
            if (const auto before = scoreOf(days[i - 1]), now = scoreOf(days[i]); before && now) {
                m_frame.sheet.line(place(days[i - 1], *before, at), place(days[i], *now, at), pen);
            }
        }
    }

    template<class ScoreOf>
    void paintMarks(ScoreOf scoreOf, qreal at, qreal radius, Look look) const
    {
        for (const ReportDay& shown : m_frame.report.days) {
            if (const auto score = scoreOf(shown)) {
                m_frame.sheet.disc(place(shown, *score, at), radius, look);
            }
        }
    }

    void paintFlares() const
    {
        const PageGrid& grid = m_frame.grid;
        const qreal y = m_top - 5.2;
        qreal free = grid.daysLeft;
        for (std::size_t i = 0; i < m_frame.report.flares.size(); ++i) {
            const DayRange& flare = m_frame.report.flares[i];
            const qreal left = grid.leftOf(flare.first);
            const qreal right = grid.rightOf(flare.last);
            m_frame.sheet.line({left, y}, {right, y}, {Ink::Text, 1.6});
            for (const qreal x : {left + 0.3, right - 0.3}) {
                m_frame.sheet.line({x, y}, {x, y + 4}, {Ink::Text, 0.6});
            }
            const QString label = ReportWords::flare(m_frame.report, i);
            const qreal width = m_frame.sheet.widthOf(label, type::small);
            const bool isLast = i + 1 == m_frame.report.flares.size();
            const qreal until = isLast ? grid.right : grid.leftOf(m_frame.report.flares[i + 1].first) - 3;
            if (right + 4 + width <= until) {
                m_frame.sheet.text({right + 4, y + 2.7}, label, type::small);
                free = right + 4 + width + 4;
            } else if (left - 4 - width >= free) {
                m_frame.sheet.text({left - 4, y + 2.7}, label, type::small, Side::Right);
                free = right + 4;
            }
        }
    }

    /// The worst of the month, where it lies above what was rated at its moments.
    void paintWorst() const
    {
        const auto& days = m_frame.report.days;
        const auto worst = std::max_element(days.begin(), days.end(), [](const ReportDay& one, const ReportDay& other) {
            return one.worst.value_or(-1) < other.worst.value_or(-1);
        });
        if (worst == days.end() || !worst->worst ||
            *worst->worst <= std::max(worst->morning.value_or(0), worst->evening.value_or(0))) {
            return;
        }
        const QPointF at = place(*worst, *worst->worst, 0.5);
        m_frame.sheet.polygon(
            {{at.x(), at.y() - 2.6}, {at.x() + 2.6, at.y()}, {at.x(), at.y() + 2.6}, {at.x() - 2.6, at.y()}},
            Ink::Text);
        //: beside a mark in the picture
        const QString label = ReportWords::tr("worst %1").arg(*worst->worst);
        const qreal width = m_frame.sheet.widthOf(label, type::small);
        const qreal baseline = at.y() + (*worst->worst == highestScore ? 5.5 : 2.7);
        if (at.x() - 5 - width >= m_frame.grid.daysLeft) {
            m_frame.sheet.text({at.x() - 5, baseline}, label, type::small, Side::Right);
        } else {
            m_frame.sheet.text({at.x() + 5, baseline}, label, type::small);
        }
    }

    struct Label {
        QString words;
        qreal y;
        bool isMorning;
        bool hasKey;
    };

    /// At the right end, at the height of the last rating; with a key mark where that is far away.
    void paintLabels() const
    {
        std::vector<Label> labels;
        const auto& days = m_frame.report.days;
        const auto add = [&](const QString& words, auto scoreOf, bool isMorning) {
            const auto last =
                std::find_if(days.rbegin(), days.rend(), [&](const ReportDay& shown) { return scoreOf(shown); });
            if (last != days.rend()) {
                const bool isNear = last->day.dayOfMonth() > 27;
                labels.push_back({words, yOf(*scoreOf(*last)), isMorning, !isNear});
            }
        };
        add(
            ReportWords::tr("evening"), [](const ReportDay& shown) { return shown.evening; }, false);
        add(
            ReportWords::tr("morning"), [](const ReportDay& shown) { return shown.morning; }, true);
        std::stable_sort(labels.begin(), labels.end(),
                         [](const Label& one, const Label& other) { return one.y < other.y; });

        constexpr qreal pitch = 9.5;
        std::vector<qreal> tops;
        for (const Label& label : labels) {
            tops.push_back(label.y - pitch / 2);
        }
        tops =
            spread(std::move(tops), std::vector<qreal>(labels.size(), pitch), m_top - pitch / 2, m_bottom + pitch / 2);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            paintLabel(labels[i], tops[i] + pitch / 2);
        }
    }

    void paintLabel(const Label& label, qreal middle) const
    {
        constexpr qreal keyWidth = 4.5;
        const qreal room = keyWidth + m_frame.sheet.widthOf(label.words, type::small);
        qreal x = std::min(m_frame.grid.labelsLeft + 2.5, m_frame.grid.right - room);
        if (label.hasKey) {
            m_frame.sheet.disc({x + 1, middle}, label.isMorning ? 2.0 : 1.75,
                               label.isMorning ? Look::filled(Ink::PainStrong) : Look::ring(Ink::PainStrong, 0.8));
            x += keyWidth;
        }
        m_frame.sheet.text({x, middle + 2.7}, label.words, type::small);
    }

    Frame m_frame;
    qreal m_top;
    qreal m_bottom;
};

}  // namespace

PainBlock::PainBlock(const Frame& frame, const Density& density)
    : m_frame(frame), m_bodyHeight(density.bodyHeight), m_figures(frame, painRows(frame.report), density.rowPitch),
      m_strip(painStrip(frame.report))
{
}

qreal PainBlock::height() const
{
    return m_figures.height() + stripBelowFigures + ClassStrip::height + bodyBelowStrip + m_bodyHeight;
}

void PainBlock::paint(qreal headingBaseline) const
{
    const qreal bottom = headingBaseline + height();
    paintHeading(m_frame, headingBaseline, ReportWords::tr("Pain"),
                 {TypeSize::Medium, TypeWeight::Strong, Ink::PainStrong},
                 ReportWords::tr("0 none – 10 worst imaginable"));
    m_figures.paint(headingBaseline);
    m_strip.paint(m_frame, headingBaseline + m_figures.height() + stripBelowFigures, Picture::PainStrip);
    paintSites(m_frame, bottom - m_bodyHeight, m_bodyHeight);
    paintCourse(headingBaseline, bottom - plotAboveBottom);
    paintPeg(bottom - pegTitleAboveBottom, bottom);
}

void PainBlock::paintCourse(qreal headingBaseline, qreal plotBottom) const
{
    const qreal lower = paintPictureTitle(m_frame, headingBaseline, ReportWords::painTitle(m_frame.report),
                                          ReportWords::painCount(m_frame.report));
    m_frame.sheet.beginPicture(Picture::PainCourse);
    CoursePicture(m_frame, headingBaseline + plotBelowHeading + lower, plotBottom).paint();
    m_frame.sheet.endPicture();
}

void PainBlock::paintPeg(qreal titleBaseline, qreal plotBottom) const
{
    paintPictureTitle(m_frame, titleBaseline, ReportWords::pegTitle(m_frame.report),
                      ReportWords::pegCount(m_frame.report));
    m_frame.sheet.beginPicture(Picture::Peg);
    paintPegScores(plotBottom);
    m_frame.sheet.endPicture();
}

void PainBlock::paintPegScores(qreal plotBottom) const
{
    const qreal top = plotBottom - pegPlotHeight;
    const auto yOf = [&](double score) { return plotBottom - pegPlotHeight * score / highestScore; };
    paintFreeDays(m_frame, top, plotBottom);
    paintGridLine(m_frame, top, QString::number(highestScore));
    paintGridLine(m_frame, plotBottom, QString::number(0));

    const auto& peg = m_frame.report.peg.weeks;
    for (std::size_t i = 1; i < peg.size(); ++i) {
        m_frame.sheet.line({m_frame.grid.middleOf(peg[i - 1].day), yOf(peg[i - 1].score)},
                           {m_frame.grid.middleOf(peg[i].day), yOf(peg[i].score)}, {Ink::PainStrong, 0.9});
    }
    qreal free = m_frame.grid.daysLeft;
    for (const PegScore& week : peg) {
        const QPointF at(m_frame.grid.middleOf(week.day), yOf(week.score));
        m_frame.sheet.box({at.x() - 1.9, at.y() - 1.9, 3.8, 3.8}, Look::filled(Ink::PainStrong));
        const QString score = words::number(week.score, 1);
        const qreal half = m_frame.sheet.widthOf(score, type::smallStrong) / 2;
        const qreal baseline = week.score > 6.5 ? at.y() + 9 : at.y() - 3.8;
        if (at.x() - half >= free) {
            m_frame.sheet.text({at.x(), baseline}, score, type::smallStrong, Side::Middle);
            free = at.x() + half + 2;
        }
    }
}

}  // namespace slumbar
