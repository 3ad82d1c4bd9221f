#include "shell/rituals.h"

#include <algorithm>
#include <iterator>

#include <QWidget>

#include "analysis/habits/evening.h"
#include "analysis/sleep/usualnight.h"
#include "checkin/checkinwindow.h"
#include "checkin/opendays.h"
#include "domain/peg.h"
#include "domain/rebase.h"
#include "habits/habitspage.h"
#include "routine/bedtimechecklist.h"

namespace slumbar {

namespace {

const std::string lightsOutKey = "lights-out";

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

std::string reframingKey(Day evening)
{
    return "reframing " + evening.toIso();
}

bool isAskedByEvening(const Factor& factor, Day day)
{
    return !factor.isHabit() && !factor->isArchived && factor.isDueOn(day) && !isPegItem(factor);
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
    CheckIn checkIn = checkInOf(day);
    if (checkIn.isToday) {
        checkIn.openDays = openDays(m_session.diary(), day);
    }
    showCheckIn(checkIn);
}

void Rituals::catchUpFrom(Day day)
{
    if (day >= today()) {
        openCheckIn(day);
        return;
    }
    CheckIn checkIn = checkInOf(day);
    checkIn.isCatchingUp = true;
    checkIn.openDays = openDays(m_session.diary(), today());
    std::erase_if(checkIn.openDays, [day](Day open) { return open >= day; });
    checkIn.openDays.push_back(today());
    showCheckIn(checkIn);
}

CheckIn Rituals::checkInOf(Day day) const
{
    const Diary& diary = m_session.diary();
    CheckIn checkIn{.record = diary.on(day), .isToday = day == today()};
    if (const auto usual = usualNight(diary, day)) {
        checkIn.usual = usual->times;
    }
    if (const auto noted = notedLightsOut(day)) {
        checkIn.usual.lightsOut = noted;
    }
    std::copy_if(diary.factors().begin(), diary.factors().end(), std::back_inserter(checkIn.measures),
                 [day](const Factor& factor) { return isAskedByEvening(factor, day); });
    checkIn.weekly = pegAskedOn(diary, day);
    // Who has not written down the night yet comes for that, also in the evening.
    const bool hasMorning = checkIn.record.night() || checkIn.record.pain(PainMoment::Morning);
    checkIn.isEvening = checkIn.isToday && hasMorning && isEveningAt(m_clock.now(), diary.profile().dayBoundary);
    checkIn.draft = QByteArray::fromStdString(m_session.drafts().draft(checkInKey(day)).value_or(std::string()));
    return checkIn;
}

void Rituals::showCheckIn(const CheckIn& checkIn)
{
    if (CheckInWindow* open = m_checkIns[checkIn.record.day()]; open && open->isVisible()) {
        bringToFront(open);
        return;
    }
    auto* window = new CheckInWindow(checkIn, m_zone, m_parentWindow);
    m_checkIns[window->day()] = window;
    connectCheckIn(window, checkIn.record);
    connect(window, &CheckInWindow::dayRequested, this, &Rituals::catchUpFrom);
    bringToFront(window);
}

void Rituals::connectCheckIn(CheckInWindow* window, const DayRecord& opened)
{
    const std::string key = checkInKey(window->day());
    connect(window, &CheckInWindow::draftChanged, this,
            [this, key](const QByteArray& draft) { keepDraft(key, draft.toStdString()); });
    connect(window, &CheckInWindow::saved, this, [this, key, opened](const DayRecord& saved, const QString& words) {
        const DayRecord now = rebased(m_session.diary().on(saved.day()), opened, saved);
        m_session.history().perform(Edit::ofDay(now), words);
        // A record that could not be written keeps its draft.
        if (m_session.diary().on(saved.day()) == now) {
            keepDraft(key, {});
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
    connect(window, &BedtimeChecklist::lightsOutTakenBack, this, &Rituals::takeLightsOutBack);
    connect(window, &BedtimeChecklist::undoRequested, this, [this, window] {
        if (const QString words = m_session.history().undoWords(); !words.isEmpty()) {
            m_session.history().undo();
            window->sayTakenBack(words);
        }
    });
    connectReframing(window);
    connect(&m_session.journal(), &Journal::diaryChanged, window, &BedtimeChecklist::setDiary);
    bringToFront(window);
}

void Rituals::openHabits()
{
    if (!m_habits) {
        m_habits = new HabitsPage(m_parentWindow);
        m_habits->setWindowFlag(Qt::Window);
        m_habits->setAttribute(Qt::WA_DeleteOnClose);
        m_habits->resize(m_habits->sizeHint());
        const auto show = [this] { m_habits->setDiary(m_session.diary(), m_clock.now()); };
        show();
        connect(m_habits, &HabitsPage::editMade, &m_session.history(), &EditHistory::perform);
        connect(&m_session.journal(), &Journal::diaryChanged, m_habits, show);
    }
    bringToFront(m_habits);
}

bool Rituals::isCheckInOpen(Day day) const
{
    return isOpen(m_checkIns, day);
}

bool Rituals::isChecklistOpen(Day evening) const
{
    return isOpen(m_checklists, evening);
}

void Rituals::connectReframing(BedtimeChecklist* window)
{
    const std::string key = reframingKey(window->evening());
    window->setReframingDraft(QString::fromStdString(m_session.drafts().draft(key).value_or(std::string())));
    connect(window, &BedtimeChecklist::reframingDraftChanged, this,
            [this, key](const QString& draft) { keepDraft(key, draft.toStdString()); });
}

void Rituals::keepDraft(const std::string& key, const std::string& draft)
{
    const auto kept = draft.empty() ? m_session.drafts().discardDraft(key) : m_session.drafts().keepDraft(key, draft);
    if (!kept) {
        Q_EMIT m_session.history().failed(kept.error());
    }
}

void Rituals::noteLightsOut(const Moment& moment)
{
    m_lightsOutBefore = m_session.drafts().draft(lightsOutKey).value_or(std::string());
    keepDraft(lightsOutKey, moment.toIso());
}

void Rituals::takeLightsOutBack()
{
    keepDraft(lightsOutKey, m_lightsOutBefore);
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
