// A line above the page that says something which must not be missed and does not stop the work.
#pragma once

#include <QFrame>

class QPushButton;

namespace slumbar {

class TextLabel;

class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows the text with a button; pressing it hides the bar. Without words for a button the bar stays.
    void say(const QString& text, const QString& buttonWords);

Q_SIGNALS:
    void pressed();

private:
    TextLabel* m_text;
    QPushButton* m_button;
};

}  // namespace slumbar
