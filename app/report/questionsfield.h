// Where the person types what they want to ask at the visit, one question a line. What is typed is handed on at every
// pause and when the field is left, so nothing waits for a button.
#pragma once

#include <string>
#include <vector>

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace slumbar {

class QuestionsField : public QWidget {
    Q_OBJECT

public:
    explicit QuestionsField(QWidget* parent = nullptr);

    /// What the diary holds. Says it again without touching what is typed as long as the diary's stay the same.
    void setQuestions(const std::vector<std::string>& questions);
    /// Without empty lines.
    std::vector<std::string> questions() const;
    /// Hands on what is typed now.
    void finish();

Q_SIGNALS:
    /// Other questions are typed than the diary holds.
    void questionsTyped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fitHeight();

    QPlainTextEdit* m_text;
    QTimer m_pause;
    std::vector<std::string> m_held;  // by the diary
};

}  // namespace slumbar
