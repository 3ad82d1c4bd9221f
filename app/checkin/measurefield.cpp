#include "checkin/measurefield.h"

#include <QBoxLayout>

#include "checkin/formfields.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/numberfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

enum ChoiceSegment { No, Yes };

NumberField::Bounds boundsOf(const Factor& measure)
{
    switch (measure->kind) {
    case FactorKind::Minutes:
        return {0, 1440, 0, 5};
    case FactorKind::Amount:
        return {0, 9999, 1};
    case FactorKind::Rating:
    case FactorKind::Check:
    case FactorKind::Clock:
        break;
    }
    return {0, 10};
}

QString scaleOf(const Factor& measure)
{
    if (measure.id() == "stress") {
        return MeasureField::tr("0 none to 10 as much as can be");
    }
    return measure.id() == "mood" ? MeasureField::tr("0 worst to 10 best") : MeasureField::tr("0 to 10");
}

QString unitOf(const Factor& measure)
{
    switch (measure->kind) {
    case FactorKind::Minutes:
        return MeasureField::tr("min");
    case FactorKind::Rating:
        return scaleOf(measure);
    case FactorKind::Amount:
        return measure->unit == "units" ? MeasureField::tr("units") : toQt(measure->unit);
    case FactorKind::Check:
    case FactorKind::Clock:
        break;
    }
    return {};
}

}  // namespace

MeasureField::MeasureField(const Factor& measure, QWidget* parent) : QWidget(parent), m_measure(measure)
{
    const QString name = words::shortFactorName(measure);
    const QString unit = unitOf(measure);
    switch (measure->kind) {
    case FactorKind::Rating:
    case FactorKind::Minutes:
    case FactorKind::Amount:
        m_number = new NumberField(name, unit, boundsOf(measure));
        break;
    case FactorKind::Clock:
        m_time = new TimeEdit(name);
        break;
    case FactorKind::Check:
        m_choice = new SegmentedControl({tr("No"), tr("Yes")});
        m_choice->setAccessibleName(name);
        m_choice->setClearable(true);
        break;
    }
    editor()->setWhatsThis(tr("A measure of the day without a target: neither kept nor missed. The habits window has "
                              "the list of measures."));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space3);
    line->addWidget(editor());
    TextLabel* hint = TextLabel::hint(unit);
    hint->setWordWrap(true);
    line->addWidget(hint, 1);
}

QWidget* MeasureField::editor() const
{
    return m_number ? static_cast<QWidget*>(m_number) : m_time ? static_cast<QWidget*>(m_time) : m_choice;
}

void MeasureField::setMark(const Mark* mark)
{
    m_loaded = mark ? std::optional(*mark) : std::nullopt;
    if (m_number) {
        const double* number = mark ? std::get_if<double>(&mark->value) : nullptr;
        m_number->setNumber(number ? std::optional(*number) : std::nullopt);
    } else if (m_time) {
        const ClockTime* time = mark ? std::get_if<ClockTime>(&mark->value) : nullptr;
        m_time->setValue(time ? std::optional(*time) : std::nullopt);
    } else {
        const bool isYes = mark && std::holds_alternative<Done>(mark->value);
        const bool isNo = mark && std::holds_alternative<NotDone>(mark->value);
        m_choice->setChosen(isYes || isNo ? std::optional<int>(isYes ? Yes : No) : std::nullopt);
    }
}

std::optional<MarkValue> MeasureField::value() const
{
    if (m_number) {
        const auto number = m_number->number();
        return number ? std::optional<MarkValue>(*number) : std::nullopt;
    }
    if (m_time) {
        const auto time = m_time->value();
        return time ? std::optional<MarkValue>(*time) : std::nullopt;
    }
    if (!m_choice->chosen()) {
        return std::nullopt;
    }
    return *m_choice->chosen() == Yes ? MarkValue(Done{}) : MarkValue(NotDone{});
}

std::optional<Mark> MeasureField::mark() const
{
    if (const auto typed = value()) {
        return Mark{m_measure.id(), *typed, m_loaded ? m_loaded->note : std::string()};
    }
    const auto isShown = [this](const MarkValue& marked) {
        return m_number ? std::holds_alternative<double>(marked)
               : m_time ? std::holds_alternative<ClockTime>(marked)
                        : std::holds_alternative<Done>(marked) || std::holds_alternative<NotDone>(marked);
    };
    return m_loaded && isShown(m_loaded->value) ? std::nullopt : m_loaded;
}

void MeasureField::addTo(FormFields& fields) const
{
    const QString name = QStringLiteral("mark_") + toQt(m_measure.id());
    if (m_number) {
        fields.add(name, m_number);
    } else if (m_time) {
        fields.add(name, m_time);
    } else {
        fields.add(name, m_choice);
    }
}

}  // namespace slumbar
