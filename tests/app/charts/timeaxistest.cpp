#include "charts/timeaxis.h"

#include <gmock/gmock.h>

#include "charts/chartspec.h"
#include "support/build.h"

namespace slumbar {

using namespace slumbar::testing;
using ::testing::ElementsAre;

namespace {

/// Every letter is 7 px wide.
double widthOf(const QString& text)
{
    return 7.0 * static_cast<double>(text.size());
}

QStringList wordsOf(const TimeAxis& axis)
{
    QStringList words;
    for (const TimeLabel& label : axis.labels) {
        if (!label.text.isEmpty()) {
            words << label.text;
        }
    }
    return words;
}

const Day today(2026, 10, 29);

}  // namespace

TEST(TimeAxisTest, AWeekNamesItsDays)
{
    const TimeAxis axis = timeAxis(DayRange::endingOn(today, 7), 100, widthOf);
    EXPECT_THAT(wordsOf(axis), ElementsAre(QStringLiteral("Fri 23"), QStringLiteral("Sat 24"), QStringLiteral("Sun 25"),
                                           QStringLiteral("Mon 26"), QStringLiteral("Tue 27"), QStringLiteral("Wed 28"),
                                           QStringLiteral("Thu 29")));
}

TEST(TimeAxisTest, AMonthNamesItsMondays)
{
    const TimeAxis axis = timeAxis(DayRange::endingOn(today, 30), 25, widthOf);
    EXPECT_FALSE(axis.isCentred);
    EXPECT_THAT(wordsOf(axis), ElementsAre(QStringLiteral("5 Oct"), QStringLiteral("12 Oct"), QStringLiteral("19 Oct"),
                                           QStringLiteral("26 Oct")));
}

TEST(TimeAxisTest, AYearNamesItsMonthsAndSaysTheYearWhereItChanges)
{
    const TimeAxis axis = timeAxis({Day(2025, 11, 3), today}, 2.5, widthOf);
    const QStringList words = wordsOf(axis);
    ASSERT_EQ(words.size(), 12);
    EXPECT_EQ(words[0], QStringLiteral("Nov 2025"));
    EXPECT_EQ(words[1], QStringLiteral("Dec"));
    EXPECT_EQ(words[2], QStringLiteral("Jan 2026"));
}

TEST(TimeAxisTest, TenYearsNameTheirYears)
{
    const TimeAxis axis = timeAxis({Day(2016, 11, 1), today}, 0.2, widthOf);
    EXPECT_EQ(wordsOf(axis).first(), QStringLiteral("2017"));
    EXPECT_EQ(wordsOf(axis).last(), QStringLiteral("2026"));
}

TEST(TimeAxisTest, ACenturyNamesEveryFifthOrTenthYear)
{
    const TimeAxis axis = timeAxis({Day(1926, 1, 1), today}, 0.02, widthOf);
    EXPECT_EQ(wordsOf(axis)[1], QStringLiteral("1930"));
}

TEST(TimeAxisTest, StretchesFollowEachOtherWithoutAHole)
{
    for (const double pxADay : {100.0, 25.0, 2.5, 0.8, 0.2, 0.02}) {
        const DayRange days{Day(2016, 2, 29), today};
        const TimeAxis axis = timeAxis(days, pxADay, widthOf);
        EXPECT_EQ(axis.labels.front().from, dayNumber(days.first) - 0.5);
        EXPECT_EQ(axis.labels.back().until, dayNumber(days.last) + 0.5);
        for (std::size_t i = 1; i < axis.labels.size(); ++i) {
            EXPECT_EQ(axis.labels[i].from, axis.labels[i - 1].until);
        }
    }
}

TEST(TimeAxisTest, WordsDoNotTouchAtAnyZoom)
{
    for (double pxADay = 0.05; pxADay < 200; pxADay *= 1.17) {
        const TimeAxis axis = timeAxis({Day(2024, 1, 17), today}, pxADay, widthOf);
        double lastEnd = -1e9;
        for (const TimeLabel& label : axis.labels) {
            if (label.text.isEmpty()) {
                continue;
            }
            const double middle = (axis.isCentred ? (label.from + label.until) / 2 : label.from + 0.5) * pxADay;
            EXPECT_GT(middle - widthOf(label.text) / 2, lastEnd) << pxADay << label.text.toStdString();
            lastEnd = middle + widthOf(label.text) / 2;
        }
    }
}

}  // namespace slumbar
