#include "guides/guidepanel.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>

#include "guides/guidestage.h"
#include "theme/metrics.h"
#include "widgets/flowlayout.h"
#include "widgets/keybutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds betweenFrames = 34ms;  // at most 30 a second
constexpr milliseconds betweenLooks = 250ms;

/// "2:10".
QString clockWords(milliseconds time)
{
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

void relabel(KeyButton& button, const QString& text)
{
    const QKeySequence key = button.shortcut();
    button.setText(text);
    button.setShortcut(key);  // a new text takes the key away
    button.setAccessibleName(text);
}

}  // namespace

GuidePanel::GuidePanel(GuideKind kind, std::chrono::minutes length, ElapsedSource elapsed, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_length(length), m_elapsed(std::move(elapsed)), m_offer(new QWidget),
      m_stage(new GuideStage(kind))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::space1, 0, metrics::space2);
    column->setSpacing(0);
    column->addWidget(m_offer);
    column->addWidget(m_stage);
    addOffer();
    addButtons();
    connect(&m_tick, &QTimer::timeout, this, &GuidePanel::look);
    showState();
}

void GuidePanel::addOffer()
{
    m_start = new KeyButton(KeyButton::Kind::Secondary, tr("Start"), Qt::Key_Space);
    m_start->setControlHeight(metrics::controlHeight);
    //: %n the length of a guided exercise
    m_start->setAccessibleName(tr("Start the guide, %n minutes", nullptr, static_cast<int>(m_length.count())));
    connect(m_start, &QPushButton::clicked, this, &GuidePanel::start);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space3);
    line->addWidget(m_start);
    if (const QStringList variants = guideVariants(m_kind); !variants.isEmpty()) {
        m_variants = new SegmentedControl(variants);
        m_variants->setControlHeight(metrics::controlHeight);
        m_variants->setAccessibleName(guideVariantsName(m_kind));
        m_variants->setWhatsThis(guideVariantsName(m_kind));
        m_variants->setChosen(0);
        line->addWidget(m_variants);
    }
    line->addStretch();
    auto* column = new QVBoxLayout(m_offer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addLayout(line);
    auto* introduction = TextLabel::hint(guideIntroduction(m_kind));
    introduction->setWordWrap(true);
    column->addWidget(introduction);
}

void GuidePanel::addButtons()
{
    m_pause = addButton(tr("Pause"), Qt::Key_Space, &GuidePanel::startOrPause);
    m_keep = addButton({}, QKeySequence(tr("K")), &GuidePanel::finish);
    m_back = addButton(tr("Back"), {}, &GuidePanel::showBack);
    m_next = addButton(tr("Next"), {}, &GuidePanel::showNext);
    setArrows();
}

KeyButton* GuidePanel::addButton(const QString& text, const QKeySequence& key, void (GuidePanel::*press)())
{
    auto* button = new KeyButton(KeyButton::Kind::Secondary, text, key);
    button->setControlHeight(metrics::controlHeight);
    connect(button, &QPushButton::clicked, this, press);
    m_stage->buttons().addWidget(button);
    return button;
}

std::vector<QWidget*> GuidePanel::tabOrder() const
{
    std::vector<QWidget*> order{m_start};
    if (m_variants) {
        order.push_back(m_variants);
    }
    order.insert(order.end(), {m_pause, m_keep, m_back, m_next});
    return order;
}

int GuidePanel::variant() const
{
    return m_variants ? m_variants->chosen().value_or(0) : 0;
}

std::optional<BegunGuide> GuidePanel::begun() const
{
    return m_session ? std::optional(BegunGuide{*m_session, variant()}) : std::nullopt;
}

void GuidePanel::resume(const BegunGuide& begun)
{
    if (m_variants) {
        m_variants->setChosen(begun.variant);
    }
    m_session = begun.session;
    showState();
}

void GuidePanel::start()
{
    m_session.emplace(guideProgram(m_kind, variant(), m_length));
    startOrPause();
}

void GuidePanel::startOrPause()
{
    if (!m_session) {
        start();
    } else if (isRunning()) {
        pause();
    } else {
        m_lastLook = m_elapsed();
        m_tick.start(m_stage->isMoving() ? betweenFrames : betweenLooks);
        m_spoken.clear();
        showState();
    }
}

void GuidePanel::pause()
{
    if (isRunning()) {
        look();
        m_tick.stop();
        showState();
    }
}

void GuidePanel::look()
{
    if (!isRunning()) {
        return;
    }
    const milliseconds now = m_elapsed();
    m_session->advance(now - std::exchange(m_lastLook, now));
    if (m_session->isFinished()) {
        finish();
    } else {
        showPosition();
    }
}

void GuidePanel::finish()
{
    m_tick.stop();
    const int minutes = m_session->minutesSpent();
    m_session.reset();
    m_spoken.clear();
    showState();
    if (minutes > 0) {
        Q_EMIT minutesKept(minutes);
    }
}

void GuidePanel::skip(int steps)
{
    look();
    if (!m_session) {
        return;
    }
    m_session->skip(steps);
    if (m_session->isFinished()) {
        finish();
    } else {
        showPosition();
    }
}

void GuidePanel::showState()
{
    m_offer->setVisible(!isBegun());
    m_stage->setVisible(isBegun());
    if (isBegun()) {
        const bool hasSteps = m_session->stepCount() > 1;
        m_back->setVisible(hasSteps);
        m_next->setVisible(hasSteps);
        relabel(*m_pause, isRunning() ? tr("Pause") : tr("Go on"));
        const int minutes = m_session->minutesSpent();
        //: takes the minutes so far of a guided exercise
        relabel(*m_keep, tr("Keep %1 min").arg(minutes));
        m_keep->setVisible(!isRunning() && minutes > 0);
        showPosition();
    }
    Q_EMIT progressed();
}

void GuidePanel::showPosition()
{
    m_stage->show(*m_session, variant(), isRunning());
    if (m_stage->spoken() != m_spoken) {
        m_spoken = m_stage->spoken();
        Q_EMIT stepSpoken(m_spoken);
    }
    Q_EMIT progressed();
}

QString GuidePanel::progressWords() const
{
    if (!m_session) {
        return {};
    }
    //: %1 the time passed, %2 the whole time: 2:10 of 5:00
    return tr("%1 of %2").arg(clockWords(m_session->position()), clockWords(m_session->length()));
}

/// Onward is where reading goes.
void GuidePanel::setArrows()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setShortcut(isMirrored ? Qt::Key_Right : Qt::Key_Left);
    m_next->setShortcut(isMirrored ? Qt::Key_Left : Qt::Key_Right);
}

void GuidePanel::hideEvent(QHideEvent* event)
{
    pause();
    QWidget::hideEvent(event);
}

void GuidePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        setArrows();
    }
}

}  // namespace slumbar
