// Reads rows of comma-separated values (RFC 4180) from a device, a row at a time: quoted cells with commas,
// quotes and line ends in them, a byte order mark, and lines that end with LF, CRLF or CR. A row with quotes
// that do not match loses its own line alone; the lines after it are read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "exchange/rowissue.h"

class QIODevice;

namespace slumbar {

struct CsvRow {
    std::size_t line = 0;               ///< the line it begins on, from 1
    std::vector<std::string> cells;     ///< empty when the row could not be read
    std::optional<RowProblem> problem;  ///< RowDamaged or RowTooLong
    std::string excerpt;                ///< how a row with a problem begins
};

class CsvReader {
public:
    /// A row beyond this many bytes or cells is not one that any program writes.
    static constexpr std::size_t longestRow = 4 * 1024 * 1024;
    static constexpr std::size_t mostCells = 50'000;

    /// Precondition: the device is open for reading and outlives the reader.
    explicit CsvReader(QIODevice& device);

    /// Puts the next row that is not blank into `row`; false at the end.
    bool next(CsvRow& row);
    /// Whether the device broke off instead of ending.
    bool hasFailed() const { return m_hasFailed; }
    /// The line on which the next row begins.
    std::size_t line() const { return m_line; }

private:
    enum class CellEnd { Cell, Row, Damaged, TooLong };

    bool hasByteAt(std::size_t position);
    void readRow(CsvRow& row);
    CellEnd readCell(std::string& cell);
    CellEnd readQuoted(std::string& cell);
    CellEnd readPlain(std::string& cell);
    CellEnd afterSeparatorOrLineEnd();
    void skipLineEnd();
    void skipToNextLine();
    void giveUp(CsvRow& row, RowProblem problem);
    void dropReadBytes();

    QIODevice& m_device;
    std::string m_buffer;
    std::size_t m_position = 0;  ///< in the buffer
    std::size_t m_rowStart = 0;  ///< in the buffer
    std::size_t m_line = 1;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
};

}  // namespace slumbar
