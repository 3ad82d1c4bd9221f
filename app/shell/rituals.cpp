#include "shell/rituals.h"

#include <QWidget>

#include "analysis/habits/evening.h"
#include "analysis/sleep/usualnight.h"
#include "checkin/checkinwindow.h"
#include "domain/rebase.h"
#include "routine/bedtimechecklist.h"

namespace slumbar {

namespace {

constexpr std::string_view lightsOutKey = "lights-out";

std::string checkInKey(Day day)
{
    return "check-in " + day.toIso();
}

template<class Window>
bool isOpen(const std::map<Day, QPointer<Window>>& windows, Day day)
{
    const auto found = windows.find(day);
    return found != windows.end() && found->second && found->second->isVisible();
}

void bringToFront(QWidget* window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

}  // namespace

Rituals::Rituals(Session& session, const Clock& clock, const TimeZone& zone, QWidget* parentWindow)
    : QObject(parentWindow), m_session(session), m_clock(clock), m_zone(zone), m_parentWindow(parentWindow)
{
}

void Rituals::openCheckIn(Day day)
{
    if (CheckInWindow* open = m_checkIns[day]) {
        bringToFront(open);
        return;
    }
    const Diary& diary = m_session.diary();
    CheckIn checkIn{.record = diary.on(day), .isToday = day == today()};
    if (const auto usual = usualNight(diary, day)) {
        checkIn.usual = usual->times;
    }
    if (const auto noted = notedLightsOut(day)) {
        checkIn.usual.lightsOut = noted;
    }
    checkIn.isEvening = checkIn.isToday && isEveningAt(m_clock.now(), diary.profile().dayBoundary);
    checkIn.draft = QByteArray::fromStdString(m_session.drafts().draft(checkInKey(day)).value_or(std::string()));
    auto* window = new CheckInWindow(checkIn, m_zone, m_parentWindow);
    m_checkIns[day] = window;
    connectCheckIn(window, checkIn.record);
    bringToFront(window);
}

void Rituals::connectCheckIn(CheckInWindow* window, const DayRecord& opened)
{
    const std::string key = checkInKey(window->day());
    const auto announceFailure = [this](const Result<void>& written) {
        if (!written) {
            Q_EMIT m_session.history().failed(written.error());
        }
    };
    connect(window, &CheckInWindow::draftChanged, this, [this, key, announceFailure](const QByteArray& draft) {
        announceFailure(draft.isEmpty() ? m_session.drafts().discardDraft(key)
                                        : m_session.drafts().keepDraft(key, draft.toStdString()));
    });
    connect(window, &CheckInWindow::saved, this,
            [this, key, opened, announceFailure](const DayRecord& saved, const QString& words) {
                const DayRecord now = rebased(m_session.diary().on(saved.day()), opened, saved);
                m_session.history().perform(Edit::ofDay(now), words);
                // A record that could not be written keeps its draft.
                if (m_session.diary().on(saved.day()) == now) {
                    announceFailure(m_session.drafts().discardDraft(key));
                }
            });
    connect(window, &CheckInWindow::closed, window, &QObject::deleteLater);
}

void Rituals::openChecklist(Day evening)
{
    if (BedtimeChecklist* open = m_checklists[evening]) {
        bringToFront(open);
        return;
    }
    auto* window = new BedtimeChecklist(evening, m_clock, m_parentWindow);
    m_checklists[evening] = window;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setDiary(m_session.diary());
    connect(window, &BedtimeChecklist::editMade, &m_session.history(), &EditHistory::perform);
    connect(window, &BedtimeChecklist::lightsOutNoted, this, &Rituals::noteLightsOut);
    connect(&m_session.journal(), &Journal::diaryChanged, window, &BedtimeChecklist::setDiary);
    bringToFront(window);
}

bool Rituals::isCheckInOpen(Day day) const
{
    return isOpen(m_checkIns, day);
}

bool Rituals::isChecklistOpen(Day evening) const
{
    return isOpen(m_checklists, evening);
}

void Rituals::noteLightsOut(const Moment& moment)
{
    if (const auto kept = m_session.drafts().keepDraft(lightsOutKey, moment.toIso()); !kept) {
        Q_EMIT m_session.history().failed(kept.error());
    }
}

std::optional<ClockTime> Rituals::notedLightsOut(Day day) const
{
    const auto text = m_session.drafts().draft(lightsOutKey);
    const auto moment = text ? Moment::fromIso(*text) : Result<Moment>(failure(ErrorCode::TextNotUnderstood));
    if (!moment || dayOf(*moment, m_session.diary().profile().dayBoundary).next() != day) {
        return std::nullopt;
    }
    return moment->clock();
}

Day Rituals::today() const
{
    return dayOf(m_clock.now(), m_session.diary().profile().dayBoundary);
}

}  // namespace slumbar
