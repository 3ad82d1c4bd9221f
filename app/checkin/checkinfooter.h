// The foot of the check-in: that nothing typed is lost, that open fields are fine, and the buttons.
#pragma once

#include <QWidget>

namespace slumbar {

class KeyButton;
class TextLabel;

class CheckInFooter : public QWidget {
    Q_OBJECT
public:
    explicit CheckInFooter(QWidget* parent = nullptr);

    void showOpenFields(int open, bool isDraftKept);
    /// In place of the open fields, until they are shown again.
    void say(const QString& words);
    /// Only the morning has rarer fields.
    void setMoreOffered(bool isOffered);
    void showMore(bool isShown);

Q_SIGNALS:
    void moreRequested();
    void closeRequested();
    void saveRequested();

private:
    TextLabel* m_status;
    KeyButton* m_more;
};

}  // namespace slumbar
