#include "guides/guidestage.h"

#include <QEvent>
#include <QHBoxLayout>

#include "guides/breathingcircle.h"
#include "guides/figureview.h"
#include "guides/progresstrack.h"
#include "theme/metrics.h"
#include "theme/motion.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

constexpr double largeTextScale = 1.5;  // from which the picture stands above the words

TextLabel* wrapped(TextLabel* label)
{
    label->setWordWrap(true);
    return label;
}

QString spokenStep(const GuideStep& step)
{
    QStringList sentences{step.side.isEmpty() ? step.title : step.title + QStringLiteral(", ") + step.side};
    sentences[0] += QLatin1Char('.');
    sentences << step.words << step.caution;
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

GuideStage::GuideStage(GuideKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_row(new QHBoxLayout), m_title(wrapped(TextLabel::title())),
      m_side(TextLabel::hint()), m_words(wrapped(new TextLabel({}, TextSize::Body, Tone::Muted))),
      m_caution(wrapped(TextLabel::hint())), m_buttons(new FlowLayout(metrics::space2)), m_track(new ProgressTrack)
{
    auto* text = new QVBoxLayout;
    text->setSpacing(metrics::space1);
    text->addWidget(m_title);
    text->addWidget(m_side);
    text->addWidget(m_words);
    m_row->setSpacing(metrics::space4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    column->addLayout(m_row);
    column->addWidget(m_caution);
    addPicture(*text, *column);
    m_row->addLayout(text, 1);
    column->addWidget(m_track);
    arrange();
}

void GuideStage::addPicture(QVBoxLayout& text, QVBoxLayout& below)
{
    switch (m_kind) {
    case GuideKind::Breathing:
        m_circle = new BreathingCircle;
        m_row->addWidget(m_circle);
        text.addSpacing(metrics::space2);
        text.addLayout(m_buttons);
        break;
    case GuideKind::Stretching:
        m_figure = new FigureView;
        m_row->addWidget(m_figure);
        below.addLayout(m_buttons);
        break;
    case GuideKind::Mindfulness:
        below.addLayout(m_buttons);
        break;
    }
    text.addStretch();
}

bool GuideStage::isMoving() const
{
    return m_circle && !isMotionReduced(*this);
}

void GuideStage::show(const GuideSession& session, int variant, bool isRunning)
{
    m_track->setProgress(session.position(), session.length());
    if (m_circle) {
        showBreath(session, variant, isRunning);
    } else {
        showStep(session, isRunning);
    }
    if (!isRunning) {
        m_spoken = tr("Paused");
    }
}

void GuideStage::showBreath(const GuideSession& session, int variant, bool isRunning)
{
    const Breath breath = breathAt(breathPaces[static_cast<std::size_t>(variant)], session.position());
    m_circle->setBreath(breath);
    m_title->setText(isRunning ? breathWords(breath.phase) : tr("Paused"));
    m_words->setText(session.step().words);
    m_side->hide();
    m_caution->hide();
    m_spoken = breathWords(breath.phase);
}

void GuideStage::showStep(const GuideSession& session, bool isRunning)
{
    const GuideStep& step = session.step();
    m_title->setText(step.title);
    m_words->setText(step.words);
    m_caution->setText(step.caution);
    m_caution->setVisible(!step.caution.isEmpty());
    const auto left = std::chrono::ceil<std::chrono::seconds>(session.leftInStep()).count();
    //: %1 the seconds left of a step
    const QString seconds = isRunning ? tr("%1 s to go").arg(left) : tr("paused, %1 s to go").arg(left);
    m_side->setText(step.side.isEmpty() ? seconds : step.side + QStringLiteral(", ") + seconds);
    if (m_figure) {
        m_figure->setFigure(step.figure, step.title);
    }
    m_spoken = spokenStep(step);
}

void GuideStage::arrange()
{
    m_row->setDirection(textScale() < largeTextScale ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void GuideStage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

}  // namespace slumbar
