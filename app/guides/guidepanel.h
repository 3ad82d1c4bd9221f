// A guided timer: offers to start, leads through the steps in words and drawings, can be paused and skipped, and says
// how many minutes came together. Time goes on only while it is seen.
#pragma once

#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "guides/elapsedsource.h"
#include "guides/guide.h"
#include "guides/guidesession.h"

namespace slumbar {

class GuideStage;
class KeyButton;
class SegmentedControl;

/// A guide that was begun and left, to be taken up again.
struct BegunGuide {
    GuideSession session;
    int variant = 0;
};

class GuidePanel : public QWidget {
    Q_OBJECT
public:
    GuidePanel(GuideKind kind, std::chrono::minutes length, ElapsedSource elapsed, QWidget* parent = nullptr);

    /// Takes up what was begun before, paused.
    void resume(const BegunGuide& begun);
    /// Nothing before the start.
    std::optional<BegunGuide> begun() const;

    bool isBegun() const { return m_session.has_value(); }
    bool isRunning() const { return m_tick.isActive(); }
    /// "2:10 of 5:00"; empty before the start.
    QString progressWords() const;
    /// The step as a screen reader says it; empty before the start.
    QString spokenStep() const { return m_spoken; }
    /// In the order of reading.
    std::vector<QWidget*> tabOrder() const;

public Q_SLOTS:
    void startOrPause();
    void pause();
    /// Takes the time that has passed; its own timer calls it.
    void look();

Q_SIGNALS:
    /// It runs, or rests, or has come further.
    void progressed();
    void stepSpoken(const QString& words);
    /// The end was reached, or the minutes so far were taken: at least 1.
    void minutesKept(int minutes);

protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addOffer();
    void addButtons();
    KeyButton* addButton(const QString& text, const QKeySequence& key, void (GuidePanel::*press)());
    void showBack() { skip(-1); }
    void showNext() { skip(1); }
    void skip(int steps);
    void start();
    void finish();
    void showState();
    void showPosition();
    void setArrows();
    int variant() const;

    GuideKind m_kind;
    std::chrono::minutes m_length;
    ElapsedSource m_elapsed;
    std::optional<GuideSession> m_session;
    std::chrono::milliseconds m_lastLook{};
    QTimer m_tick;
    QString m_spoken;

    QWidget* m_offer;
    GuideStage* m_stage;
    SegmentedControl* m_variants = nullptr;
    KeyButton* m_start;
    KeyButton* m_pause;
    KeyButton* m_keep;
    KeyButton* m_back;
    KeyButton* m_next;
};

}  // namespace slumbar
