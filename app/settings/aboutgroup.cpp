#include "settings/aboutgroup.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

#include "settings/settingsgroup.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"

namespace slumbar {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AboutGroup", text);
}

}  // namespace

SettingsGroup* createAboutGroup()
{
    const QString program = QStringLiteral("Slumbar ") + QCoreApplication::applicationVersion();
    //: %1 a version of Qt, %2 an operating system
    const QString system = tr("With Qt %1 on %2.").arg(QLatin1String(qVersion()), QSysInfo::prettyProductName());
    auto* copy = new KeyButton(KeyButton::Kind::Secondary, tr("Copy version"));
    copy->setControlHeight(metrics::controlHeight);
    QObject::connect(copy, &QPushButton::clicked, copy, [program, system] {
        QGuiApplication::clipboard()->setText(program + QStringLiteral(". ") + system);
    });
    auto* group = new SettingsGroup(tr("About"));
    group->addRow({program, system, tr("Good to have at hand when you ask for help."), tr("version release")}, copy);
    group->addRow({tr("Yours alone"),
                   tr("No account, no network: what you write stays in your diary file."),
                   {},
                   tr("privacy data cloud")},
                  nullptr);
    group->addRow({tr("Free software"),
                   tr("Use it, read it, change it, pass it on: GPL 3.0 or later. Icons by Lucide, ISC licence."),
                   {},
                   tr("license copyright source code")},
                  nullptr);
    return group;
}

}  // namespace slumbar
