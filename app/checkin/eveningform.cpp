#include "checkin/eveningform.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPlainTextEdit>

#include "checkin/measurefield.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/scorerow.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

enum FlareSegment { NoFlare, Flare };

}  // namespace

EveningForm::EveningForm(const QString& title, const std::vector<Factor>& measures, QWidget* parent)
    : Card(Padding::Dense, parent), m_back(new ScoreRow(tr("Back pain"))), m_leg(new ScoreRow(tr("Leg pain"))),
      m_worst(new ScoreRow(tr("Worst of the day"))), m_flare(new SegmentedControl({tr("No"), tr("Yes")})),
      m_note(new QPlainTextEdit)
{
    for (const Factor& measure : measures) {
        m_measures.push_back(new MeasureField(measure));
    }
    m_flare->setAccessibleName(tr("Flare"));
    m_flare->setClearable(true);
    m_note->setPlaceholderText(tr("Optional"));
    m_note->setAccessibleName(tr("Note on the day"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(metrics::space8 * 2);
    m_note->setMaximumHeight(metrics::space8 * 4);
    m_back->setWhatsThis(tr("Your back over the whole day, on average: 0 none, 10 the worst you can imagine."));
    m_leg->setWhatsThis(tr("Pain that ran from the back into a leg today: 0 none, 10 the worst you can imagine."));
    m_worst->setWhatsThis(tr("The highest the pain was today, if only for a moment."));
    m_flare->setWhatsThis(tr("A flare is worse than your usual pain for hours or longer, hard to bear, and gets in the "
                             "way of the day (Costa 2019). Only you can say so."));
    m_note->setWhatsThis(
        tr("Anything worth remembering of this day. It stands in the calendar and can be found again."));
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
    for (MeasureField* measure : m_measures) {
        const bool isStress = measure->measure().id() == "stress";
        QString name = words::shortFactorName(measure->measure());
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        addRow(isStress ? tr("&Stress") : name, measure->editor(), alone(measure));
    }
    addRow(tr("N&ote"), m_note, alone(m_note));
    contents()->addLayout(grid);
}

void EveningForm::addFields()
{
    m_fields.add(QStringLiteral("evening_back"), m_back);
    m_fields.add(QStringLiteral("evening_leg"), m_leg);
    m_fields.add(QStringLiteral("worst"), m_worst);
    m_fields.add(QStringLiteral("flare"), m_flare);
    for (const MeasureField* measure : m_measures) {
        measure->addTo(m_fields);
    }
    m_fields.add(QStringLiteral("evening_note"), m_note);
    connect(&m_fields, &FormFields::changed, this, &EveningForm::changed);
}

void EveningForm::setEvening(const DayRecord& record)
{
    const PainEntry* entry = record.pain(PainMoment::Evening);
    m_loaded = entry ? *entry : PainEntry();
    m_loaded.moment = PainMoment::Evening;
    m_back->setScore(m_loaded.back);
    m_leg->setScore(m_loaded.leg);
    m_worst->setScore(m_loaded.worst);
    m_flare->setChosen(m_loaded.flare ? std::optional<int>(*m_loaded.flare ? Flare : NoFlare) : std::nullopt);
    for (MeasureField* measure : m_measures) {
        measure->setMark(record.mark(measure->measure().id()));
    }
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

void EveningForm::writeTo(DayRecord& record) const
{
    if (const auto entry = pain()) {
        record.setPain(*entry);
    } else {
        record.removePain(PainMoment::Evening);
    }
    for (const MeasureField* measure : m_measures) {
        if (const auto mark = measure->mark()) {
            record.setMark(*mark);
        } else {
            record.removeMark(measure->measure().id());
        }
    }
}

}  // namespace slumbar
