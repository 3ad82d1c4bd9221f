// Nights and pain through time: a sentence, the chart that shows it, and the table that proves it, for a week up to
// the whole diary.
#pragma once

#include <functional>
#include <optional>

#include <QScrollArea>

#include "domain/diary.h"
#include "trends/trendsfigures.h"

class QBoxLayout;

namespace slumbar {

class ChartTableView;
class ChartView;
class KeyButton;
class SegmentedControl;
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

public Q_SLOTS:
    void setRange(slumbar::TrendsRange range);
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
    QBoxLayout* createControls();
    void createKeys();
    void showRange();
    void showDays(DayRange days);
    void showChart();
    void arrangeControls();

    AskForFile m_askForFile;
    Diary m_diary;
    Day m_today{std::chrono::sys_days{}};
    TrendsRange m_range = TrendsRange::Month;
    std::optional<TrendsFigures> m_figures;  ///< nothing while the diary has no night and no pain
    std::optional<DayRange> m_shown;         ///< of the figures' days, those the chart is zoomed to
    Grain m_grain = Grain::Day;

    TrendsEmpty* m_empty;
    QWidget* m_contents;
    TextLabel* m_sentence;
    TextLabel* m_secondLine;
    SegmentedControl* m_ranges;
    TextLabel* m_zoomWords;
    KeyButton* m_showAll;
    KeyButton* m_copy;
    KeyButton* m_save;
    QBoxLayout* m_controls;
    ChartView* m_chart;
    ChartTableView* m_table;
};

}  // namespace slumbar
