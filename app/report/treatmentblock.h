// Treatments and events of the month on the axis of days.
#pragma once

#include <vector>

#include "report/frame.h"

namespace slumbar {

class TreatmentBlock {
public:
    /// Takes at most `room` from the baseline of its heading.
    TreatmentBlock(const Frame& frame, qreal room);

    /// From the baseline of the heading to the bottom.
    qreal height() const;
    void paint(qreal headingBaseline) const;
    /// What found no room here, for the pages behind: a day and words.
    const std::vector<MonthNote>& leftOver() const { return m_leftOver; }

private:
    struct PlacedEvent {
        Day day;
        QString words;
        qreal left;  ///< of the words
        std::size_t line;
    };

    void keepTreatments(std::size_t most);
    void placeEvents(std::size_t mostLines);
    bool place(const EventRun& event, std::size_t mostLines);
    bool isEmpty() const { return m_treatments.empty() && m_lineEnds.empty(); }
    void paintTreatment(const TreatmentDays& treatment, qreal baseline) const;
    void paintEvents(qreal baseline) const;

    Frame m_frame;
    std::vector<TreatmentDays> m_treatments;
    std::vector<PlacedEvent> m_events;
    std::vector<qreal> m_lineEnds;  ///< how far each line of events is taken
    std::vector<MonthNote> m_leftOver;
};

}  // namespace slumbar
