#include "checkin/eveningform.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPlainTextEdit>

#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/numberfield.h"
#include "widgets/scorerow.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

enum FlareSegment { NoFlare, Flare };

}  // namespace

EveningForm::EveningForm(const QString& title, QWidget* parent)
    : Card(Padding::Dense, parent), m_back(new ScoreRow(tr("Back pain"))), m_leg(new ScoreRow(tr("Leg pain"))),
      m_worst(new ScoreRow(tr("Worst of the day"))), m_flare(new SegmentedControl({tr("No"), tr("Yes")})),
      m_stress(new NumberField(tr("Stress"), tr("0 to 10"), {0, 10})), m_note(new QPlainTextEdit)
{
    m_flare->setAccessibleName(tr("Flare"));
    m_flare->setClearable(true);
    m_note->setPlaceholderText(tr("Optional"));
    m_note->setAccessibleName(tr("Note on the day"));
    m_note->setTabChangesFocus(true);
    layOut(title);
    addFields();
}

void EveningForm::layOut(const QString& title)
{
    addHeading(title, TextLabel::hint(tr("0 none, 10 worst imaginable")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto addRow = [grid, &row](const QString& label, QWidget* buddy, QLayoutItem* field) {
        auto* words = new TextLabel(label);
        words->setBuddy(buddy);
        grid->addWidget(words, row, 0, buddy->inherits("QPlainTextEdit") ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addItem(field, row, 1);
        ++row;
    };
    const auto besideHint = [](QWidget* field, const QString& hint) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::space3);
        line->addWidget(field);
        TextLabel* words = TextLabel::hint(hint);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        return line;
    };
    const auto alone = [](QWidget* field) {
        auto* line = new QHBoxLayout;
        line->addWidget(field);
        return line;
    };
    addRow(tr("&Back pain"), m_back, alone(m_back));
    addRow(tr("L&eg pain"), m_leg, alone(m_leg));
    addRow(tr("&Worst"), m_worst, alone(m_worst));
    addRow(tr("&Flare"), m_flare,
           besideHint(m_flare, tr("Worse than usual for hours or longer, hard to bear, and in the way of the day")));
    addRow(tr("&Stress"), m_stress, besideHint(m_stress, tr("0 none to 10 as much as can be")));
    addRow(tr("N&ote"), m_note, alone(m_note));
    contents()->addLayout(grid);
}

void EveningForm::addFields()
{
    m_fields.add(QStringLiteral("evening_back"), m_back);
    m_fields.add(QStringLiteral("evening_leg"), m_leg);
    m_fields.add(QStringLiteral("worst"), m_worst);
    m_fields.add(QStringLiteral("flare"), m_flare);
    m_fields.add(QStringLiteral("stress"), m_stress);
    m_fields.add(QStringLiteral("evening_note"), m_note);
    connect(&m_fields, &FormFields::changed, this, &EveningForm::changed);
}

void EveningForm::setEvening(const PainEntry* pain, const Mark* stress)
{
    m_loaded = pain ? *pain : PainEntry();
    m_loaded.moment = PainMoment::Evening;
    m_loadedStress = stress ? std::optional(*stress) : std::nullopt;
    m_back->setScore(m_loaded.back);
    m_leg->setScore(m_loaded.leg);
    m_worst->setScore(m_loaded.worst);
    m_flare->setChosen(m_loaded.flare ? std::optional<int>(*m_loaded.flare ? Flare : NoFlare) : std::nullopt);
    const double* rating = stress ? std::get_if<double>(&stress->value) : nullptr;
    m_stress->setNumber(rating ? std::optional(*rating) : std::nullopt);
    m_note->setPlainText(toQt(m_loaded.note));
}

std::optional<PainEntry> EveningForm::pain() const
{
    PainEntry entry = m_loaded;
    entry.back = m_back->score();
    entry.leg = m_leg->score();
    entry.worst = m_worst->score();
    entry.flare = m_flare->chosen() ? std::optional(*m_flare->chosen() == Flare) : std::nullopt;
    entry.note = m_note->toPlainText().trimmed().toStdString();
    PainEntry nothing;
    nothing.moment = PainMoment::Evening;
    nothing.time = entry.time;
    return entry == nothing ? std::nullopt : std::optional(entry);
}

std::optional<Mark> EveningForm::stress() const
{
    const auto rating = m_stress->number();
    if (!rating) {
        // A mark without a number, "does not apply" for one, is not this form's to take away.
        const bool isNumber = m_loadedStress && std::holds_alternative<double>(m_loadedStress->value);
        return isNumber ? std::nullopt : m_loadedStress;
    }
    return Mark{std::string(stressFactor), *rating, m_loadedStress ? m_loadedStress->note : std::string()};
}

}  // namespace slumbar
