#include "checkin/nighttimesform.h"

#include <algorithm>

#include <QBoxLayout>

#include "checkin/fieldlayout.h"
#include "checkin/formfields.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "widgets/timeedit.h"

namespace slumbar {

namespace {

QString draftNameOf(NightTime which)
{
    switch (which) {
    case NightTime::InBed:
        return QStringLiteral("in_bed");
    case NightTime::LightsOut:
        return QStringLiteral("lights_out");
    case NightTime::FinalAwakening:
        return QStringLiteral("final_awakening");
    case NightTime::OutOfBed:
        return QStringLiteral("out_of_bed");
    }
    return {};
}

}  // namespace

NightTimesForm::NightTimesForm(const NightClockTimes& usual, QWidget* parent)
    : QWidget(parent), m_line(new NightLine),
      m_row(new FlowLayout(metrics::space2)), m_edits{new TimeEdit(tr("In bed")), new TimeEdit(tr("Lights out")),
                                                      new TimeEdit(tr("Woke")), new TimeEdit(tr("Up"))},
      m_howToWrite(TextLabel::hint(TimeEdit::howToWrite()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_line);
    m_row->setJustified(true);
    column->addLayout(m_row);
    column->addWidget(m_howToWrite);
    m_howToWrite->hide();

    const QString labels[] = {tr("&In bed"), tr("&Lights out"), tr("&Woke"), tr("&Up")};
    for (const NightTime which : allNightTimes) {
        m_row->addWidget(withLabelAbove(labels[static_cast<std::size_t>(which)], editOf(which)));
        editOf(which)->setSuggestion(timeOf(usual, which));
    }
    m_line->setWhatsThis(
        tr("The night from evening to noon. Its handles are dragged, or moved by the arrows in steps of "
           "five minutes, with Shift of one."));
    editOf(NightTime::InBed)
        ->setWhatsThis(tr("When you went to bed, even if only to read. Time in bed counts from here."));
    editOf(NightTime::LightsOut)
        ->setWhatsThis(tr("When you put out the light to sleep. Falling asleep counts from here."));
    editOf(NightTime::FinalAwakening)
        ->setWhatsThis(tr("When you woke for the last time, whether you got up then or not."));
    editOf(NightTime::OutOfBed)
        ->setWhatsThis(
            tr("When you left the bed for the day. Efficiency is the share of the time in bed that you slept."));
    m_picture.usual = usual;
    m_line->setNight(m_picture);
    connectEdits();
}

void NightTimesForm::connectEdits()
{
    for (TimeEdit* edit : m_edits) {
        connect(edit, &TimeEdit::valueChanged, this, &NightTimesForm::followEdits);
        connect(edit, &TimeEdit::validityChanged, this, &NightTimesForm::showValidity);
    }
    connect(m_line, &NightLine::timeMoved, this, [this](NightTime which, ClockTime time) {
        editOf(which)->setValue(time);
        followEdits();
        Q_EMIT timeDragged();
    });
}

NightClockTimes NightTimesForm::times() const
{
    NightClockTimes times;
    for (const NightTime which : allNightTimes) {
        timeOf(times, which) = editOf(which)->value();
    }
    return times;
}

void NightTimesForm::setTimes(const NightClockTimes& times)
{
    for (const NightTime which : allNightTimes) {
        editOf(which)->setValue(timeOf(times, which));
    }
    followEdits();
}

void NightTimesForm::setAsleep(std::chrono::minutes latency, bool isSleepless)
{
    m_picture.latency = latency;
    m_picture.isSleepless = isSleepless;
    m_line->setNight(m_picture);
}

void NightTimesForm::addToRow(QWidget* group)
{
    m_row->addWidget(group);
}

void NightTimesForm::followEdits()
{
    m_picture.recorded = times();
    m_line->setNight(m_picture);
    for (std::size_t i = 1; i < m_edits.size(); ++i) {
        m_edits[i]->setReference(m_edits[i - 1]->value());
    }
}

void NightTimesForm::commit()
{
    for (TimeEdit* edit : m_edits) {
        edit->commit();
    }
}

void NightTimesForm::addTo(FormFields& fields) const
{
    for (const NightTime which : allNightTimes) {
        fields.add(draftNameOf(which), editOf(which));
    }
}

void NightTimesForm::showValidity()
{
    const bool isAnyInvalid =
        std::any_of(m_edits.begin(), m_edits.end(), [](const TimeEdit* edit) { return edit->isInvalid(); });
    m_howToWrite->setVisible(isAnyInvalid);
}

}  // namespace slumbar
