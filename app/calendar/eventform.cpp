#include "calendar/eventform.h"

#include <array>

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int preferredWidthPx = 480;
constexpr int noteHeightPx = 88;
constexpr int kindColumns = 2;
constexpr std::array kinds{EventKind::Mattress,  EventKind::Travel,     EventKind::Illness,  EventKind::Injury,
                           EventKind::Treatment, EventKind::Medication, EventKind::Question, EventKind::Other};

std::string trimmed(const QString& text)
{
    return text.trimmed().toStdString();
}

}  // namespace

EventForm::EventForm(const QString& dayName, const std::optional<Event>& known, QWidget* parent)
    : QDialog(parent), m_kinds(new QButtonGroup(this)), m_title(new QLineEdit), m_note(new QPlainTextEdit)
{
    setWindowTitle(known ? tr("Event") : tr("New event"));
    const Event event = known.value_or(Event());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    column->setSpacing(metrics::space2);
    auto* question = TextLabel::title(tr("What happened?"));
    column->addWidget(question);
    auto* hint = new TextLabel(tr("%1. Something that lasts is entered on each of its days.").arg(dayName),
                               TextSize::Body, Tone::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addSpacing(metrics::space2);
    addKinds(event.kind);
    column->addSpacing(metrics::space2);
    addTexts();
    addFoot(known.has_value());
    m_kinds->checkedButton()->setFocus();
    m_title->setText(toQt(event.title));
    m_note->setPlainText(toQt(event.note));
    resize(static_cast<int>(preferredWidthPx * textScale()), sizeHint().height());
}

void EventForm::addKinds(EventKind chosen)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space6);
    grid->setVerticalSpacing(metrics::space1);
    const int rows = (static_cast<int>(kinds.size()) + kindColumns - 1) / kindColumns;
    int place = 0;
    for (const EventKind kind : kinds) {
        auto* button = new QRadioButton(words::eventKind(kind));
        button->setMinimumHeight(metrics::controlHeight);
        button->setWhatsThis(tr("The kind decides how the event is named in the calendar, the trends and the report."));
        m_kinds->addButton(button, static_cast<int>(kind));
        grid->addWidget(button, place % rows, place / rows, Qt::AlignLeading);
        button->setChecked(kind == chosen);
        ++place;
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void EventForm::addTexts()
{
    m_title->setMinimumHeight(metrics::controlHeight);
    m_title->setPlaceholderText(tr("for example: 700 km by car"));
    m_title->setWhatsThis(tr("A few words that tell this event from others of its kind. It may stay empty."));
    addField(tr("&Title"), m_title);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(static_cast<int>(noteHeightPx * textScale()));
    m_note->setWhatsThis(tr("Anything else worth remembering of it. It may stay empty."));
    addField(tr("&Note"), m_note);
}

void EventForm::addField(const QString& name, QWidget* field)
{
    auto* label = new TextLabel(name, TextSize::Small, Tone::Muted);
    label->setBuddy(field);
    field->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    layout()->addWidget(label);
    layout()->addWidget(field);
}

void EventForm::addFoot(bool isKnown)
{
    auto* foot = new FlowLayout(metrics::space2);
    foot->setJustified(true);
    if (isKnown) {
        auto* takeOut = new KeyButton(KeyButton::Kind::Secondary, tr("Take out"), QKeySequence(tr("Ctrl+Del")));
        takeOut->setWhatsThis(tr("Takes the event out of the day. Undo brings it back."));
        foot->addWidget(takeOut);
        connect(takeOut, &KeyButton::clicked, this, [this] {
            m_isTakenOut = true;
            accept();
        });
    }
    auto* cancel = new KeyButton(KeyButton::Kind::Secondary, tr("Cancel"), QKeySequence(Qt::Key_Escape));
    auto* save = new KeyButton(KeyButton::Kind::Primary, tr("Save"), QKeySequence(tr("Ctrl+Return")));
    save->setDefault(true);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(metrics::space2);
    column->addLayout(foot);
    connect(cancel, &KeyButton::clicked, this, &QDialog::reject);
    connect(save, &KeyButton::clicked, this, &QDialog::accept);
}

std::optional<Event> EventForm::event() const
{
    if (m_isTakenOut) {
        return std::nullopt;
    }
    return Event{static_cast<EventKind>(m_kinds->checkedId()), trimmed(m_title->text()),
                 trimmed(m_note->toPlainText())};
}

}  // namespace slumbar
