// Tells when the computer has woken from sleep, as logind announces it; without logind nothing is told.
#pragma once

#include <QObject>

namespace slumbar {

class WakeUp : public QObject {
    Q_OBJECT

public:
    explicit WakeUp(QObject* parent = nullptr);

Q_SIGNALS:
    void wokeUp();

private Q_SLOTS:
    void takePrepareForSleep(bool isBeginning);
};

}  // namespace slumbar
