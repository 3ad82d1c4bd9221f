#include "report/reportdialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>

#include "report/reportwords.h"

namespace slumbar {

ReportDialogs ReportDialogs::ofDesktop()
{
    ReportDialogs dialogs;
    dialogs.chooseFile = [](QWidget* parent, const QString& suggestedName) {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const QString kind = suggestedName.endsWith(QStringLiteral(".pdf")) ? ReportWords::tr("PDF (*.pdf)")
                                                                            : ReportWords::tr("Web page (*.html)");
        return QFileDialog::getSaveFileName(parent, ReportWords::tr("Save the report"),
                                            documents.filePath(suggestedName), kind);
    };
    dialogs.choosePrinter = [](QWidget* parent, QPrinter& printer) {
        QPrintDialog dialog(&printer, parent);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
        return dialog.exec() == QDialog::Accepted;
    };
    dialogs.showPreview = [](QWidget* parent, QPrinter& printer, const std::function<void(QPrinter&)>& paint) {
        QPrintPreviewDialog dialog(&printer, parent);
        QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                         [&paint](QPrinter* shown) { paint(*shown); });
        dialog.exec();
    };
    return dialogs;
}

}  // namespace slumbar
