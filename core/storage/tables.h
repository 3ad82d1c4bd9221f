// The tables of the diary file with their columns in the order in which rows are read and written, so that the
// reader and the writer cannot differ.
#pragma once

#include <QList>
#include <QString>

namespace slumbar {

struct Column {
    enum class Holds { Text, Number };

    const char* name;
    Holds holds;
};

struct Table {
    const char* name;
    QList<Column> columns;
    const char* order;  ///< of the rows when all are read

    /// All rows, or those for which `condition` holds; texts come as raw UTF-8.
    QString selection(const QString& condition = {}) const;
    /// One row, a value for each column.
    QString insertion() const;
};

namespace tables {

Table profile();
Table factors();
Table nights();
Table pains();
Table marks();
/// A view of all marks of a day in one row, without notes: read three times as fast as a row a mark.
Table marksOfDays();
Table events();
Table experiments();
Table revisions();

}  // namespace tables

}  // namespace slumbar
