#include "exchange/csvreader.h"

#include <algorithm>

#include <QIODevice>

namespace slumbar {

namespace {

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool endsLine(char character)
{
    return character == '\n' || character == '\r';
}

}  // namespace

CsvReader::CsvReader(QIODevice& device) : m_device(device)
{
    if (hasByteAt(byteOrderMark.size() - 1) && m_buffer.starts_with(byteOrderMark)) {
        m_position = byteOrderMark.size();
    }
}

bool CsvReader::next(CsvRow& row)
{
    do {
        dropReadBytes();
        if (!hasByteAt(m_position)) {
            return false;
        }
        readRow(row);
    } while (!row.problem && row.cells.size() == 1 && row.cells.front().empty());
    return true;
}

bool CsvReader::hasByteAt(std::size_t position)
{
    while (position >= m_buffer.size() && !m_isAtEnd) {
        const std::size_t before = m_buffer.size();
        m_buffer.resize(before + chunkSize);
        const qint64 count = m_device.read(m_buffer.data() + before, static_cast<qint64>(chunkSize));
        m_buffer.resize(before + static_cast<std::size_t>(std::max<qint64>(count, 0)));
        m_isAtEnd = count <= 0;
        m_hasFailed = m_hasFailed || count < 0;
    }
    return position < m_buffer.size();
}

void CsvReader::readRow(CsvRow& row)
{
    row.line = m_line;
    row.problem.reset();
    row.excerpt.clear();
    m_rowStart = m_position;
    std::size_t count = 0;
    CellEnd end = CellEnd::Cell;
    while (end == CellEnd::Cell) {
        // Cells keep their memory from row to row.
        if (count == row.cells.size()) {
            row.cells.emplace_back();
        }
        row.cells[count].clear();
        end = readCell(row.cells[count]);
        ++count;
        if (count > mostCells) {
            end = CellEnd::TooLong;
        }
    }
    row.cells.resize(count);
    if (end == CellEnd::Damaged) {
        giveUp(row, RowProblem::RowDamaged);
    } else if (end == CellEnd::TooLong) {
        giveUp(row, RowProblem::RowTooLong);
    }
}

CsvReader::CellEnd CsvReader::readCell(std::string& cell)
{
    return hasByteAt(m_position) && m_buffer[m_position] == '"' ? readQuoted(cell) : readPlain(cell);
}

CsvReader::CellEnd CsvReader::readQuoted(std::string& cell)
{
    ++m_position;
    while (hasByteAt(m_position)) {
        if (m_position - m_rowStart > longestRow) {
            return CellEnd::Damaged;
        }
        const char character = m_buffer[m_position];
        if (character == '"') {
            ++m_position;
            if (!hasByteAt(m_position) || m_buffer[m_position] != '"') {
                return afterSeparatorOrLineEnd();
            }
            cell.push_back('"');
            ++m_position;
        } else if (endsLine(character)) {
            const std::size_t start = m_position;
            skipLineEnd();
            cell.append(m_buffer, start, m_position - start);
        } else {
            cell.push_back(character);
            ++m_position;
        }
    }
    return CellEnd::Damaged;
}

CsvReader::CellEnd CsvReader::readPlain(std::string& cell)
{
    while (hasByteAt(m_position)) {
        const std::size_t end = m_buffer.find_first_of(",\r\n", m_position);
        const std::size_t stop = std::min(end, m_buffer.size());
        if (stop - m_rowStart > longestRow) {
            return CellEnd::TooLong;
        }
        cell.append(m_buffer, m_position, stop - m_position);
        m_position = stop;
        if (end != std::string::npos) {
            break;
        }
    }
    return afterSeparatorOrLineEnd();
}

CsvReader::CellEnd CsvReader::afterSeparatorOrLineEnd()
{
    if (!hasByteAt(m_position)) {
        return CellEnd::Row;
    }
    if (m_buffer[m_position] == ',') {
        ++m_position;
        return CellEnd::Cell;
    }
    if (endsLine(m_buffer[m_position])) {
        skipLineEnd();
        return CellEnd::Row;
    }
    return CellEnd::Damaged;
}

void CsvReader::skipLineEnd()
{
    const bool isCarriageReturn = m_buffer[m_position] == '\r';
    ++m_position;
    if (isCarriageReturn && hasByteAt(m_position) && m_buffer[m_position] == '\n') {
        ++m_position;
    }
    ++m_line;
}

void CsvReader::skipToNextLine()
{
    while (hasByteAt(m_position)) {
        const std::size_t end = m_buffer.find_first_of("\r\n", m_position);
        if (end != std::string::npos) {
            m_position = end;
            skipLineEnd();
            return;
        }
        // A line may be longer than memory: what was passed over is not kept.
        m_buffer.clear();
        m_position = 0;
    }
}

void CsvReader::giveUp(CsvRow& row, RowProblem problem)
{
    row.cells.clear();
    row.problem = problem;
    row.excerpt = excerptOf(std::string_view(m_buffer).substr(m_rowStart));
    m_position = m_rowStart;
    m_line = row.line;
    skipToNextLine();
}

void CsvReader::dropReadBytes()
{
    if (m_position >= chunkSize) {
        m_buffer.erase(0, m_position);
        m_position = 0;
    }
}

}  // namespace slumbar
