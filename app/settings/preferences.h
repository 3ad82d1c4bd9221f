// What the person has chosen for this computer: looks, reminders, what was seen before. What belongs to the diary
// itself is in its Profile. Defaults are not stored, so a better default reaches everybody who never chose.
#pragma once

#include <QObject>
#include <QSettings>

#include "settings/setting.h"

namespace slumbar {

class Preferences : public QObject {
    Q_OBJECT

public:
    /// `path` is an INI file, made when the first choice differs from the default.
    explicit Preferences(const QString& path, QObject* parent = nullptr);

    template<class T>
    T value(const Setting<T>& setting) const
    {
        return SettingText<T>::fromText(stored(setting.key)).value_or(setting.standard);
    }

    template<class T>
    void set(const Setting<T>& setting, const T& value)
    {
        if (value == this->value(setting)) {
            return;
        }
        store(setting.key, value == setting.standard ? QString() : SettingText<T>::toText(value));
    }

Q_SIGNALS:
    /// One setting has another value now.
    void changed(const QString& key);

private:
    QString stored(const char* key) const;
    /// An empty text takes the key out.
    void store(const char* key, const QString& text);

    QSettings m_file;
};

}  // namespace slumbar
