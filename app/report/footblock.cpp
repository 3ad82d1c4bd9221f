#include "report/footblock.h"

#include <algorithm>

namespace slumbar {

namespace {

constexpr qreal halvesGap = 23;
constexpr qreal linePitch = 12;
constexpr qreal noteGap = 3;
constexpr qreal indent = 12;
constexpr qreal firstLineBelowHeading = 2;  // besides its own pitch
constexpr qreal roomForQuestions = 60;

}  // namespace

FootBlock::FootBlock(const Frame& frame) : m_frame(frame)
{
    for (const ReportWords::SafetyNote& note : ReportWords::safetyNotes(frame.report)) {
        const RichText words = richText(note.words);
        m_notes.push_back(
            {frame.sheet.typesetter().lines(words, TypeSize::Medium, halfWidth() - indent), note.isMarked});
    }
}

qreal FootBlock::halfWidth() const
{
    return (m_frame.grid.width() - halvesGap) / 2;
}

qreal FootBlock::height() const
{
    qreal height = 0;
    for (const Note& note : m_notes) {
        height += linePitch * static_cast<qreal>(note.lines.size()) + noteGap;
    }
    return firstLineBelowHeading + std::max(height, roomForQuestions);
}

void FootBlock::paint(qreal headingBaseline, qreal bottom) const
{
    const QPointF left(m_frame.grid.left, headingBaseline);
    const QPointF right = left + QPointF(halfWidth() + halvesGap, 0);
    //: the person's own questions for the visit, written by hand on the paper
    m_frame.sheet.text(left, ReportWords::tr("I would like to ask"), type::mediumStrong);
    paintRuledLines(m_frame, {left.x(), left.y() + 2, halfWidth(), bottom - left.y() - 2});
    m_frame.sheet.text(right, ReportWords::tr("Safety notes"), type::mediumStrong);
    paintNotes(right + QPointF(0, firstLineBelowHeading));
}

void FootBlock::paintNotes(QPointF at) const
{
    for (const Note& note : m_notes) {
        if (note.isMarked) {
            paintConcern(m_frame, at.y() + linePitch, at.x());
        }
        for (const RichText& line : note.lines) {
            at.ry() += linePitch;
            m_frame.sheet.text(at + QPointF(indent, 0), line, type::medium);
        }
        at.ry() += noteGap;
    }
}

}  // namespace slumbar
