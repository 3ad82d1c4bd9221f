// What is due now, by time of day, with the last night and the week beside it. The first screen of every day.
#pragma once

#include <QWidget>

#include "analysis/forecast/painforecast.h"
#include "today/todaystate.h"

class QBoxLayout;

namespace slumbar {

class Card;
class EveningCard;
class ExperimentCard;
class ForecastCard;
class ForecastMaker;
class LastNightCard;
class MorningCard;
class PainCard;
class SafetyCard;
class ScoreRow;
class TextLabel;
class WeekCard;
class WelcomeCard;

class TodayPage : public QWidget {
    Q_OBJECT

public:
    /// `zone` is where typed and usual clock times are lived; it outlives the page.
    explicit TodayPage(const TimeZone& zone, QWidget* parent = nullptr);

    void setDiary(const Diary& diary, const Moment& now);

Q_SIGNALS:
    void editMade(const slumbar::Edit& edit, const QString& words);
    void checkInRequested(slumbar::Day day);
    void checklistRequested(slumbar::Day day);
    void importRequested();
    void madeUpDiaryRequested();
    /// An article of Learn by its id.
    void articleRequested(const QString& id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Which cards stand in which column.
    struct Arrangement {
        std::vector<QWidget*> main;
        std::vector<QWidget*> side;
        bool operator==(const Arrangement&) const = default;
    };
    Card* makeEveningPainCard(QWidget* parent);
    void connectCards();
    void connectAsides();
    void setState(const TodayState& state);
    Arrangement dueNow() const;
    void focusDue();
    std::vector<QWidget*> asides(std::vector<QWidget*> first) const;
    void askForForecast();
    void showForecast(const std::optional<PainForecast>& forecast);
    std::vector<QWidget*> allCards() const;
    void arrange(const Arrangement& wanted);
    void record(const DayRecord& record, const QString& words);
    DayRecord today() const;

    const TimeZone& m_zone;
    Diary m_diary;
    std::optional<TodayState> m_state;
    std::optional<Arrangement> m_arrangement;
    ForecastMaker* m_forecastMaker;
    std::optional<PainForecast> m_forecast;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QBoxLayout* m_columns;
    QWidget* m_side;
    WelcomeCard* m_welcome;
    MorningCard* m_morning;
    EveningCard* m_evening;
    Card* m_eveningPain;
    ScoreRow* m_eveningScore;
    LastNightCard* m_lastNight;
    PainCard* m_pain;
    WeekCard* m_week;
    ExperimentCard* m_experiment;
    ForecastCard* m_forecastCard;
    SafetyCard* m_safety;
    QBoxLayout* m_mainColumn;
    QBoxLayout* m_sideColumn;
};

}  // namespace slumbar
