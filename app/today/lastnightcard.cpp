#include "today/lastnightcard.h"

#include <array>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "text/words.h"
#include "theme/metrics.h"
#include "today/answerline.h"
#include "today/todaywords.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/nightline.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

/// What is shown of a night that was written down: quality and awakenings where they are known.
QString qualityWords(const Night& night)
{
    return night->quality ? LastNightCard::tr("quality %1 of 5").arg(night->quality->value()) : QString();
}

}  // namespace

LastNightCard::LastNightCard(QWidget* parent) : Card(Padding::Roomy, parent)
{
    m_aside = TextLabel::hint();
    addHeading(tr("Last night"), m_aside);
    m_asleep = new AnswerLine;
    contents()->addWidget(m_asleep);
    m_line = new NightLine;
    m_line->setReadOnly(true);
    m_line->setAccessibleName(tr("Last night"));
    contents()->addWidget(m_line);

    m_times = new FlowLayout(metrics::space6);
    m_asUsual = new KeyButton(KeyButton::Kind::Secondary, tr("Same as usual"), QKeySequence(tr("U")));
    auto* line = new QHBoxLayout;
    line->addLayout(m_times, 1);
    line->addWidget(m_asUsual, 0, Qt::AlignBottom);
    contents()->addLayout(line);
    m_foot = TextLabel::hint();
    m_foot->setWordWrap(true);
    contents()->addWidget(m_foot);
    connect(m_asUsual, &KeyButton::clicked, this, &LastNightCard::usualNightAccepted);
}

void LastNightCard::setState(const TodayState& state)
{
    NightPicture picture = state.lastNight ? pictureOf(*state.lastNight) : NightPicture();
    const bool hasTimes = picture.recorded != NightClockTimes();
    const bool offersUsual = !hasTimes && state.usualNight && !picture.isSleepless;
    if (offersUsual) {
        picture.usual = state.usualNight->times;
    }
    m_line->setNight(picture);
    // The week's last night is this one.
    const std::optional<double> hours = state.week.back().hoursAsleep;
    m_asleep->setVisible(hours.has_value());
    if (hours) {
        //: stands behind a duration: 7 h 05 asleep
        m_asleep->setAnswer(words::durationOfMinutes(*hours * 60.0), tr("asleep"));
    }
    m_aside->setText(state.lastNight ? qualityWords(*state.lastNight) : tr("Not recorded yet"));
    showTimes(hasTimes ? picture.recorded : picture.usual);
    m_asUsual->setVisible(offersUsual);
    if (offersUsual) {
        m_foot->setText(tr("The outline is your usual night. It counts only when you say so."));
    } else if (picture.isSleepless) {
        m_foot->setText(tr("A night without sleep."));
    } else if (hours) {
        m_foot->setText(againstBand(*hours));
    } else {
        m_foot->setText(tr("After a few nights your usual one stands here as an outline."));
    }
}

void LastNightCard::showTimes(const NightClockTimes& times)
{
    while (QLayoutItem* item = m_times->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::array<std::pair<QString, std::optional<ClockTime>>, 4> columns{{
        {tr("In bed"), times.inBed},
        {tr("Lights out"), times.lightsOut},
        {tr("Woke"), times.finalAwakening},
        {tr("Up"), times.outOfBed},
    }};
    for (const auto& [name, time] : columns) {
        if (time) {
            auto* place = new QWidget;
            auto* lines = new QVBoxLayout(place);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setSpacing(0);
            lines->addWidget(TextLabel::hint(name));
            lines->addWidget(new TextLabel(words::clock(*time)));
            m_times->addWidget(place);
        }
    }
}

}  // namespace slumbar
