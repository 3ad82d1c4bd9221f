#include "today/safetycard.h"

#include <QHBoxLayout>

#include "theme/metrics.h"
#include "today/safetywords.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

SafetyCard::SafetyCard(QWidget* parent)
    : Card(Padding::Roomy, parent), m_sentence(new TextLabel), m_sources(TextLabel::hint())
{
    addHeading(tr("Worth telling a doctor"));
    m_sentence->setWordWrap(true);
    m_sources->setWordWrap(true);
    contents()->addWidget(m_sentence);
    contents()->addWidget(m_sources);
    auto* more = new KeyButton(KeyButton::Kind::Secondary, tr("When to see someone"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(more);
    foot->addStretch();
    contents()->addLayout(foot);
    connect(more, &KeyButton::clicked, this,
            [this] { Q_EMIT articleRequested(QStringLiteral("when-to-see-someone")); });
}

void SafetyCard::setNotices(const std::vector<SafetyNotice>& notices)
{
    m_sentence->setText(safetySentence(notices));
    m_sources->setText(safetySources(notices));
}

}  // namespace slumbar
