#include "report/sleepblock.h"

#include <algorithm>
#include <cmath>

#include "report/dayaxis.h"
#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal stripBelowFigures = 17.7;
constexpr qreal plotBelowHeading = 8;
constexpr qreal titleBelowPlot = 17.7;
constexpr qreal plotBelowTitle = 6;
constexpr qreal datesBelowPlot = 10;
constexpr qreal besidesPlots = plotBelowHeading + titleBelowPlot + plotBelowTitle + datesBelowPlot;
constexpr qreal nightsShare = 0.62;

}  // namespace

std::vector<FigureRow> sleepRows(const MonthlyReport& report)
{
    const SleepFigures& sleep = report.sleep;
    const SleepTiming& timing = report.timing;
    std::vector<FigureRow> rows{
        figureRow(sleep.asleepMin, FigureUnit::Minutes, ReportWords::tr("Asleep (TST)"),
                  ReportWords::tr("Asleep, range")),
        figureRow(sleep.efficiency, FigureUnit::Percent, ReportWords::tr("Efficiency TST/TIB"),
                  ReportWords::tr("TST/TIB, range")),
        figureRow(sleep.latencyMin, FigureUnit::Minutes, ReportWords::tr("Latency (SOL)"),
                  ReportWords::tr("SOL, range")),
        figureRow(sleep.awakeAfterOnsetMin, FigureUnit::Minutes, ReportWords::tr("Awake later (WASO)"),
                  ReportWords::tr("WASO, range")),
        figureRow(timing.regularity, FigureUnit::Whole, ReportWords::tr("Regularity (SRI)")),
    };
    // Behind both lie nights of two kinds, so both numbers are said.
    const auto addOfKinds = [&](const TimingFigure& figure, FigureUnit unit, const QString& label) {
        rows.push_back(figureRow(figure, unit, label));
        if (figure.now && timing.hasWorkDays) {
            rows.back().count = QStringLiteral("%1+%2").arg(timing.freeNights).arg(timing.workNights);
        }
    };
    if (timing.hasFreeDays && timing.hasWorkDays) {
        addOfKinds(timing.socialJetlagH, FigureUnit::SignedHours, ReportWords::tr("Social jetlag"));
    }
    if (timing.hasFreeDays) {
        addOfKinds(timing.freeMidsleepH, FigureUnit::ClockHours, ReportWords::tr("Mid-sleep (MSFsc)"));
    }
    return rows;
}

ClassStrip sleepStrip(const MonthlyReport& report)
{
    const auto& days = report.sleepClasses.days;
    return {ReportWords::tr("Nights by hours asleep"),
            {
                {ReportWords::tr("under 6"), days[0], Look::filled(Ink::NightStrong), Ink::White},
                {QStringLiteral("6–7"), days[1], Look::filled(Ink::NightMiddle), Ink::White},
                {QStringLiteral("7–9"), days[2], {Ink::NightBand, Ink::NightMiddle, 0.5}, Ink::Text},
                {ReportWords::tr("over 9"), days[3], Look::outlined(Ink::NightMiddle, 0.5), Ink::Text},
            },
            report.sleepClasses.notRecorded};
}

namespace {

/// Nights hang from evening to morning; the light ends are awake in bed. Minutes awake in between have no place
/// on the clock and are not drawn.
class NightsPicture {
public:
    NightsPicture(const Frame& frame, qreal top, qreal bottom) : m_frame(frame), m_top(top), m_bottom(bottom)
    {
        int earliest = -3 * 60;
        int latest = 9 * 60;
        for (const ReportDay& shown : frame.report.days) {
            if (shown.night && shown.night->inBed) {
                earliest = std::min(earliest, *shown.night->inBed);
            }
            if (shown.night && shown.night->outOfBed) {
                latest = std::max(latest, *shown.night->outOfBed);
            }
        }
        m_earliest = gridStep * static_cast<int>(std::floor(static_cast<double>(earliest) / gridStep));
        m_latest = gridStep * static_cast<int>(std::ceil(static_cast<double>(latest) / gridStep));
    }

    void paint() const
    {
        paintFreeDays(m_frame, m_top, m_bottom);
        const int step = m_latest - m_earliest > 5 * gridStep ? 2 * gridStep : gridStep;
        for (int minute = m_earliest; minute <= m_latest; minute += step) {
            paintGridLine(m_frame, yOf(minute), words::hour(ClockTime::atMinute(minute)));
        }
        for (const ReportDay& shown : m_frame.report.days) {
            if (shown.night) {
                paintNight(shown.day, *shown.night);
            }
        }
        paintRecordedLine(m_frame, m_bottom, [](const ReportDay& shown) { return shown.night.has_value(); });
        paintLabels();
    }

private:
    static constexpr int gridStep = 3 * 60;
    static constexpr qreal barWidth = 0.62;  // of a day's width

    qreal yOf(int minute) const
    {
        // A little air, so that the first and the last line of the grid stand clear of the edges.
        const qreal top = m_top + 3;
        const qreal bottom = m_bottom - 5;
        return top + (bottom - top) * (minute - m_earliest) / (m_latest - m_earliest);
    }

    void paintBar(Day day, int from, int to, Look look) const
    {
        const qreal width = barWidth * m_frame.grid.dayWidth;
        m_frame.sheet.box({m_frame.grid.middleOf(day) - width / 2, yOf(from), width, yOf(to) - yOf(from)}, look);
    }

    void paintNight(Day day, const NightTimes& night) const
    {
        if (night.inBed && night.outOfBed) {
            paintBar(day, *night.inBed, *night.outOfBed, {Ink::NightLight, Ink::NightMiddle, 0.35});
        }
        if (night.onset && night.awake) {
            paintBar(day, *night.onset, *night.awake, Look::filled(Ink::NightStrong));
        }
    }

    /// Beside the last night.
    void paintLabels() const
    {
        const auto& days = m_frame.report.days;
        const auto last = std::find_if(days.rbegin(), days.rend(), [](const ReportDay& shown) {
            return shown.night && shown.night->inBed && shown.night->outOfBed;
        });
        if (last == days.rend()) {
            return;
        }
        constexpr qreal pitch = 9.5;
        const int begin = *last->night->inBed;
        const int end = *last->night->outOfBed;
        const std::vector<QString> labels{ReportWords::tr("in bed"), ReportWords::tr("asleep"), ReportWords::tr("up")};
        const std::vector<qreal> tops = spread({yOf(begin) - 3, yOf((begin + end) / 2) - pitch / 2, yOf(end) - pitch},
                                               {pitch, pitch, pitch}, m_top - 4, m_bottom);
        const qreal x =
            last->day.dayOfMonth() > 27 ? m_frame.grid.labelsLeft + 2.5 : m_frame.grid.rightOf(last->day) + 2.5;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const qreal width = m_frame.sheet.widthOf(labels[i], type::small);
            const qreal left = std::min(x, m_frame.grid.right - width);
            // Where the nights end early the lines of the grid run on behind the words.
            m_frame.sheet.box({left - 1, tops[i] + 0.5, width + 1, pitch - 1}, Look::filled(Ink::White));
            m_frame.sheet.text({left, tops[i] + 7.4}, labels[i], type::small);
        }
    }

    Frame m_frame;
    qreal m_top;
    qreal m_bottom;
    int m_earliest;
    int m_latest;
};

/// Hours asleep against the 7 to 9 h recommended for adults (National Sleep Foundation 2015).
class HoursPicture {
public:
    HoursPicture(const Frame& frame, qreal top, qreal bottom) : m_frame(frame), m_top(top), m_bottom(bottom)
    {
        for (const ReportDay& shown : frame.report.days) {
            if (const auto hours = hoursOf(shown)) {
                m_lowest = std::min(m_lowest, std::floor(*hours - 0.3));
                m_highest = std::max(m_highest, std::ceil(*hours + 0.3));
            }
        }
        m_lowest = std::max(m_lowest, 0.0);
    }

    void paint() const
    {
        Sheet& sheet = m_frame.sheet;
        const PageGrid& grid = m_frame.grid;
        paintFreeDays(m_frame, m_top, m_bottom);
        sheet.box({QPointF(grid.daysLeft, yOf(9)), QPointF(rightOfMonth(m_frame), yOf(7))},
                  Look::filled(Ink::NightBand));
        const int step = m_highest - m_lowest > 10 ? 4 : 2;
        for (int hours = 1; hours <= m_highest; hours += 2) {
            const bool isBandEdge = hours == 7 || hours == 9;
            if (hours >= m_lowest && (isBandEdge || std::abs(hours - 7) % step == 0)) {
                paintGridLine(m_frame, yOf(hours), QString::number(hours));
            }
        }
        for (const int edge : {7, 9}) {
            sheet.line({grid.daysLeft, yOf(edge)}, {rightOfMonth(m_frame), yOf(edge)}, {Ink::NightMiddle, 0.6});
        }
        sheet.text({grid.labelsLeft + 2.5, (yOf(7) + yOf(9)) / 2 + 2.7}, ReportWords::tr("7–9\u00a0h"),
                   {TypeSize::Small, TypeWeight::Regular, Ink::NightStrong});
        paintCurve();
        paintRecordedLine(m_frame, m_bottom, [](const ReportDay& shown) { return hoursOf(shown).has_value(); });
        paintDates(m_frame, m_bottom + datesBelowPlot);
    }

private:
    static std::optional<double> hoursOf(const ReportDay& shown)
    {
        return shown.night && shown.night->asleepMin ? std::optional(*shown.night->asleepMin / 60.0) : std::nullopt;
    }

    qreal yOf(double hours) const
    {
        return m_bottom - (m_bottom - m_top) * (hours - m_lowest) / (m_highest - m_lowest);
    }
    QPointF place(const ReportDay& shown) const { return {m_frame.grid.middleOf(shown.day), yOf(*hoursOf(shown))}; }

    void paintCurve() const
    {
        const auto& days = m_frame.report.days;
        for (std::size_t i = 1; i < days.size(); ++i) {
            if (hoursOf(days[i - 1]) && hoursOf(days[i])) {
                m_frame.sheet.line(place(days[i - 1]), place(days[i]), {Ink::NightStrong, 0.6});
            }
        }
        for (const ReportDay& shown : days) {
            if (hoursOf(shown)) {
                m_frame.sheet.disc(place(shown), 1.8, Look::filled(Ink::NightStrong));
            }
        }
    }

    Frame m_frame;
    qreal m_top;
    qreal m_bottom;
    double m_lowest = 4;
    double m_highest = 9.6;
};

}  // namespace

SleepBlock::SleepBlock(const Frame& frame, const Density& density)
    : m_frame(frame), m_figures(frame, sleepRows(frame.report), density.rowPitch), m_strip(sleepStrip(frame.report))
{
}

qreal SleepBlock::height(qreal plots) const
{
    return besidesPlots + plots;
}

qreal SleepBlock::smallestPlots() const
{
    constexpr qreal readable = 92;
    return std::max(readable, m_figures.height() + stripBelowFigures + ClassStrip::height - besidesPlots);
}

void SleepBlock::paint(qreal headingBaseline, qreal plots) const
{
    const MonthlyReport& report = m_frame.report;
    paintHeading(m_frame, headingBaseline, ReportWords::tr("Sleep"),
                 {TypeSize::Medium, TypeWeight::Strong, Ink::NightStrong},
                 ReportWords::tr("a night, naps not counted"));
    m_figures.paint(headingBaseline);
    m_strip.paint(m_frame, headingBaseline + m_figures.height() + stripBelowFigures, Picture::SleepStrip);

    const qreal nightsTop = headingBaseline + plotBelowHeading;
    const qreal nightsBottom = nightsTop + plots * nightsShare;
    const qreal lower =
        paintPictureTitle(m_frame, headingBaseline, ReportWords::nightsTitle(report), ReportWords::nightsCount(report));
    m_frame.sheet.beginPicture(Picture::Nights);
    NightsPicture(m_frame, nightsTop + lower, nightsBottom).paint();
    m_frame.sheet.endPicture();

    const qreal hoursTitle = nightsBottom + titleBelowPlot;
    const qreal hoursTop = hoursTitle + plotBelowTitle;
    paintPictureTitle(m_frame, hoursTitle, ReportWords::hoursTitle(report), ReportWords::tr("hours asleep"));
    m_frame.sheet.beginPicture(Picture::Hours);
    HoursPicture(m_frame, hoursTop, hoursTop + plots * (1 - nightsShare)).paint();
    m_frame.sheet.endPicture();
}

}  // namespace slumbar
