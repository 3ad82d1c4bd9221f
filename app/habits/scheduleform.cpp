#include "habits/scheduleform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLocale>

#include "base/overloaded.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/numberfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

enum KindSegment { Daily, Weekdays, Weekly };
constexpr int daysAWeek = 7;
constexpr NumberField::Bounds timesBounds{1, daysAWeek};

}  // namespace

ScheduleForm::ScheduleForm(QWidget* parent)
    : QWidget(parent), m_kind(new SegmentedControl({tr("Every day"), tr("On weekdays"), tr("Times a week")})),
      m_weekdays(makeWeekdays()), m_timesRow(new QWidget),
      m_times(new NumberField(tr("Times a week"), QString(), timesBounds))
{
    m_kind->setAccessibleName(tr("Asked for"));
    m_kind->setWhatsThis(tr("On other days the habit is not asked for, and nothing is missed."));
    m_times->setWhatsThis(tr("Once a week has so many, the habit is not asked for any more until the next."));
    auto* times = new QHBoxLayout(m_timesRow);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(metrics::space2);
    times->addWidget(m_times);
    times->addWidget(new TextLabel(tr("times a week"), TextSize::Body, Tone::Muted));
    times->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    column->addWidget(m_weekdays);
    column->addWidget(m_timesRow);

    connect(m_kind, &SegmentedControl::choiceChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_times, &NumberField::numberChanged, this, &ScheduleForm::changed);
    setSchedule(EveryDay{});
}

/// In the order of the locale's week.
QWidget* ScheduleForm::makeWeekdays()
{
    const QLocale locale;
    auto* row = new QWidget;
    auto* flow = new FlowLayout(metrics::space2, row);
    for (int i = 0; i < daysAWeek; ++i) {
        const int weekday = (locale.firstDayOfWeek() - 1 + i) % daysAWeek + 1;
        auto* box = new QCheckBox(locale.standaloneDayName(weekday, QLocale::ShortFormat));
        box->setAccessibleName(locale.standaloneDayName(weekday, QLocale::LongFormat));
        box->setWhatsThis(tr("Whether the habit is asked for on this weekday."));
        connect(box, &QCheckBox::toggled, this, &ScheduleForm::changed);
        flow->addWidget(box);
        m_boxes[static_cast<std::size_t>(weekday - 1)] = box;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

void ScheduleForm::showFields()
{
    m_weekdays->setVisible(m_kind->chosen() == Weekdays);
    m_timesRow->setVisible(m_kind->chosen() == Weekly);
}

void ScheduleForm::setSchedule(const Schedule& schedule)
{
    std::visit(Overloaded{
                   [this](const EveryDay&) { m_kind->setChosen(Daily); },
                   [this](const OnWeekdays& on) {
                       m_kind->setChosen(Weekdays);
                       for (std::size_t i = 0; i < m_boxes.size(); ++i) {
                           m_boxes[i]->setChecked(on.isoWeekdays.contains(static_cast<unsigned>(i + 1)));
                       }
                   },
                   [this](const TimesAWeek& week) {
                       m_kind->setChosen(Weekly);
                       m_times->setNumber(week.times);
                   },
               },
               schedule);
    showFields();
}

Result<Schedule> ScheduleForm::schedule() const
{
    if (firstInvalid()) {
        return failure(ErrorCode::ValueOutOfRange, "days of the schedule");
    }
    if (m_kind->chosen() == Weekly) {
        return TimesAWeek{*m_times->wholeNumber()};
    }
    if (m_kind->chosen() != Weekdays) {
        return EveryDay{};
    }
    OnWeekdays on;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            on.isoWeekdays.insert(static_cast<unsigned>(i + 1));
        }
    }
    return on;
}

QWidget* ScheduleForm::firstInvalid() const
{
    if (m_kind->chosen() == Weekly) {
        return m_times->number() ? nullptr : m_times;
    }
    const bool isAnyChosen =
        std::any_of(m_boxes.begin(), m_boxes.end(), [](const QCheckBox* box) { return box->isChecked(); });
    const auto first = static_cast<std::size_t>(QLocale().firstDayOfWeek() - 1);
    return m_kind->chosen() == Weekdays && !isAnyChosen ? m_boxes[first] : nullptr;
}

QString ScheduleForm::howToWrite() const
{
    return m_kind->chosen() == Weekly ? m_times->howToWrite() : tr("Choose one weekday or more.");
}

}  // namespace slumbar
