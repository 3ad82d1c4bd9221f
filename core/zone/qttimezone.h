// Real time zones for the domain's TimeZone, and the machine's clock in them.
#pragma once

#include <QByteArray>
#include <QTimeZone>

#include "domain/moment.h"

namespace slumbar {

class QtTimeZone : public TimeZone {
public:
    /// The zone of the machine.
    static QtTimeZone system();
    /// An IANA name such as "Europe/Berlin"; TextNotUnderstood where the machine does not know it.
    static Result<QtTimeZone> named(const QByteArray& ianaId);

    std::chrono::minutes offsetAt(std::chrono::sys_seconds utc) const override;

private:
    explicit QtTimeZone(const QTimeZone& zone) : m_zone(zone) {}

    QTimeZone m_zone;
};

/// The machine's zone as it is when asked, so that it goes along on a journey.
class SystemTimeZone : public TimeZone {
public:
    std::chrono::minutes offsetAt(std::chrono::sys_seconds utc) const override
    {
        return QtTimeZone::system().offsetAt(utc);
    }
};

/// The real time, in the machine's zone as it is when asked.
class SystemClock : public Clock {
public:
    Moment now() const override;
};

}  // namespace slumbar
