// A month of the report as HTML, in the order of its pages.
#pragma once

#include "report/htmlwriter.h"
#include "report/reportpages.h"

namespace slumbar {

/// `first` and `end` are its sheets among the pages, whose pictures it shows.
struct MonthPages {
    const ReportPages& pages;
    int first;
    int end;
};

/// `level` is that of its own heading, 1 or 2.
void writeMonth(HtmlWriter& html, const MonthlyReport& report, const MonthPages& pages, int level);

/// The id of a sheet within the file: "page-3".
QString sheetId(int page);

}  // namespace slumbar
