#include "checkin/morningform.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPlainTextEdit>

#include "checkin/fieldlayout.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/bodymap.h"
#include "widgets/numberfield.h"
#include "widgets/scorerow.h"
#include "widgets/sitefield.h"
#include "widgets/textlabel.h"

namespace slumbar {

MorningForm::MorningForm(const QString& title, QWidget* parent)
    : Card(Padding::Dense, parent), m_back(new ScoreRow(tr("Back pain"))), m_leg(new ScoreRow(tr("Leg pain"))),
      m_tension(new ScoreRow(tr("Muscle tension"))), m_tensionWords(new TextLabel(tr("&Tension"))),
      m_stiff(new NumberField(tr("Stiff for"), tr("minutes"), {StiffMinutes::lowest, StiffMinutes::highest, 0, 5})),
      m_body(new BodyMap), m_sites(new SiteField), m_note(new QPlainTextEdit)
{
    m_note->setPlaceholderText(tr("Optional"));
    m_note->setAccessibleName(tr("Note on the morning"));
    m_note->setTabChangesFocus(true);
    // As tall as the body beside it leaves it.
    m_note->setMinimumHeight(metrics::space8 * 2);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_back->setWhatsThis(
        tr("Your back right now, some minutes after getting up: 0 none, 10 the worst you can imagine."));
    m_leg->setWhatsThis(tr("Pain that runs from the back into a leg: 0 none, 10 the worst you can imagine."));
    m_tension->setWhatsThis(tr("How tense the muscles of back and neck feel: 0 not at all, 10 as much as can be."));
    m_stiff->setWhatsThis(tr("Minutes until the back moved freely. 0 when it did at once."));
    m_body->setWhatsThis(
        tr("Where it hurts. Left and right are your own; arrows go from place to place and Space marks. "
           "The list does the same in words."));
    m_note->setWhatsThis(tr("Anything worth remembering of this morning. It stands in the calendar and can be found "
                            "again."));
    layOut(title);
    addFields();
}

void MorningForm::layOut(const QString& title)
{
    contents()->setSpacing(metrics::space2);
    addHeading(title, TextLabel::hint(tr("0 none, 10 worst imaginable")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 1);
    const auto addRow = [grid](int row, const QString& label, QWidget* field) {
        auto* words = new TextLabel(label);
        words->setBuddy(field);
        grid->addWidget(words, row, 0, Qt::AlignVCenter);
        return row;
    };
    grid->addWidget(m_back, addRow(0, tr("&Back pain"), m_back), 1, 1, 2);
    grid->addWidget(m_leg, addRow(1, tr("L&eg pain"), m_leg), 1, 1, 2);
    m_tensionWords->setBuddy(m_tension);
    grid->addWidget(m_tensionWords, 2, 0, Qt::AlignVCenter);
    grid->addWidget(m_tension, 2, 1, 1, 2);

    auto* stiff = new QHBoxLayout;
    stiff->setSpacing(metrics::space2);
    addRow(3, tr("&Stiff for"), m_stiff);
    stiff->addWidget(m_stiff);
    stiff->addWidget(new TextLabel(tr("min"), TextSize::Body, Tone::Muted));
    stiff->addStretch();
    grid->addLayout(stiff, 3, 1);
    grid->addWidget(m_body, 3, 2, 3, 1, Qt::AlignTop);
    grid->addWidget(m_sites, addRow(4, tr("W&here"), m_body), 1);
    grid->addWidget(m_note, 5, 1);
    auto* noteWords = new TextLabel(tr("N&ote"));
    noteWords->setBuddy(m_note);
    grid->addWidget(noteWords, 5, 0, Qt::AlignTop);
    contents()->addLayout(grid);
}

void MorningForm::addFields()
{
    m_fields.add(QStringLiteral("morning_back"), m_back);
    m_fields.add(QStringLiteral("morning_leg"), m_leg);
    m_fields.add(QStringLiteral("tension"), m_tension, FormFields::Asked::Rarely);
    m_fields.add(QStringLiteral("stiffness"), m_stiff);
    m_fields.add(QStringLiteral("sites"), m_body);
    m_fields.add(QStringLiteral("morning_note"), m_note);
    connect(&m_fields, &FormFields::changed, this, [this] {
        m_sites->setSites(m_body->sites());
        Q_EMIT changed();
    });
    connect(m_sites, &SiteField::sitesChanged, this, [this](const std::set<Site>& sites) {
        m_body->setSites(sites);
        Q_EMIT changed();
    });
}

void MorningForm::setPain(const PainEntry* pain)
{
    m_loaded = pain ? *pain : PainEntry();
    m_loaded.moment = PainMoment::Morning;
    m_back->setScore(m_loaded.back);
    m_leg->setScore(m_loaded.leg);
    m_tension->setScore(m_loaded.tension);
    m_stiff->setNumber(m_loaded.stiffness ? std::optional<double>(m_loaded.stiffness->value()) : std::nullopt);
    m_body->setSites(m_loaded.sites);
    m_sites->setSites(m_loaded.sites);
    m_note->setPlainText(toQt(m_loaded.note));
}

void MorningForm::setMoreShown(bool isShown)
{
    m_tensionWords->setVisible(isShown);
    m_tension->setVisible(isShown);
}

bool MorningForm::hasMore() const
{
    return m_tension->score().has_value();
}

std::optional<PainEntry> MorningForm::pain() const
{
    PainEntry entry = m_loaded;
    entry.back = m_back->score();
    entry.leg = m_leg->score();
    entry.tension = m_tension->score();
    const auto stiff = m_stiff->wholeNumber();
    entry.stiffness = stiff ? std::optional(*StiffMinutes::make(*stiff)) : std::nullopt;
    entry.sites = m_body->sites();
    entry.note = m_note->toPlainText().trimmed().toStdString();
    PainEntry nothing;
    nothing.time = entry.time;
    return entry == nothing ? std::nullopt : std::optional(entry);
}

void MorningForm::restore(const QJsonObject& typed)
{
    m_fields.restore(typed);
    m_sites->setSites(m_body->sites());
}

}  // namespace slumbar
