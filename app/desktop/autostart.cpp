#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace slumbar {

namespace {

QByteArray entryFor(const QStringList& command)
{
    QStringList quoted;
    for (const QString& argument : command) {
        quoted.append(quotedForExec(argument));
    }
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Slumbar\n"
           "Comment=Reminders of your diary\n"
           "Icon=org.slumbar.Slumbar\n"
           "Terminal=false\n"
           "Exec=" +
           quoted.join(QLatin1Char(' ')).toUtf8() + "\n";
}

}  // namespace

QString quotedForExec(const QString& argument)
{
    QString quoted;
    for (const QChar character : argument) {
        if (QStringLiteral("\"`$\\").contains(character)) {
            quoted += QLatin1Char('\\');
        }
        quoted += character;
        if (character == QLatin1Char('%')) {
            quoted += character;
        }
    }
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    quoted.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

Autostart::Autostart(const QString& folder, QStringList command)
    : m_path(QDir(folder).filePath(QStringLiteral("slumbar.desktop"))), m_command(std::move(command))
{
}

bool Autostart::isOn() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<void> Autostart::set(bool isOn) const
{
    const auto notWritable = [this] { return failure(ErrorCode::FileNotWritable, m_path.toStdString()); };
    if (!isOn) {
        return !QFile::exists(m_path) || QFile::remove(m_path) ? Result<void>() : notWritable();
    }
    QSaveFile file(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).path()) || !file.open(QIODevice::WriteOnly)) {
        return notWritable();
    }
    file.write(entryFor(m_command));
    return file.commit() ? Result<void>() : notWritable();
}

QString Autostart::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
}

}  // namespace slumbar
