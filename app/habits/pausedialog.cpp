#include "habits/pausedialog.h"

#include <QBoxLayout>

#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/numberfield.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr NumberField::Bounds dayBounds{1, 365};
constexpr int usualDays = 7;
constexpr int preferredWidth = 440;

}  // namespace

PauseDialog::PauseDialog(const QString& habit, Day first, QWidget* parent)
    : QDialog(parent), m_first(first), m_days(new NumberField(tr("Rests for"), tr("days"), dayBounds)),
      m_when(new TextLabel({}, TextSize::Body, Tone::Muted))
{
    //: %1 a habit
    setWindowTitle(tr("Pause %1").arg(habit));
    TextLabel* title = TextLabel::title(windowTitle());
    title->setWordWrap(true);
    m_when->setWordWrap(true);
    m_days->setWhatsThis(tr("Arrows add or take a day. Left empty, the habit rests until you take it up again. Days of "
                            "a pause count neither for nor against."));
    m_days->setNumber(usualDays);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    auto* label = new TextLabel(tr("&Rests for"));
    label->setBuddy(m_days);
    row->addWidget(label);
    row->addWidget(m_days);
    row->addWidget(new TextLabel(tr("days; empty until you take it up again"), TextSize::Body, Tone::Muted));
    row->addStretch();

    auto* cancel = new KeyButton(KeyButton::Kind::Quiet, tr("Cancel"), QKeySequence(Qt::Key_Escape));
    auto* take = new KeyButton(KeyButton::Kind::Primary, tr("Pause"));
    take->setDefault(true);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(metrics::space3);
    footer->addStretch();
    footer->addWidget(cancel);
    footer->addWidget(take);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    column->setSpacing(metrics::space4);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(m_when);
    column->addStretch();
    column->addLayout(footer);
    setMinimumWidth(preferredWidth);

    connect(m_days, &NumberField::textChanged, this, &PauseDialog::showWhen);
    connect(cancel, &KeyButton::clicked, this, &QDialog::reject);
    connect(take, &KeyButton::clicked, this, &PauseDialog::takeIfReadable);
    showWhen();
    m_days->setFocus();
    m_days->selectAll();
}

Pause PauseDialog::pause() const
{
    const auto days = m_days->wholeNumber();
    return {m_first, days ? std::optional(m_first + (*days - 1)) : std::nullopt};
}

void PauseDialog::showWhen()
{
    if (m_days->isInvalid()) {
        m_when->setText(m_days->howToWrite());
    } else if (const auto last = pause().last) {
        //: %1 the first day on which a paused habit is asked for again
        m_when->setText(tr("Asked for again on %1.").arg(words::weekdayAndDay(last->next())));
    } else {
        m_when->setText(tr("Not asked for until you take it up again."));
    }
}

void PauseDialog::takeIfReadable()
{
    if (m_days->isInvalid()) {
        m_days->setFocus();
    } else {
        accept();
    }
}

}  // namespace slumbar
