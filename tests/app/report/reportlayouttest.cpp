#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include <QLocale>

#include "core/report/octoberdiary.h"
#include "demo/madeupdiary.h"
#include "report/reportpages.h"
#include "report/reportwords.h"
#include "support/goldenfile.h"
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
    QLocale locale = QLocale::c();
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

/// Effects of every kind, a year to look back on, and an experiment that goes on.
Diary wholeYear()
{
    const Diary lived = madeUpDiary(Day(2026, 11, 27), 430, 1, CentralEurope2026());
    ExperimentFields fields;
    fields.id = "knee_pillow-2026-10-19";
    fields.question = "Does a pillow between the knees change back pain in the morning?";
    fields.factor = "knee_pillow";
    fields.partOfDay = PartOfDay::Night;
    fields.seed = ExperimentSeed::of<40721>();
    fields.firstDay = Day(2026, 10, 19);
    Edit edit;
    edit.experiments = std::vector{valueOf(Experiment::make(fields))};
    return lived.with(edit);
}

/// The same with everything there is to be said besides.
Diary everything()
{
    const Diary year = wholeYear();
    Edit edit;
    edit.profile = muchToSay().profile();
    const Diary many = muchToSay();
    for (const DayRecord& said : many.all()) {
        DayRecord record = year.on(said.day());
        for (const Event& event : said.events()) {
            record.addEvent(event);
        }
        edit.days.push_back(std::move(record));
    }
    const Diary full = year.with(edit);
    const auto asked = longQuestions().on(Day(2026, 10, 30)).events();
    DayRecord last = full.on(Day(2026, 10, 30));
    for (const Event& event : asked) {
        last.addEvent(event);
    }
    return full.with(Edit::ofDay(std::move(last)));
}

ReportPages pagesOf(const Scenario& scenario)
{
    const Speaking speaking(scenario.locale);
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

Scenario spoken(const char* name, Diary (*diary)(), const char* locale, Paper paper = Paper::A4)
{
    return {name, diary, october2026, paper, nullptr, printedInNovember, QLocale(QLatin1String(locale))};
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
    const bool isMirrored = GetParam().locale.textDirection() == Qt::RightToLeft;
    const ReportPages pages = pagesOf(GetParam());
    const PageGrid grid = PageGrid::of(GetParam().paper);
    for (int page = 0; page < pages.count(); ++page) {
        for (const PaintCommand& command : pages.sheet(page).commands()) {
            const QRectF place = placeOf(command);
            const auto* text = std::get_if<PaintedText>(&command);
            // The triangles of concern hang in the margin on purpose, on the side on which reading begins.
            const qreal hanging = std::holds_alternative<PaintedShape>(command) ? 8.1 : 0;
            const qreal left = grid.left - (isMirrored ? 0 : hanging);
            const qreal right = grid.right + (isMirrored ? hanging : 0);
            EXPECT_TRUE(place.left() >= left - 0.5 && place.right() <= right + 0.5 && place.top() >= grid.top - 0.5 &&
                        place.bottom() <= grid.bottom + 0.5)
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
                   qAbs(count.baseline.x() + count.width - grid.figuresRight) < 0.1 &&
                   count.words.text.section(QLatin1Char('+'), 0, 0).toInt() > 0;
        });
        EXPECT_TRUE(hasCount) << describe(value);
    }
}

TEST_P(ReportLayoutTest, EveryPageIsNumbered)
{
    const ReportPages pages = pagesOf(GetParam());
    ASSERT_GE(pages.count(), 2);
    for (int page = 0; page < pages.count(); ++page) {
        const Speaking speaking(GetParam().locale);
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
        Scenario{"WholeYear", wholeYear}, Scenario{"Everything", everything},
        Scenario{"EverythingOnLetter", everything, october2026, Paper::Letter},
        Scenario{"EverythingInAWideFace", everything, october2026, Paper::Letter, "DejaVu Sans"},
        Scenario{"OneDay", oneDay}, Scenario{"LongQuestions", longQuestions},
        Scenario{"LongQuestionsOnLetter", longQuestions, october2026, Paper::Letter},
        Scenario{"ClockChangeAndTravel", clockChangeAndTravel},
        Scenario{"Mirrored", wholeYear, october2026, Paper::A4, nullptr, printedInNovember, QLocale(QLocale::Hebrew)},
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
        spoken("ArabicMuchToSay", muchToSay, "ar_EG"), spoken("GermanWholeYear", wholeYear, "de_DE"),
        spoken("GermanEverything", everything, "de_CH", Paper::Letter), spoken("SpanishWholeYear", wholeYear, "es_ES"),
        spoken("SpanishEverything", everything, "es_MX", Paper::Letter), spoken("FrenchWholeYear", wholeYear, "fr_FR"),
        spoken("FrenchEverything", everything, "fr_CA", Paper::Letter),
        spoken("IndonesianWholeYear", wholeYear, "id_ID"), spoken("IndonesianEverything", everything, "id_ID"),
        spoken("AmericanWholeYear", wholeYear, "en_US", Paper::Letter),
        spoken("GermanLongQuestions", longQuestions, "de_DE")),
    [](const auto& scenario) { return std::string(scenario.param.name); });

TEST(ReportPagesTest, AFullMonthShowsFourteenFigures)
{
    const ReportPages pages = pagesOf({"", octoberDiary});
    EXPECT_EQ(figuresOf(pages.sheet(0), PageGrid::of(Paper::A4)).size(), 14U);
}

/// What reads from right to left lies where its mirror image reads from left to right, and only the body, with its
/// letters, keeps its left.
TEST(ReportPagesTest, AMirroredPageHasEverythingOnTheOtherSide)
{
    const ReportPages straight = pagesOf({"", octoberDiary});
    const ReportPages mirrored =
        pagesOf({"", octoberDiary, october2026, Paper::A4, nullptr, printedInNovember, QLocale(QLocale::Hebrew)});
    const PageGrid grid = PageGrid::of(Paper::A4);
    const auto titles = textsOf(mirrored.sheet(0));
    const auto placeOfText = [](const std::vector<PaintedText>& texts, const QString& words) {
        const auto found =
            std::find_if(texts.begin(), texts.end(), [&](const PaintedText& text) { return text.words.text == words; });
        return found == texts.end() ? QRectF() : found->bounds();
    };
    for (const char* const words : {"Pain", "Safety notes", "Ruth Adeyemi"}) {
        const QRectF before = placeOfText(textsOf(straight.sheet(0)), QString::fromLatin1(words));
        const QRectF after = placeOfText(titles, QString::fromLatin1(words));
        EXPECT_NEAR(before.left(), grid.size.width() - after.right(), 0.01) << words;
    }
    const qreal left = placeOfText(titles, QStringLiteral("L")).left();
    const qreal right = placeOfText(titles, QStringLiteral("R")).left();
    EXPECT_LT(left, right) << "left stays left";
}

std::vector<QRectF> marksOfEffects(const Sheet& sheet, const PageGrid& grid)
{
    std::vector<QRectF> marks;
    for (const PaintCommand& command : sheet.commands()) {
        const auto* disc = std::get_if<PaintedDisc>(&command);
        const auto* shape = std::get_if<PaintedShape>(&command);
        const bool isMark = disc ? disc->radius == 3 : shape && shape->look.edge;
        if (isMark && placeOf(command).left() > grid.pictureLeft) {
            marks.push_back(placeOf(command));
        }
    }
    return marks;
}

TEST(ReportPagesTest, EffectsLieOnOneAxisWhereTheirWordsSay)
{
    const MonthlyReport report = monthlyReport(wholeYear(), october2026, printedInNovember);
    const ReportPages pages(report, Paper::A4);
    const PageGrid grid = PageGrid::of(Paper::A4);
    ASSERT_FALSE(report.effects.likely.empty());
    const auto marks = marksOfEffects(pages.sheet(1), grid);
    ASSERT_GE(marks.size(), report.effects.likely.size());
    const auto texts = textsOf(pages.sheet(1));
    const auto middleOf = [&](const QString& words) {
        const auto found =
            std::find_if(texts.begin(), texts.end(), [&](const PaintedText& text) { return text.words.text == words; });
        return found == texts.end() ? NAN : found->bounds().center().x();
    };
    const qreal zero = middleOf(QStringLiteral("0"));
    const qreal one = middleOf(QStringLiteral("+1"));
    for (std::size_t i = 0; i < report.effects.likely.size(); ++i) {
        const double points = report.effects.likely[i].effect.estimate->value;
        EXPECT_NEAR(marks[i].center().x(), zero + points * (one - zero), 0.05);
    }
}

TEST(ReportPagesTest, WhatIsLikelyNeverGivesWay)
{
    const MonthlyReport report = monthlyReport(everything(), october2026, printedInNovember);
    const ReportPages pages(report, Paper::Letter);
    ASSERT_FALSE(report.effects.likely.empty());
    EXPECT_GE(marksOfEffects(pages.sheet(1), PageGrid::of(Paper::Letter)).size(), report.effects.likely.size());
}

TEST(ReportPagesTest, AFullMonthHasTwoPagesAndOneForItsNotes)
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        MonthlyReport report = monthlyReport(octoberDiary(), october2026, printedInNovember);
        EXPECT_EQ(ReportPages(report, paper).count(), 3);
        report.notes.clear();
        report.measures.clear();
        EXPECT_EQ(ReportPages(report, paper).count(), 2);
        report.effects = {};
        EXPECT_EQ(ReportPages(report, paper).count(), 2);
    }
    const Diary oneMonth = twentyHabits();
    EXPECT_EQ(ReportPages(monthlyReport(oneMonth, october2026, printedInNovember), Paper::A4).count(), 2);
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

TEST(ReportPagesTest, EveryQuestionIsPrintedOnce)
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QString words = allTextOf(pagesOf({"", longQuestions, october2026, paper}));
        for (int number = 1; number <= 5; ++number) {
            EXPECT_EQ(words.count(QStringLiteral("Question %1:").arg(number)), 1) << number;
        }
        EXPECT_TRUE(words.contains(QStringLiteral("further on")));
    }
}

TEST(ReportPagesTest, BlocksToComeAreNotGivenAway)
{
    const MonthlyReport report = monthlyReport(wholeYear(), october2026, printedInNovember);
    ASSERT_TRUE(report.experiment && report.experiment->isRunning());
    EXPECT_EQ(report.experiment->day, 13);
    const auto texts = textsOf(ReportPages(report, Paper::A4).sheet(1));
    const auto arms = std::count_if(texts.begin(), texts.end(), [](const PaintedText& text) {
        return text.words.text == QStringLiteral("A") || text.words.text == QStringLiteral("B");
    });
    EXPECT_LE(arms, 5) << "13 days are four blocks and a begun one";
    const QString words = allTextOf(ReportPages(report, Paper::A4));
    EXPECT_TRUE(words.contains(QStringLiteral("hidden until")));
    EXPECT_TRUE(words.contains(QStringLiteral("in test")));
    EXPECT_FALSE(words.contains(QStringLiteral("exact p =")));
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
    EXPECT_EQ(pages.count(), 6);
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
                                    "29 of 31 days", "Ruth Adeyemi", "Page 1 of 6"}) {
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
