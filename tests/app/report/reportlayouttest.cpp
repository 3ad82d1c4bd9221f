#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"
#include "report/reportpages.h"
#include "report/reportwords.h"
#include "text/language.h"

namespace slumbar {
namespace {

using namespace testing;

struct Scenario {
    const char* name;
    Diary (*diary)();
    std::chrono::year_month month = october2026;
    Paper paper = Paper::A4;
    const char* family = nullptr;
    Day printed = printedInNovember;
    const char* locale = nullptr;
};

void PrintTo(const Scenario& scenario, std::ostream* out)
{
    *out << scenario.name;
}

Diary twentyHabits()
{
    return manyHabits(20);
}

Diary seventyHabits()
{
    return manyHabits(70);
}

Diary february()
{
    return usualMonth(std::chrono::year(2027) / std::chrono::February);
}

Diary nothing()
{
    return Diary();
}

ReportPages pagesOf(const Scenario& scenario)
{
    const MonthlyReport report = monthlyReport(scenario.diary(), scenario.month, scenario.printed);
    return scenario.family ? ReportPages(report, scenario.paper, QLatin1String(scenario.family))
                           : ReportPages(report, scenario.paper);
}

std::vector<PaintedText> textsOf(const Sheet& sheet)
{
    std::vector<PaintedText> texts;
    for (const PaintCommand& command : sheet.commands()) {
        if (const auto* text = std::get_if<PaintedText>(&command); text && !text->words.text.isEmpty()) {
            texts.push_back(*text);
        }
    }
    return texts;
}

std::string describe(const PaintedText& text)
{
    return text.words.text.toStdString() + " at " + std::to_string(text.baseline.x()) + ", " +
           std::to_string(text.baseline.y());
}

class ReportLayoutTest : public ::testing::TestWithParam<Scenario> {
protected:
    ReportLayoutTest()
    {
        if (GetParam().locale) {
            m_speaking.emplace(QLocale(QLatin1String(GetParam().locale)));
        }
    }

private:
    std::optional<Speaking> m_speaking;
};

Scenario spoken(const char* name, Diary (*diary)(), const char* locale, Paper paper = Paper::A4)
{
    return {name, diary, october2026, paper, nullptr, printedInNovember, locale};
}

TEST_P(ReportLayoutTest, NoTwoTextsOverlap)
{
    const ReportPages pages = pagesOf(GetParam());
    for (int page = 0; page < pages.count(); ++page) {
        const auto texts = textsOf(pages.sheet(page));
        for (std::size_t one = 0; one < texts.size(); ++one) {
            for (std::size_t other = one + 1; other < texts.size(); ++other) {
                const QRectF shared = texts[one].bounds() & texts[other].bounds();
                EXPECT_FALSE(shared.width() > 0.5 && shared.height() > 0.5)
                    << "page " << page + 1 << ": " << describe(texts[one]) << " and " << describe(texts[other]);
            }
        }
    }
}

TEST_P(ReportLayoutTest, NothingLeavesTheMargins)
{
    const ReportPages pages = pagesOf(GetParam());
    const PageGrid grid = PageGrid::of(GetParam().paper);
    for (int page = 0; page < pages.count(); ++page) {
        for (const PaintCommand& command : pages.sheet(page).commands()) {
            const QRectF place = placeOf(command);
            const auto* text = std::get_if<PaintedText>(&command);
            // The triangles of concern hang in the margin on purpose.
            const qreal beyond = std::holds_alternative<PaintedShape>(command) ? 8.6 : 0.5;
            EXPECT_TRUE(place.left() >= grid.left - beyond && place.right() <= grid.right + beyond &&
                        place.top() >= grid.top - 0.5 && place.bottom() <= grid.bottom + 0.5)
                << "page " << page + 1 << ": " << (text ? describe(*text) : std::string("a mark")) << ", "
                << place.left() << " to " << place.right() << ", " << place.top() << " to " << place.bottom();
        }
    }
}

/// The strong values of the two tables on the first page; the counts in the strips are no figures.
std::vector<PaintedText> figuresOf(const Sheet& sheet, const PageGrid& grid)
{
    std::vector<PaintedText> figures;
    for (const PaintedText& text : textsOf(sheet)) {
        const QRectF place = text.bounds();
        const bool isInTable =
            place.left() > grid.left + 20 && place.right() < grid.figuresRight - 25 && place.top() > grid.top + 90;
        const bool isValue = text.type.weight == TypeWeight::Strong && text.type.size != TypeSize::Small;
        const auto& commands = sheet.commands();
        const bool isInStrip = std::any_of(commands.begin(), commands.end(), [&](const PaintCommand& command) {
            const auto* box = std::get_if<PaintedBox>(&command);
            return box && box->rect.contains(place.center());
        });
        if (isInTable && isValue && !isInStrip) {
            figures.push_back(text);
        }
    }
    return figures;
}

TEST_P(ReportLayoutTest, EveryFigureSaysFromHowManyDays)
{
    const ReportPages pages = pagesOf(GetParam());
    const PageGrid grid = PageGrid::of(GetParam().paper);
    const auto texts = textsOf(pages.sheet(0));
    for (const PaintedText& value : figuresOf(pages.sheet(0), grid)) {
        const bool hasCount = std::any_of(texts.begin(), texts.end(), [&](const PaintedText& count) {
            return qAbs(count.baseline.y() - value.baseline.y()) < 0.1 &&
                   qAbs(count.baseline.x() + count.width - grid.figuresRight) < 0.1 && count.words.text.toInt() > 0;
        });
        EXPECT_TRUE(hasCount) << describe(value);
    }
}

TEST_P(ReportLayoutTest, EveryPageIsNumbered)
{
    const ReportPages pages = pagesOf(GetParam());
    ASSERT_GE(pages.count(), 2);
    for (int page = 0; page < pages.count(); ++page) {
        const QString number = ReportWords::tr("Page %1 of %2").arg(page + 1).arg(pages.count());
        const auto texts = textsOf(pages.sheet(page));
        EXPECT_TRUE(std::any_of(texts.begin(), texts.end(),
                                [&](const PaintedText& text) { return text.words.text == number; }));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Months, ReportLayoutTest,
    ::testing::Values(
        Scenario{"FullMonth", octoberDiary}, Scenario{"FourNights", fourNights}, Scenario{"Nothing", nothing},
        Scenario{"NothingButTen", nothingButTen},
        Scenario{"SoFar", octoberDiary, october2026, Paper::A4, nullptr, Day(2026, 10, 9)},
        Scenario{"February", february, std::chrono::year(2027) / std::chrono::February, Paper::A4, nullptr,
                 Day(2027, 3, 1)},
        Scenario{"TwentyHabits", twentyHabits}, Scenario{"SeventyHabits", seventyHabits},
        Scenario{"MuchToSay", muchToSay}, Scenario{"MuchToSayOnLetter", muchToSay, october2026, Paper::Letter},
        Scenario{"FullMonthOnLetter", octoberDiary, october2026, Paper::Letter},
        Scenario{"FullMonthInAWideFace", octoberDiary, october2026, Paper::A4, "DejaVu Sans"},
        Scenario{"NothingButTenInAWideFace", nothingButTen, october2026, Paper::Letter, "DejaVu Sans"},
        Scenario{"FourNightsInAWideFace", fourNights, october2026, Paper::A4, "DejaVu Sans"},
        spoken("German", octoberDiary, "de_DE"), spoken("GermanFourNights", fourNights, "de_DE"),
        spoken("GermanNothingButTen", nothingButTen, "de_DE", Paper::Letter),
        spoken("GermanMuchToSay", muchToSay, "de_AT"), spoken("Spanish", octoberDiary, "es_ES"),
        spoken("SpanishFourNights", fourNights, "es_MX", Paper::Letter), spoken("SpanishMuchToSay", muchToSay, "es_ES"),
        spoken("French", octoberDiary, "fr_FR"), spoken("FrenchFourNights", fourNights, "fr_FR"),
        spoken("FrenchMuchToSay", muchToSay, "fr_CA", Paper::Letter), spoken("Indonesian", octoberDiary, "id_ID"),
        spoken("IndonesianFourNights", fourNights, "id_ID"), spoken("IndonesianNothing", nothing, "id_ID"),
        spoken("AmericanEnglish", octoberDiary, "en_US", Paper::Letter), spoken("Hebrew", octoberDiary, "he_IL"),
        spoken("ArabicMuchToSay", muchToSay, "ar_EG")),
    [](const auto& scenario) { return std::string(scenario.param.name); });

TEST(ReportPagesTest, AFullMonthShowsThirteenFigures)
{
    const ReportPages pages = pagesOf({"", octoberDiary});
    EXPECT_EQ(figuresOf(pages.sheet(0), PageGrid::of(Paper::A4)).size(), 13U);
}

TEST(ReportPagesTest, AFullMonthHasTwoPages)
{
    EXPECT_EQ(pagesOf({"", octoberDiary}).count(), 2);
    EXPECT_EQ(pagesOf({"", octoberDiary, october2026, Paper::Letter}).count(), 2);
    EXPECT_EQ(pagesOf({"", twentyHabits}).count(), 2);
}

QString allTextOf(const ReportPages& pages)
{
    QStringList words;
    for (int page = 0; page < pages.count(); ++page) {
        for (const PaintedText& text : textsOf(pages.sheet(page))) {
            words += text.words.text;
        }
    }
    return words.join(QLatin1Char(' '));
}

TEST(ReportPagesTest, LongNotesFlowOnAndAreNeverCut)
{
    const ReportPages pages = pagesOf({"", muchToSay});
    EXPECT_GT(pages.count(), 2);
    EXPECT_EQ(allTextOf(pages).count(QStringLiteral("turned")), 6 * 90);
}

TEST(ReportPagesTest, WhatHasNoRoomOnTheFirstPageStandsOnALaterOne)
{
    const QString words = allTextOf(pagesOf({"", muchToSay}));
    for (int number = 1; number <= 31; ++number) {
        EXPECT_TRUE(words.contains(QStringLiteral("something happened on day %1").arg(number))) << number;
    }
    for (int kind = 0; kind < 9; ++kind) {
        EXPECT_TRUE(words.contains(QStringLiteral("Treatment of kind %1").arg(kind))) << kind;
    }
}

TEST(ReportPagesTest, AMadeUpDiarySaysSoOnEveryPage)
{
    MonthlyReport report = monthlyReport(octoberDiary(), october2026, printedInNovember);
    report.isMadeUp = true;
    const ReportPages pages(report, Paper::A4);
    for (int page = 0; page < pages.count(); ++page) {
        const auto texts = textsOf(pages.sheet(page));
        EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const PaintedText& text) {
            return text.words.text == QStringLiteral("Made-up diary");
        }));
    }
}

std::vector<MonthlyReport> augustToOctober()
{
    std::vector<MonthlyReport> reports;
    for (unsigned month = 8; month <= 10; ++month) {
        reports.push_back(
            monthlyReport(octoberDiary(), std::chrono::year(2026) / std::chrono::month(month), printedInNovember));
    }
    return reports;
}

TEST(ReportPagesTest, SeveralMonthsStandBehindTheirContents)
{
    const ReportPages pages(augustToOctober(), Paper::A4);
    EXPECT_EQ(pages.count(), 5);
    ASSERT_EQ(pages.chapters().size(), 2U) << "nothing was recorded in August";
    EXPECT_EQ(pages.chapters()[0].title, QStringLiteral("September 2026"));
    EXPECT_EQ(pages.chapters()[0].page, 1);
    EXPECT_EQ(pages.chapters()[1].page, 3);
    const auto texts = textsOf(pages.sheet(0));
    const auto isSaid = [&](const char* words) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const PaintedText& text) { return text.words.text == QLatin1String(words); });
    };
    for (const char* const words : {"August 2026", "nothing", "September 2026", "2", "October 2026", "4", "4.6",
                                    "30 of 31 days", "Ruth Adeyemi", "Page 1 of 5"}) {
        EXPECT_TRUE(isSaid(words)) << words;
    }
}

TEST(ReportPagesTest, TheLineOfAMonthIsWhereItIsNamed)
{
    for (const char* const locale : {"C", "he_IL"}) {
        const Speaking speaking{QLocale(QLatin1String(locale))};
        const ReportPages pages(augustToOctober(), Paper::A4);
        for (const Chapter& chapter : pages.chapters()) {
            const auto texts = textsOf(pages.sheet(0));
            EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [&](const PaintedText& text) {
                return text.words.text == chapter.title && chapter.line.contains(text.bounds().center());
            })) << chapter.title.toStdString();
        }
    }
}

TEST(ReportPagesTest, ALanguageThatReadsFromRightToLeftMirrorsThePageButNotTheBody)
{
    const Speaking speaking{QLocale(QLocale::Hebrew)};
    const ReportPages pages = pagesOf({"", octoberDiary});
    const PageGrid grid = PageGrid::of(Paper::A4);
    const auto xOf = [&](const char* words) {
        for (const PaintedText& text : textsOf(pages.sheet(0))) {
            if (text.words.text == QLatin1String(words)) {
                return text.bounds().center().x();
            }
        }
        return -1.0;
    };
    EXPECT_GT(xOf("Ruth Adeyemi"), grid.size.width() / 2) << "the name begins the line";
    EXPECT_GT(xOf("Pain"), xOf("evening")) << "figures on the right, pictures on the left";
    EXPECT_LT(xOf("L"), xOf("R")) << "seen from behind, the left of a person is on the left";
}

TEST(ReportPagesTest, AllDaysOfBothPapersStandOnTheirOwnX)
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PageGrid grid = PageGrid::of(paper);
        EXPECT_NEAR(grid.daysRight(), grid.labelsLeft, 1e-6);
        EXPECT_NEAR(grid.leftOf(Day(2026, 2, 28)), grid.leftOf(Day(2026, 10, 28)), 1e-9);
    }
}

}  // namespace
}  // namespace slumbar
