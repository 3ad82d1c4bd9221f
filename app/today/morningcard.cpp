#include "today/morningcard.h"

#include <QGridLayout>

#include "text/words.h"
#include "theme/metrics.h"
#include "widgets/dotscale.h"
#include "widgets/keybutton.h"
#include "widgets/scorerow.h"
#include "widgets/textlabel.h"

namespace slumbar {

MorningCard::MorningCard(QWidget* parent) : Card(Padding::Roomy, parent)
{
    setPrimary(true);
    m_aside = TextLabel::hint();
    addHeading(tr("Morning check-in"), m_aside);

    m_pain = new ScoreRow(tr("Back pain this morning"));
    m_quality = new DotScale(tr("The night"), words::quality);
    m_quality->setDotSize(metrics::dailyControlHeight);
    m_quality->setHint(tr("1 bad to 5 good"));
    auto* none = TextLabel::hint(tr("none"));
    auto* worst = TextLabel::hint(tr("worst imaginable"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space8);
    grid->setVerticalSpacing(metrics::space1);
    grid->addWidget(new TextLabel(tr("Back pain")), 0, 0);
    grid->addWidget(m_pain, 0, 1, 1, 2);
    grid->addWidget(none, 1, 1);
    grid->addWidget(worst, 1, 2, Qt::AlignTrailing);
    grid->setRowMinimumHeight(2, metrics::space3);
    grid->addWidget(new TextLabel(tr("The night")), 3, 0);
    grid->addWidget(m_quality, 3, 1, 1, 2, Qt::AlignLeading);
    grid->setColumnStretch(2, 1);
    contents()->addLayout(grid);
    addRule();

    m_hint = TextLabel::hint();
    m_hint->setWordWrap(true);
    m_open = new KeyButton(KeyButton::Kind::Primary, tr("Open check-in"));
    m_open->showKeyOfAction(QKeySequence(tr("Ctrl+M")));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_open);
    contents()->addLayout(foot);

    connect(m_pain, &ScoreRow::scoreChanged, this, &MorningCard::painAnswered);
    connect(m_quality, &DotScale::valueChanged, this, &MorningCard::qualityAnswered);
    connect(m_open, &KeyButton::clicked, this, &MorningCard::checkInRequested);
}

void MorningCard::focusFirstAnswer()
{
    m_pain->setFocus(Qt::OtherFocusReason);
}

void MorningCard::setState(const TodayState& state)
{
    m_pain->setScore(state.morningPain);
    m_quality->setValue(state.lastNight ? (*state.lastNight)->quality : std::nullopt);
    m_aside->setText(state.isMorningDone() ? tr("Written down") : tr("Two answers are enough on a bad day"));
    m_aside->setTone(state.isMorningDone() ? Tone::Success : Tone::Muted);
    m_hint->setText(state.isMorningDone() ? tr("Saved. The check-in has room for the times and more.")
                                          : tr("The whole check-in takes about a minute."));
}

}  // namespace slumbar
