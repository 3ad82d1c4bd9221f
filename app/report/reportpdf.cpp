#include "report/reportpdf.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include "report/reportpages.h"
#include "report/reportwords.h"

namespace slumbar {

namespace {

Error errorOf(const QSaveFile& file, qsizetype size)
{
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    const bool isFull = storage.isValid() && storage.bytesAvailable() < size;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, file.errorString().toStdString()};
}

}  // namespace

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
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        return tl::unexpected(errorOf(file, bytes.size()));
    }
    return {};
}

QString suggestedFileName(const MonthlyReport& report)
{
    return QStringLiteral("slumbar-%1.pdf").arg(QString::fromStdString(toIso(report.month)));
}

}  // namespace slumbar
