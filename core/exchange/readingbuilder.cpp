#include "exchange/readingbuilder.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "exchange/nightorder.h"

namespace slumbar {

namespace {

std::chrono::seconds lengthOf(const Night& night)
{
    const auto window = night.sleepAttempt();
    if (night->lightsOut && night->finalAwakening) {
        return night->finalAwakening->utc - night->lightsOut->utc;
    }
    return window.value_or(night.timeInBed().value_or(std::chrono::seconds(0)));
}

/// What the marks of one factor show of its kind.
struct KindEvidence {
    bool hasClock = false;
    bool hasNumber = false;
    bool isRatingLike = true;

    void add(const MarkValue& value)
    {
        hasClock = hasClock || std::holds_alternative<ClockTime>(value);
        if (const auto* number = std::get_if<double>(&value)) {
            hasNumber = true;
            isRatingLike = isRatingLike && *number >= 0 && *number <= 10 && *number == std::floor(*number);
        }
    }
    FactorKind kind() const
    {
        if (hasNumber) {
            return isRatingLike ? FactorKind::Rating : FactorKind::Amount;
        }
        return hasClock ? FactorKind::Clock : FactorKind::Check;
    }
};

/// "evening_walk" as a first name for the factor: "Evening walk".
std::string nameFromId(std::string id)
{
    std::replace(id.begin(), id.end(), '_', ' ');
    if (id.front() >= 'a' && id.front() <= 'z') {
        id.front() = static_cast<char>(id.front() - 'a' + 'A');
    }
    return id;
}

Factor guessedFactor(const std::string& id, const KindEvidence& evidence)
{
    const auto& known = builtInFactors();
    const auto found = std::find_if(known.begin(), known.end(), [&id](const Factor& f) { return f.id() == id; });
    if (found != known.end()) {
        return *found;
    }
    FactorFields fields;
    fields.id = id;
    fields.name = nameFromId(id);
    fields.kind = evidence.kind();
    auto factor = Factor::make(std::move(fields));
    assert(factor && "marks of impossible factors were left out");
    return *std::move(factor);
}

}  // namespace

DayRecord& ReadingBuilder::recordOf(Day day)
{
    return m_days.try_emplace(day, day).first->second;
}

void ReadingBuilder::addNight(Day day, Night night, const Place& place)
{
    DayRecord& record = recordOf(day);
    const auto [standing, isNew] = m_nightPlaces.try_emplace({day, night->source}, place);
    if (isNew) {
        placeNight(record, std::move(night), place);
        ++m_reading.rowsRead;
        return;
    }
    const Night& earlier = *record.nightFrom(night->source);
    if (night == earlier) {
        ++m_reading.rowsTwice;
    } else if (lengthOf(night) > lengthOf(earlier)) {
        report(standing->second, RowProblem::AnotherSleepOfDay, day.toIso());
        standing->second = place;
        record.setNight(std::move(night));
    } else {
        report(place, RowProblem::AnotherSleepOfDay, day.toIso());
    }
}

void ReadingBuilder::placeNight(DayRecord& record, Night night, const Place& place)
{
    const Night* counting = record.night();
    const bool isOfOneFile = !counting || m_nightPlaces[{record.day(), (*counting)->source}].file == place.file;
    if (isOfOneFile) {
        record.setNight(std::move(night));
    } else {
        addBesideOthers(record, std::move(night));
    }
}

void ReadingBuilder::addNap(Day dayOfNight, std::chrono::minutes length, std::string_view source)
{
    m_naps[{dayOfNight, std::string(source)}] += length;
    ++m_reading.rowsRead;
}

void ReadingBuilder::addPain(Day day, PainEntry entry, const Place& place)
{
    DayRecord& record = recordOf(day);
    const auto& pains = record.pains();
    const auto earlier = std::find_if(pains.begin(), pains.end(), [&entry](const PainEntry& other) {
        return other.moment == entry.moment && (entry.moment != PainMoment::Extra || other.time == entry.time);
    });
    if (earlier == pains.end()) {
        record.setPain(std::move(entry));
        ++m_reading.rowsRead;
    } else if (*earlier == entry) {
        ++m_reading.rowsTwice;
    } else {
        report(place, RowProblem::EntryTwice, day.toIso() + ' ' + std::string(idOf(entry.moment)));
    }
}

bool ReadingBuilder::isPossibleFactor(const std::string& id)
{
    if (m_markedFactors.contains(id)) {
        return true;
    }
    FactorFields fields;
    fields.id = id;
    if (!Factor::make(std::move(fields))) {
        return false;
    }
    m_markedFactors.insert(id);
    return true;
}

void ReadingBuilder::addMark(Day day, Mark mark, const Place& place)
{
    if (!isPossibleFactor(mark.factor)) {
        report(place, RowProblem::OutOfRange, mark.factor);
        return;
    }
    DayRecord& record = recordOf(day);
    const Mark* earlier = record.mark(mark.factor);
    if (!earlier) {
        record.setMark(std::move(mark));
        ++m_reading.rowsRead;
    } else if (*earlier == mark) {
        ++m_reading.rowsTwice;
    } else {
        report(place, RowProblem::EntryTwice, day.toIso() + ' ' + mark.factor);
    }
}

void ReadingBuilder::addEvent(Day day, Event event)
{
    recordOf(day).addEvent(std::move(event));
    ++m_reading.rowsRead;
}

void ReadingBuilder::addDay(const DayRecord& record, const Place& place)
{
    for (const Night& night : record.nights()) {
        addNight(record.day(), night, place);
    }
    for (const PainEntry& entry : record.pains()) {
        addPain(record.day(), entry, place);
    }
    for (const Mark& mark : record.marks()) {
        addMark(record.day(), mark, place);
    }
    for (const Event& event : record.events()) {
        addEvent(record.day(), event);
    }
}

Profile& ReadingBuilder::profile()
{
    if (!m_reading.profile) {
        m_reading.profile.emplace();
    }
    return *m_reading.profile;
}

void ReadingBuilder::beginFactors()
{
    if (!m_reading.factors) {
        m_reading.factors.emplace();
    }
}

void ReadingBuilder::addFactor(Factor factor, const Place& place)
{
    beginFactors();
    auto& factors = *m_reading.factors;
    const auto earlier =
        std::find_if(factors.begin(), factors.end(), [&factor](const Factor& f) { return f.id() == factor.id(); });
    if (earlier == factors.end()) {
        factors.push_back(std::move(factor));
        ++m_reading.rowsRead;
    } else if (*earlier == factor) {
        ++m_reading.rowsTwice;
    } else {
        report(place, RowProblem::EntryTwice, factor.id());
    }
}

void ReadingBuilder::addExperiment(Experiment experiment, const Place& place)
{
    if (!isPossibleFactor(experiment->factor)) {
        report(place, RowProblem::OutOfRange, experiment->factor);
        return;
    }
    auto& experiments = m_reading.experiments;
    const auto earlier = std::find_if(experiments.begin(), experiments.end(),
                                      [&experiment](const Experiment& other) { return other.id() == experiment.id(); });
    if (earlier == experiments.end()) {
        experiments.push_back(std::move(experiment));
        ++m_reading.rowsRead;
    } else if (*earlier == experiment) {
        ++m_reading.rowsTwice;
    } else {
        report(place, RowProblem::EntryTwice, experiment.id());
    }
}

void ReadingBuilder::report(const Place& place, RowProblem problem, std::string_view text)
{
    m_reading.issues.add({place.file, place.line, problem, std::string(text)});
}

void ReadingBuilder::foundFormat(std::string_view format)
{
    auto& formats = m_reading.formats;
    if (std::find(formats.begin(), formats.end(), format) == formats.end()) {
        formats.emplace_back(format);
    }
}

void ReadingBuilder::addNaps()
{
    for (const auto& [key, length] : m_naps) {
        DayRecord& record = recordOf(key.first);
        const Night* night = record.nightFrom(key.second);
        NightFields fields = night ? night->fields() : NightFields{};
        fields.source = key.second;
        fields.nap = std::min<std::chrono::minutes>(length, std::chrono::hours(24));
        if (auto withNap = Night::make(std::move(fields))) {
            record.setNight(*std::move(withNap));
        }
    }
}

void ReadingBuilder::guessFactors()
{
    std::map<std::string, KindEvidence> unknown;
    for (const DayRecord& record : m_reading.days) {
        for (const Mark& mark : record.marks()) {
            unknown[mark.factor].add(mark.value);
        }
    }
    for (const Experiment& experiment : m_reading.experiments) {
        unknown.try_emplace(experiment->factor);
    }
    if (m_reading.factors) {
        for (const Factor& factor : *m_reading.factors) {
            unknown.erase(factor.id());
        }
    }
    for (const auto& [id, evidence] : unknown) {
        m_reading.guessedFactors.push_back(guessedFactor(id, evidence));
    }
}

Reading ReadingBuilder::finish()
{
    addNaps();
    for (auto& [day, record] : m_days) {
        m_reading.days.push_back(std::move(record));
    }
    guessFactors();
    return std::move(m_reading);
}

}  // namespace slumbar
