#include "codec/jsonobjectreader.h"

#include <algorithm>
#include <cmath>

#include <QJsonArray>

namespace slumbar {

namespace {

constexpr double largestWhole = 1e9;

}  // namespace

std::string JsonPlace::text() const
{
    if (!parent) {
        return {};
    }
    const std::string before = parent->text();
    const std::string name = (before.empty() ? "" : before + '.') + key;
    return index == notInAList ? name : name + '[' + std::to_string(index) + ']';
}

tl::unexpected<Error> JsonPlace::failed(const Error& error) const
{
    const std::string place = text();
    return failure(error.code, place.empty() ? error.detail : place + ": " + error.detail);
}

QJsonValue JsonObjectReader::value(const char* key)
{
    const QLatin1String name(key);
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd()) {
        return QJsonValue(QJsonValue::Undefined);
    }
    m_taken.push_back(name);
    return *found;
}

std::optional<std::string> JsonObjectReader::text(const char* key)
{
    const QJsonValue written = value(key);
    if (written.isString()) {
        return written.toString().toStdString();
    }
    if (!written.isUndefined()) {
        reject(key, {ErrorCode::TextNotUnderstood, "not a text"});
    }
    return std::nullopt;
}

std::optional<double> JsonObjectReader::number(const char* key)
{
    const QJsonValue written = value(key);
    if (written.isDouble() && std::isfinite(written.toDouble())) {
        return written.toDouble();
    }
    if (!written.isUndefined()) {
        reject(key, {ErrorCode::TextNotUnderstood, "not a number"});
    }
    return std::nullopt;
}

std::optional<int> JsonObjectReader::integer(const char* key)
{
    const auto written = number(key);
    if (written && (std::abs(*written) > largestWhole || *written != std::floor(*written))) {
        reject(key, {ErrorCode::ValueOutOfRange, std::to_string(*written) + " is not a whole number in range"});
        return std::nullopt;
    }
    return written ? std::optional(static_cast<int>(*written)) : std::nullopt;
}

std::optional<std::chrono::minutes> JsonObjectReader::minutes(const char* key)
{
    const auto count = integer(key);
    return count ? std::optional(std::chrono::minutes(*count)) : std::nullopt;
}

std::optional<bool> JsonObjectReader::flag(const char* key)
{
    const QJsonValue written = value(key);
    if (written.isBool()) {
        return written.toBool();
    }
    if (!written.isUndefined()) {
        reject(key, {ErrorCode::TextNotUnderstood, "neither true nor false"});
    }
    return std::nullopt;
}

void JsonObjectReader::require(const char* key, bool isThere)
{
    if (!isThere) {
        reject(key, {ErrorCode::TextNotUnderstood, "missing"});
    }
}

void JsonObjectReader::reject(const char* key, const Error& error)
{
    remember({error.code, placeOf(key) + ": " + error.detail});
}

void JsonObjectReader::remember(const Error& error)
{
    if (!m_error) {
        m_error = error;
    }
}

Result<void> JsonObjectReader::finish()
{
    if (!m_error && m_taken.size() < static_cast<std::size_t>(m_object.size())) {
        for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
            if (std::find(m_taken.begin(), m_taken.end(), field.key()) == m_taken.end()) {
                remember({ErrorCode::TextNotUnderstood, placeOf(field.key().toStdString()) + ": not a known field"});
                break;
            }
        }
    }
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return {};
}

void JsonObjectReader::eachValue(const char* key,
                                 const std::function<Result<void>(const QJsonValue&, const JsonPlace&)>& take)
{
    const QJsonValue list = value(key);
    if (!list.isArray()) {
        if (!list.isUndefined()) {
            reject(key, {ErrorCode::TextNotUnderstood, "not a list"});
        }
        return;
    }
    JsonPlace place{&m_place, key, 0};
    const QJsonArray elements = list.toArray();
    for (auto element = elements.begin(); element != elements.end() && !m_error; ++element, ++place.index) {
        if (const Result<void> taken = take(*element, place); !taken) {
            remember(taken.error());
        }
    }
}

std::string JsonObjectReader::placeOf(std::string_view key) const
{
    const std::string place = m_place.text();
    return (place.empty() ? std::string() : place + '.').append(key);
}

}  // namespace slumbar
