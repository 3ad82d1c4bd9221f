// The report as a PDF file: vector, text that can be selected, fonts embedded, its language named and the months of
// a longer one in an outline.
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "report/monthlyreport.h"
#include "report/paper.h"

namespace slumbar {

QByteArray reportPdf(const std::vector<MonthlyReport>& reports, Paper paper);

/// Writes the whole file or nothing; only its owner may read it. Errors: FileNotWritable, DiskFull.
Result<void> writePdf(const std::vector<MonthlyReport>& reports, Paper paper, const QString& path);

/// A file name that carries neither name nor birthday: "slumbar-2026-10.pdf".
QString suggestedFileName(const MonthlyReport& report, const QString& ending);

}  // namespace slumbar
