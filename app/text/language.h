// The languages the words of the report have been translated into, and a way to speak one of them for a while:
// the report may be for a reader of another language than the window's.
#pragma once

#include <optional>
#include <vector>

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace slumbar {

struct SpokenLanguage {
    QLocale::Language language;
    QString name;  ///< its own for itself: "Deutsch"
};

/// English first, then by their codes: en, de, es, fr, id.
const std::vector<SpokenLanguage>& spokenLanguages();
bool isSpoken(QLocale::Language language);

/// As people write it where `place` is: German in Austria is de_AT; a language that is not at home there is taken
/// from its own country.
QLocale spokenIn(QLocale::Language language, const QLocale& place);

/// From "de", "de-AT" or "de_AT", at home in `place` where it names no country; nothing where it is not spoken.
std::optional<QLocale> languageFromTag(const QString& tag, const QLocale& place);

/// The locale itself where its language is spoken, else English as it is written there.
QLocale spokenFor(const QLocale& locale);

/// While it lives, words, dates and numbers are of this locale.
class Speaking {
public:
    explicit Speaking(const QLocale& locale);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QLocale m_before;
    QTranslator m_translator;
};

}  // namespace slumbar
