// The report as a PDF file: vector, text that can be selected, fonts embedded.
#pragma once

#include <QByteArray>

#include "base/result.h"
#include "report/monthlyreport.h"
#include "report/paper.h"

namespace slumbar {

QByteArray reportPdf(const MonthlyReport& report, Paper paper);

/// Writes the whole file or nothing; only its owner may read it. Errors: FileNotWritable, DiskFull.
Result<void> writePdf(const MonthlyReport& report, Paper paper, const QString& path);

/// A file name that carries neither name nor birthday: "slumbar-2026-10.pdf".
QString suggestedFileName(const MonthlyReport& report);

}  // namespace slumbar
