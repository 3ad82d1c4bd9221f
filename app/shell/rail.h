// The narrow column at the window's edge: an icon and a word for each page.
#pragma once

#include <QScrollArea>

#include "shell/destination.h"

class QButtonGroup;
class QVBoxLayout;

namespace slumbar {

enum class Icon;

class Rail : public QScrollArea {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void add(Destination destination, Icon icon, const QString& word);
    void addAtFoot(Destination destination, Icon icon, const QString& word);
    void setCurrent(Destination destination);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(slumbar::Destination destination);

protected:
    void changeEvent(QEvent* event) override;

private:
    void insert(int place, Destination destination, Icon icon, const QString& word);
    void fitWidth();

    QButtonGroup* m_buttons;
    QVBoxLayout* m_column;
    int m_countAtTop = 0;
};

}  // namespace slumbar
