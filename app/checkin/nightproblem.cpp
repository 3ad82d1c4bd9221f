#include "checkin/nightproblem.h"

#include <QBoxLayout>

#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/nighttime.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr std::size_t mostOffers = 2;

/// What differs: "Up 06:55 instead", or "Woke 06:40, Up 06:55 instead".
QString offerOf(const NightClockTimes& typed, const NightClockTimes& repair)
{
    const QString names[] = {NightProblem::tr("In bed %1"), NightProblem::tr("Lights out %1"),
                             NightProblem::tr("Woke %1"), NightProblem::tr("Up %1")};
    QStringList changed;
    for (const NightTime which : allNightTimes) {
        const auto meant = timeOf(repair, which);
        if (meant && meant != timeOf(typed, which)) {
            changed << names[static_cast<std::size_t>(which)].arg(words::clock(*meant));
        }
    }
    //: a button that puts times right, for example "Up 06:55 instead"
    return NightProblem::tr("%1 instead").arg(changed.join(QStringLiteral(", ")));
}

}  // namespace

NightProblem::NightProblem(QWidget* parent)
    : QWidget(parent), m_words(new TextLabel({}, TextSize::Small)), m_offers(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_offers->setSpacing(metrics::space2);
    m_offers->addStretch();
    column->addLayout(m_offers);
    hide();
}

void NightProblem::showProblem(const QString& problem, const NightClockTimes& typed,
                               const std::vector<NightClockTimes>& repairs)
{
    for (QWidget* button : m_buttons) {
        button->deleteLater();
    }
    m_buttons.clear();
    m_words->setText(problem);
    for (std::size_t i = 0; i < std::min(repairs.size(), mostOffers); ++i) {
        auto* button = new KeyButton(KeyButton::Kind::Secondary, offerOf(typed, repairs[i]));
        button->setControlHeight(metrics::controlHeight);
        const NightClockTimes repair = repairs[i];
        connect(button, &KeyButton::clicked, this, [this, repair] { Q_EMIT repairChosen(repair); });
        m_offers->insertWidget(static_cast<int>(i), button);
        m_buttons.push_back(button);
    }
    setVisible(!problem.isEmpty());
}

}  // namespace slumbar
