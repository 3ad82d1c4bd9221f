// Prints what the report of a month holds, a value a line: report_values DIARY YYYY-MM PRINTED
#include <cstdio>

#include <QCoreApplication>

#include "storage/diaryfile.h"
#include "support/build.h"
#include "support/reporttext.h"

int main(int argc, char** argv)
{
    using namespace slumbar;
    const QCoreApplication application(argc, argv);
    if (argc != 4) {
        return 2;
    }
    const auto diary = DiaryFile::read(QString::fromLocal8Bit(argv[1]));
    const auto month = monthFromIso(argv[2]);
    if (!diary || !month) {
        return 1;
    }
    const MonthlyReport report = monthlyReport(*diary, *month, testing::day(argv[3]));
    std::fputs(testing::ReportText(report).text().c_str(), stdout);
    return 0;
}
