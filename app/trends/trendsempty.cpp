#include "trends/trendsempty.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/keybutton.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

TextLabel* wrapped(TextLabel* label)
{
    label->setWordWrap(true);
    return label;
}

}  // namespace

TrendsEmpty::TrendsEmpty(QWidget* parent) : QWidget(parent)
{
    auto* card = new Card;
    card->addHeading(tr("What will stand here"));
    auto* steps = new QGridLayout;
    steps->setHorizontalSpacing(metrics::space6);
    steps->setVerticalSpacing(metrics::space3);
    steps->setColumnStretch(1, 1);
    const auto addStep = [steps](const QString& when, const QString& what) {
        const int row = steps->rowCount();
        steps->addWidget(new TextLabel(when, TextSize::Body, Tone::Muted), row, 0, Qt::AlignTop);
        steps->addWidget(wrapped(new TextLabel(what)), row, 1);
    };
    addStep(tr("From the first night"),
            tr("How long you slept, against the hours recommended, and your pain beneath it on the same days."));
    addStep(tr("After two weeks"), tr("A sentence that says whether this week differs from the one before."));
    addStep(tr("After three months"), tr("The long view: weeks instead of nights, with what happened beside them."));
    card->contents()->addLayout(steps);

    auto* button = new KeyButton(KeyButton::Kind::Primary, tr("Open check-in"));
    connect(button, &QPushButton::clicked, this, &TrendsEmpty::checkInRequested);
    card->contents()->addSpacing(metrics::space3);
    card->contents()->addWidget(button, 0, Qt::AlignLeading);
    setFocusProxy(button);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(wrapped(TextLabel::title(tr("Trends begin with your first night."))));
    layout->addWidget(wrapped(new TextLabel(tr("A check-in takes under a minute. Missed days are gaps, nothing more."),
                                            TextSize::Body, Tone::Muted)));
    layout->addSpacing(metrics::space6);
    layout->addWidget(card);
    layout->addStretch();
}

}  // namespace slumbar
