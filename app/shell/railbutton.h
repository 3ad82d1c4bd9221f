// One page in the rail.
#pragma once

#include <QAbstractButton>

#include "theme/icon.h"

namespace slumbar {

class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Icon icon, const QString& word, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Icon m_icon;
};

}  // namespace slumbar
