#include "today/weekcard.h"

#include <QHBoxLayout>

#include "text/words.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"
#include "widgets/weekbars.h"

namespace slumbar {

WeekCard::WeekCard(QWidget* parent) : Card(Padding::Roomy, parent)
{
    m_count = TextLabel::hint();
    addHeading(tr("Last seven nights"), m_count);
    m_mean = new TextLabel;
    contents()->addWidget(m_mean);
    m_bars = new WeekBars;
    m_bars->setAccessibleName(tr("Last seven nights"));
    contents()->addWidget(m_bars);
    m_openLine = new QWidget;
    auto* line = new QHBoxLayout(m_openLine);
    line->setContentsMargins(0, 0, 0, 0);
    m_openWords = new TextLabel({}, TextSize::Small);
    m_openWords->setWordWrap(true);
    m_fillIn = new KeyButton(KeyButton::Kind::Link, {});
    m_fillIn->setControlHeight(metrics::controlHeight);
    line->addWidget(m_openWords, 1);
    line->addWidget(m_fillIn);
    contents()->addWidget(m_openLine);
    connect(m_fillIn, &KeyButton::clicked, this, [this] {
        if (m_openDay) {
            Q_EMIT fillInRequested(*m_openDay);
        }
    });
}

void WeekCard::setState(const TodayState& state)
{
    //: nights recorded of the last seven
    m_count->setText(tr("%1 of %2 recorded").arg(state.nightsInWeek()).arg(state.week.size()));
    const auto mean = state.meanHours();
    m_mean->setText(mean ? tr("%1 asleep on average").arg(words::durationOfMinutes(*mean * 60.0)) : tr("No night yet"));
    std::vector<WeekNight> nights;
    for (const DayOfWeekState& each : state.week) {
        nights.push_back({words::shortWeekday(each.day), each.hoursAsleep, each.morningPain});
    }
    m_bars->setNights(std::move(nights));
    m_openDay = state.openDay;
    m_openLine->setVisible(m_openDay.has_value());
    if (m_openDay) {
        const QString weekday = words::weekday(*m_openDay);
        //: %1 is a weekday; without blame
        m_openWords->setText(
            state.daysOpen == 1
                ? tr("%1 was not written down.").arg(weekday)
                : tr("%1 was not written down (%2 of the last 7 days).").arg(weekday).arg(state.daysOpen));
        m_fillIn->setText(tr("Fill in %1").arg(weekday));
    }
}

}  // namespace slumbar
