// The daily check-in: one page for a day's night and morning, one for its evening, opened for today or for any
// past day. It takes the day as it is recorded and gives back the day as it is now; the diary is not its business.
#pragma once

#include <QWidget>

#include "checkin/draftfields.h"
#include "domain/dayrecord.h"
#include "domain/nightplacement.h"

class QScrollArea;

namespace slumbar {

class EveningForm;
class KeyButton;
class MorningForm;
class NightForm;
class SegmentedControl;
class TextLabel;

/// What the window opens with.
struct CheckIn {
    DayRecord record;            ///< as the diary has it; empty for a day without anything
    bool isToday = true;         ///< words it "this morning" rather than "that morning"
    NightClockTimes usual = {};  ///< suggestions, never data
    bool isEvening = false;      ///< which page to begin with
    QByteArray draft = {};       ///< of an earlier window for the same day that was not saved
};

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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeHeading();
    QWidget* makePages();
    QWidget* makeFooter();
    void load(const CheckIn& checkIn);
    void showPage(bool isEvening);
    void showMore(bool isShown);
    void noteChange();
    void updateFooter();
    QByteArray draft() const;
    bool restoreDraft(const QByteArray& draft);
    std::vector<QWidget*> visibleFields() const;
    void focusFirstOpen();
    void goTo(QWidget* field);
    void save();
    DayRecord typedRecord() const;

    DayRecord m_record;
    bool m_isEvening = false;
    bool m_isDraftKept = false;
    DraftFields m_draftFields;

    NightForm* m_night;
    MorningForm* m_morning;
    EveningForm* m_evening;
    TextLabel* m_subtitle;
    SegmentedControl* m_parts;
    QScrollArea* m_scroll;
    QWidget* m_morningPage;
    TextLabel* m_status;
    KeyButton* m_more;
};

}  // namespace slumbar
