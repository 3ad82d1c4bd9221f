// Opens the two windows of their own, the check-in and the bedtime checklist, one of each for a day, and carries
// what they give back into the session.
#pragma once

#include <map>

#include <QObject>
#include <QPointer>

#include "domain/day.h"
#include "shell/session.h"

class QWidget;

namespace slumbar {

class BedtimeChecklist;
class CheckInWindow;

class Rituals : public QObject {
    Q_OBJECT

public:
    /// All outlive the rituals; the windows belong to `parentWindow`.
    Rituals(Session& session, const Clock& clock, const TimeZone& zone, QWidget* parentWindow);

    void openCheckIn(Day day);
    void openChecklist(Day evening);
    bool isCheckInOpen(Day day) const;
    bool isChecklistOpen(Day evening) const;

private:
    void connectCheckIn(CheckInWindow* window, const DayRecord& opened);
    void noteLightsOut(const Moment& moment);
    /// The lights out that was noted in the evening before `day`.
    std::optional<ClockTime> notedLightsOut(Day day) const;
    Day today() const;

    Session& m_session;
    const Clock& m_clock;
    const TimeZone& m_zone;
    QWidget* m_parentWindow;
    std::map<Day, QPointer<CheckInWindow>> m_checkIns;
    std::map<Day, QPointer<BedtimeChecklist>> m_checklists;
};

}  // namespace slumbar
