// Takes the known fields out of a JSON object one by one and remembers the first thing that was wrong with its
// place in the document, so that a function that reads an object is a plain list of its fields.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QJsonObject>
#include <QJsonValue>

#include "base/result.h"

namespace slumbar {

/// Where in a document an object stands. Lives on the stack of its reader; becomes text only for an error.
struct JsonPlace {
    static constexpr int notInAList = -1;

    const JsonPlace* parent = nullptr;
    const char* key = "";
    int index = notInAList;

    /// "days[3].pains[0]" or "profile", empty for the document itself.
    std::string text() const;
    /// The error with this place before it.
    tl::unexpected<Error> failed(const Error& error) const;
};

class JsonObjectReader {
public:
    JsonObjectReader(const QJsonObject& object, const JsonPlace& place) : m_object(object), m_place(place) {}

    // Each answers nothing where the field is absent, and where it is wrong, which finish() then reports.
    std::optional<std::string> text(const char* key);
    /// A number without a fraction.
    std::optional<int> integer(const char* key);
    std::optional<std::chrono::minutes> minutes(const char* key);
    std::optional<double> number(const char* key);
    std::optional<bool> flag(const char* key);
    template<class T>
    std::optional<T> object(const char* key, Result<T> (*read)(const QJsonObject&, const JsonPlace&));

    /// A text that `parse` understands.
    template<class T>
    std::optional<T> parsed(const char* key, Result<T> (*parse)(std::string_view))
    {
        const auto written = text(key);
        return written ? accepted(key, parse(*written)) : std::nullopt;
    }

    /// A whole number within the limits of a Bounded.
    template<class T>
    std::optional<T> bounded(const char* key)
    {
        const auto value = integer(key);
        return value ? accepted(key, T::make(*value)) : std::nullopt;
    }

    /// Calls `take(value)`, which answers a Result<void>, for each element of a list up to the first error.
    template<class Take>
    void each(const char* key, Take take);

    /// Reads each object of a list with `read(object, place)`, which answers a Result<T>, and gives it to `take`.
    template<class T, class Take>
    void eachObject(const char* key, Result<T> (*read)(const QJsonObject&, const JsonPlace&), Take take);

    /// Any kind of value; undefined where there is none.
    QJsonValue value(const char* key);

    /// The value, or nothing and its error remembered with the place of `key`.
    template<class T>
    std::optional<T> accepted(const char* key, Result<T> result)
    {
        if (!result) {
            reject(key, result.error());
            return std::nullopt;
        }
        return *std::move(result);
    }

    void require(const char* key, bool isThere);
    void reject(const char* key, const Error& error);

    /// The first error, also for a field that nobody asked for.
    Result<void> finish();

private:
    void eachValue(const char* key, const std::function<Result<void>(const QJsonValue&, const JsonPlace&)>& take);
    void remember(const Error& error);
    std::string placeOf(std::string_view key) const;

    const QJsonObject& m_object;
    const JsonPlace& m_place;
    std::optional<Error> m_error;
    std::vector<QLatin1String> m_taken;
};

/// What `take` answers for an element of a list in which nothing may stand twice.
inline Result<void> unlessTwice(bool isFirst)
{
    return isFirst ? Result<void>() : failure(ErrorCode::DuplicateEntry, "recorded twice");
}

template<class T>
std::optional<T> JsonObjectReader::object(const char* key, Result<T> (*read)(const QJsonObject&, const JsonPlace&))
{
    const QJsonValue written = value(key);
    if (!written.isObject()) {
        if (!written.isUndefined()) {
            reject(key, {ErrorCode::TextNotUnderstood, "not an object"});
        }
        return std::nullopt;
    }
    const JsonPlace place{&m_place, key};
    auto result = read(written.toObject(), place);
    if (!result) {
        remember(result.error());
        return std::nullopt;
    }
    return *std::move(result);
}

template<class Take>
void JsonObjectReader::each(const char* key, Take take)
{
    eachValue(key, [&take](const QJsonValue& value, const JsonPlace& at) -> Result<void> {
        const Result<void> taken = take(value);
        return taken ? taken : at.failed(taken.error());
    });
}

template<class T, class Take>
void JsonObjectReader::eachObject(const char* key, Result<T> (*read)(const QJsonObject&, const JsonPlace&), Take take)
{
    eachValue(key, [&](const QJsonValue& value, const JsonPlace& at) -> Result<void> {
        if (!value.isObject()) {
            return at.failed({ErrorCode::TextNotUnderstood, "not an object"});
        }
        Result<T> element = read(value.toObject(), at);
        if (!element) {
            return tl::unexpected(element.error());
        }
        const Result<void> taken = take(*std::move(element));
        return taken ? taken : at.failed(taken.error());
    });
}

}  // namespace slumbar
