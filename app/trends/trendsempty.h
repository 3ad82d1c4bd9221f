// The Trends page of a diary without nights: what will stand here, after how many days, and the way to begin.
#pragma once

#include <QWidget>

namespace slumbar {

class TrendsEmpty : public QWidget {
    Q_OBJECT

public:
    explicit TrendsEmpty(QWidget* parent = nullptr);

Q_SIGNALS:
    void checkInRequested();
};

}  // namespace slumbar
