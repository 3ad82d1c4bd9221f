#include "report/treatmentblock.h"

#include <algorithm>

#include "report/dayaxis.h"
#include "report/reportwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr std::size_t mostTreatments = 6;
constexpr std::size_t mostEventLines = 4;
constexpr qreal rowPitch = 14;
constexpr qreal eventPitch = 10;
constexpr qreal bottomBelowRow = 6;

std::size_t fitting(qreal room, qreal pitch)
{
    return room < pitch ? 0 : static_cast<std::size_t>(room / pitch);
}

std::string utf8(const QString& text)
{
    return text.toStdString();
}

}  // namespace

TreatmentBlock::TreatmentBlock(const Frame& frame, qreal room) : m_frame(frame), m_treatments(frame.report.treatments)
{
    const qreal forEvents = frame.report.events.empty() ? 0 : rowPitch;
    keepTreatments(std::min(mostTreatments, fitting(room - bottomBelowRow - forEvents, rowPitch)));
    const qreal left = room - bottomBelowRow - forEvents - rowPitch * static_cast<qreal>(m_treatments.size());
    placeEvents(std::min(mostEventLines, 1 + fitting(left, eventPitch)));
}

void TreatmentBlock::keepTreatments(std::size_t most)
{
    while (m_treatments.size() > most) {
        const TreatmentDays& last = m_treatments.back();
        for (const Day day : last.days) {
            m_leftOver.push_back({day, NoteAbout::Event, utf8(ReportWords::treatment(last))});
        }
        m_treatments.pop_back();
    }
}

void TreatmentBlock::placeEvents(std::size_t mostLines)
{
    for (const EventRun& event : m_frame.report.events) {
        if (!place(event, mostLines)) {
            m_leftOver.push_back({event.days.first, NoteAbout::Event, utf8(ReportWords::event(event))});
        }
    }
}

/// To the right of its mark, or to the left near the end of the month; in the first line with room.
bool TreatmentBlock::place(const EventRun& event, std::size_t mostLines)
{
    const PageGrid& grid = m_frame.grid;
    const QString words = ReportWords::event(event);
    const qreal width = m_frame.sheet.widthOf(words, type::small);
    const qreal mark = grid.middleOf(event.days.first);
    const bool isRightOf = mark + 4.5 + width <= grid.right;
    const qreal left = isRightOf ? mark + 4.5 : mark - 4.5 - width;
    if (left < grid.daysLeft) {
        return false;
    }
    const qreal begin = isRightOf ? mark - 3 : left;
    const qreal end = isRightOf ? left + width : mark + 3;
    for (std::size_t line = 0; line < mostLines; ++line) {
        const bool isNew = line == m_lineEnds.size();
        if (isNew) {
            m_lineEnds.push_back(0);
        }
        if (isNew || begin >= m_lineEnds[line]) {
            m_lineEnds[line] = end + 5;
            m_events.push_back({event.days.first, words, left, line});
            return true;
        }
    }
    return false;
}

qreal TreatmentBlock::height() const
{
    if (isEmpty()) {
        return bottomBelowRow;
    }
    const qreal events = m_lineEnds.empty() ? 0 : rowPitch + eventPitch * static_cast<qreal>(m_lineEnds.size() - 1);
    return rowPitch * static_cast<qreal>(m_treatments.size()) + events + bottomBelowRow;
}

void TreatmentBlock::paint(qreal headingBaseline) const
{
    paintHeading(m_frame, headingBaseline, ReportWords::tr("Treatment and events"), type::mediumStrong);
    if (isEmpty()) {
        const QString nothing = ReportWords::tr("Nothing was noted; that does not mean nothing was taken.");
        m_frame.sheet.text({m_frame.grid.pictureLeft, headingBaseline}, nothing, type::medium);
        return;
    }
    if (!m_leftOver.empty()) {
        //: treatments and events that found no room here
        const int count = static_cast<int>(m_leftOver.size());
        const QString more = count == 1 ? ReportWords::tr("1 more event on a later page")
                                        : ReportWords::tr("%n more events on a later page", nullptr, count);
        m_frame.sheet.text({m_frame.grid.pictureLeft, headingBaseline}, more, type::smallGrey);
    }
    m_frame.sheet.beginPicture(Picture::Treatment);
    paintFreeDays(m_frame, headingBaseline + 5, headingBaseline + height());
    qreal baseline = headingBaseline;
    for (const TreatmentDays& treatment : m_treatments) {
        baseline += rowPitch;
        paintTreatment(treatment, baseline);
    }
    if (!m_lineEnds.empty()) {
        paintEvents(baseline + rowPitch);
    }
    m_frame.sheet.endPicture();
}

void TreatmentBlock::paintTreatment(const TreatmentDays& treatment, qreal baseline) const
{
    Sheet& sheet = m_frame.sheet;
    const PageGrid& grid = m_frame.grid;
    const QString count = ReportWords::days(static_cast<int>(treatment.days.size()));
    const qreal countWidth = sheet.text({grid.figuresRight, baseline}, count, type::smallGrey, Side::Right);
    const qreal room = grid.figuresRight - countWidth - 6 - grid.left;
    const std::vector<RichText> name =
        sheet.typesetter().lines({ReportWords::treatment(treatment), {}}, TypeSize::Medium, room);
    sheet.text({grid.left, baseline}, name.front(), type::medium);
    sheet.line({grid.daysLeft, baseline + 4}, {grid.daysRight(), baseline + 4}, {Ink::Grid, 0.35});
    for (const Day day : treatment.days) {
        const QPointF at(grid.middleOf(day), baseline - 3);
        sheet.polygon({{at.x(), at.y() - 3}, {at.x() + 3, at.y()}, {at.x(), at.y() + 3}, {at.x() - 3, at.y()}},
                      Ink::Text);
    }
}

void TreatmentBlock::paintEvents(qreal baseline) const
{
    Sheet& sheet = m_frame.sheet;
    sheet.text({m_frame.grid.left, baseline}, ReportWords::tr("Events"), type::medium);
    for (const PlacedEvent& event : m_events) {
        const qreal y = baseline + eventPitch * static_cast<qreal>(event.line);
        const qreal x = m_frame.grid.middleOf(event.day);
        sheet.polygon({{x - 2.7, y - 5.2}, {x + 2.7, y - 5.2}, {x, y - 0.6}}, Ink::Text);
        sheet.text({event.left, y}, event.words, type::small);
    }
}

}  // namespace slumbar
