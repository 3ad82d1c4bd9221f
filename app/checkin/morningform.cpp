#include "checkin/morningform.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPlainTextEdit>

#include "checkin/draftfields.h"
#include "checkin/fieldlayout.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/bodymap.h"
#include "widgets/numberfield.h"
#include "widgets/scorerow.h"
#include "widgets/sitefield.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

QString textOf(const std::set<Site>& sites)
{
    QStringList ids;
    for (const Site site : sites) {
        ids << toQt(idOf(site));
    }
    return ids.join(QLatin1Char(';'));
}

std::set<Site> sitesIn(const QString& text)
{
    std::set<Site> sites;
    for (const QString& id : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (const auto site = siteFromId(id.toStdString())) {
            sites.insert(*site);
        }
    }
    return sites;
}

}  // namespace

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
    layOut(title);
    connectFields();
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
    addRow(3, tr("St&iff for"), m_stiff);
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

void MorningForm::connectFields()
{
    for (ScoreRow* row : {m_back, m_leg, m_tension}) {
        connect(row, &ScoreRow::scoreChanged, this, &MorningForm::changed);
    }
    connect(m_stiff, &NumberField::numberChanged, this, &MorningForm::changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MorningForm::changed);
    connect(m_body, &BodyMap::sitesChanged, this, [this](const std::set<Site>& sites) {
        m_sites->setSites(sites);
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

QWidget* MorningForm::firstInvalid() const
{
    return m_stiff->isInvalid() ? m_stiff : nullptr;
}

int MorningForm::openFields() const
{
    int open = m_stiff->number() ? 0 : 1;
    for (const ScoreRow* row : {m_back, m_leg}) {
        open += row->score() ? 0 : 1;
    }
    return open;
}

std::vector<QWidget*> MorningForm::fields() const
{
    return {m_back, m_leg, m_tension, m_stiff, m_body, m_note};
}

void MorningForm::addTo(DraftFields& draft) const
{
    draft.add(QStringLiteral("morning_back"), m_back);
    draft.add(QStringLiteral("morning_leg"), m_leg);
    draft.add(QStringLiteral("tension"), m_tension);
    draft.add(QStringLiteral("stiffness"), m_stiff);
    draft.add(QStringLiteral("morning_note"), m_note);
    draft.add(
        QStringLiteral("sites"), [this] { return textOf(m_body->sites()); },
        [this](const QString& text) {
            m_body->setSites(sitesIn(text));
            m_sites->setSites(sitesIn(text));
        });
}

}  // namespace slumbar
