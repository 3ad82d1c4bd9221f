#include "today/welcomecard.h"

#include <QHBoxLayout>

#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

WelcomeCard::WelcomeCard(QWidget* parent) : Card(Padding::Roomy, parent)
{
    setPrimary(true);
    addHeading(tr("Three ways to begin"));
    m_begin = new KeyButton(KeyButton::Kind::Primary, tr("Begin today"));
    addOffer(m_begin,
             tr("One minute in the morning for the night and your back, one minute before bed for the habits."));
    addRule();
    auto* import = new KeyButton(KeyButton::Kind::Secondary, tr("Import…"));
    addOffer(import, tr("Nights from a Garmin watch or Sleep as Android, or a Slumbar diary. You see what would "
                        "be added before anything is."));
    addRule();
    auto* madeUp = new KeyButton(KeyButton::Kind::Secondary, tr("Look at a made-up diary"));
    addOffer(madeUp, tr("A year of an invented person, to see what all this becomes. Your own diary stays untouched."));
    auto* promise = TextLabel::hint(tr("Everything stays in one file on this computer. There is no account and "
                                       "nothing is sent anywhere."));
    promise->setWordWrap(true);
    contents()->addWidget(promise);

    connect(m_begin, &KeyButton::clicked, this, &WelcomeCard::beginRequested);
    connect(import, &KeyButton::clicked, this, &WelcomeCard::importRequested);
    connect(madeUp, &KeyButton::clicked, this, &WelcomeCard::madeUpDiaryRequested);
}

void WelcomeCard::focusBegin()
{
    m_begin->setFocus(Qt::OtherFocusReason);
}

void WelcomeCard::addOffer(KeyButton* button, const QString& words)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space6);
    auto* label = new TextLabel(words);
    label->setWordWrap(true);
    button->setAccessibleDescription(words);
    line->addWidget(label, 1);
    line->addWidget(button);
    contents()->addLayout(line);
}

}  // namespace slumbar
