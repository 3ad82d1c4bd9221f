#include "widgets/card.h"

#include <QBoxLayout>
#include <QVariant>

#include "theme/metrics.h"
#include "theme/stylesheet.h"
#include "widgets/textlabel.h"

namespace slumbar {

Card::Card(Padding padding, QWidget* parent) : QFrame(parent), m_contents(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    const int space = padding == Padding::Roomy ? metrics::cardPadding : metrics::denseCardPadding;
    m_contents->setContentsMargins(space, space, space, space);
    m_contents->setSpacing(metrics::space3);
}

void Card::setPrimary(bool isPrimary)
{
    setProperty("primary", isPrimary);
    restyle(*this);
}

void Card::addHeading(const QString& text, QWidget* atEnd)
{
    auto* line = new QHBoxLayout;
    line->addWidget(TextLabel::heading(text));
    line->addStretch();
    if (atEnd) {
        line->addWidget(atEnd, 0, Qt::AlignVCenter);
    }
    m_contents->addLayout(line);
}

void Card::addRule()
{
    auto* rule = new QFrame;
    rule->setObjectName(QStringLiteral("rule"));
    m_contents->addWidget(rule);
}

}  // namespace slumbar
