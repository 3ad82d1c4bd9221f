// Works out tomorrow's forecast beside the event loop, always for the diary that came last.
#pragma once

#include <optional>

#include <QFutureWatcher>
#include <QObject>

#include "analysis/forecast/painforecast.h"

namespace slumbar {

class ForecastMaker : public QObject {
    Q_OBJECT

public:
    explicit ForecastMaker(QObject* parent = nullptr);
    ~ForecastMaker() override;

    /// For the morning after `today`. Nothing is begun before the event loop comes round again, so that what is being
    /// shown is painted first; a diary that was asked for already costs nothing.
    void makeFor(const Diary& diary, Day today);

Q_SIGNALS:
    /// Nothing where no forecast has earned to be shown.
    void forecastMade(const std::optional<slumbar::PainForecast>& forecast);

private:
    struct Question {
        Diary diary;
        Day today;
        bool operator==(const Question&) const = default;
    };
    void beginIfIdle();
    void finish();

    std::optional<Question> m_asked;
    bool m_isAnswered = true;  ///< the question that came last
    QFutureWatcher<std::optional<PainForecast>> m_watcher;
};

}  // namespace slumbar
