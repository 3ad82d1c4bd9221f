// Opens the two windows of their own, the check-in and the bedtime checklist, each at most once a day of the
// diary, and carries what they give back into the session.
#pragma once

#include <map>

#include <QObject>
#include <QPointer>

#include "domain/day.h"
#include "shell/session.h"

class QWidget;

namespace slumbar {

class CheckInWindow;
class ChecklistWindow;

class Rituals : public QObject {
    Q_OBJECT

public:
    /// All outlive the rituals; the windows open above `parentWindow`.
    Rituals(Session& session, const Clock& clock, const TimeZone& zone, QWidget* parentWindow);

    void openCheckIn(Day day);
    void openChecklist(Day day);
    /// Shows the diary in the checklist that is open.
    void setDiary(const Diary& diary, const Moment& now);

private:
    void noteLightsOut(const Moment& moment);

    Session& m_session;
    const Clock& m_clock;
    const TimeZone& m_zone;
    QWidget* m_parentWindow;
    std::map<Day, QPointer<CheckInWindow>> m_checkIns;
    QPointer<ChecklistWindow> m_checklist;
};

}  // namespace slumbar
