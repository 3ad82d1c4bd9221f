#include "calendar/daydetails.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "theme/icon.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/markpainter.h"
#include "widgets/nightline.h"
#include "widgets/scorechip.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int markPx = 18;

TextLabel* wrapped(const QString& text, TextSize size = TextSize::Small, Tone tone = Tone::Muted)
{
    auto* label = new TextLabel(text, size, tone);
    label->setWordWrap(true);
    return label;
}

/// The mark of a habit, its name and its value; a note stands below.
class HabitLine : public QWidget {
public:
    explicit HabitLine(const CalendarDay::Habit& habit) : m_state(markStateOf(habit.outcome))
    {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::space2);
        line->addSpacing(markPx + metrics::space3);
        line->addWidget(wrapped(habit.name, TextSize::Small, Tone::Text), 1);
        line->addWidget(TextLabel::hint(habit.value));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 3, 0, 3);
        layout->setSpacing(0);
        layout->addLayout(line);
        if (!habit.note.isEmpty()) {
            auto* note = new QHBoxLayout;
            note->addSpacing(markPx + metrics::space3);
            note->addWidget(wrapped(habit.note), 1);
            layout->addLayout(note);
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect place(0, 3, markPx, markPx);
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_state, themeOf(this));
    }

private:
    MarkState m_state;
};

/// The flag before the words of an event.
class EventSign : public QWidget {
public:
    EventSign() { setFixedSize(markPx, metrics::controlHeight); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF place((width() - metrics::iconSmall) / 2.0, (height() - metrics::iconSmall) / 2.0,
                           metrics::iconSmall, metrics::iconSmall);
        paintIcon(painter, place, Icon::Event, themeOf(this).color(Token::TextMuted));
    }
};

QWidget* painWidget(const CalendarDay::Pain& pain)
{
    auto* widget = new QWidget;
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space2);
    line->addWidget(new ScoreChip(pain.score));
    line->addWidget(new TextLabel(pain.name, TextSize::Small));
    return widget;
}

}  // namespace

DayDetails::DayDetails(const CalendarDay& day, QWidget* parent) : QWidget(parent), m_parts(new QVBoxLayout(this))
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(metrics::space2);
    m_parts->addWidget(wrapped(day.answer, TextSize::Body, Tone::Text));
    addNight(day);
    addPain(day);
    addHabits(day);
    addEvents(day);
    addNotes(day);
    if (!day.invitation.isEmpty()) {
        m_parts->addWidget(wrapped(day.invitation));
    }
    m_parts->addStretch();
}

void DayDetails::addNight(const CalendarDay& day)
{
    if (!day.night) {
        return;
    }
    auto* line = new NightLine;
    line->setReadOnly(true);
    line->setNight(pictureOf(*day.night));
    m_parts->addWidget(line);

    auto* asleep = new QHBoxLayout;
    asleep->addWidget(new TextLabel(day.asleep, TextSize::Small, Tone::Text, TextWeight::Strong));
    asleep->addSpacing(metrics::space2);
    auto* detail = wrapped(day.nightDetail);
    detail->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    asleep->addWidget(detail, 1);
    m_parts->addLayout(asleep);
    if (!day.times.isEmpty()) {
        m_parts->addWidget(wrapped(day.times));
    }
}

void DayDetails::addPain(const CalendarDay& day)
{
    if (day.pains.empty() && day.painDetail.isEmpty()) {
        return;
    }
    addRule();
    auto* scores = new FlowLayout(metrics::space3);
    for (const CalendarDay::Pain& pain : day.pains) {
        scores->addWidget(painWidget(pain));
    }
    m_parts->addLayout(scores);
    if (!day.painDetail.isEmpty()) {
        m_parts->addWidget(wrapped(day.painDetail));
    }
}

void DayDetails::addHabits(const CalendarDay& day)
{
    if (day.habits.empty() && day.openHabits.isEmpty()) {
        return;
    }
    addRule();
    auto* habits = new QVBoxLayout;
    habits->setSpacing(0);
    for (const CalendarDay::Habit& habit : day.habits) {
        habits->addWidget(new HabitLine(habit));
    }
    m_parts->addLayout(habits);
    if (!day.openHabits.isEmpty()) {
        m_parts->addWidget(wrapped(day.openHabits));
    }
}

void DayDetails::addEvents(const CalendarDay& day)
{
    if (day.events.empty()) {
        return;
    }
    addRule();
    for (const CalendarDay::Happening& happening : day.events) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::space2);
        line->addWidget(new EventSign, 0, Qt::AlignTop);
        line->addWidget(wrapped(happening.words, TextSize::Small, Tone::Text), 1);
        auto* edit = new KeyButton(KeyButton::Kind::Link, tr("Edit"));
        edit->setControlHeight(metrics::controlHeight);
        edit->setAccessibleName(tr("Edit %1").arg(happening.words));
        line->addWidget(edit, 0, Qt::AlignTop);
        m_parts->addLayout(line);
        connect(edit, &KeyButton::clicked, this, [this, event = happening.event] { Q_EMIT eventEditRequested(event); });
    }
}

void DayDetails::addNotes(const CalendarDay& day)
{
    if (day.notes.isEmpty()) {
        return;
    }
    addRule();
    for (const QString& text : day.notes) {
        m_parts->addWidget(wrapped(text, TextSize::Small, Tone::Text));
    }
}

void DayDetails::addRule()
{
    auto* rule = new QFrame;
    rule->setObjectName(QStringLiteral("rule"));
    m_parts->addSpacing(metrics::space1);
    m_parts->addWidget(rule);
    m_parts->addSpacing(metrics::space1);
}

}  // namespace slumbar
