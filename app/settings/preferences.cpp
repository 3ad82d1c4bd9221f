#include "settings/preferences.h"

namespace slumbar {

Preferences::Preferences(const QString& path, QObject* parent) : QObject(parent), m_file(path, QSettings::IniFormat) {}

QString Preferences::stored(const char* key) const
{
    return m_file.value(QLatin1String(key)).toString();
}

void Preferences::store(const char* key, const QString& text)
{
    if (text.isEmpty()) {
        m_file.remove(QLatin1String(key));
    } else {
        m_file.setValue(QLatin1String(key), text);
    }
    m_file.sync();
    Q_EMIT changed(QLatin1String(key));
}

}  // namespace slumbar
