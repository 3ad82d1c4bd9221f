// The chart of a story on its card, in the grain that fits its width, with the days in view named below it; or, while
// there is nothing to draw, the words that teach what will stand here.
#pragma once

#include <array>
#include <optional>

#include "trends/trendsstory.h"
#include "widgets/card.h"

namespace slumbar {

class ChartView;
class KeyButton;
class TextLabel;

class StoryCard : public Card {
    Q_OBJECT

public:
    explicit StoryCard(QWidget* parent = nullptr);

    /// Shows all of the days. `today` tells which years need not be named.
    void setStory(TrendsStory story, DayRange days, Day today);
    void showDays(DayRange days);
    bool hasChart() const { return static_cast<bool>(m_story.chart); }
    ChartView& chart() const { return *m_chart; }

private:
    QWidget* createFoot();
    Grain fittingGrain() const;
    void setGrain(Grain grain, DayRange days);
    void fitGrain();
    void showFoot();

    TrendsStory m_story;
    DayRange m_days = DayRange::none();
    Day m_today = DayRange::none().first;
    std::array<std::optional<TrendsChart>, 3> m_charts;  ///< of the story, by grain, once they were asked for
    Grain m_grain = Grain::Day;

    ChartView* m_chart;
    TextLabel* m_teaching;
    TextLabel* m_zoomWords;
    KeyButton* m_showAll;
    QWidget* m_foot;
};

}  // namespace slumbar
