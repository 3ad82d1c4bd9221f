// One row of a table as domain values, taken column by column from left to right. Remembers the first column that
// held something impossible, so that reading a row is a plain list of its columns.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include <QSqlQuery>
#include <QVariant>

#include "base/result.h"
#include "storage/tables.h"

namespace slumbar {

class Row {
public:
    Row(const QSqlQuery& query, const Table& table) : m_query(query), m_table(table) {}

    // Each answers nothing for NULL.
    std::optional<QByteArray> bytes();
    std::optional<int> integer();
    std::optional<double> number();
    std::optional<bool> flag();
    std::optional<std::chrono::minutes> minutes();
    /// Empty for NULL.
    std::string text();
    void skip() { ++m_next; }

    template<class T>
    std::optional<T> parsed(Result<T> (*parse)(std::string_view))
    {
        const auto written = bytes();
        return written ? accepted(parse(viewOf(*written))) : std::nullopt;
    }

    template<class T>
    std::optional<T> bounded()
    {
        const auto value = integer();
        return value ? accepted(T::make(*value)) : std::nullopt;
    }

    /// For a column that is never NULL.
    template<class T>
    T required(std::optional<T> value, T otherwise)
    {
        if (!value) {
            reject("missing");
        }
        return value.value_or(std::move(otherwise));
    }

    /// The value, or nothing and its error remembered with the name of the column taken last.
    template<class T>
    std::optional<T> accepted(Result<T> result)
    {
        if (!result) {
            reject(result.error().detail);
            return std::nullopt;
        }
        return *std::move(result);
    }

    Result<void> finish() const;

    static std::string_view viewOf(const QByteArray& utf8)
    {
        return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
    }

private:
    QVariant next() { return m_query.value(m_next++); }
    void reject(const std::string& detail);

    const QSqlQuery& m_query;
    const Table& m_table;
    int m_next = 0;
    std::optional<std::string> m_wrong;
};

}  // namespace slumbar
