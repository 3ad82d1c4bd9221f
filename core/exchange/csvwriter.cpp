#include "exchange/csvwriter.h"

namespace slumbar {

namespace {

bool needsQuotes(std::string_view cell)
{
    return cell.find_first_of(",\"\r\n") != std::string_view::npos || cell.starts_with(' ') || cell.ends_with(' ');
}

/// Whether a formula begins behind the leading apostrophes.
bool isFormulaLike(std::string_view text)
{
    const std::size_t start = text.find_first_not_of('\'');
    return start != std::string_view::npos &&
           std::string_view("=+-@\t\r\n").find(text[start]) != std::string_view::npos;
}

}  // namespace

std::string csvLine(std::span<const std::string> cells)
{
    std::string line;
    bool isFirst = true;
    for (const std::string& cell : cells) {
        line += isFirst ? "" : ",";
        isFirst = false;
        if (!needsQuotes(cell)) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char character : cell) {
            line += character == '"' ? std::string_view("\"\"") : std::string_view(&character, 1);
        }
        line += '"';
    }
    return line += "\r\n";
}

std::string withFormulaGuard(std::string_view text)
{
    return isFormulaLike(text) ? '\'' + std::string(text) : std::string(text);
}

std::string_view withoutFormulaGuard(std::string_view text)
{
    return text.starts_with('\'') && isFormulaLike(text) ? text.substr(1) : text;
}

}  // namespace slumbar
