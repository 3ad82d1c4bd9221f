#include "report/reportpdf.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

#include "exchange/filewriting.h"
#include "report/reportpages.h"
#include "report/reportwords.h"

namespace slumbar {

QByteArray reportPdf(const MonthlyReport& report, Paper paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(ReportWords::title(report));
    writer.setCreator(QStringLiteral("Slumbar"));
    setUpPaper(writer, paper);
    ReportPages(report, paper).print(writer);
    return bytes;
}

Result<void> writePdf(const MonthlyReport& report, Paper paper, const QString& path)
{
    const QByteArray bytes = reportPdf(report, paper);
    QSaveFile file(path);
    if (const auto opened = openForWriting(file); !opened) {
        return opened;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const auto written = write(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        !written) {
        return written;
    }
    return file.commit() ? Result<void>() : tl::unexpected(writeErrorOf(file));
}

QString suggestedFileName(const MonthlyReport& report)
{
    return QStringLiteral("slumbar-%1.pdf").arg(QString::fromStdString(toIso(report.month)));
}

}  // namespace slumbar
