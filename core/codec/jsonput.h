// Writing the optional values of the domain into a JSON object: what was not recorded is not written.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include <QJsonArray>
#include <QJsonObject>

#include "base/bounded.h"
#include "domain/moment.h"

namespace slumbar {

inline void put(QJsonObject& json, const char* key, const QJsonValue& value)
{
    json.insert(QLatin1String(key), value);
}

inline void put(QJsonObject& json, const char* key, std::string_view text)
{
    if (!text.empty()) {
        put(json, key, QJsonValue(QString::fromUtf8(text)));
    }
}

inline void put(QJsonObject& json, const char* key, const std::optional<Moment>& moment)
{
    if (moment) {
        put(json, key, moment->toIso());
    }
}

inline void put(QJsonObject& json, const char* key, const std::optional<std::chrono::minutes>& duration)
{
    if (duration) {
        put(json, key, QJsonValue(static_cast<qint64>(duration->count())));
    }
}

template<class Tag, int Lowest, int Highest>
void put(QJsonObject& json, const char* key, const std::optional<Bounded<Tag, Lowest, Highest>>& number)
{
    if (number) {
        put(json, key, QJsonValue(number->value()));
    }
}

inline void put(QJsonObject& json, const char* key, const QJsonArray& list)
{
    if (!list.isEmpty()) {
        put(json, key, QJsonValue(list));
    }
}

}  // namespace slumbar
