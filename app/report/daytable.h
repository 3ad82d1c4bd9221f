// Rows on the axis of days under a heading, each with its name on the left. What a day shows is the table's own.
#pragma once

#include "report/frame.h"

namespace slumbar {

class DayTable {
public:
    virtual ~DayTable() = default;

    std::size_t size() const { return m_names.size(); }
    /// A name that needs a second line makes its row higher.
    qreal rowHeight(std::size_t row) const;
    /// From the rule above to that below.
    qreal height() const;
    static constexpr qreal headingBelowRule = 14;
    static constexpr qreal firstRowBelowHeading = 15.8;
    static constexpr qreal ruleBelowRows = 13;

    virtual void paintHeading(const Frame& frame, qreal baseline) const = 0;
    void paintRow(const Frame& frame, std::size_t row, qreal baseline) const;

protected:
    explicit DayTable(qreal pitch) : m_pitch(pitch) {}

    void addName(std::vector<RichText> lines) { m_names.push_back(std::move(lines)); }
    void setPitch(qreal pitch) { m_pitch = pitch; }
    void setType(Type type) { m_type = type; }
    /// The days of a row and what stands to their right.
    virtual void paintDays(const Frame& frame, std::size_t row, qreal baseline) const = 0;

    static constexpr qreal markSize = 5.4;

private:
    qreal m_pitch;
    Type m_type = type::medium;
    std::vector<std::vector<RichText>> m_names;
};

}  // namespace slumbar
