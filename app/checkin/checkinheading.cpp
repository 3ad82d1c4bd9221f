#include "checkin/checkinheading.h"

#include <QBoxLayout>

#include "checkin/checkin.h"
#include "checkin/opendays.h"
#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

QString openDaysWords(const CheckIn& checkIn)
{
    const Day next = checkIn.openDays.front();
    if (checkIn.isCatchingUp) {
        //: %1 a weekday
        return CheckInHeading::tr("Saving goes on to %1.").arg(words::weekday(next));
    }
    const bool isYesterday = next == checkIn.record.day().previous();
    //: %1 a weekday of the last days
    const QString day = isYesterday ? CheckInHeading::tr("Yesterday was not written down.")
                                    : CheckInHeading::tr("%1 was not written down.").arg(words::weekday(next));
    const auto open = static_cast<int>(checkIn.openDays.size());
    if (open == 1) {
        return day;
    }
    //: behind "Yesterday was not written down.", for example: 2 of the last 7 days are open.
    return day + QLatin1Char(' ') +
           CheckInHeading::tr("%1 of the last %2 days are open.").arg(open).arg(daysLookedBackOn);
}

}  // namespace

CheckInHeading::CheckInHeading(const CheckIn& checkIn, QWidget* parent)
    : QWidget(parent), m_subtitle(new TextLabel({}, TextSize::Body, Tone::Muted)),
      m_parts(new SegmentedControl({tr("Morning"), tr("Evening\tCtrl+E")}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space4);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    TextLabel* title = TextLabel::title(words::weekdayAndDay(checkIn.record.day()));
    title->setWordWrap(true);
    titles->addWidget(title);
    titles->addWidget(m_subtitle);
    m_subtitle->setWordWrap(true);
    line->addLayout(titles, 1);
    m_parts->setAccessibleName(tr("Part of the day"));
    m_parts->setWhatsThis(tr("The morning asks for the night and how your back is on getting up, the evening for the "
                             "day behind you. Both are kept together."));
    line->addWidget(m_parts, 0, Qt::AlignVCenter);
    column->addLayout(line);
    if (!checkIn.openDays.empty()) {
        column->addWidget(makeOpenDays(checkIn));
    }
    connect(m_parts, &SegmentedControl::choiceChanged, this,
            [this](std::optional<int> part) { Q_EMIT partChosen(part == 1); });
}

QWidget* CheckInHeading::makeOpenDays(const CheckIn& checkIn)
{
    auto* openDays = new QWidget;
    auto* line = new QHBoxLayout(openDays);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space3);
    TextLabel* words = TextLabel::hint(openDaysWords(checkIn));
    words->setWordWrap(true);
    line->addWidget(words, 1);
    auto* go = new KeyButton(KeyButton::Kind::Link, checkIn.isCatchingUp ? tr("Leave this day open") : tr("Do it now"),
                             QKeySequence(Qt::CTRL | Qt::Key_O));
    go->setControlHeight(metrics::controlHeight);
    go->setAccessibleDescription(words->text());
    go->setWhatsThis(tr("What is typed here is kept. Days that you do not remember may stay open."));
    connect(go, &KeyButton::clicked, this, &CheckInHeading::nextDayRequested);
    line->addWidget(go);
    return openDays;
}

void CheckInHeading::showPart(bool isEvening, const QString& subtitle)
{
    m_parts->setChosen(isEvening ? 1 : 0);
    m_subtitle->setText(subtitle);
}

}  // namespace slumbar
