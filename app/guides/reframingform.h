// Three questions that turn a thought around. The answers are the person's own: they stand in the note of the mark and
// are shown again only here.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QWidget>

#include "guides/reframingnote.h"

class QPlainTextEdit;

namespace slumbar {

class KeyButton;

class ReframingForm : public QWidget {
    Q_OBJECT
public:
    explicit ReframingForm(QWidget* parent = nullptr);

    /// What was recorded, or a draft of it, which is still to be recorded.
    void setRecorded(const QString& note);
    void setDraft(const QString& note);
    /// What is to be recorded: the note as it is now, where it differs from the recorded one.
    std::optional<QString> unrecorded() const;
    /// Whether the questions are shown, or only the button that opens them.
    bool isUnfolded() const;
    void unfold();
    /// In the order of reading.
    std::vector<QWidget*> tabOrder() const;

Q_SIGNALS:
    /// By the person.
    void edited(const QString& note);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addQuestion(std::size_t place, const QString& question, const QString& hint);
    void setAnswers(const Reframing& reframing);
    QString note() const;
    void updateHeights();

    KeyButton* m_unfold;
    QWidget* m_questions;
    std::array<QPlainTextEdit*, 3> m_answers{};
    bool m_isRecorded = true;
};

}  // namespace slumbar
