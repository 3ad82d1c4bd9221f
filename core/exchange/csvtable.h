// A CSV file whose first row names its columns, read by name: what cannot be read of a row is remembered with
// the text that stood there.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "exchange/csvreader.h"
#include "exchange/readingbuilder.h"

namespace slumbar {

/// Which column stands where.
class CsvHeader {
public:
    CsvHeader() = default;
    explicit CsvHeader(const CsvRow& row);

    std::optional<std::size_t> find(std::string_view column) const;
    bool has(std::string_view column) const { return find(column).has_value(); }
    std::size_t size() const { return m_size; }
    const std::map<std::string, std::size_t, std::less<>>& columns() const { return m_columns; }

private:
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::size_t m_size = 0;
};

/// Takes cells out of one row. An empty cell and a column that is not there are both "not recorded".
class CsvCells {
public:
    CsvCells(const CsvHeader& header, const CsvRow& row) : m_header(header), m_row(row) {}

    std::string_view raw(std::string_view column) const;
    /// Free text, without the guard against formulas; text that is not UTF-8 is taken as Latin-1.
    std::string text(std::string_view column);

    /// The cell read by `parse`, which answers a Result.
    template<class Parse>
    auto parsed(std::string_view column, Parse parse) -> std::optional<typename decltype(parse(column))::value_type>
    {
        const std::string_view cell = raw(column);
        if (cell.empty()) {
            return std::nullopt;
        }
        auto value = parse(cell);
        if (!value) {
            reject(problemOf(value.error()), cell);
            return std::nullopt;
        }
        return *std::move(value);
    }
    /// The same for a cell without which the row says nothing.
    template<class Parse>
    auto required(std::string_view column, Parse parse)
    {
        auto value = parsed(column, parse);
        if (!value) {
            reject(RowProblem::NotUnderstood, column);
        }
        return value;
    }

    /// "yes" or "no", also as true/false and 1/0.
    std::optional<bool> flag(std::string_view column);
    std::optional<int> integer(std::string_view column);
    /// A whole number within the limits of a Bounded.
    template<class T>
    std::optional<T> bounded(std::string_view column)
    {
        const auto value = integer(column);
        return value ? parsed(column, [&value](std::string_view) { return T::make(*value); }) : std::nullopt;
    }
    std::optional<double> number(std::string_view column);
    std::optional<std::chrono::minutes> minutes(std::string_view column);

    void reject(RowProblem problem, std::string_view text);
    bool isValid() const { return !m_problem; }
    /// The first thing that was wrong. Precondition: not isValid().
    RowProblem problem() const { return *m_problem; }
    const std::string& problemText() const { return m_problemText; }

private:
    const CsvHeader& m_header;
    const CsvRow& m_row;
    std::optional<RowProblem> m_problem;
    std::string m_problemText;
};

}  // namespace slumbar
