// What is seen of a guide while it is gone through: the drawing or the circle, the step in words, and how far it is.
#pragma once

#include <QWidget>

#include "guides/guide.h"
#include "guides/guidesession.h"

class QBoxLayout;
class QVBoxLayout;

namespace slumbar {

class BreathingCircle;
class FigureView;
class FlowLayout;
class ProgressTrack;
class TextLabel;

class GuideStage : public QWidget {
    Q_OBJECT
public:
    explicit GuideStage(GuideKind kind, QWidget* parent = nullptr);

    /// Where the keys of the guide stand.
    FlowLayout& buttons() const { return *m_buttons; }
    /// Whether it moves without a pause and wants to be shown at the rate of pictures.
    bool isMoving() const;
    /// `variant` is the one chosen before the start.
    void show(const GuideSession& session, int variant, bool isRunning);
    /// The step as a screen reader says it.
    const QString& spoken() const { return m_spoken; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPicture(QVBoxLayout& text, QVBoxLayout& below);
    void showBreath(const GuideSession& session, int variant, bool isRunning);
    void showStep(const GuideSession& session, bool isRunning);
    void arrange();

    GuideKind m_kind;
    QString m_spoken;
    QBoxLayout* m_row;
    FigureView* m_figure = nullptr;
    BreathingCircle* m_circle = nullptr;
    TextLabel* m_title;
    TextLabel* m_side;
    TextLabel* m_words;
    TextLabel* m_caution;
    FlowLayout* m_buttons;
    ProgressTrack* m_track;
};

}  // namespace slumbar
