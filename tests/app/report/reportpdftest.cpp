#include "report/reportpdf.h"

#include <csignal>

#include <sys/resource.h>

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"
#include "text/language.h"

namespace slumbar {
namespace {

using namespace testing;

MonthlyReport octoberReport()
{
    return monthlyReport(octoberDiary(), october2026, printedInNovember);
}

class ReportPdfTest : public ::testing::Test {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// What a tool of poppler says about the report; nothing where it is not installed.
    std::optional<QString> said(const QString& tool, const QStringList& options, const QStringList& after = {})
    {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            return std::nullopt;
        }
        const QString pdf = path(QStringLiteral("said.pdf"));
        if (!writePdf({octoberReport()}, Paper::A4, pdf)) {
            return std::nullopt;
        }
        QProcess process;
        process.start(tool, options + QStringList{pdf} + after);
        process.waitForFinished();
        QString words = QString::fromUtf8(process.readAllStandardOutput());
        return words.replace(QChar(0x00A0), QLatin1Char(' '));
    }

    QTemporaryDir m_folder;
};

TEST_F(ReportPdfTest, HasItsPagesAndItsFontsInside)
{
    const QByteArray pdf = reportPdf({octoberReport()}, Paper::A4);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 3);
    EXPECT_GE(pdf.count("/FontFile2"), 2);
    EXPECT_EQ(pdf.count("/Subtype /Image"), 0) << "nothing is a picture of pixels";
}

TEST_F(ReportPdfTest, CarriesNoNameInItsFileName)
{
    EXPECT_EQ(suggestedFileName(octoberReport(), QStringLiteral("pdf")), QStringLiteral("slumbar-2026-10.pdf"));
}

TEST_F(ReportPdfTest, TextKeepsItsSignsAndBrackets)
{
    const auto text = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")});
    if (!text) {
        GTEST_SKIP() << "pdftotext is not installed";
    }
    for (const char* const expected : {"Ruth Adeyemi", "14 March 1978 (48)", "1–31 October 2026", "(5.5)", "Stiff ≥ 30",
                                       "Efficiency TST/TIB", "flare", "11–14 Oct", "21:00", "0–3", "Page 1 of 3",
                                       "Page 2 of 3", "What went with pain", "less pain", "−2", "Cannot tell yet"}) {
        EXPECT_TRUE(text->contains(QString::fromUtf8(expected))) << expected;
    }
}

TEST_F(ReportPdfTest, EveryFontIsEmbeddedAndReadable)
{
    const auto fonts = said(QStringLiteral("pdffonts"), {});
    if (!fonts) {
        GTEST_SKIP() << "pdffonts is not installed";
    }
    const QStringList lines = fonts->split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        // embedded, a subset or not, and with the characters of its glyphs
        EXPECT_TRUE(line.contains(QRegularExpression(QStringLiteral("yes (yes|no) +yes")))) << line.toStdString();
    }
}

TEST_F(ReportPdfTest, IsVectorThroughout)
{
    const auto images = said(QStringLiteral("pdfimages"), {QStringLiteral("-list")});
    if (!images) {
        GTEST_SKIP() << "pdfimages is not installed";
    }
    EXPECT_EQ(images->split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2) << "only the head of the list";
}

std::vector<MonthlyReport> septemberAndOctober()
{
    return {monthlyReport(octoberDiary(), std::chrono::year(2026) / std::chrono::September, printedInNovember),
            octoberReport()};
}

TEST_F(ReportPdfTest, NamesItsLanguage)
{
    const Speaking speaking(QLocale(QLocale::German, QLocale::Switzerland));
    const QByteArray pdf = reportPdf({octoberReport()}, Paper::A4);
    EXPECT_EQ(pdf.count("/Lang (de-CH)"), 1);
    EXPECT_EQ(pdf.count("/Outlines"), 0) << "a single month needs none";
    EXPECT_EQ(pdf.count("%%EOF"), 2) << "what QPdfWriter wrote stays as it was";
}

TEST_F(ReportPdfTest, TheUpdateSaysWhereItsObjectsAre)
{
    const QByteArray pdf = reportPdf(septemberAndOctober(), Paper::A4);
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').first().toLongLong();
    ASSERT_EQ(pdf.mid(table, 4), "xref");
    static const QRegularExpression entry(QStringLiteral("(\\d+) 1\n(\\d{10}) 00000 n "));
    int count = 0;
    for (auto found = entry.globalMatch(QString::fromLatin1(pdf.mid(table))); found.hasNext(); ++count) {
        const auto match = found.next();
        const QByteArray begin = match.captured(1).toLatin1() + " 0 obj\n";
        EXPECT_EQ(pdf.mid(match.captured(2).toLongLong(), begin.size()), begin);
    }
    EXPECT_EQ(count, 5) << "the outline, its two months, the links and the catalogue";
}

TEST_F(ReportPdfTest, SeveralMonthsHaveAnOutlineAndLinks)
{
    const QByteArray pdf = reportPdf(septemberAndOctober(), Paper::A4);
    EXPECT_EQ(pdf.count("/Subtype /Link"), 2);
    EXPECT_EQ(pdf.count("/PageMode /UseOutlines"), 1);
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftohtml"));
    if (tool.isEmpty()) {
        GTEST_SKIP() << "pdftohtml is not installed";
    }
    ASSERT_TRUE(writePdf(septemberAndOctober(), Paper::A4, path(QStringLiteral("two.pdf"))));
    QProcess process;
    process.start(tool, {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"),
                         path(QStringLiteral("two.pdf"))});
    process.waitForFinished();
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(said.contains(QStringLiteral("<item page=\"2\">September 2026</item>")))
        << said.right(600).toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("<item page=\"4\">October 2026</item>")));
    EXPECT_TRUE(process.readAllStandardError().isEmpty()) << "the file is sound";
}

TEST_F(ReportPdfTest, OnlyItsOwnerMayReadIt)
{
    const QString pdf = path(QStringLiteral("october.pdf"));
    ASSERT_TRUE(writePdf({octoberReport()}, Paper::Letter, pdf));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(pdf).permissions() & others);
}

TEST_F(ReportPdfTest, AFolderThatIsNotThereIsAnErrorAndLeavesNothing)
{
    const auto written = writePdf({octoberReport()}, Paper::A4, path(QStringLiteral("missing/october.pdf")));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileNotWritable);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

/// While it lives no file grows beyond some bytes, as on a disk that is full.
class WriteLimit {
public:
    explicit WriteLimit(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~WriteLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_oldHandler);
    }

private:
    rlimit m_before{};
    void (*m_oldHandler)(int);
};

TEST_F(ReportPdfTest, AWriteThatFailsHalfWayLeavesTheOldFile)
{
    const QString pdf = path(QStringLiteral("october.pdf"));
    ASSERT_TRUE(writePdf({octoberReport()}, Paper::A4, pdf));
    const qint64 before = QFileInfo(pdf).size();
    {
        const WriteLimit limit(4096);
        EXPECT_FALSE(writePdf({octoberReport()}, Paper::Letter, pdf));
    }
    EXPECT_EQ(QFileInfo(pdf).size(), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1) << "nothing half written lies about";
}

}  // namespace
}  // namespace slumbar
