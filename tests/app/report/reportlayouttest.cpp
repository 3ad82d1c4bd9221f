#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"
#include "report/reportpages.h"

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

class ReportLayoutTest : public ::testing::TestWithParam<Scenario> {};

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
            const qreal left = std::holds_alternative<PaintedShape>(command) ? grid.left - 8.1 : grid.left;
            EXPECT_TRUE(place.left() >= left - 0.5 && place.right() <= grid.right + 0.5 &&
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
        const QString number = QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.count());
        const auto texts = textsOf(pages.sheet(page));
        EXPECT_TRUE(std::any_of(texts.begin(), texts.end(),
                                [&](const PaintedText& text) { return text.words.text == number; }));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Months, ReportLayoutTest,
    ::testing::Values(Scenario{"FullMonth", octoberDiary}, Scenario{"FourNights", fourNights},
                      Scenario{"Nothing", nothing}, Scenario{"NothingButTen", nothingButTen},
                      Scenario{"SoFar", octoberDiary, october2026, Paper::A4, nullptr, Day(2026, 10, 9)},
                      Scenario{"February", february, std::chrono::year(2027) / std::chrono::February, Paper::A4,
                               nullptr, Day(2027, 3, 1)},
                      Scenario{"TwentyHabits", twentyHabits}, Scenario{"SeventyHabits", seventyHabits},
                      Scenario{"MuchToSay", muchToSay},
                      Scenario{"MuchToSayOnLetter", muchToSay, october2026, Paper::Letter},
                      Scenario{"FullMonthOnLetter", octoberDiary, october2026, Paper::Letter},
                      Scenario{"FullMonthInAWideFace", octoberDiary, october2026, Paper::A4, "DejaVu Sans"},
                      Scenario{"NothingButTenInAWideFace", nothingButTen, october2026, Paper::Letter, "DejaVu Sans"},
                      Scenario{"FourNightsInAWideFace", fourNights, october2026, Paper::A4, "DejaVu Sans"}),
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
