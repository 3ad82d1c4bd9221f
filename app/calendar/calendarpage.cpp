#include "calendar/calendarpage.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QFocusEvent>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include "calendar/calendargrid.h"
#include "calendar/calendarlegend.h"
#include "calendar/calendarmodel.h"
#include "calendar/daypanel.h"
#include "calendar/monthbar.h"
#include "calendar/searchfield.h"
#include "calendar/searchresults.h"
#include "calendar/weekdayrow.h"
#include "theme/metrics.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int narrowestForTwoColumnsPx = 1000;
constexpr double largestTextForTwoColumns = 1.5;
constexpr int narrowestPanelPx = 320;
constexpr int widestPanelPx = 400;
constexpr double panelShare = 0.3;
constexpr Day firstDay(1900, 1, 1);  // dates are written with years from 1900

/// The same day of another month, or its last one.
Day monthsLater(Day day, int months)
{
    const auto month = day.month() + std::chrono::months(months);
    const DayRange days = DayRange::ofMonth(month);
    return std::min(days.first + (static_cast<int>(day.dayOfMonth()) - 1), days.last);
}

}  // namespace

CalendarPage::CalendarPage(const DayHistory& history, QWidget* parent)
    : QWidget(parent), m_firstWeekday(static_cast<unsigned>(QLocale().firstDayOfWeek())),
      m_model(new CalendarModel(this)), m_grid(new CalendarGrid(*m_model)), m_panel(new DayPanel(history)),
      m_bar(new MonthBar), m_field(new SearchField), m_results(new SearchResults(m_firstWeekday)),
      m_views(new QStackedWidget), m_answer(TextLabel::title()),
      m_basis(new TextLabel({}, TextSize::Body, Tone::Muted)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_scroll(new QScrollArea)
{
    m_answer->setWordWrap(true);
    m_basis->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContents());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connectParts();
    connectSearch();
}

QWidget* CalendarPage::makeContents()
{
    auto* month = new QVBoxLayout;
    month->setSpacing(metrics::space2);
    month->addLayout(makeBar());
    month->addSpacing(metrics::space2);
    month->addWidget(m_views, 1);
    m_views->addWidget(makeMonthView());
    m_views->addWidget(m_results);

    m_columns->setSpacing(metrics::cardGutter);
    m_columns->addLayout(month, 1);
    m_columns->addWidget(m_panel);

    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(metrics::pagePaddingHorizontal, metrics::pagePaddingVertical,
                               metrics::pagePaddingHorizontal, metrics::pagePaddingVertical);
    layout->setSpacing(0);
    layout->addWidget(m_answer);
    layout->addWidget(m_basis);
    layout->addSpacing(metrics::space6);
    layout->addLayout(m_columns, 1);
    return contents;
}

QWidget* CalendarPage::makeMonthView()
{
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(new WeekdayRow(m_firstWeekday));
    column->addWidget(m_grid, 1);
    column->addWidget(new CalendarLegend);
    return view;
}

QBoxLayout* CalendarPage::makeBar()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::space3);
    bar->addWidget(m_bar);
    bar->addStretch();
    bar->addWidget(m_field);
    return bar;
}

void CalendarPage::connectParts()
{
    connect(m_bar, &MonthBar::stepped, this, &CalendarPage::stepMonths);
    connect(m_bar, &MonthBar::todayRequested, this, [this] { chooseDay(m_today); });
    connect(m_grid, &CalendarGrid::dayChosen, this, &CalendarPage::chooseDay);
    connect(m_grid, &CalendarGrid::dayActivated, this, &CalendarPage::requestEdit);
    connect(m_panel, &DayPanel::stepped, this, [this](int days) { chooseDay(*m_chosen + days); });
    connect(m_panel, &DayPanel::editRequested, this, &CalendarPage::requestEdit);
    connect(m_panel, &DayPanel::checklistRequested, this, [this] { Q_EMIT checklistRequested(*m_chosen); });
    connect(m_panel, &DayPanel::editMade, this, &CalendarPage::editMade);
}

void CalendarPage::connectSearch()
{
    connect(m_field, &SearchField::searchBegun, this, [this] { showResults(true); });
    connect(m_field, &QLineEdit::textChanged, this, &CalendarPage::searchFor);
    connect(m_field, &SearchField::listKeyPressed, m_results, &SearchResults::goThroughBy);
    connect(m_field, &SearchField::dayRequested, this, [this] {
        if (const auto day = m_results->currentDay()) {
            goTo(*day);
        }
    });
    connect(m_field, &SearchField::searchLeft, this, &CalendarPage::leaveSearch);
    m_leaveKey = new QShortcut(Qt::Key_Escape, m_grid, nullptr, nullptr, Qt::WidgetShortcut);
    m_leaveKey->setEnabled(false);
    m_leaveKey->setWhatsThis(tr("Takes the marks of the search away"));
    connect(m_leaveKey, &QShortcut::activated, m_field, &QLineEdit::clear);
    connect(m_results, &SearchResults::searchLeft, this, &CalendarPage::leaveSearch);
    connect(m_results, &SearchResults::dayRequested, this, &CalendarPage::goTo);
    connect(m_results, &SearchResults::exampleChosen, this, [this](const QString& text) {
        m_field->setText(text);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_results, &SearchResults::dayPointed, this, [this](Day day) {
        // A search that only marks days of the month leaves the chosen one alone.
        if (isShowingResults()) {
            m_chosen = day;
            showMonth();
            const QRect row = m_results->currentRow();
            const QPoint centre = m_results->mapTo(m_scroll->widget(), row.center());
            m_scroll->ensureVisible(centre.x(), centre.y(), 0, row.height());
        }
    });
}

void CalendarPage::startSearch()
{
    showResults(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool CalendarPage::isShowingResults() const
{
    return m_views->currentWidget() == m_results;
}

void CalendarPage::showResults(bool isShowing)
{
    if (isShowing == isShowingResults()) {
        return;
    }
    m_chosenBeforeSearch = isShowing ? m_chosen : std::nullopt;
    m_views->setCurrentIndex(isShowing ? 1 : 0);
    m_bar->setTakesPageKeys(!isShowing);
    if (isShowing) {
        m_results->setDiary(m_diary);
        m_scroll->ensureVisible(0, 0);
    }
    showAnswer();
}

void CalendarPage::searchFor(const QString& text)
{
    m_results->setTyped(text);
    m_leaveKey->setEnabled(!text.isEmpty());
    showMonth();
}

/// Back to the month, in which the days that were found stay marked.
void CalendarPage::goTo(Day day)
{
    chooseDay(day);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::leaveSearch()
{
    const Day back = m_chosenBeforeSearch.value_or(*m_chosen);
    m_field->clear();
    goTo(back);
}

void CalendarPage::setDiary(const Diary& diary, const Moment& now)
{
    m_diary = diary;
    m_today = dayOf(now, diary.profile().dayBoundary);
    m_chosen = m_chosen.value_or(m_today);
    if (!m_field->text().isEmpty()) {
        m_results->setDiary(diary);
    }
    showMonth();
}

void CalendarPage::chooseDay(Day day)
{
    showResults(false);
    m_chosen = std::clamp(day, firstDay, DayRange::ofMonth(m_today.month()).last);
    if (m_chosen->month() != m_model->month().month) {
        showMonth();
    } else {
        showChosen();
    }
}

void CalendarPage::stepMonths(int months)
{
    if (m_chosen) {
        chooseDay(monthsLater(*m_chosen, months));
    }
}

void CalendarPage::requestEdit()
{
    if (m_chosen && *m_chosen <= m_today) {
        Q_EMIT dayEditRequested(*m_chosen);
    }
}

void CalendarPage::showMonth()
{
    CalendarMonth month = calendarMonth(m_diary, m_chosen->month(), m_today, m_firstWeekday);
    for (const DayMatch& match : m_results->matches()) {
        month.mark(match.day);
    }
    m_bar->setMonth(month.name, m_today.month() <= m_chosen->month());
    if (month != m_model->month()) {
        m_model->setMonth(std::move(month));
    }
    showAnswer();
    showChosen();
}

void CalendarPage::showAnswer()
{
    m_answer->setText(isShowingResults() ? m_results->answer() : m_model->month().answer);
    const auto& cells = m_model->month().cells;
    const auto found = std::count_if(cells.begin(), cells.end(), [](const CalendarCell& cell) { return cell.isFound; });
    if (isShowingResults()) {
        m_basis->setText(tr("Enter goes to the day, Esc leads back to the month."));
    } else if (found > 0) {
        //: %1 what is said of the month; a magnifier is drawn in the cells of days that were found
        m_basis->setText(tr("%1 Days found have a magnifier, Esc takes it away.").arg(m_model->month().basis));
    } else {
        m_basis->setText(m_model->month().basis);
    }
}

void CalendarPage::showChosen()
{
    m_grid->showDay(*m_chosen);
    m_panel->showDay(m_diary, *m_chosen, m_today);
    if (isShowingResults()) {
        return;
    }
    const QRect cell = m_grid->visualRect(m_grid->currentIndex());
    const QPoint centre = m_grid->mapTo(m_scroll->widget(), cell.center());
    m_scroll->ensureVisible(centre.x(), centre.y(), cell.width() / 2, cell.height() / 2);
}

void CalendarPage::arrangeColumns()
{
    const bool isNarrow = width() < narrowestForTwoColumnsPx || textScale() >= largestTextForTwoColumns;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int share = static_cast<int>(width() * panelShare);
    const int panelPx = std::clamp(share, narrowestPanelPx, widestPanelPx);
    m_panel->setScrolls(!isNarrow);
    m_panel->setMinimumWidth(isNarrow ? 0 : panelPx);
    m_panel->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : panelPx);
}

void CalendarPage::focusInEvent(QFocusEvent* event)
{
    // A focus proxy would do the same, but Qt 6.4 leaves the buttons before it out of the Tab order.
    m_grid->setFocus(event->reason());
}

void CalendarPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void CalendarPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrangeColumns();
    }
}

}  // namespace slumbar
