#include "trends/trendsseries.h"

#include <gmock/gmock.h>

#include "nights.h"

namespace slumbar {

using namespace slumbar::testing;
using ::testing::ElementsAre;

namespace {

const DayRange week{today - 6, today};

Diary diaryWithMarks()
{
    std::vector<DayRecord> records = evenRecords(week);
    records[2].setMark({"stress", 7.0, {}});
    records[3].setMark({"reframing", Done{}, {}});
    return diaryOf(records);
}

}  // namespace

TEST(TrendsSeriesTest, OnlyWhatIsRecordedIsOffered)
{
    EXPECT_THAT(seriesOf(diaryWithMarks()),
                ElementsAre(TrendsSeries(DayFigure::HoursAsleep), TrendsSeries(DayFigure::MorningPain),
                            TrendsSeries(DayFigure::EveningPain), TrendsSeries(MeasureOf{"stress"}),
                            TrendsSeries(StrengthOf{"reframing"})));
    EXPECT_TRUE(seriesOf(Diary()).empty());
}

TEST(TrendsSeriesTest, ADayWithoutItHasNoValue)
{
    const DayValues stress = valuesOf(MeasureOf{"stress"}, diaryWithMarks(), week);
    EXPECT_THAT(stress,
                ElementsAre(std::nullopt, std::nullopt, 7.0, std::nullopt, std::nullopt, std::nullopt, std::nullopt));
}

TEST(TrendsSeriesTest, StrengthIsInPercentFromTheFirstMarkOn)
{
    const DayValues strength = valuesOf(StrengthOf{"reframing"}, diaryWithMarks(), week);
    EXPECT_EQ(strength[2], std::nullopt);
    EXPECT_NEAR(*strength[3], 5.19, 0.01);
    EXPECT_LT(*strength[6], *strength[3]);
}

TEST(TrendsSeriesTest, AFactorThatIsGoneKeepsItsIdAndHasNoValues)
{
    const DayValues gone = valuesOf(StrengthOf{"juggling"}, diaryWithMarks(), week);
    EXPECT_EQ(gone, DayValues(7));
    EXPECT_EQ(seriesName(StrengthOf{"juggling"}, diaryWithMarks()), QStringLiteral("juggling, strength"));
}

TEST(TrendsSeriesTest, ValuesAreSaidInTheirUnits)
{
    const auto said = [](const TrendsSeries& series, double value) {
        return seriesValue(series, Diary(), value, true).replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
    };
    EXPECT_EQ(said(DayFigure::HoursAsleep, 6.75), "6 h 45");
    EXPECT_EQ(said(DayFigure::Efficiency, 86.4), "86 %");
    EXPECT_EQ(said(DayFigure::MorningPain, 4), "4.0");
    EXPECT_EQ(said(DayFigure::Stiffness, 25), "25 min");
    EXPECT_EQ(said(MeasureOf{"caffeine_mg"}, 180), "180 mg");
    EXPECT_EQ(said(MeasureOf{"exercise_min"}, 20), "20 min");
    EXPECT_EQ(said(StrengthOf{"reframing"}, 40.6), "41 %");
}

TEST(TrendsSeriesTest, AnAxisHoldsAllValuesInAFewRoundSteps)
{
    for (const double highest : {0.0, 3.0, 9.0, 42.0, 180.0, 950.0}) {
        const ValueAxis axis = seriesAxis(MeasureOf{"caffeine_mg"}, Diary(), 0, highest);
        EXPECT_EQ(axis.low, 0);
        EXPECT_GE(axis.high, highest);
        EXPECT_LE(axis.labels.size(), 6);
        EXPECT_GE(axis.labels.size(), 2);
    }
    EXPECT_EQ(seriesAxis(DayFigure::WorstPain, Diary(), 2, 3).high, 10);
    EXPECT_EQ(seriesAxis(DayFigure::HoursAsleep, Diary(), 2, 13).low, 0);
}

}  // namespace slumbar
