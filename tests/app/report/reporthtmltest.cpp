#include "report/reporthtml.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"
#include "report/reportpages.h"
#include "support/goldenfile.h"
#include "text/language.h"

namespace slumbar {
namespace {

using namespace testing;

QString htmlOf(const Diary& diary)
{
    return QString::fromUtf8(reportHtml({monthlyReport(diary, october2026, printedInNovember)}, Paper::A4));
}

MonthlyReport october()
{
    return monthlyReport(octoberDiary(), october2026, printedInNovember);
}

/// Nothing was recorded in August.
std::vector<MonthlyReport> augustToOctober()
{
    const auto of = [](std::chrono::month month) {
        return monthlyReport(octoberDiary(), std::chrono::year(2026) / month, printedInNovember);
    };
    return {of(std::chrono::August), of(std::chrono::September), october()};
}

QString htmlOfYear(Paper paper = Paper::A4)
{
    return QString::fromUtf8(reportHtml(augustToOctober(), paper));
}

/// Every element by its name with its attributes, in their order; nothing where the text is not well-formed.
struct Element {
    QString name;
    QXmlStreamAttributes attributes;

    QString value(const char* attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
};

std::vector<Element> elementsOf(const QString& html)
{
    QXmlStreamReader reader(html);
    std::vector<Element> elements;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            elements.push_back({reader.name().toString(), reader.attributes()});
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line " << reader.lineNumber();
    return elements;
}

/// What is read on a screen, without the measures that depend on the face that is installed.
QString readingPart(QString html)
{
    html = html.mid(html.indexOf(QStringLiteral("<main>")));
    html.truncate(html.indexOf(QStringLiteral("</main>")));
    static const QRegularExpression measured(QStringLiteral(" (viewBox|style)=\"[^\"]*\""));
    html.remove(measured);
    return html.replace(QStringLiteral("><"), QStringLiteral(">\n<")) + QLatin1Char('\n');
}

TEST(ReportHtmlGoldenTest, AMonthReadsAsAgreed)
{
    expectGolden(readingPart(htmlOf(octoberDiary())).toStdString(), "report/month.html");
}

TEST(ReportHtmlTest, IsWellFormedForEveryKindOfMonth)
{
    for (const Diary& diary : {octoberDiary(), fourNights(), nothingButTen(), muchToSay(), Diary()}) {
        EXPECT_FALSE(elementsOf(htmlOf(diary)).empty());
    }
    EXPECT_FALSE(elementsOf(htmlOfYear()).empty());
}

TEST(ReportHtmlTest, RunsNothingAndFetchesNothing)
{
    for (const QString& html : {htmlOf(octoberDiary()), htmlOfYear()}) {
        EXPECT_FALSE(html.contains(QStringLiteral("<script")));
        EXPECT_FALSE(html.contains(QStringLiteral("http")));
        EXPECT_FALSE(html.contains(QStringLiteral("url(")));
        EXPECT_FALSE(html.contains(QStringLiteral("@import")));
        for (const Element& element : elementsOf(html)) {
            const QString reference = element.value("href");
            EXPECT_TRUE(reference.isEmpty() || reference.startsWith(QLatin1Char('#'))) << reference.toStdString();
            EXPECT_TRUE(element.value("src").isEmpty());
        }
    }
}

TEST(ReportHtmlTest, WhatAPersonWroteStaysText)
{
    DayRecord record(Day(2026, 10, 3));
    record.addEvent({EventKind::Other, "<b>bold</b> & \"quoted\"", "<script>alert(1)</script>"});
    const QString html = htmlOf(Diary({record}, {}, Profile()));
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_FALSE(html.contains(QStringLiteral("<b>")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;alert(1)")));
}

TEST(ReportHtmlTest, EveryPictureHasATitleADescriptionAndItsTable)
{
    const QString html = readingPart(htmlOf(octoberDiary()));
    const auto elements = elementsOf(html + QStringLiteral("</main>"));
    int pictures = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].name != QStringLiteral("svg")) {
            continue;
        }
        ++pictures;
        EXPECT_EQ(elements[i].value("role"), QStringLiteral("img"));
        ASSERT_LT(i + 6, elements.size());
        EXPECT_EQ(elements[i + 1].name, QStringLiteral("title"));
        EXPECT_EQ(elements[i + 1].value("id"), elements[i].value("aria-labelledby"));
        EXPECT_EQ(elements[i + 2].name, QStringLiteral("desc"));
        EXPECT_EQ(elements[i + 2].value("id"), elements[i].value("aria-describedby"));
        EXPECT_EQ(elements[i + 4].name, QStringLiteral("details"));
        EXPECT_EQ(elements[i + 6].name, QStringLiteral("table"));
    }
    EXPECT_EQ(pictures, 11);
}

TEST(ReportHtmlTest, EveryPictureIsAWindowOnAPage)
{
    const QString html = htmlOf(octoberDiary());
    for (const Element& element : elementsOf(html)) {
        if (element.name == QStringLiteral("use")) {
            const QString id = element.value("href").mid(1);
            EXPECT_TRUE(html.contains(QStringLiteral("<g id=\"%1\">").arg(id))) << id.toStdString();
        }
    }
}

TEST(ReportHtmlTest, EveryTableHasACaptionAndHeadingsWithAScope)
{
    const auto elements = elementsOf(htmlOf(octoberDiary()));
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements[i].name == QStringLiteral("table")) {
            EXPECT_EQ(elements[i + 1].name, QStringLiteral("caption"));
        } else if (elements[i].name == QStringLiteral("th")) {
            EXPECT_FALSE(elements[i].value("scope").isEmpty());
        }
    }
}

TEST(ReportHtmlTest, HeadingsSkipNoLevel)
{
    for (const QString& html : {htmlOf(octoberDiary()), htmlOfYear()}) {
        int level = 0;
        for (const Element& element : elementsOf(html)) {
            static const QRegularExpression heading(QStringLiteral("^h([1-6])$"));
            if (const auto found = heading.match(element.name); found.hasMatch()) {
                EXPECT_LE(found.captured(1).toInt(), level + 1);
                level = found.captured(1).toInt();
            }
        }
        EXPECT_GT(level, 0);
    }
}

TEST(ReportHtmlTest, PrintsTheSamePagesAsThePdf)
{
    const auto pagesOf = [](const std::vector<MonthlyReport>& reports) {
        return ReportPages(reports, Paper::A4).count();
    };
    EXPECT_EQ(htmlOf(octoberDiary()).count(QStringLiteral("<svg viewBox=\"0 0 595")), pagesOf({october()}));
    EXPECT_TRUE(htmlOf(octoberDiary()).contains(QStringLiteral("@page{size:A4")));
    EXPECT_TRUE(htmlOfYear(Paper::Letter).contains(QStringLiteral("@page{size:letter")));
    EXPECT_EQ(htmlOfYear().count(QStringLiteral("<svg viewBox=\"0 0 595")), pagesOf(augustToOctober()));
}

TEST(ReportHtmlTest, NamesItsLanguageAndDirection)
{
    {
        const Speaking speaking(QLocale(QLocale::French, QLocale::Canada));
        const QString html = htmlOf(octoberDiary());
        EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"fr-CA\" dir=\"ltr\">")));
        EXPECT_TRUE(html.contains(QStringLiteral("<title>Sommeil et mal de dos, octobre 2026</title>")));
    }
    const Speaking speaking(QLocale(QLocale::Hebrew));
    EXPECT_TRUE(htmlOf(octoberDiary()).contains(QStringLiteral("<html lang=\"he\" dir=\"rtl\">")));
}

TEST(ReportHtmlTest, SeveralMonthsAreReachedFromTheTop)
{
    const QString html = htmlOfYear();
    EXPECT_TRUE(html.contains(QStringLiteral("August 2026: nothing")));
    for (const char* const month : {"month-2026-09", "month-2026-10"}) {
        EXPECT_EQ(html.count(QStringLiteral("href=\"#%1\"").arg(QLatin1String(month))), 1);
        EXPECT_EQ(html.count(QStringLiteral("id=\"%1\"").arg(QLatin1String(month))), 1);
    }
}

TEST(ReportHtmlTest, AFolderThatIsNotThereIsAnError)
{
    const QTemporaryDir folder;
    const auto written = writeHtml({monthlyReport(octoberDiary(), october2026, printedInNovember)}, Paper::A4,
                                   folder.filePath(QStringLiteral("missing/october.html")));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileNotWritable);
}

}  // namespace
}  // namespace slumbar
