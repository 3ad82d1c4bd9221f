#include "text/language.h"

#include <algorithm>

#include <QCoreApplication>

namespace slumbar {

const std::vector<SpokenLanguage>& spokenLanguages()
{
    static const std::vector<SpokenLanguage> languages{
        {QLocale::English, QStringLiteral("English")},      {QLocale::German, QStringLiteral("Deutsch")},
        {QLocale::Spanish, QStringLiteral("Español")},      {QLocale::French, QStringLiteral("Français")},
        {QLocale::Indonesian, QStringLiteral("Indonesia")},
    };
    return languages;
}

bool isSpoken(QLocale::Language language)
{
    const auto& spoken = spokenLanguages();
    return std::any_of(spoken.begin(), spoken.end(),
                       [language](const SpokenLanguage& known) { return known.language == language; });
}

QLocale spokenIn(QLocale::Language language, const QLocale& place)
{
    const bool isNoPlace = place.language() == QLocale::C && language == QLocale::English;
    if (isNoPlace) {
        return place;
    }
    const QLocale there(language, place.territory());
    return there.language() == language ? there : QLocale(language);
}

std::optional<QLocale> languageFromTag(const QString& tag, const QLocale& place)
{
    const QString code = tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
    const QLocale::Language language = QLocale::codeToLanguage(code);
    if (!isSpoken(language)) {
        return std::nullopt;
    }
    return code == tag ? spokenIn(language, place) : QLocale(tag);
}

QLocale spokenFor(const QLocale& locale)
{
    return isSpoken(locale.language()) ? locale : spokenIn(QLocale::English, locale);
}

Speaking::Speaking(const QLocale& locale)
{
    const QString code = QLocale::languageToCode(locale.language());
    if (m_translator.load(QStringLiteral(":/translations/slumbar_%1.qm").arg(code))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    QLocale::setDefault(locale);
}

Speaking::~Speaking()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

}  // namespace slumbar
