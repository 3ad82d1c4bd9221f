#include "exchange/csvtable.h"

#include <charconv>
#include <cmath>

#include <QString>
#include <QStringDecoder>

#include "exchange/csvwriter.h"

namespace slumbar {

namespace {

std::string asUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!decoder.hasError()) {
        return std::string(bytes);
    }
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
}

template<class Number>
Result<Number> numberFrom(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return failure(ErrorCode::TextNotUnderstood, std::string(text));
    }
    return value;
}

}  // namespace

CsvHeader::CsvHeader(const CsvRow& row) : m_size(row.cells.size())
{
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        m_columns.try_emplace(row.cells[i], i);
    }
}

std::optional<std::size_t> CsvHeader::find(std::string_view column) const
{
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

std::string_view CsvCells::raw(std::string_view column) const
{
    const auto place = m_header.find(column);
    return place && *place < m_row.cells.size() ? std::string_view(m_row.cells[*place]) : std::string_view();
}

std::string CsvCells::text(std::string_view column)
{
    const std::string_view cell = raw(column);
    if (cell.find('\0') != std::string_view::npos) {
        reject(RowProblem::NotUnderstood, cell);
        return {};
    }
    return asUtf8(withoutFormulaGuard(cell));
}

std::optional<bool> CsvCells::flag(std::string_view column)
{
    return parsed(column, [](std::string_view cell) -> Result<bool> {
        if (cell == "yes" || cell == "true" || cell == "1") {
            return true;
        }
        if (cell == "no" || cell == "false" || cell == "0") {
            return false;
        }
        return failure(ErrorCode::TextNotUnderstood, std::string(cell));
    });
}

std::optional<int> CsvCells::integer(std::string_view column)
{
    return parsed(column, numberFrom<int>);
}

std::optional<double> CsvCells::number(std::string_view column)
{
    const auto value = parsed(column, numberFrom<double>);
    if (value && !std::isfinite(*value)) {
        reject(RowProblem::NotUnderstood, raw(column));
        return std::nullopt;
    }
    return value;
}

std::optional<std::chrono::minutes> CsvCells::minutes(std::string_view column)
{
    const auto value = integer(column);
    return value ? std::optional(std::chrono::minutes(*value)) : std::nullopt;
}

void CsvCells::reject(RowProblem problem, std::string_view text)
{
    if (!m_problem) {
        m_problem = problem;
        m_problemText = text;
    }
}

}  // namespace slumbar
