#include "checkin/checkinfooter.h"

#include <QBoxLayout>
#include <QShortcut>

#include "theme/metrics.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

QKeySequence moreKey()
{
    return QKeySequence(Qt::CTRL | Qt::Key_D);
}

}  // namespace

CheckInFooter::CheckInFooter(QWidget* parent)
    : QWidget(parent), m_status(TextLabel::hint()), m_more(new KeyButton(KeyButton::Kind::Quiet, tr("More"), moreKey()))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space3);
    m_status->setWordWrap(true);
    line->addWidget(m_status, 1);
    m_more->setAccessibleDescription(tr("Nap, room, tension and other rarer fields"));
    connect(m_more, &KeyButton::clicked, this, &CheckInFooter::moreRequested);
    line->addWidget(m_more);
    auto* close = new KeyButton(KeyButton::Kind::Quiet, tr("Close"), QKeySequence(Qt::Key_Escape));
    close->setWhatsThis(tr("What is typed is kept and stands here again next time. It is not in the diary yet."));
    connect(close, &KeyButton::clicked, this, &CheckInFooter::closeRequested);
    line->addWidget(close);
    auto* save = new KeyButton(KeyButton::Kind::Primary, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    save->setWhatsThis(tr("Writes everything into the diary. It can be undone, and corrected on any later day."));
    connect(save, &KeyButton::clicked, this, &CheckInFooter::saveRequested);
    line->addWidget(save);
    auto* keypad = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this);
    connect(keypad, &QShortcut::activated, this, &CheckInFooter::saveRequested);
}

void CheckInFooter::showOpenFields(int open, bool isDraftKept)
{
    QStringList sentences;
    if (isDraftKept) {
        sentences << QStringLiteral("\u2713 ") + tr("Draft kept.");
    }
    if (open == 1) {
        sentences << tr("One field left is fine.");
    } else if (open > 1) {
        sentences << tr("%n fields left is fine.", nullptr, open);
    }
    m_status->setText(sentences.join(QLatin1Char(' ')));
}

void CheckInFooter::say(const QString& words)
{
    m_status->setText(words);
}

void CheckInFooter::setMoreOffered(bool isOffered)
{
    m_more->setVisible(isOffered);
}

void CheckInFooter::showMore(bool isShown)
{
    m_more->setText(isShown ? tr("Less") : tr("More"));
    m_more->setShortcut(moreKey());  // a new text takes the key away
}

}  // namespace slumbar
