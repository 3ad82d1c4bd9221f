// What cannot be told yet, each with what is missing for it. A kind list: nothing here is a failure.
#pragma once

#include "report/frame.h"

namespace slumbar {

class OpenBlock {
public:
    /// In columns as wide as those of the page: one beside an experiment, else three.
    OpenBlock(const Frame& frame, int columns);

    bool isEmpty() const { return m_items.empty(); }
    /// From the baseline of the heading to the last one, when no more than `room` may be taken.
    qreal height(qreal room) const;
    void paint(qreal headingBaseline, qreal room) const;

private:
    struct Item {
        std::vector<RichText> name;
        std::vector<RichText> missing;

        qreal height() const;
    };

    qreal columnWidth() const;
    /// Whole lines of items across the columns.
    std::size_t linesIn(qreal room) const;
    qreal lineHeight(std::size_t line) const;

    Frame m_frame;
    std::size_t m_columns;
    std::vector<Item> m_items;
};

}  // namespace slumbar
