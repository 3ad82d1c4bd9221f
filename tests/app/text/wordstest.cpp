#include "text/words.h"

#include <QLocale>
#include <gtest/gtest.h>

#include "support/build.h"

namespace slumbar {
namespace {

using testing::clock;
using testing::day;

/// Sets the locale that words are written in, and puts the old one back.
class WordsTest : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }
};

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

TEST_F(WordsTest, DurationsAreRoundedToTheMinute)
{
    EXPECT_EQ(plain(words::duration(std::chrono::minutes(425))), QStringLiteral("7 h 05"));
    EXPECT_EQ(plain(words::durationOfMinutes(59.4)), QStringLiteral("59 min"));
    EXPECT_EQ(plain(words::durationOfMinutes(59.6)), QStringLiteral("1 h 00"));
    EXPECT_EQ(plain(words::durationOfMinutes(0)), QStringLiteral("0 min"));
}

TEST_F(WordsTest, DatesFollowTheLocale)
{
    EXPECT_EQ(words::longDay(day("2026-10-29")), QStringLiteral("Thursday 29 October 2026"));
    EXPECT_EQ(words::dayAndMonth(day("2026-10-29")), QStringLiteral("29 October"));
    EXPECT_EQ(words::month(day("2026-10-29").month()), QStringLiteral("October 2026"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(words::weekdayAndDay(day("2026-10-29")), QStringLiteral("Thursday, October 29"));
    EXPECT_EQ(words::clock(clock("23:10")), QStringLiteral("11:10 PM"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(words::weekday(day("2026-10-29")), QStringLiteral("Donnerstag"));
    EXPECT_EQ(words::clock(clock("23:10")), QStringLiteral("23:10"));
    EXPECT_EQ(words::number(3.66, 1), QStringLiteral("3,7"));
}

TEST_F(WordsTest, NumbersHaveATrueMinusAndNoMinusZero)
{
    EXPECT_EQ(words::number(-0.44, 1), QStringLiteral("−0.4"));
    EXPECT_EQ(words::number(-0.04, 1), QStringLiteral("0.0"));
    EXPECT_EQ(words::shortNumber(18.0), QStringLiteral("18"));
    EXPECT_EQ(words::shortNumber(18.25), QStringLiteral("18.3"));
}

TEST_F(WordsTest, SmallCountsAreWords)
{
    EXPECT_EQ(words::count(2), QStringLiteral("two"));
    EXPECT_EQ(words::count(12), QStringLiteral("12"));
    EXPECT_EQ(words::sentenceStart(words::count(3)), QStringLiteral("Three"));
}

TEST_F(WordsTest, HabitsSayTheirTarget)
{
    const Diary diary;
    EXPECT_EQ(words::factorName(*diary.factor("caffeine_cutoff")), QStringLiteral("Last caffeine by 14:00"));
    EXPECT_EQ(plain(words::factorName(*diary.factor("cool_room"))), QStringLiteral("Room 19 °C or cooler"));
    EXPECT_EQ(words::factorName(*diary.factor("stretching")), QStringLiteral("Stretching, 10 minutes"));
    EXPECT_EQ(words::factorName(*diary.factor("bedtime_plan")), QStringLiteral("Bedtime within 30 min of 23:00"));
    EXPECT_EQ(words::shortFactorName(*diary.factor("reframing")), QStringLiteral("A kinder thought"));
    FactorFields own;
    own.id = "swim";
    own.name = "Swimming";
    EXPECT_EQ(words::factorName(testing::valueOf(Factor::make(own))), QStringLiteral("Swimming"));
}

TEST_F(WordsTest, EveryBuiltInFactorHasAName)
{
    for (const Factor& factor : builtInFactors()) {
        EXPECT_NE(words::shortFactorName(factor), toQt(factor.id())) << factor.id();
        EXPECT_FALSE(words::factorName(factor).contains(QLatin1Char('_'))) << factor.id();
    }
}

TEST_F(WordsTest, MarksSayWhatWasRecorded)
{
    const Diary diary;
    const Mark room{"cool_room", 18.0, {}};
    EXPECT_EQ(plain(words::mark(*diary.factor("cool_room"), &room)), QStringLiteral("18 °C"));
    const Mark screens{"screens_off", clock("22:25"), {}};
    EXPECT_EQ(words::mark(*diary.factor("screens_off"), &screens), QStringLiteral("at 22:25"));
    const Mark skipped{"stretching", NotApplicable{}, {}};
    EXPECT_EQ(words::mark(*diary.factor("stretching"), &skipped), QStringLiteral("does not apply"));
    EXPECT_TRUE(words::mark(*diary.factor("stretching"), nullptr).isEmpty());
}

TEST_F(WordsTest, EverySiteHasItsOwnWords)
{
    QSet<QString> names;
    for (const Site site : allSites()) {
        names.insert(words::site(site));
    }
    EXPECT_EQ(names.size(), 14);
}

}  // namespace
}  // namespace slumbar
