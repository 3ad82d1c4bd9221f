// Opens the windows of their own, the check-in and the bedtime checklist, one of each for a day, and the habits, and
// carries what they give back into the session.
#pragma once

#include <map>

#include <QObject>
#include <QPointer>

#include "domain/day.h"
#include "shell/session.h"

class QWidget;

namespace slumbar {

class BedtimeChecklist;
struct CheckIn;
class CheckInWindow;
class HabitsPage;

class Rituals : public QObject {
    Q_OBJECT

public:
    /// All outlive the rituals; the windows belong to `parentWindow`.
    Rituals(Session& session, const Clock& clock, const TimeZone& zone, QWidget* parentWindow);

    void openCheckIn(Day day);
    void openChecklist(Day evening);
    bool isCheckInOpen(Day day) const;
    bool isChecklistOpen(Day evening) const;
    void openHabits();

private:
    /// Goes through the days that are still open from `day` on, and then to today.
    void catchUpFrom(Day day);
    CheckIn checkInOf(Day day) const;
    void showCheckIn(const CheckIn& checkIn);
    void connectCheckIn(CheckInWindow* window, const DayRecord& opened);
    void noteLightsOut(const Moment& moment);
    void takeLightsOutBack();
    void connectReframing(BedtimeChecklist* window);
    /// Keeps the draft, or discards an empty one.
    void keepDraft(const std::string& key, const std::string& draft);
    /// The lights out that was noted in the evening before `day`.
    std::optional<ClockTime> notedLightsOut(Day day) const;
    Day today() const;

    Session& m_session;
    const Clock& m_clock;
    const TimeZone& m_zone;
    QWidget* m_parentWindow;
    std::map<Day, QPointer<CheckInWindow>> m_checkIns;
    std::map<Day, QPointer<BedtimeChecklist>> m_checklists;
    std::string m_lightsOutBefore;  // what was noted before the last time
    QPointer<HabitsPage> m_habits;
};

}  // namespace slumbar
