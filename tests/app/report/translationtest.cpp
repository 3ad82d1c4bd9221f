#include <map>
#include <set>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"
#include "report/reportwords.h"
#include "text/language.h"
#include "text/words.h"

namespace slumbar {
namespace {

using namespace testing;

struct Message {
    bool isFinished = true;
    bool isPlural = false;
    QStringList forms;  ///< of a plural, else the one translation
};
/// By context and source.
using Messages = std::map<std::pair<QString, QString>, Message>;

Messages messagesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader reader(&file);
    Messages messages;
    QString context, source;
    Message message;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == QStringLiteral("message")) {
            messages[{context, source}] = message;
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == QStringLiteral("name")) {
            context = reader.readElementText();
        } else if (reader.name() == QStringLiteral("message")) {
            message = {};
            message.isPlural = reader.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
        } else if (reader.name() == QStringLiteral("source")) {
            source = reader.readElementText();
        } else if (reader.name() == QStringLiteral("numerusform")) {
            message.forms += reader.readElementText();
        } else if (reader.name() == QStringLiteral("translation")) {
            message.isFinished = !reader.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.isPlural) {
                message.forms += reader.readElementText();
            }
        }
    }
    EXPECT_FALSE(reader.hasError());
    return messages;
}

QString sourceFolder()
{
    return QStringLiteral(SLUMBAR_SOURCE);
}

/// What the sources of the report say, found as Qt Linguist finds it.
Messages wordingsOfTheReport()
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(QStringLiteral("found.ts"));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("app"), QStringLiteral("-I"),
                          QStringLiteral("core")};
    const QDir report(sourceFolder() + QStringLiteral("/app/report"));
    for (const QString& name : report.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        arguments += QStringLiteral("app/report/") + name;
    }
    for (const char* const name : {"effectwords.cpp", "factorwords.cpp", "words.cpp", "wordstext.h"}) {
        arguments += QStringLiteral("app/text/") + QLatin1String(name);
    }
    QProcess process;
    process.setWorkingDirectory(sourceFolder());
    process.start(QStringLiteral(SLUMBAR_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), found});
    EXPECT_TRUE(process.waitForFinished(60000));
    return messagesOf(found);
}

std::set<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    std::set<QString> placeholders;
    for (auto found = placeholder.globalMatch(text); found.hasNext();) {
        placeholders.insert(found.next().captured());
    }
    return placeholders;
}

struct Translation {
    const char* code;
    int pluralForms;
};

void PrintTo(const Translation& translation, std::ostream* out)
{
    *out << translation.code;
}

class TranslationTest : public ::testing::TestWithParam<Translation> {
protected:
    static Messages translated()
    {
        return messagesOf(sourceFolder() +
                          QStringLiteral("/resources/translations/slumbar_%1.ts").arg(QLatin1String(GetParam().code)));
    }
};

TEST_P(TranslationTest, EveryWordingOfTheReportIsTranslated)
{
    const Messages translations = translated();
    const Messages wordings = wordingsOfTheReport();
    ASSERT_GT(wordings.size(), 200U);
    for (const auto& [place, wording] : wordings) {
        const auto found = translations.find(place);
        ASSERT_NE(found, translations.end()) << place.first.toStdString() << ": " << place.second.toStdString();
        EXPECT_TRUE(found->second.isFinished) << place.second.toStdString();
        EXPECT_EQ(found->second.isPlural, wording.isPlural) << place.second.toStdString();
    }
}

TEST_P(TranslationTest, NoTranslationIsEmptyOrLosesAValue)
{
    for (const auto& [place, message] : translated()) {
        for (const QString& form : message.forms) {
            EXPECT_FALSE(form.isEmpty()) << place.second.toStdString();
            // A form for one may say it in words.
            const bool isSame = placeholdersOf(form) == placeholdersOf(place.second);
            EXPECT_TRUE(isSame || message.isPlural) << place.second.toStdString() << ": " << form.toStdString();
        }
    }
}

TEST_P(TranslationTest, EveryPluralHasTheFormsOfTheLanguage)
{
    for (const auto& [place, message] : translated()) {
        EXPECT_EQ(message.forms.size(), message.isPlural ? GetParam().pluralForms : 1) << place.second.toStdString();
        EXPECT_TRUE(!message.isPlural || message.forms.back().contains(QStringLiteral("%n")));
    }
}

TEST_P(TranslationTest, SpacesAtTheEndsStay)
{
    for (const auto& [place, message] : translated()) {
        for (const QString& form : message.forms) {
            EXPECT_EQ(form.startsWith(QLatin1Char(' ')), place.second.startsWith(QLatin1Char(' ')));
            EXPECT_EQ(form.endsWith(QLatin1Char(' ')), place.second.endsWith(QLatin1Char(' ')));
        }
    }
}

/// Qt Linguist takes the name of a class for a context where it cannot resolve it; nothing would find it there.
TEST_P(TranslationTest, EveryContextIsOneThatIsAskedFor)
{
    for (const auto& [place, message] : translated()) {
        EXPECT_TRUE(place.first == QStringLiteral("Report") || place.first == QStringLiteral("Words") ||
                    place.first.startsWith(QStringLiteral("slumbar::")))
            << place.first.toStdString() << ": " << place.second.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslationTest,
                         ::testing::Values(Translation{"de", 2}, Translation{"es", 2}, Translation{"fr", 2},
                                           Translation{"id", 1}),
                         [](const auto& shown) { return std::string(shown.param.code); });

TEST(LanguageTest, CountsAreSaidAsTheLanguageCounts)
{
    const Speaking speaking(QLocale(QLocale::German));
    EXPECT_EQ(ReportWords::days(1), QStringLiteral("1 Tag"));
    EXPECT_EQ(ReportWords::days(2), QStringLiteral("2 Tage"));
    EXPECT_EQ(ReportWords::days(0), QStringLiteral("0 Tage"));
}

TEST(LanguageTest, FrenchCountsNothingAsOne)
{
    const Speaking speaking(QLocale(QLocale::French));
    EXPECT_EQ(ReportWords::nights(0), QStringLiteral("0 nuit"));
    EXPECT_EQ(ReportWords::nights(28), QStringLiteral("28 nuits"));
}

TEST(LanguageTest, DatesAndNumbersFollowTheLanguage)
{
    const Day day(2026, 10, 3);
    {
        const Speaking speaking(QLocale(QLocale::Spanish));
        EXPECT_EQ(words::date(day), QStringLiteral("3 de octubre de 2026"));
        EXPECT_EQ(words::month(october2026), QStringLiteral("octubre de 2026"));
        EXPECT_EQ(words::number(4.6, 1), QStringLiteral("4,6"));
    }
    {
        const Speaking speaking(QLocale(QLocale::German));
        EXPECT_EQ(words::daysOfMonth({Day(2026, 10, 1), Day(2026, 10, 31)}), QStringLiteral("1.–31. Oktober 2026"));
        EXPECT_EQ(words::shortDays({Day(2026, 10, 11), Day(2026, 10, 14)}), QStringLiteral("11.–14. Okt."));
    }
    const Speaking speaking(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(words::date(day), QStringLiteral("October 3, 2026"));
    EXPECT_EQ(words::daysOfMonth({Day(2026, 10, 1), Day(2026, 10, 31)}), QStringLiteral("October 1–31, 2026"));
    EXPECT_EQ(words::shortDays({Day(2026, 10, 11), Day(2026, 10, 14)}), QStringLiteral("Oct 11–14"));
    EXPECT_EQ(words::hour(ClockTime::at(21, 0)), QStringLiteral("9 PM"));
}

TEST(LanguageTest, AWhileOfAnotherLanguageEnds)
{
    const QString before = ReportWords::days(2);
    {
        const Speaking speaking(QLocale(QLocale::Indonesian));
        EXPECT_EQ(ReportWords::days(2), QStringLiteral("2 hari"));
    }
    EXPECT_EQ(ReportWords::days(2), before);
    EXPECT_EQ(QLocale().language(), QLocale::C);
}

TEST(LanguageTest, ATagNamesALanguageAndMayNameACountry)
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    EXPECT_EQ(languageFromTag(QStringLiteral("de"), austria), austria);
    EXPECT_EQ(languageFromTag(QStringLiteral("es-MX"), austria), QLocale(QLocale::Spanish, QLocale::Mexico));
    EXPECT_EQ(languageFromTag(QStringLiteral("fr_CA"), austria), QLocale(QLocale::French, QLocale::Canada));
    EXPECT_EQ(languageFromTag(QStringLiteral("id"), austria)->territory(), QLocale::Indonesia);
    EXPECT_FALSE(languageFromTag(QStringLiteral("nl"), austria));
    EXPECT_FALSE(languageFromTag(QStringLiteral("nonsense"), austria));
}

TEST(LanguageTest, ALocaleThatIsNotSpokenGetsEnglish)
{
    EXPECT_EQ(spokenFor(QLocale(QLocale::Dutch, QLocale::Netherlands)).language(), QLocale::English);
    EXPECT_EQ(spokenFor(QLocale(QLocale::French, QLocale::Switzerland)).territory(), QLocale::Switzerland);
}

}  // namespace
}  // namespace slumbar
