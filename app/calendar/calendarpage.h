// The calendar: a month of days on the left, the chosen one in full on the right, and above them the sentence
// that sums the month up. While it is searched, the days that were found stand in the place of the month.
#pragma once

#include <optional>

#include <QWidget>

#include "domain/dayhistory.h"
#include "domain/diary.h"

class QBoxLayout;
class QScrollArea;
class QShortcut;
class QStackedWidget;

namespace slumbar {

class CalendarGrid;
class CalendarModel;
class DayPanel;
class MonthBar;
class SearchField;
class SearchResults;
class TextLabel;

class CalendarPage : public QWidget {
    Q_OBJECT

public:
    /// `history` says when days were written and outlives the page.
    explicit CalendarPage(const DayHistory& history, QWidget* parent = nullptr);

    /// Keeps the chosen day; the first time it is today.
    void setDiary(const Diary& diary, const Moment& now);
    /// Days up to the end of this month can be chosen; later ones become its last day.
    void chooseDay(Day day);

public Q_SLOTS:
    /// Puts the keyboard into the search.
    void startSearch();

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);
    /// Never for a day that is still to come.
    void dayEditRequested(slumbar::Day day);
    void checklistRequested(slumbar::Day day);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContents();
    QBoxLayout* makeBar();
    QWidget* makeMonthView();
    void connectParts();
    void connectSearch();
    void stepMonths(int months);
    void requestEdit();
    void showMonth();
    void showChosen();
    void showAnswer();
    void arrangeColumns();

    bool isShowingResults() const;
    void showResults(bool isShowing);
    void searchFor(const QString& text);
    void goTo(Day day);
    void leaveSearch();

    Diary m_diary;
    Day m_today{std::chrono::sys_days()};  // until the first diary comes
    std::optional<Day> m_chosen;
    std::optional<Day> m_chosenBeforeSearch;  ///< where leaving the search leads back to
    unsigned m_firstWeekday;
    CalendarModel* m_model;
    CalendarGrid* m_grid;
    DayPanel* m_panel;
    MonthBar* m_bar;
    SearchField* m_field;
    SearchResults* m_results;
    QStackedWidget* m_views;
    TextLabel* m_answer;
    TextLabel* m_basis;
    QBoxLayout* m_columns;
    QScrollArea* m_scroll;
    QShortcut* m_leaveKey;  ///< takes the marks of a search out of the month
};

}  // namespace slumbar
