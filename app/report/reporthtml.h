// The report as one HTML file for reading with any program, a screen reader included: headings, sentences, each
// picture followed by its numbers as a table. It prints the pages of the PDF. No script, nothing from elsewhere.
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "report/monthlyreport.h"
#include "report/paper.h"

namespace slumbar {

QByteArray reportHtml(const std::vector<MonthlyReport>& reports, Paper paper);

/// Writes the whole file or nothing; only its owner may read it. Errors: FileNotWritable, DiskFull.
Result<void> writeHtml(const std::vector<MonthlyReport>& reports, Paper paper, const QString& path);

}  // namespace slumbar
