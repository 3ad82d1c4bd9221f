#include "today/forecastmaker.h"

#include <QTimer>
#include <QtConcurrent>

namespace slumbar {

namespace {

std::optional<PainForecast> earnedForecast(const Diary& diary, Day today)
{
    const auto range = diary.range();
    if (!range) {
        return std::nullopt;
    }
    const auto forecast = painForecast(diary, {range->first, today});
    return forecast && forecast->isShown() ? std::optional(*forecast) : std::nullopt;
}

}  // namespace

ForecastMaker::ForecastMaker(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ForecastMaker::finish);
}

ForecastMaker::~ForecastMaker()
{
    m_watcher.waitForFinished();
}

void ForecastMaker::makeFor(const Diary& diary, Day today)
{
    if (m_asked && m_asked->today == today && m_asked->diary == diary) {
        return;
    }
    m_asked = Question{diary, today};
    m_isAnswered = false;
    QTimer::singleShot(0, this, &ForecastMaker::beginIfIdle);
}

void ForecastMaker::beginIfIdle()
{
    if (m_watcher.isRunning() || m_isAnswered) {
        return;
    }
    m_isAnswered = true;
    m_watcher.setFuture(
        QtConcurrent::run([question = *m_asked] { return earnedForecast(question.diary, question.today); }));
}

void ForecastMaker::finish()
{
    if (m_isAnswered) {
        Q_EMIT forecastMade(m_watcher.result());
    } else {
        beginIfIdle();  // another diary came meanwhile
    }
}

}  // namespace slumbar
