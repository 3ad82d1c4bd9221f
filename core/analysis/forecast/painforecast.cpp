#include "analysis/forecast/painforecast.h"

#include <algorithm>
#include <cmath>

#include "analysis/forecast/eveningfacts.h"
#include "analysis/statistics/conformal.h"
#include "analysis/statistics/recursiveleastsquares.h"

namespace slumbar {

namespace {

constexpr int fewestRows = 30;
/// What is learned is how tomorrow differs from this morning, so the ridge holds the forecast towards "same as
/// today". Of 0.001 to 20 the value with the smallest errors in made-up diaries of 120 to 1200 days.
constexpr double ridge = 5;

double onScale(double pain)
{
    return std::clamp(pain, 0.0, 10.0);
}

/// Goes through the evenings one by one: forecasts, is told the morning, learns.
class Forecaster {
public:
    explicit Forecaster(const EveningFacts& facts) : m_facts(facts), m_model(facts.columns(), ridge) {}

    bool isReady() const { return m_model.rows() >= fewestRows; }
    int rowsMissing() const { return std::max(0, fewestRows - m_model.rows()); }

    /// Precondition: isReady(). Nothing where the evening lacks something.
    std::optional<PainRange> forecast(int evening) const
    {
        const auto row = m_facts.row(evening);
        if (!row) {
            return std::nullopt;
        }
        const double estimate = onScale(*m_facts.morningPain(evening) + row->dot(m_model.coefficients()));
        const double halfWidth = m_interval.halfWidth();
        return PainRange{estimate, onScale(estimate - halfWidth), onScale(estimate + halfWidth)};
    }

    /// Goes on to the evening after `evening`, whose morning may have been rated.
    void pass(int evening)
    {
        m_mornings.addIfAny(m_facts.morningPain(evening));
        const auto rated = m_facts.morningPain(evening + 1);
        if (!rated) {
            return;
        }
        if (isReady()) {
            judge(evening, *rated);
        }
        if (const auto row = m_facts.row(evening)) {
            m_model.add(*row, *rated - *m_facts.morningPain(evening));
        }
    }

    ForecastRecord record() const
    {
        ForecastRecord record = m_record;
        record.covered = m_interval.covered();
        record.of = m_interval.count();
        if (record.of > 0) {
            for (double* error : {&record.error, &record.errorOfSameAsToday, &record.errorOfRunningMean}) {
                *error /= record.of;
            }
        }
        return record;
    }

private:
    void judge(int evening, double rated)
    {
        const auto made = forecast(evening);
        if (!made) {
            ++m_record.withoutForecast;
            return;
        }
        const double error = std::abs(rated - made->estimate);
        m_interval.add(error);
        m_record.error += error;
        m_record.errorOfSameAsToday += std::abs(rated - *m_facts.morningPain(evening));
        m_record.errorOfRunningMean += std::abs(rated - m_mornings.figure()->value);
    }

    const EveningFacts& m_facts;
    RecursiveLeastSquares m_model;
    AdaptiveConformal m_interval{PainForecast::level};
    MeanOf m_mornings;
    ForecastRecord m_record;  ///< its errors are sums
};

}  // namespace

OrNotYet<PainForecast> painForecast(const Diary& diary, DayRange days)
{
    const EveningFacts facts(diary, days);
    Forecaster forecaster(facts);
    for (int evening = 0; evening + 1 < facts.evenings(); ++evening) {
        forecaster.pass(evening);
    }
    if (!forecaster.isReady()) {
        return tl::unexpected(NotYet{forecaster.rowsMissing()});
    }
    return PainForecast{days.last.next(), forecaster.forecast(facts.evenings() - 1), forecaster.record()};
}

}  // namespace slumbar
