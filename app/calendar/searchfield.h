// The field that searches the calendar. It keeps the keyboard while the arrows go through what was found.
#pragma once

#include <QKeyEvent>
#include <QLineEdit>

namespace slumbar {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The field was clicked or something was typed.
    void searchBegun();
    /// A key that moves through a list.
    void listKeyPressed(QKeyEvent* event);
    /// By Enter.
    void dayRequested();
    /// By Esc.
    void searchLeft();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void leaveRoomForSigns();
    int keyWidth() const;
};

}  // namespace slumbar
