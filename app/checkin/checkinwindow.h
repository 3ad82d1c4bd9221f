// The daily check-in: one page for a day's night and morning, one for its evening, opened for today or for any
// past day. It takes the day as it is recorded and gives back the day as it is now; the diary is not its business.
#pragma once

#include <QWidget>

#include "checkin/checkin.h"

class QScrollArea;

namespace slumbar {

class CheckInFooter;
class CheckInHeading;
class EveningForm;
class FormFields;
class MorningForm;
class NightForm;
class WeekForm;

class CheckInWindow : public QWidget {
    Q_OBJECT
public:
    /// `zone` must outlive the window.
    CheckInWindow(const CheckIn& checkIn, const TimeZone& zone, QWidget* parent = nullptr);

    Day day() const { return m_record.day(); }

Q_SIGNALS:
    /// Ctrl+Enter. The record differs from the one given; the draft is needed no longer. `words` is for undo.
    void saved(const slumbar::DayRecord& record, const QString& words);
    /// At every change, half-typed text and all.
    void draftChanged(const QByteArray& draft);
    /// Saved or not, the window has gone.
    void closed();
    /// The window has gone, and the person goes on to that day, the first of the open ones.
    void dayRequested(slumbar::Day day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectHeading();
    QWidget* makePages();
    void connectFooter();
    void load(const CheckIn& checkIn);
    void showPage(bool isEvening);
    void showMore(bool isShown);
    void noteChange();
    void updateFooter();
    QByteArray draft() const;
    bool restoreDraft(const QByteArray& draft);
    /// Those of the page in view.
    std::vector<const FormFields*> shownForms() const;
    std::vector<QWidget*> visibleFields() const;
    void focusFirstOpen();
    void goTo(QWidget* field);
    bool showInvalid(bool isEvening, QWidget* invalid);
    void save();
    void goOn();
    DayRecord typedRecord() const;

    DayRecord m_record;
    std::vector<Day> m_openDays;
    bool m_isCatchingUp;
    bool m_isEvening = false;
    bool m_isDraftKept = false;

    NightForm* m_night;
    MorningForm* m_morning;
    EveningForm* m_evening;
    WeekForm* m_week;
    CheckInHeading* m_heading;
    QScrollArea* m_scroll;
    QWidget* m_morningPage;
    QWidget* m_eveningPage;
    CheckInFooter* m_footer;
};

}  // namespace slumbar
