#include "help/tour.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include "help/tourcard.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "widgets/keybutton.h"
#include "widgets/keywords.h"
#include "widgets/paintedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr int usualWidth = 560;
/// Fits into the smallest window at twice the text size.
constexpr int greatestWidth = 900;

std::vector<TourCard::Contents> cards()
{
    return {
        {QStringLiteral("tour-minute"), Tour::tr("It asks for a minute in the morning and a minute at night."),
         Tour::tr("In the morning you note the night and how your back is. Before bed a checklist goes through your "
                  "habits. On a bad day two answers are enough, and a missed day is a gap, nothing more.")},
        {QStringLiteral("tour-insight"), Tour::tr("It shows what goes with what, and says when it cannot tell."),
         Tour::tr("From the first night you see nights and pain side by side. After some weeks it says which nights "
                  "and habits go with less pain and how sure that is, and lets you test one. Each month fits on two "
                  "printed pages, the first of them for your doctor.")},
        {QStringLiteral("tour-file"), Tour::tr("Everything stays in one file of yours."),
         Tour::tr("The diary is a file on this computer. There is no account and nothing is sent anywhere. Every "
                  "change can be undone. It does not replace a doctor: Learn says when to see someone.")},
    };
}

}  // namespace

Tour::Tour(QWidget* parent)
    : QDialog(parent), m_cards(new QStackedWidget), m_place(TextLabel::hint()),
      m_skip(new KeyButton(KeyButton::Kind::Quiet, tr("Skip"), QKeySequence(Qt::Key_Escape))),
      m_back(new KeyButton(KeyButton::Kind::Secondary, tr("Back"))),
      m_next(new KeyButton(KeyButton::Kind::Primary, tr("Next")))
{
    setWindowTitle(tr("Tour"));
    const int width = std::min(qRound(usualWidth * textScale()), greatestWidth);
    setMinimumWidth(width);
    declareKeys(*this,
                {tr("The cards"), {{tr("Enter"), tr("on")}, {tr("Left / Right"), tr("the card before or after")}}});
    for (const TourCard::Contents& contents : cards()) {
        auto* card = new TourCard(contents);
        m_cards->addWidget(card);
        m_cards->setMinimumHeight(
            std::max(m_cards->minimumHeight(), card->heightForWidth(width - 2 * metrics::space6)));
    }
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::space3);
    foot->addWidget(m_place);
    foot->addStretch();
    foot->addWidget(m_skip);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    layout->setSpacing(metrics::space6);
    layout->addWidget(m_cards, 1);
    layout->addLayout(foot);

    connect(m_skip, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_back, &KeyButton::clicked, this, [this] { goTo(shownCard() - 1); });
    connect(m_next, &KeyButton::clicked, this, [this] { goTo(shownCard() + 1); });
    showPlace();
    m_next->setFocus();
}

int Tour::shownCard() const
{
    return m_cards->currentIndex();
}

void Tour::goTo(int card)
{
    if (card >= m_cards->count()) {
        accept();
        return;
    }
    m_cards->setCurrentIndex(std::max(card, 0));
    showPlace();
}

void Tour::showPlace()
{
    const bool isLast = shownCard() == m_cards->count() - 1;
    //: the place within the tour, for example 1 of 3
    m_place->setText(tr("%1 of %2").arg(shownCard() + 1).arg(m_cards->count()));
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_back->setEnabled(shownCard() > 0);
    m_skip->setVisible(!isLast);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    const int step = stepOfArrow(event->key(), layoutDirection());
    if (step != 0) {
        goTo(std::min(shownCard() + step, m_cards->count() - 1));
        return;
    }
    QDialog::keyPressEvent(event);
}

}  // namespace slumbar
