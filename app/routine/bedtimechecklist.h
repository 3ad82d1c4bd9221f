// The bedtime checklist in its own window: the habits of one evening, gone through with three keys. Each mark
// changes the diary at once, so closing loses nothing and undo takes back one mark at a time.
#pragma once

#include <QTimer>
#include <QWidget>

#include "guides/elapsedsource.h"
#include "routine/checkliststate.h"

namespace slumbar {

class ChecklistItem;
class ChecklistRows;
class GoodNight;
class KeyButton;
class TextLabel;

class BedtimeChecklist : public QWidget {
    Q_OBJECT

public:
    /// `clock` says what "now" is and outlives the window; `elapsed` is the time of the guides.
    BedtimeChecklist(Day evening, const Clock& clock, QWidget* parent = nullptr, ElapsedSource elapsed = steadyTime());

    Day evening() const { return m_evening; }
    void setDiary(const Diary& diary);
    /// Answers to the three questions that are not recorded yet, as reframingDraftChanged() gave them.
    void setReframingDraft(const QString& draft) { m_reframingDraft = draft; }
    /// Says that undo took this back.
    void sayTakenBack(const QString& words);

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);
    /// The light goes out now, to be noted for tomorrow's check-in.
    void lightsOutNoted(const slumbar::Moment& moment);
    /// It was not meant so.
    void lightsOutTakenBack();
    /// To be kept until it is empty again.
    void reframingDraftChanged(const QString& draft);
    /// Of the last change to the diary.
    void undoRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeContents();
    QWidget* makeFoot();
    void connectRows();
    void refresh();
    void openQuestions(ChecklistItem* item);

    void mark(const MarkValue& value);
    void markAndGoOn(const MarkValue& value);
    void clearMark();
    void forgetDraft(const Mark& written);
    void keepBegunGuides();
    void noteLightsOut();
    void takeLightsOutBack();

    Day m_evening;
    const Clock& m_clock;
    Diary m_diary;
    QString m_reframingDraft;
    QTimer m_minute;
    QWidget* m_contents;  // all but the good night over it
    TextLabel* m_title;
    TextLabel* m_detail;
    ChecklistRows* m_rows;
    QWidget* m_foot;
    KeyButton* m_lightsOut;
    TextLabel* m_lightsOutHint;
    GoodNight* m_goodNight;
};

}  // namespace slumbar
