// A setting is declared once: its key, its type, and what holds while the person has chosen nothing else.
#pragma once

#include <optional>

#include <QString>

#include "domain/clocktime.h"

namespace slumbar {

template<class T>
struct Setting {
    const char* key;
    T standard;
};

/// How a value of type T stands in the file; fromText answers nothing where the text is no T.
template<class T>
struct SettingText;

template<>
struct SettingText<bool> {
    static QString toText(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
    static std::optional<bool> fromText(const QString& text)
    {
        if (text != QStringLiteral("yes") && text != QStringLiteral("no")) {
            return std::nullopt;
        }
        return text == QStringLiteral("yes");
    }
};

template<>
struct SettingText<int> {
    static QString toText(int value) { return QString::number(value); }
    static std::optional<int> fromText(const QString& text)
    {
        bool isNumber = false;
        const int value = text.toInt(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
};

template<>
struct SettingText<QString> {
    static QString toText(const QString& value) { return value; }
    static std::optional<QString> fromText(const QString& text) { return text; }
};

template<>
struct SettingText<ClockTime> {
    static QString toText(ClockTime value) { return QString::fromStdString(value.toText()); }
    static std::optional<ClockTime> fromText(const QString& text)
    {
        const auto time = ClockTime::fromText(text.toStdString());
        return time ? std::optional(*time) : std::nullopt;
    }
};

}  // namespace slumbar
