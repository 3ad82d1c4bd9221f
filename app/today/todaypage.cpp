#include "today/todaypage.h"

#include <algorithm>

#include <QFocusEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "text/words.h"
#include "theme/metrics.h"
#include "theme/textfont.h"
#include "today/eveningcard.h"
#include "today/experimentcard.h"
#include "today/forecastcard.h"
#include "today/forecastmaker.h"
#include "today/lastnightcard.h"
#include "today/morningcard.h"
#include "today/paincard.h"
#include "today/quickanswers.h"
#include "today/safetycard.h"
#include "today/todaywords.h"
#include "today/weekcard.h"
#include "today/welcomecard.h"
#include "widgets/scorerow.h"
#include "widgets/textlabel.h"

namespace slumbar {

namespace {

/// Below this the side column goes under the main one.
constexpr int narrowPage = 1000;
constexpr double largeText = 1.5;
constexpr int narrowestSide = 320;
constexpr int widestSide = 368;
constexpr double sideShare = 0.31;

}  // namespace

TodayPage::TodayPage(const TimeZone& zone, QWidget* parent)
    : QWidget(parent), m_zone(zone), m_forecastMaker(new ForecastMaker(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    whole->addWidget(scroll);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll->viewport());
    scroll->setWidget(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::pagePaddingHorizontal, metrics::pagePaddingVertical,
                               metrics::pagePaddingHorizontal, metrics::pagePaddingVertical);
    column->setSpacing(0);
    m_title = TextLabel::title();
    m_title->setWordWrap(true);
    m_subtitle = new TextLabel({}, TextSize::Body, Tone::Muted);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(metrics::space6);

    // All belong to the page; arrange() shows those that are due.
    m_welcome = new WelcomeCard(page);
    m_morning = new MorningCard(page);
    m_evening = new EveningCard(page);
    m_eveningPain = makeEveningPainCard(page);
    m_lastNight = new LastNightCard(page);
    m_pain = new PainCard(page);
    m_week = new WeekCard(page);
    m_experiment = new ExperimentCard(page);
    m_forecastCard = new ForecastCard(page);
    m_safety = new SafetyCard(page);

    m_mainColumn = new QVBoxLayout;
    m_mainColumn->setSpacing(metrics::cardGutter);
    m_side = new QWidget;
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->setSpacing(metrics::cardGutter);
    m_mainColumn->addStretch(1);
    m_sideColumn->addStretch(1);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(metrics::cardGutter);
    m_columns->addLayout(m_mainColumn, 1);
    m_columns->addWidget(m_side);
    column->addLayout(m_columns);
    column->addStretch();

    connectCards();
    connectAsides();
}

Card* TodayPage::makeEveningPainCard(QWidget* parent)
{
    auto* card = new Card(Card::Padding::Roomy, parent);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(TextLabel::heading(tr("Back pain")));
    words->addWidget(TextLabel::hint(tr("this evening")));
    line->addLayout(words);
    m_eveningScore = new ScoreRow(tr("Back pain this evening"));
    line->addWidget(m_eveningScore, 1);
    card->contents()->addLayout(line);
    return card;
}

void TodayPage::connectCards()
{
    connect(m_morning, &MorningCard::painAnswered, this, [this](std::optional<PainScore> score) {
        record(withBackPain(today(), PainMoment::Morning, score), tr("morning pain"));
    });
    connect(m_eveningScore, &ScoreRow::scoreChanged, this, [this](std::optional<PainScore> score) {
        record(withBackPain(today(), PainMoment::Evening, score), tr("evening pain"));
    });
    connect(m_morning, &MorningCard::qualityAnswered, this, [this](std::optional<FivePoint> quality) {
        record(withQuality(today(), quality), tr("quality of the night"));
    });
    connect(m_lastNight, &LastNightCard::usualNightAccepted, this, [this] {
        if (const auto taken = withUsualNight(today(), *m_state->usualNight, m_zone)) {
            record(*taken, tr("the usual night"));
        }
    });
    connect(m_morning, &MorningCard::checkInRequested, this, [this] { Q_EMIT checkInRequested(m_state->day); });
    connect(m_evening, &EveningCard::checklistRequested, this, [this] { Q_EMIT checklistRequested(m_state->day); });
    connect(m_welcome, &WelcomeCard::beginRequested, this, [this] { Q_EMIT checkInRequested(m_state->day); });
    connect(m_welcome, &WelcomeCard::importRequested, this, &TodayPage::importRequested);
    connect(m_welcome, &WelcomeCard::madeUpDiaryRequested, this, &TodayPage::madeUpDiaryRequested);
}

void TodayPage::connectAsides()
{
    connect(m_week, &WeekCard::fillInRequested, this, &TodayPage::checkInRequested);
    connect(m_safety, &SafetyCard::articleRequested, this, &TodayPage::articleRequested);
    connect(m_forecastMaker, &ForecastMaker::forecastMade, this, &TodayPage::showForecast);
}

void TodayPage::setDiary(const Diary& diary, const Moment& now)
{
    m_diary = diary;
    m_state = todayState(diary, now);
    m_title->setText(diary.range() ? todayTitle(*m_state) : tr("Welcome. What would you like to begin with?"));
    m_subtitle->setText(todaySubtitle(*m_state));
    setState(*m_state);
    const bool isFirst = !m_arrangement;
    arrange(dueNow());
    if (isFirst) {
        focusDue();
    }
    askForForecast();
}

void TodayPage::setState(const TodayState& state)
{
    m_morning->setState(state);
    m_evening->setState(state);
    m_eveningScore->setScore(state.eveningPain);
    m_lastNight->setState(state);
    m_week->setState(state);
    if (state.painNow) {
        m_pain->setPain(*state.painNow);
    }
    if (state.experiment) {
        m_experiment->setExperiment(*state.experiment);
    }
    if (!state.safety.empty()) {
        m_safety->setNotices(state.safety);
    }
}

TodayPage::Arrangement TodayPage::dueNow() const
{
    if (!m_diary.range()) {
        return {{m_welcome}, {}};
    }
    return m_state->isEvening ? Arrangement{{m_evening, m_eveningPain}, asides({m_lastNight})}
                              : Arrangement{{m_morning, m_lastNight}, asides({m_week})};
}

/// What stands beside the cards that are due: the first ones, and then what there is.
std::vector<QWidget*> TodayPage::asides(std::vector<QWidget*> first) const
{
    std::vector<QWidget*> cards = std::move(first);
    const bool isEvening = m_state->isEvening;
    const auto addIf = [&cards](bool isThere, QWidget* card) {
        if (isThere) {
            cards.push_back(card);
        }
    };
    addIf(m_state->experiment && !(isEvening && m_state->isExperimentInEvening()), m_experiment);
    addIf(m_state->painNow.has_value(), m_pain);
    addIf(isEvening && m_forecast && m_forecast->day == m_state->day.next(), m_forecastCard);
    addIf(isEvening, m_week);
    addIf(!m_state->safety.empty(), m_safety);
    return cards;
}

void TodayPage::focusDue()
{
    if (!m_diary.range()) {
        m_welcome->focusBegin();
    } else if (m_state->isEvening) {
        m_evening->focusStart();
    } else {
        m_morning->focusFirstAnswer();
    }
}

void TodayPage::focusInEvent(QFocusEvent*)
{
    focusDue();
}

void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askForForecast();
}

/// In the evening it can still be acted on; while the page is not seen nothing is worked out.
void TodayPage::askForForecast()
{
    if (isVisible() && m_state && m_state->isEvening) {
        m_forecastMaker->makeFor(m_diary, m_state->day);
    }
}

void TodayPage::showForecast(const std::optional<PainForecast>& forecast)
{
    m_forecast = forecast;
    if (forecast) {
        m_forecastCard->setForecast(*forecast);
    }
    arrange(dueNow());
}

std::vector<QWidget*> TodayPage::allCards() const
{
    return {m_welcome, m_morning, m_evening,    m_eveningPain,  m_lastNight,
            m_pain,    m_week,    m_experiment, m_forecastCard, m_safety};
}

void TodayPage::arrange(const Arrangement& wanted)
{
    if (wanted == m_arrangement) {
        return;
    }
    m_arrangement = wanted;
    const auto isIn = [](const std::vector<QWidget*>& cards, const QWidget* card) {
        return std::find(cards.begin(), cards.end(), card) != cards.end();
    };
    for (QWidget* card : allCards()) {
        m_mainColumn->removeWidget(card);
        m_sideColumn->removeWidget(card);
        // A card that stays is not hidden in between: it may have the keyboard.
        if (!isIn(wanted.main, card) && !isIn(wanted.side, card)) {
            card->hide();
        }
    }
    for (QWidget* card : wanted.main) {
        m_mainColumn->insertWidget(m_mainColumn->count() - 1, card);
        card->show();
    }
    for (QWidget* card : wanted.side) {
        m_sideColumn->insertWidget(m_sideColumn->count() - 1, card);
        card->show();
    }
    m_side->setVisible(!wanted.side.empty());
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowPage || textScale() >= largeText;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int sidePx = std::clamp(static_cast<int>(width() * sideShare), narrowestSide, widestSide);
    m_side->setMinimumWidth(isNarrow ? 0 : sidePx);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sidePx);
}

DayRecord TodayPage::today() const
{
    return m_diary.on(m_state->day);
}

void TodayPage::record(const DayRecord& record, const QString& words)
{
    Q_EMIT editMade(Edit::ofDay(record), words);
}

}  // namespace slumbar
