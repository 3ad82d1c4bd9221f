// The diary through time: a sentence, the chart that shows it, and the table that proves it, in five views and for a
// week up to the whole diary.
#pragma once

#include <array>
#include <functional>
#include <optional>

#include <QScrollArea>

#include "domain/diary.h"
#include "trends/pairstory.h"
#include "trends/trendscontrols.h"
#include "trends/trendsstory.h"

namespace slumbar {

class Card;
class ChartTableView;
class ChartView;
class KeyButton;
class TextLabel;
class TrendsEmpty;

class TrendsPage : public QScrollArea {
    Q_OBJECT

public:
    /// Gives the file to write, or an empty name when the person thinks better of it.
    using AskForFile = std::function<QString(QWidget* parent, const QString& suggestion)>;

    explicit TrendsPage(QWidget* parent = nullptr);

    void setDiary(const Diary& diary, const Moment& now);
    /// A file dialog unless set.
    void setAskForFile(AskForFile askForFile) { m_askForFile = std::move(askForFile); }
    TrendsRange range() const { return m_range; }
    TrendsView view() const { return m_view; }

public Q_SLOTS:
    void setRange(slumbar::TrendsRange range);
    void setView(slumbar::TrendsView view);
    void setPair(const slumbar::SeriesPair& pair);
    void copy();
    void savePicture();

Q_SIGNALS:
    void checkInRequested();
    /// A quiet word for the status line: what was copied or saved, or why not.
    void noticeGiven(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* createContents();
    QWidget* createChartFoot();
    void connectParts();
    void showStory();
    TrendsStory storyOf(const TrendsScope& scope) const;
    void offerSeries();
    void showChart(DayRange days);
    void setChart(Grain grain, DayRange days);
    Grain fittingGrain() const;
    void showFoot();
    void goToTable();
    void arrangeControls();

    AskForFile m_askForFile;
    Diary m_diary;
    Day m_today{std::chrono::sys_days{}};
    TrendsRange m_range = TrendsRange::Month;
    TrendsView m_view = TrendsView::NightsAndPain;
    SeriesPair m_pair{DayFigure::HoursAsleep, DayFigure::MorningPain};
    std::vector<TrendsSeries> m_series;  ///< what the two boxes offer
    std::optional<TrendsScope> m_scope;  ///< nothing while the diary has no night and no pain
    TrendsStory m_story;
    std::array<std::optional<TrendsChart>, 3> m_charts;  ///< of the story, by grain, once they were asked for
    Grain m_grain = Grain::Day;

    TrendsEmpty* m_empty;
    QWidget* m_contents;
    TextLabel* m_sentence;
    TextLabel* m_secondLine;
    TrendsControls* m_controls;
    ChartView* m_chart;
    TextLabel* m_teaching;
    TextLabel* m_zoomWords;
    KeyButton* m_showAll;
    QWidget* m_chartFoot;
    Card* m_chartCard;
    Card* m_tableCard;
    ChartTableView* m_table;
};

}  // namespace slumbar
