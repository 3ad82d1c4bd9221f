#include "report/footblock.h"

#include <algorithm>

#include "report/reportwords.h"
#include "report/safetywords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr qreal halvesGap = 23;
constexpr qreal linePitch = 12;
constexpr qreal noteGap = 3;
constexpr qreal indent = 12;
constexpr qreal firstLineBelowHeading = 2;  // besides its own pitch
constexpr qreal roomForQuestions = 60;
constexpr qreal worthRuling = 40;

/// Beyond that whole questions move to a page behind, however much room there is.
constexpr qreal linesOfAFullHalf = 14;

std::size_t linesIn(qreal room, qreal gaps)
{
    return static_cast<std::size_t>(
        std::clamp((room - firstLineBelowHeading - gaps) / linePitch, 1.0, linesOfAFullHalf));
}

}  // namespace

FootBlock::FootBlock(const Frame& frame, qreal room) : m_frame(frame)
{
    addQuestions(linesIn(room, noteGap * static_cast<qreal>(frame.report.questions.size() + 1)));
    addNotes();
}

qreal FootBlock::halfWidth() const
{
    return (m_frame.grid.width() - halvesGap) / 2;
}

void FootBlock::addQuestions(std::size_t mostLines)
{
    const Typesetter& typesetter = m_frame.sheet.typesetter();
    std::size_t free = mostLines;
    int number = 0;
    for (const std::string& question : m_frame.report.questions) {
        const QString words = toQt(question).simplified();
        Note note{QString::number(++number), typesetter.lines({words, {}}, TypeSize::Medium, halfWidth() - indent)};
        // Once one has moved, those after it move too: their order is the person's.
        if (m_leftOver.empty() && note.lines.size() < free) {
            free -= note.lines.size();
            m_questions.push_back(std::move(note));
        } else {
            //: a question with its number
            m_leftOver.push_back(ReportWords::tr("%1. %2").arg(number).arg(words));
        }
    }
    if (!m_leftOver.empty()) {
        const int more = static_cast<int>(m_leftOver.size());
        const QString words = more == 1 ? ReportWords::tr("1 more question further on")
                                        : ReportWords::tr("%n more questions further on", nullptr, more);
        m_questions.push_back({{}, {{words, {}}}});
    }
}

void FootBlock::addNotes()
{
    for (const SafetyWords::Note& note : SafetyWords::notes(m_frame.report)) {
        const auto lines =
            m_frame.sheet.typesetter().lines(richText(note.words), TypeSize::Medium, halfWidth() - indent);
        m_notes.push_back({{}, lines, note.isMarked});
    }
}

qreal FootBlock::heightOf(const std::vector<Note>& notes)
{
    qreal height = 0;
    for (const Note& note : notes) {
        height += linePitch * static_cast<qreal>(note.lines.size()) + noteGap;
    }
    return height;
}

qreal FootBlock::height() const
{
    const qreal questions = m_questions.empty() ? roomForQuestions : heightOf(m_questions);
    return firstLineBelowHeading + std::max(heightOf(m_notes), questions);
}

void FootBlock::paint(qreal headingBaseline, qreal bottom) const
{
    const QPointF left(m_frame.grid.left, headingBaseline);
    const QPointF right = left + QPointF(halfWidth() + halvesGap, 0);
    //: the person's own questions for the visit
    m_frame.sheet.text(left, ReportWords::tr("I would like to ask"), type::mediumStrong);
    paintQuestions(left, bottom);
    m_frame.sheet.text(right, ReportWords::tr("Safety notes"), type::mediumStrong);
    paintNotes(m_notes, right + QPointF(0, firstLineBelowHeading));
}

/// What is typed, then lines to write on where there is room.
void FootBlock::paintQuestions(QPointF at, qreal bottom) const
{
    qreal y = at.y() + firstLineBelowHeading;
    if (!m_questions.empty()) {
        y = paintNotes(m_questions, {at.x(), y});
    }
    if (bottom - y >= worthRuling) {
        paintRuledLines(m_frame, {at.x(), y, halfWidth(), bottom - y});
    }
}

qreal FootBlock::paintNotes(const std::vector<Note>& notes, QPointF at) const
{
    for (const Note& note : notes) {
        if (note.isMarked) {
            paintConcern(m_frame, at.y() + linePitch, at.x());
        }
        m_frame.sheet.text(at + QPointF(0, linePitch), note.number, type::mediumStrong);
        for (const RichText& line : note.lines) {
            at.ry() += linePitch;
            m_frame.sheet.text(at + QPointF(indent, 0), line, type::medium);
        }
        at.ry() += noteGap;
    }
    return at.y();
}

}  // namespace slumbar
