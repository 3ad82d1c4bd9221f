// What a search of the calendar found: how many days, newest first, and what else can be typed.
#pragma once

#include <optional>

#include <QWidget>

#include "calendar/daysearch.h"

class QKeyEvent;
class QListView;

namespace slumbar {

class SearchModel;
class TextLabel;

class SearchResults : public QWidget {
    Q_OBJECT

public:
    /// `firstWeekday` is the ISO weekday that begins a week.
    explicit SearchResults(unsigned firstWeekday, QWidget* parent = nullptr);

    /// Makes the diary ready to be searched and searches it again; to be called while there is a search.
    void setDiary(const Diary& diary);
    void setTyped(const QString& text);
    const std::vector<DayMatch>& matches() const;
    /// "14 days found": the answer, for the first line of the page.
    QString answer() const;

    /// Nothing where nothing was found.
    std::optional<Day> currentDay() const;
    /// Where the current day stands in the list.
    QRect currentRow() const;
    /// A key that was pressed in the field.
    void goThroughBy(QKeyEvent* event);

Q_SIGNALS:
    /// Another day of the list is the current one.
    void dayPointed(slumbar::Day day);
    /// By Enter or a click.
    void dayRequested(slumbar::Day day);
    /// One of the examples is to be typed.
    void exampleChosen(const QString& text);
    /// By Esc.
    void searchLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addExamples();
    void addList();
    void search();

    unsigned m_firstWeekday;
    Diary m_diary;
    std::optional<DaySearch> m_search;
    QString m_typed;
    SearchModel* m_model;
    QListView* m_list;
    TextLabel* m_nothing;
};

}  // namespace slumbar
