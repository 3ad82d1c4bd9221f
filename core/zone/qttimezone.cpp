#include "zone/qttimezone.h"

#include <QDateTime>

namespace slumbar {

QtTimeZone QtTimeZone::system()
{
    return QtTimeZone(QTimeZone::systemTimeZone());
}

Result<QtTimeZone> QtTimeZone::named(const QByteArray& ianaId)
{
    const QTimeZone zone(ianaId);
    if (!zone.isValid()) {
        return failure(ErrorCode::TextNotUnderstood, "time zone " + ianaId.toStdString());
    }
    return QtTimeZone(zone);
}

std::chrono::minutes QtTimeZone::offsetAt(std::chrono::sys_seconds utc) const
{
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(utc.time_since_epoch().count(), Qt::UTC);
    return std::chrono::minutes(m_zone.offsetFromUtc(instant) / 60);
}

Moment SystemClock::now() const
{
    const auto utc = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return QtTimeZone::system().at(utc);
}

}  // namespace slumbar
