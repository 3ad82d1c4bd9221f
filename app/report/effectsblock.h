// What went with pain: a row an effect, what it is on the left, the interval on one common axis, the words on the
// right; grouped by what may be said. Words, axis and marks say the same.
#pragma once

#include "report/frame.h"

namespace slumbar {

class EffectsBlock {
public:
    explicit EffectsBlock(const Frame& frame);

    bool isEmpty() const { return m_groups.empty(); }
    /// Tightens the rows, then lets rows give way from the last on: those that are unclear, then those that make no
    /// meaningful difference. What is likely not chance always stays.
    void fitInto(qreal height);
    /// From the rule above to the last baseline.
    qreal height() const;
    /// Returns the last baseline.
    qreal paint(qreal rule) const;

private:
    struct Row {
        std::vector<RichText> name;
        std::vector<RichText> rows;
        std::vector<RichText> difference;
        std::vector<RichText> support;
        const Effect* effect;
        bool isOfNight;
        bool isHabit;

        /// Without the distance to the next row.
        qreal textHeight() const;
    };
    struct Group {
        QString title;
        std::vector<RichText> aside;  ///< what is the same for all rows
        std::vector<Row> rows;
        std::size_t shown;

        /// Of its title, whose aside may need more lines.
        qreal titleHeight() const;
    };

    void addGroup(const QString& title, const QString& aside, const std::vector<MonthEffect>& effects);
    Row laid(const MonthEffect& shown, const QString& remark) const;
    qreal heightOf(const Group& group) const;
    qreal wayBackHeight() const;
    qreal axisX(double points) const;
    void paintHeads(qreal heading, qreal labels) const;
    void paintAxis(qreal top, qreal bottom) const;
    void paintGroup(const Group& group, qreal y) const;
    void paintRow(const Row& row, qreal baseline) const;
    void paintMark(const Row& row, qreal y) const;

    Frame m_frame;
    qreal m_rowPitch = 23;
    qreal m_axisLeft;
    qreal m_axisRight;
    qreal m_wordsLeft;
    std::vector<Group> m_groups;  ///< the likely ones, if any, first
    std::vector<RichText> m_wayBack;
};

}  // namespace slumbar
