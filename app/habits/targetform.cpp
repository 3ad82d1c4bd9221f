#include "habits/targetform.h"

#include <algorithm>

#include <QBoxLayout>

#include "base/overloaded.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/numberfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

using std::chrono::minutes;

constexpr NumberField::Bounds leadBounds{0, 720, 0, 15};
constexpr NumberField::Bounds toleranceBounds{0, 240, 0, 5};

NumberField::Bounds boundsOf(FactorKind kind)
{
    switch (kind) {
    case FactorKind::Minutes:
        return {0, 1440, 0, 5};
    case FactorKind::Rating:
        return {0, 10};
    case FactorKind::Clock:
        return leadBounds;
    case FactorKind::Amount:
    case FactorKind::Check:
        break;
    }
    return {0, 9999, 1};  // amounts have a unit of their own
}

std::optional<minutes> minutesIn(const NumberField* field)
{
    const auto number = field->wholeNumber();
    return number ? std::optional(minutes(*number)) : std::nullopt;
}

}  // namespace

std::vector<TargetForm::Choice> TargetForm::choicesOf(FactorKind kind)
{
    //: a habit without a target: it is written down, neither kept nor missed
    const Choice none{Comparison::None, tr("No target")};
    switch (kind) {
    case FactorKind::Check:
        return {{Comparison::Done, tr("Done")}, none};
    case FactorKind::Minutes:
    case FactorKind::Amount:
    case FactorKind::Rating:
        return {{Comparison::AtLeast, tr("At least")}, {Comparison::AtMost, tr("At most")}, none};
    case FactorKind::Clock:
        //: targets of a time: by 14:00; so long before bed; around 23:00
        return {{Comparison::By, tr("By")},
                {Comparison::BeforeBed, tr("Before bed")},
                {Comparison::Within, tr("Around")},
                none};
    }
    return {};
}

TargetForm::TargetForm(FactorKind kind, QWidget* parent)
    : QWidget(parent), m_choices(choicesOf(kind)),
      m_number(new NumberField(kind == FactorKind::Clock ? tr("How long before bed") : tr("Target"), QString(),
                               boundsOf(kind))),
      m_unit(new TextLabel({}, TextSize::Body, Tone::Muted)), m_time(new TimeEdit(tr("Target time"))),
      m_giveOrTake(new TextLabel(tr("give or take"), TextSize::Body, Tone::Muted)),
      m_tolerance(new NumberField(tr("Give or take"), tr("minutes"), toleranceBounds)),
      m_toleranceUnit(new TextLabel(tr("min"), TextSize::Body, Tone::Muted)),
      m_ofMeasure(TextLabel::hint(tr("Written down as a measure, neither kept nor missed.")))
{
    QStringList segments;
    for (const Choice& choice : m_choices) {
        segments << choice.words;
    }
    m_comparison = new SegmentedControl(segments);
    m_comparison->setAccessibleName(tr("Target"));
    m_comparison->setWhatsThis(tr("What makes the habit kept on a day. Without a target it is a measure."));
    m_number->setWhatsThis(tr("A day counts as kept when the value reaches this, or stays within it."));
    m_time->setWhatsThis(tr("The time that the habit is measured against."));
    m_tolerance->setWhatsThis(tr("How far from the time still counts as kept, earlier or later."));
    m_ofMeasure->setWordWrap(true);
    m_unitOfKind = kind == FactorKind::Minutes || kind == FactorKind::Clock ? tr("min") : QString();
    setUnit({});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_number, m_unit, m_time, m_giveOrTake, m_tolerance, m_toleranceUnit}) {
        row->addWidget(part);
    }
    row->addStretch();
    column->addWidget(m_comparison, 0, Qt::AlignLeading);
    column->addLayout(row);
    column->addWidget(m_ofMeasure);

    connect(m_comparison, &SegmentedControl::choiceChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_number, &NumberField::numberChanged, this, &TargetForm::changed);
    connect(m_tolerance, &NumberField::numberChanged, this, &TargetForm::changed);
    connect(m_time, &TimeEdit::valueChanged, this, &TargetForm::changed);
    choose(m_choices.front().comparison);
}

void TargetForm::setUnit(const QString& unit)
{
    m_unit->setText(m_unitOfKind.isEmpty() ? unit : m_unitOfKind);
}

TargetForm::Comparison TargetForm::chosen() const
{
    return m_choices[static_cast<std::size_t>(m_comparison->chosen().value_or(0))].comparison;
}

void TargetForm::choose(Comparison comparison)
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [comparison](const Choice& choice) { return choice.comparison == comparison; });
    m_comparison->setChosen(static_cast<int>(found - m_choices.begin()));
    showFields();
}

void TargetForm::showFields()
{
    const Comparison comparison = chosen();
    const bool isNumber = comparison == Comparison::AtLeast || comparison == Comparison::AtMost;
    m_number->setVisible(isNumber || comparison == Comparison::BeforeBed);
    m_unit->setVisible(!m_number->isHidden());
    const bool isWithin = comparison == Comparison::Within;
    m_time->setVisible(isWithin || comparison == Comparison::By);
    m_giveOrTake->setVisible(isWithin);
    m_tolerance->setVisible(isWithin);
    m_toleranceUnit->setVisible(isWithin);
    m_ofMeasure->setVisible(comparison == Comparison::None);
}

void TargetForm::setTarget(const std::optional<Target>& target)
{
    if (!target) {
        choose(Comparison::None);
        return;
    }
    std::visit(Overloaded{
                   [this](const TargetDone&) { choose(Comparison::Done); },
                   [this](const TargetAtLeast& at) {
                       m_number->setNumber(at.value);
                       choose(Comparison::AtLeast);
                   },
                   [this](const TargetAtMost& at) {
                       m_number->setNumber(at.value);
                       choose(Comparison::AtMost);
                   },
                   [this](const TargetBy& by) {
                       m_time->setValue(by.time);
                       choose(Comparison::By);
                   },
                   [this](const TargetBeforeBed& before) {
                       m_number->setNumber(static_cast<double>(before.lead.count()));
                       choose(Comparison::BeforeBed);
                   },
                   [this](const TargetWithin& within) {
                       m_time->setValue(within.time);
                       m_tolerance->setNumber(static_cast<double>(within.tolerance.count()));
                       choose(Comparison::Within);
                   },
               },
               *target);
}

Result<std::optional<Target>> TargetForm::target() const
{
    if (firstInvalid()) {
        return failure(ErrorCode::ValueOutOfRange, "value of the target");
    }
    switch (chosen()) {
    case Comparison::Done:
        return TargetDone{};
    case Comparison::AtLeast:
        return TargetAtLeast{*m_number->number()};
    case Comparison::AtMost:
        return TargetAtMost{*m_number->number()};
    case Comparison::By:
        return TargetBy{*m_time->value()};
    case Comparison::BeforeBed:
        return TargetBeforeBed{*minutesIn(m_number)};
    case Comparison::Within:
        return TargetWithin{*m_time->value(), *minutesIn(m_tolerance)};
    case Comparison::None:
        break;
    }
    return std::optional<Target>();
}

QWidget* TargetForm::firstInvalid() const
{
    if (!m_number->isHidden() && !m_number->number()) {
        return m_number;
    }
    if (!m_time->isHidden() && (!m_time->value() || m_time->isInvalid())) {
        return m_time;
    }
    return !m_tolerance->isHidden() && !m_tolerance->number() ? m_tolerance : nullptr;
}

QString TargetForm::howToWrite() const
{
    const QWidget* invalid = firstInvalid();
    if (invalid == m_time) {
        return TimeEdit::howToWrite();
    }
    return invalid == m_tolerance ? m_tolerance->howToWrite() : m_number->howToWrite();
}

std::vector<QWidget*> TargetForm::fields() const
{
    return {m_comparison, m_number, m_time, m_tolerance};
}

void TargetForm::commit()
{
    m_time->commit();
}

}  // namespace slumbar
