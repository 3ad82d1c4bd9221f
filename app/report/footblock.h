// The foot of the first page: what the person wants to ask, and what the diary noticed that a clinician should know.
// What is met last steers the talk, and nothing here moves what is measured.
#pragma once

#include "report/frame.h"

namespace slumbar {

class FootBlock {
public:
    /// Questions take no more lines than fit into `room`, which is measured from the baseline of the headings.
    FootBlock(const Frame& frame, qreal room);

    /// The least it takes, from the baseline of its headings.
    qreal height() const;
    /// Grows down to `bottom`.
    void paint(qreal headingBaseline, qreal bottom) const;
    /// Whole questions that found no room, with their numbers.
    const std::vector<QString>& leftOver() const { return m_leftOver; }

private:
    struct Note {
        QString number;  ///< of a question
        std::vector<RichText> lines;
        bool isMarked = false;
    };

    qreal halfWidth() const;
    void addQuestions(std::size_t mostLines);
    void addNotes();
    static qreal heightOf(const std::vector<Note>& notes);
    /// Returns the last baseline.
    qreal paintNotes(const std::vector<Note>& notes, QPointF at) const;
    void paintQuestions(QPointF at, qreal bottom) const;

    Frame m_frame;
    std::vector<Note> m_questions;
    std::vector<Note> m_notes;
    std::vector<QString> m_leftOver;
};

}  // namespace slumbar
