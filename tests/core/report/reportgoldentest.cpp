#include <gtest/gtest.h>

#include "core/report/octoberdiary.h"
#include "support/goldenfile.h"
#include "support/reporttext.h"

namespace slumbar {
namespace {

using namespace testing;

TEST(ReportGoldenTest, AFullMonthHoldsEveryFigure)
{
    const MonthlyReport report = monthlyReport(longQuestions(), october2026, printedInNovember);
    expectGolden(ReportText(report).text(), "report/october.txt");
}

TEST(ReportGoldenTest, FourNightsHoldRanges)
{
    const MonthlyReport report = monthlyReport(fourNights(), october2026, printedInNovember);
    expectGolden(ReportText(report).text(), "report/four-nights.txt");
}

}  // namespace
}  // namespace slumbar
