#include "exchange/csvreader.h"

#include <gmock/gmock.h>

#include <QBuffer>

#include "exchange/csvwriter.h"

namespace slumbar {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Cells = std::vector<std::string>;

std::vector<CsvRow> rowsOf(std::string_view text)
{
    QBuffer buffer;
    buffer.setData(text.data(), static_cast<int>(text.size()));
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    std::vector<CsvRow> rows;
    CsvRow row;
    while (reader.next(row)) {
        rows.push_back(row);
    }
    return rows;
}

std::vector<Cells> cellsOf(std::string_view text)
{
    std::vector<Cells> cells;
    for (const CsvRow& row : rowsOf(text)) {
        cells.push_back(row.problem ? Cells{std::string(idOf(*row.problem))} : row.cells);
    }
    return cells;
}

TEST(CsvReaderTest, ReadsEveryKindOfLineEnd)
{
    const auto expected = ElementsAre(Cells{"a", "b"}, Cells{"c", "d"});
    EXPECT_THAT(cellsOf("a,b\nc,d\n"), expected);
    EXPECT_THAT(cellsOf("a,b\r\nc,d\r\n"), expected);
    EXPECT_THAT(cellsOf("a,b\rc,d\r"), expected);
    EXPECT_THAT(cellsOf("a,b\nc,d"), expected);
    EXPECT_THAT(cellsOf("\xEF\xBB\xBF"
                        "a,b\n\n\r\nc,d"),
                expected);
}

TEST(CsvReaderTest, QuotedCellsKeepCommasQuotesAndLineEnds)
{
    EXPECT_THAT(cellsOf("\"a,1\",\"say \"\"no\"\"\",\"two\r\nlines\",\"\"\n"),
                ElementsAre(Cells{"a,1", "say \"no\"", "two\r\nlines", ""}));
}

TEST(CsvReaderTest, EmptyCellsAtTheEndsAreCells)
{
    EXPECT_THAT(cellsOf(",a,\n,\n"), ElementsAre(Cells{"", "a", ""}, Cells{"", ""}));
}

TEST(CsvReaderTest, AQuoteInTheMiddleOfACellIsACharacter)
{
    EXPECT_THAT(cellsOf("6\" pillow,b\n"), ElementsAre(Cells{"6\" pillow", "b"}));
}

TEST(CsvReaderTest, CountsLinesAsAnEditorDoes)
{
    const auto rows = rowsOf("a\n\"b\nb\r\nb\"\n\nc\rd\r\ne");
    std::vector<std::size_t> lines;
    for (const CsvRow& row : rows) {
        lines.push_back(row.line);
    }
    EXPECT_THAT(lines, ElementsAre(1U, 2U, 6U, 7U, 8U));
}

TEST(CsvReaderTest, AnUnclosedQuoteLosesItsOwnLineAlone)
{
    EXPECT_THAT(
        cellsOf("a,b\n1,\"open\n2,x\n3,\"fine\"\n4,y\n"),
        ElementsAre(Cells{"a", "b"}, Cells{"row_damaged"}, Cells{"2", "x"}, Cells{"3", "fine"}, Cells{"4", "y"}));
    EXPECT_THAT(cellsOf("a,b\n1,\"open\n2,x\n"), ElementsAre(Cells{"a", "b"}, Cells{"row_damaged"}, Cells{"2", "x"}));
}

TEST(CsvReaderTest, ALineBeyondAllBoundsIsPassedOver)
{
    const std::string huge(2 * CsvReader::longestRow, 'x');
    EXPECT_THAT(cellsOf("a\n" + huge + "\nb\n"), ElementsAre(Cells{"a"}, Cells{"row_too_long"}, Cells{"b"}));
    EXPECT_THAT(cellsOf("a\n\"" + huge + "\nb\n"), ElementsAre(Cells{"a"}, Cells{"row_damaged"}, Cells{"b"}));
    EXPECT_THAT(cellsOf(std::string(CsvReader::mostCells + 1, ',') + "\nb\n"),
                ElementsAre(Cells{"row_too_long"}, Cells{"b"}));
}

TEST(CsvReaderTest, RowsLongerThanAChunkAreWhole)
{
    const std::string cell(200'000, 'x');
    const auto rows = rowsOf(cell + ",\"" + cell + "\"\n" + cell + "\n");
    ASSERT_THAT(rows, SizeIs(2));
    EXPECT_THAT(rows.front().cells, ElementsAre(cell, cell));
}

TEST(CsvReaderTest, NothingIsNoRows)
{
    EXPECT_THAT(rowsOf(""), IsEmpty());
    EXPECT_THAT(rowsOf("\xEF\xBB\xBF\r\n\r\n"), IsEmpty());
}

TEST(CsvWriterTest, WhatIsWrittenIsReadBack)
{
    const Cells cells{"", "plain", "a,b", "\"", "two\nlines", "\r", " padded ", "ä€😀", "'", "=1+1"};
    EXPECT_THAT(cellsOf(csvLine(cells)), ElementsAre(cells));
}

TEST(CsvWriterTest, NoTextIsLeftForASpreadsheetToRun)
{
    for (const std::string text : {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=x", "''-x"}) {
        const std::string guarded = withFormulaGuard(text);
        EXPECT_EQ(guarded, '\'' + text);
        EXPECT_EQ(withoutFormulaGuard(guarded), text);
    }
    for (const std::string text : {"", "'", "it's", "'tis", "a=b", "''"}) {
        EXPECT_EQ(withFormulaGuard(text), text);
        EXPECT_EQ(withoutFormulaGuard(text), text);
    }
}

}  // namespace
}  // namespace slumbar
