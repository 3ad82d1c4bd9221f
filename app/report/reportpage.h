// The report on screen: a month as it prints, with the ways it leaves the window.
#pragma once

#include <optional>

#include <QLocale>
#include <QWidget>

#include "base/result.h"
#include "domain/diary.h"
#include "report/monthlyreport.h"
#include "report/paper.h"
#include "report/reportdialogs.h"

class QLabel;
class QPrinter;
class QScrollArea;

namespace slumbar {

class KeyButton;
class PagesView;
class QuestionsField;
class SegmentedControl;
class TextLabel;

class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(QWidget* parent = nullptr);
    ~ReportPage() override;

    /// Keeps the chosen month; the first time it is the one of today.
    void setDiary(const Diary& diary, const Moment& now);
    /// Months to come become this one.
    void chooseMonth(std::chrono::year_month month);
    void setDialogs(ReportDialogs dialogs) { m_dialogs = std::move(dialogs); }

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);

private:
    QWidget* makeContents();
    QWidget* makeEmptyState();
    QWidget* makeBar();
    void connectParts();
    void stepMonths(int months);
    void showMonth();
    void keepQuestions();
    void showEmptyState();
    std::optional<std::chrono::year_month> lastRecordedMonth() const;
    Paper paper() const;
    /// What the pages are written in, whatever the window speaks.
    QLocale language() const;

    void print();
    void preview();
    void savePdf();
    void saveHtml();
    using WriteReport = Result<void> (*)(const std::vector<MonthlyReport>& reports, Paper paper, const QString& path);
    void save(const QString& ending, WriteReport write);
    void paintOn(QPrinter& printer) const;
    void announce(const QString& words, bool isSuccess);

    Diary m_diary;
    Day m_today{std::chrono::sys_days()};  // until the first diary comes
    std::optional<std::chrono::year_month> m_month;
    std::optional<MonthlyReport> m_report;
    ReportDialogs m_dialogs = ReportDialogs::ofDesktop();

    QLabel* m_answer;
    QLabel* m_basis;
    KeyButton* m_previousMonth;
    KeyButton* m_nextMonth;
    SegmentedControl* m_paper;
    SegmentedControl* m_language;
    KeyButton* m_print;
    KeyButton* m_preview;
    KeyButton* m_savePdf;
    KeyButton* m_saveHtml;
    QuestionsField* m_questions;
    TextLabel* m_outcome;
    PagesView* m_pages;
    QWidget* m_empty;
    QLabel* m_emptyWords;
    KeyButton* m_toRecordedMonth;
};

}  // namespace slumbar
