// A month of a ten-year diary as a PDF, beside an empty document of two pages with one paragraph from the same
// QPdfWriter. Prints medians of processor time, which other programs disturb least, and the ratio; the parts of the way
// are told apart. With "paragraph" or "report" that one is made once, in a process that has made nothing before.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "demo/madeupdiary.h"
#include "report/reportpages.h"
#include "report/reportpdf.h"
#include "support/build.h"

namespace {

using namespace slumbar;

constexpr int tenYearsDays = 3650;
constexpr int repetitionsOfAYear = 5;
const Day printed(2026, 11, 2);
const std::chrono::year_month october(std::chrono::year(2026), std::chrono::October);

double medianMs(const std::function<void()>& act, int repetitions = 41)
{
    std::vector<double> elapsed;
    for (int i = 0; i < repetitions; ++i) {
        const std::clock_t start = std::clock();
        act();
        elapsed.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::nth_element(elapsed.begin(), elapsed.begin() + repetitions / 2, elapsed.end());
    return elapsed[repetitions / 2];
}

/// One that began in the month and goes on.
Diary withExperiment(const Diary& diary)
{
    ExperimentFields fields;
    fields.id = "knee_pillow";
    fields.factor = "knee_pillow";
    fields.partOfDay = PartOfDay::Night;
    fields.firstDay = Day(2026, 10, 19);
    Edit edit;
    edit.experiments = std::vector{testing::valueOf(Experiment::make(fields))};
    return diary.with(edit);
}

/// Two pages in both weights of the report's face.
void writeParagraph()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpPaper(writer, Paper::A4);
    QPainter painter(&writer);
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
        QFont font(Typesetter::installedFamily(), 10, weight);
        painter.setFont(font);
        painter.drawText(QRectF(600, 600, 8000, 4000), Qt::TextWordWrap,
                         QStringLiteral("Morning pain averaged 4.6, down from 5.2 in September, with one flare of four "
                                        "days; sleep was 6 h 27 a night, under 7 h on 20 of 28 nights."));
        if (weight == QFont::Normal) {
            writer.newPage();
        }
    }
}

/// All months of 2025 in one document with a page of contents.
void writeYear(const Diary& diary)
{
    std::vector<MonthlyReport> months;
    for (unsigned month = 1; month <= 12; ++month) {
        months.push_back(monthlyReport(diary, std::chrono::year(2025) / std::chrono::month(month), printed));
    }
    reportPdf(months, Paper::A4);
}

/// As the first thing a program does: fonts are found and loaded then.
void printOnce(const std::string& what, const Diary& diary)
{
    const std::clock_t start = std::clock();
    if (what == "paragraph") {
        writeParagraph();
    } else {
        reportPdf({monthlyReport(diary, october, printed)}, Paper::A4);
    }
    std::printf("%s, the first time in a process %7.1f ms\n", what.c_str(),
                1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
}

}  // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const Diary diary = withExperiment(madeUpDiary(printed, tenYearsDays, 1, testing::FixedZone()));
    if (argc > 1) {
        printOnce(argv[1], diary);
        return 0;
    }
    const MonthlyReport report = monthlyReport(diary, october, printed);
    const double paragraph = medianMs(&writeParagraph);
    const double value = medianMs([&] { monthlyReport(diary, october, printed); });
    const double effects = medianMs([&] { monthEffects(diary, Day(2026, 10, 31)); });
    const double experiment = medianMs([&] { monthExperiment(diary, DayRange::ofMonth(october), printed); });
    const double layout = medianMs([&] { ReportPages(report, Paper::A4); });
    const double pdf = medianMs([&] { reportPdf({report}, Paper::A4); });
    const double whole = medianMs([&] { reportPdf({monthlyReport(diary, october, printed)}, Paper::A4); });
    const double year = medianMs([&] { writeYear(diary); }, repetitionsOfAYear);
    std::printf("empty document of two pages        %7.1f ms\n", paragraph);
    std::printf("the month's value                  %7.1f ms, of it effects %.1f, experiment %.1f\n", value, effects,
                experiment);
    std::printf("its PDF                            %7.1f ms, of it layout %.1f\n", pdf, layout);
    std::printf("both                               %7.1f ms, %.1f times the empty document\n", whole,
                whole / paragraph);
    std::printf("a year of months                   %7.1f ms\n", year);
    return 0;
}
