#include "report/reportpdf.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

#include "report/pdfextras.h"
#include "report/reportpages.h"
#include "report/reportwords.h"
#include "report/savefile.h"

namespace slumbar {

QByteArray reportPdf(const std::vector<MonthlyReport>& reports, Paper paper)
{
    const ReportPages pages(reports, paper);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(ReportWords::title(reports));
        writer.setCreator(QStringLiteral("Slumbar"));
        setUpPaper(writer, paper);
        pages.print(writer);
    }
    PdfExtras extras{QLocale().bcp47Name()};
    if (reports.size() > 1) {
        for (const Chapter& chapter : pages.chapters()) {
            extras.bookmarks.push_back({chapter.title, chapter.page, chapter.line});
        }
    }
    return withExtras(bytes, extras);
}

Result<void> writePdf(const std::vector<MonthlyReport>& reports, Paper paper, const QString& path)
{
    return saveFile(reportPdf(reports, paper), path);
}

QString suggestedFileName(const MonthlyReport& report, const QString& ending)
{
    return QStringLiteral("slumbar-%1.%2").arg(QString::fromStdString(toIso(report.month)), ending);
}

}  // namespace slumbar
