#include "settings/datagroup.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

#include "theme/metrics.h"
#include "widgets/keybutton.h"

namespace slumbar {

DataGroup::DataGroup(const QString& diaryPath, OpenFolder openFolder, QWidget* parent)
    : SettingsGroup(tr("Your data"), parent)
{
    const QString path = QDir::toNativeSeparators(QFileInfo(diaryPath).absoluteFilePath());
    const QString folder = QFileInfo(diaryPath).absolutePath();
    if (!openFolder) {
        openFolder = [](const QString& opened) { QDesktopServices::openUrl(QUrl::fromLocalFile(opened)); };
    }
    const QString help = tr("Everything you write down is in this one file, readable by you alone. Copied to another "
                            "computer it is the whole diary.");
    auto* copy = new KeyButton(KeyButton::Kind::Secondary, tr("Copy path"));
    auto* open = new KeyButton(KeyButton::Kind::Secondary, tr("Open folder"));
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space2);
    for (KeyButton* button : {copy, open}) {
        button->setControlHeight(metrics::controlHeight);
        button->setWhatsThis(help);
        line->addWidget(button);
    }
    addRow({tr("Diary file"), path, help, tr("folder location backup save path storage")}, buttons);
    connect(copy, &QPushButton::clicked, this, [this, path] {
        QGuiApplication::clipboard()->setText(path);
        Q_EMIT noticeGiven(tr("Path copied"));
    });
    connect(open, &QPushButton::clicked, this, [openFolder, folder] { openFolder(folder); });
}

}  // namespace slumbar
