// The made-up diaries of tests/data/effect, whose effects were computed with R; see tests/data/README.md.
#pragma once

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace slumbar::testing {

/// Rows of a CSV without quotes by its header.
using CsvRow = std::map<std::string, std::string>;

inline std::vector<CsvRow> csvRows(const std::string& file)
{
    std::ifstream in(std::string(SLUMBAR_TEST_DATA) + "/" + file);
    const auto cellsOf = [](const std::string& line) {
        std::vector<std::string> cells;
        std::stringstream stream(line + ",");
        for (std::string cell; std::getline(stream, cell, ',');) {
            cells.push_back(cell);
        }
        return cells;
    };
    std::string line;
    std::getline(in, line);
    const std::vector<std::string> header = cellsOf(line);
    std::vector<CsvRow> rows;
    while (std::getline(in, line)) {
        const std::vector<std::string> cells = cellsOf(line);
        CsvRow row;
        for (std::size_t i = 0; i < header.size(); ++i) {
            row[header[i]] = i < cells.size() ? cells[i] : std::string();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// NaN for an empty cell.
inline double numberIn(const CsvRow& row, const std::string& column)
{
    const std::string& cell = row.at(column);
    return cell.empty() ? std::nan("") : std::stod(cell);
}

inline const std::vector<std::string>& effectVectors()
{
    static const std::vector<std::string> names{"continuous_no_gaps", "habit_with_gaps", "null_short", "ten_years"};
    return names;
}

}  // namespace slumbar::testing
