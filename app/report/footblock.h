// The foot of the first page: room for the person's own questions, and what the diary noticed that a clinician
// should know. What is met last steers the talk, and nothing here moves what is measured.
#pragma once

#include "report/frame.h"
#include "report/reportwords.h"

namespace slumbar {

class FootBlock {
public:
    explicit FootBlock(const Frame& frame);

    /// The least it takes, from the baseline of its headings.
    qreal height() const;
    /// Grows down to `bottom`.
    void paint(qreal headingBaseline, qreal bottom) const;

private:
    struct Note {
        std::vector<RichText> lines;
        bool isMarked;
    };

    qreal halfWidth() const;
    void paintNotes(QPointF at) const;

    Frame m_frame;
    std::vector<Note> m_notes;
};

}  // namespace slumbar
