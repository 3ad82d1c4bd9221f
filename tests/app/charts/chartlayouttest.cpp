#include "charts/chartlayout.h"

#include <gmock/gmock.h>

#include <QWidget>

#include "specs.h"

namespace slumbar {

using namespace slumbar::testing;

namespace {

const DayRange month{Day(2026, 10, 1), Day(2026, 10, 31)};

class ChartLayoutTest : public ::testing::TestWithParam<Qt::LayoutDirection> {
protected:
    ChartLayoutTest() { m_widget.setLayoutDirection(GetParam()); }
    ChartLayout laidOut(const ChartSpec& spec, QSizeF size = {900, 400})
    {
        m_look = chartLookOf(&m_widget);
        return ChartLayout(spec, spec.days, size, m_look);
    }

    QWidget m_widget;
    ChartLook m_look = chartLookOf(&m_widget);
};

ChartSpec withWords()
{
    ChartSpec spec = twoPanels(month);
    spec.panels[0].band = ChartBand{7, 9, QStringLiteral("7 to 9 h\nrecommended")};
    spec.panels[0].bars[0].name = QStringLiteral("nights");
    spec.panels[1].lines.push_back(spec.panels[1].lines.front());
    spec.panels[1].lines.front().name = QStringLiteral("evening");
    spec.eventsTitle = QStringLiteral("Events");
    spec.events = {{{Day(2026, 10, 3), Day(2026, 10, 3)}, QStringLiteral("New mattress")},
                   {{Day(2026, 10, 4), Day(2026, 10, 9)}, QStringLiteral("Journey to Lisbon")},
                   {{Day(2026, 10, 5), Day(2026, 10, 5)}, QStringLiteral("Physiotherapy")},
                   {{Day(2026, 10, 31), Day(2026, 10, 31)}, QStringLiteral("Something with a very long name indeed")}};
    return spec;
}

}  // namespace

TEST_P(ChartLayoutTest, AllPlotsShareTheirLeftAndRightEdge)
{
    const ChartSpec spec = withWords();
    const ChartLayout layout = laidOut(spec);
    EXPECT_EQ(layout.plot(0).left(), layout.plot(1).left());
    EXPECT_EQ(layout.plot(0).right(), layout.plot(1).right());
    EXPECT_LT(layout.plot(0).bottom(), layout.plot(1).top());
}

TEST_P(ChartLayoutTest, DaysAndPixelsAreInverse)
{
    const ChartSpec spec = twoPanels(month);
    const ChartLayout layout = laidOut(spec);
    for (const Day day : month) {
        EXPECT_NEAR(layout.dayAt(layout.xOf(dayNumber(day))), dayNumber(day), 1e-9);
        EXPECT_TRUE(layout.plots().contains(layout.xOf(dayNumber(day)), layout.plots().center().y()));
    }
}

TEST_P(ChartLayoutTest, TimeRunsWithTheReading)
{
    const ChartSpec spec = twoPanels(month);
    const ChartLayout layout = laidOut(spec);
    const bool isRising = layout.xOf(dayNumber(month.last)) > layout.xOf(dayNumber(month.first));
    EXPECT_EQ(isRising, GetParam() == Qt::LeftToRight);
}

TEST_P(ChartLayoutTest, NoWordCoversAnotherOrLeavesThePicture)
{
    const ChartSpec spec = withWords();
    for (const QSizeF size : {QSizeF(1100, 420), QSizeF(620, 340)}) {
        const ChartLayout layout = laidOut(spec, size);
        std::vector<QRectF> words{layout.eventsTitle()};
        for (std::size_t panel = 0; panel < 2; ++panel) {
            words.push_back(layout.titleOf(panel));
            for (const SideWord& word : layout.sideWords(panel)) {
                words.push_back(word.place);
            }
        }
        for (const EventPlace& event : layout.events()) {
            if (!event.word.isEmpty()) {
                words.push_back(event.word);
            }
        }
        for (std::size_t i = 0; i < words.size(); ++i) {
            EXPECT_TRUE(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(words[i])) << i;
            for (std::size_t j = 0; j < i; ++j) {
                EXPECT_FALSE(words[i].adjusted(0, 1, 0, -1).intersects(words[j].adjusted(0, 1, 0, -1)))
                    << i << ' ' << j;
            }
        }
    }
}

TEST_P(ChartLayoutTest, AnEventWithoutRoomForItsWordKeepsItsMark)
{
    const ChartSpec spec = withWords();
    const ChartLayout layout = laidOut(spec);
    ASSERT_EQ(layout.events().size(), 4U);
    EXPECT_TRUE(layout.events()[3].word.isEmpty());
    EXPECT_NEAR(layout.events()[3].from, layout.xOf(dayNumber(Day(2026, 10, 31))), 1e-9);
}

TEST_P(ChartLayoutTest, AtItsUsualHeightThePicturesFillIt)
{
    const ChartSpec spec = withWords();
    const double height = ChartLayout::usualHeight(spec, 900, chartLookOf(&m_widget));
    const ChartLayout layout = laidOut(spec, {900, height});
    EXPECT_NEAR(layout.timeLine().bottom(), height, 3);
    EXPECT_NEAR(layout.plot(0).height() / layout.plot(1).height(), 1.5, 0.05);
}

INSTANTIATE_TEST_SUITE_P(BothDirections, ChartLayoutTest, ::testing::Values(Qt::LeftToRight, Qt::RightToLeft));

}  // namespace slumbar
