#include "checkin/formfields.h"

#include <algorithm>

#include <QCheckBox>
#include <QPlainTextEdit>

#include "text/words.h"
#include "widgets/bodymap.h"
#include "widgets/dotscale.h"
#include "widgets/numberfield.h"
#include "widgets/scorerow.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

constexpr QLatin1Char betweenSites(';');

QString textOf(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

template<class Bounded>
QString textOf(const std::optional<Bounded>& value)
{
    return value ? QString::number(value->value()) : QString();
}

QString textOf(const std::set<Site>& sites)
{
    QStringList ids;
    for (const Site site : sites) {
        ids << toQt(idOf(site));
    }
    return ids.join(betweenSites);
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

std::set<Site> sitesIn(const QString& text)
{
    std::set<Site> sites;
    for (const QString& id : text.split(betweenSites, Qt::SkipEmptyParts)) {
        if (const auto site = siteFromId(id.toStdString())) {
            sites.insert(*site);
        }
    }
    return sites;
}

}  // namespace

void FormFields::add(const QString& name, TimeEdit* field, Asked asked)
{
    m_fields.push_back({name, field, [field] { return field->text(); },
                        [field](const QString& text) { field->restoreTyped(text); }, asked,
                        [field] { return field->value().has_value(); }, [field] { return field->isInvalid(); }});
    connect(field, &TimeEdit::valueChanged, this, &FormFields::changed);
    connect(field, &QLineEdit::textEdited, this, &FormFields::changed);
}

void FormFields::add(const QString& name, NumberField* field, Asked asked)
{
    m_fields.push_back({name, field, [field] { return field->text(); },
                        [field](const QString& text) { field->setText(text); }, asked,
                        [field] { return field->number().has_value(); }, [field] { return field->isInvalid(); }});
    connect(field, &NumberField::numberChanged, this, &FormFields::changed);
}

void FormFields::add(const QString& name, ScoreRow* field, Asked asked)
{
    m_fields.push_back({name, field, [field] { return textOf(field->score()); },
                        [field](const QString& text) { field->setScore(boundedIn<PainScore>(text)); }, asked,
                        [field] { return field->score().has_value(); }});
    connect(field, &ScoreRow::scoreChanged, this, &FormFields::changed);
}

void FormFields::add(const QString& name, DotScale* field, Asked asked)
{
    m_fields.push_back({name, field, [field] { return textOf(field->value()); },
                        [field](const QString& text) { field->setValue(boundedIn<FivePoint>(text)); }, asked,
                        [field] { return field->value().has_value(); }});
    connect(field, &DotScale::valueChanged, this, &FormFields::changed);
}

void FormFields::add(const QString& name, SegmentedControl* field, Asked asked)
{
    const auto restore = [field](const QString& text) {
        const auto chosen = numberIn(text);
        const bool exists = chosen && *chosen >= 0 && *chosen < field->partCount();
        field->setChosen(exists ? chosen : std::nullopt);
    };
    m_fields.push_back({name, field, [field] { return textOf(field->chosen()); }, restore, asked,
                        [field] { return field->chosen().has_value(); }});
    connect(field, &SegmentedControl::choiceChanged, this, &FormFields::changed);
}

void FormFields::add(const QString& name, BodyMap* field)
{
    m_fields.push_back({name, field, [field] { return textOf(field->sites()); },
                        [field](const QString& text) { field->setSites(sitesIn(text)); }});
    connect(field, &BodyMap::sitesChanged, this, &FormFields::changed);
}

void FormFields::add(const QString& name, QPlainTextEdit* field)
{
    m_fields.push_back({name, field, [field] { return field->toPlainText(); },
                        [field](const QString& text) { field->setPlainText(text); }});
    connect(field, &QPlainTextEdit::textChanged, this, &FormFields::changed);
}

void FormFields::add(const QString& name, QCheckBox* field)
{
    m_fields.push_back({name, field, [field] { return field->isChecked() ? QStringLiteral("yes") : QString(); },
                        [field](const QString& text) { field->setChecked(text == QLatin1String("yes")); }});
    connect(field, &QCheckBox::toggled, this, &FormFields::changed);
}

std::vector<QWidget*> FormFields::inOrder() const
{
    std::vector<QWidget*> widgets;
    for (const Field& field : m_fields) {
        widgets.push_back(field.widget);
    }
    return widgets;
}

int FormFields::open() const
{
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(), [](const Field& field) {
        return field.asked == Asked::Always && field.widget->isEnabled() && !field.isAnswered();
    }));
}

QWidget* FormFields::firstInvalid() const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [](const Field& field) { return field.widget->isEnabled() && field.isInvalid(); });
    return found == m_fields.end() ? nullptr : found->widget;
}

QJsonObject FormFields::typed() const
{
    QJsonObject typed;
    for (const Field& field : m_fields) {
        if (const QString text = field.read(); !text.isEmpty()) {
            typed.insert(field.name, text);
        }
    }
    return typed;
}

void FormFields::restore(const QJsonObject& typed) const
{
    for (const Field& field : m_fields) {
        field.restore(typed.value(field.name).toString());
    }
}

}  // namespace slumbar
