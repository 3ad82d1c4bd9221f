#include "calendar/calendarpage.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QFocusEvent>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>

#include "calendar/calendargrid.h"
#include "calendar/calendarlegend.h"
#include "calendar/calendarmodel.h"
#include "calendar/daypanel.h"
#include "calendar/stepbutton.h"
#include "calendar/weekdayrow.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
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

CalendarPage::CalendarPage(QWidget* parent)
    : QWidget(parent), m_firstWeekday(static_cast<unsigned>(QLocale().firstDayOfWeek())),
      m_model(new CalendarModel(this)), m_grid(new CalendarGrid(*m_model)), m_panel(new DayPanel),
      m_answer(TextLabel::title()), m_basis(new TextLabel({}, TextSize::Body, Tone::Muted)),
      m_monthName(TextLabel::heading()), m_nextMonth(new StepButton(StepButton::Step::Onward, tr("Next month"))),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_scroll(new QScrollArea)
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
}

QWidget* CalendarPage::makeContents()
{
    auto* month = new QVBoxLayout;
    month->setSpacing(metrics::space2);
    month->addLayout(makeMonthBar());
    month->addSpacing(metrics::space2);
    month->addWidget(new WeekdayRow(m_firstWeekday));
    month->addWidget(m_grid, 1);
    month->addWidget(new CalendarLegend);

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

QBoxLayout* CalendarPage::makeMonthBar()
{
    auto* previous = new StepButton(StepButton::Step::Back, tr("Previous month"));
    connect(previous, &QPushButton::clicked, this, [this] { stepMonths(-1); });
    connect(m_nextMonth, &QPushButton::clicked, this, [this] { stepMonths(1); });
    //: the key that goes to today in the calendar
    auto* today = new KeyButton(KeyButton::Kind::Secondary, tr("Today"), QKeySequence(tr("T")));
    connect(today, &QPushButton::clicked, this, [this] { chooseDay(m_today); });

    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::space2);
    bar->addWidget(previous);
    bar->addWidget(m_nextMonth);
    bar->addSpacing(metrics::space2);
    bar->addWidget(m_monthName);
    bar->addSpacing(metrics::space3);
    bar->addWidget(today);
    bar->addStretch();
    return bar;
}

void CalendarPage::connectParts()
{
    connect(m_grid, &CalendarGrid::dayChosen, this, &CalendarPage::chooseDay);
    connect(m_grid, &CalendarGrid::dayActivated, this, &CalendarPage::requestEdit);
    connect(m_panel, &DayPanel::stepped, this, [this](int days) { chooseDay(*m_chosen + days); });
    connect(m_panel, &DayPanel::editRequested, this, &CalendarPage::requestEdit);
    connect(m_panel, &DayPanel::checklistRequested, this, &CalendarPage::requestChecklist);
    const auto addKey = [this](Qt::Key key, int months) {
        auto* shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(months < 0 ? tr("Previous month") : tr("Next month"));
        connect(shortcut, &QShortcut::activated, this, [this, months] { stepMonths(months); });
    };
    addKey(Qt::Key_PageUp, -1);
    addKey(Qt::Key_PageDown, 1);
}

void CalendarPage::setDiary(const Diary& diary, const Moment& now)
{
    m_diary = diary;
    m_today = dayOf(now, diary.profile().dayBoundary);
    m_chosen = m_chosen.value_or(m_today);
    showMonth();
}

void CalendarPage::chooseDay(Day day)
{
    const Day chosen = std::clamp(day, firstDay, DayRange::ofMonth(m_today.month()).last);
    const bool isOtherMonth = !m_chosen || m_chosen->month() != chosen.month();
    m_chosen = chosen;
    if (isOtherMonth) {
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

void CalendarPage::requestChecklist()
{
    if (m_chosen && *m_chosen <= m_today) {
        Q_EMIT checklistRequested(*m_chosen);
    }
}

void CalendarPage::showMonth()
{
    CalendarMonth month = calendarMonth(m_diary, m_chosen->month(), m_today, m_firstWeekday);
    m_answer->setText(month.answer);
    m_basis->setText(month.basis);
    m_monthName->setText(month.name);
    m_nextMonth->setEnabled(m_chosen->month() < m_today.month());
    if (month != m_model->month()) {
        m_model->setMonth(std::move(month));
    }
    showChosen();
}

void CalendarPage::showChosen()
{
    m_grid->showDay(*m_chosen);
    m_panel->setDay(calendarDay(m_diary, *m_chosen, m_today));
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
