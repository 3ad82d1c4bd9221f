#include "checkin/draftfields.h"

#include <QCheckBox>
#include <QPlainTextEdit>

#include "widgets/dotscale.h"
#include "widgets/numberfield.h"
#include "widgets/scorerow.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

QString textOf(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

std::optional<int> numberIn(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The bounded value a text names; none for anything else.
template<class Bounded>
std::optional<Bounded> boundedIn(const QString& text)
{
    const auto number = numberIn(text);
    const auto value = number ? Bounded::make(*number) : failure(ErrorCode::TextNotUnderstood);
    return value ? std::optional(*value) : std::nullopt;
}

}  // namespace

void DraftFields::add(const QString& name, std::function<QString()> read, std::function<void(const QString&)> restore)
{
    m_fields.push_back({name, std::move(read), std::move(restore)});
}

void DraftFields::add(const QString& name, TimeEdit* field)
{
    add(
        name, [field] { return field->text(); }, [field](const QString& text) { field->restoreTyped(text); });
}

void DraftFields::add(const QString& name, NumberField* field)
{
    add(
        name, [field] { return field->text(); }, [field](const QString& text) { field->setText(text); });
}

void DraftFields::add(const QString& name, ScoreRow* field)
{
    add(
        name, [field] { return textOf(field->score() ? std::optional(field->score()->value()) : std::nullopt); },
        [field](const QString& text) { field->setScore(boundedIn<PainScore>(text)); });
}

void DraftFields::add(const QString& name, DotScale* field)
{
    add(
        name, [field] { return textOf(field->value() ? std::optional(field->value()->value()) : std::nullopt); },
        [field](const QString& text) { field->setValue(boundedIn<FivePoint>(text)); });
}

void DraftFields::add(const QString& name, SegmentedControl* field)
{
    add(
        name, [field] { return textOf(field->chosen()); },
        [field](const QString& text) {
            const auto chosen = numberIn(text);
            const bool exists = chosen && *chosen >= 0 && *chosen < field->partCount();
            field->setChosen(exists ? chosen : std::nullopt);
        });
}

void DraftFields::add(const QString& name, QPlainTextEdit* field)
{
    add(
        name, [field] { return field->toPlainText(); }, [field](const QString& text) { field->setPlainText(text); });
}

void DraftFields::add(const QString& name, QCheckBox* field)
{
    add(
        name, [field] { return field->isChecked() ? QStringLiteral("yes") : QString(); },
        [field](const QString& text) { field->setChecked(text == QLatin1String("yes")); });
}

QJsonObject DraftFields::typed() const
{
    QJsonObject typed;
    for (const Field& field : m_fields) {
        if (const QString text = field.read(); !text.isEmpty()) {
            typed.insert(field.name, text);
        }
    }
    return typed;
}

void DraftFields::restore(const QJsonObject& typed) const
{
    for (const Field& field : m_fields) {
        field.restore(typed.value(field.name).toString());
    }
}

}  // namespace slumbar
