// What is chosen above the Trends chart: the range, the view, the two series of the pair, and the buttons that take the
// chart elsewhere. Says what was chosen and knows nothing of diaries.
#pragma once

#include <QWidget>

#include "trends/trendsrange.h"

class QBoxLayout;

namespace slumbar {

class ChoiceBox;
class KeyButton;
class SegmentedControl;
class TextLabel;

/// Five ways to look at the diary through time.
enum class TrendsView { NightsAndPain, Timing, Regularity, Habits, Pair };

class TrendsControls : public QWidget {
    Q_OBJECT

public:
    explicit TrendsControls(QWidget* parent = nullptr);

    void setRange(TrendsRange range);
    void setView(TrendsView view);
    /// The words of both boxes, and which of them are chosen.
    void setSeries(const QStringList& names, int upper, int lower);
    void setHasChart(bool hasChart);

    /// The buttons go below the choices where both do not fit side by side.
    void arrange(int availableWidthPx);

Q_SIGNALS:
    void rangeChosen(slumbar::TrendsRange range);
    void viewChosen(slumbar::TrendsView view);
    void seriesChosen(int upper, int lower);
    void tableAsked();
    void copyAsked();
    void saveAsked();

private:
    void createChoices();
    void createButtons();
    void createPair();
    void createKeys();
    ChoiceBox* createSeriesBox(const QString& name);
    void chooseSeries(ChoiceBox& changed, ChoiceBox& other);

    SegmentedControl* m_ranges;
    ChoiceBox* m_views;
    KeyButton* m_table;
    KeyButton* m_copy;
    KeyButton* m_save;
    QBoxLayout* m_line;
    QWidget* m_pair;
    ChoiceBox* m_upper;
    ChoiceBox* m_lower;
    int m_upperBefore = -1;
    int m_lowerBefore = -1;
};

}  // namespace slumbar
