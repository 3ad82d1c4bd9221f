// The dialogs through which a report leaves the window, as functions: tests answer in the person's place.
#pragma once

#include <functional>

#include <QString>

class QPrinter;
class QWidget;

namespace slumbar {

struct ReportDialogs {
    /// The path to write a file of the kind to that the name suggests, empty when the person changed their mind.
    std::function<QString(QWidget* parent, const QString& suggestedName)> chooseFile;
    /// Whether to print, with the printer set up.
    std::function<bool(QWidget* parent, QPrinter& printer)> choosePrinter;
    /// Shows what `paint` paints on the printer.
    std::function<void(QWidget* parent, QPrinter& printer, const std::function<void(QPrinter&)>& paint)> showPreview;

    /// Those of the desktop.
    static ReportDialogs ofDesktop();
};

}  // namespace slumbar
