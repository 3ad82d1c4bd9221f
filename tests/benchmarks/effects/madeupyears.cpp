#include "benchmarks/effects/madeupyears.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace slumbar::benchmarks {

namespace {

constexpr double missingShare = 0.1;

class Life {
public:
    Life(int factors, unsigned seed) : m_random(seed), m_spells(static_cast<std::size_t>(factors)) {}

    std::vector<Factor> factors() const
    {
        std::vector<Factor> all;
        for (std::size_t i = 0; i < m_spells.size(); ++i) {
            FactorFields fields;
            fields.id = "habit_" + std::to_string(i);
            fields.name = fields.id;
            fields.kind = kindOf(i);
            if (fields.kind == FactorKind::Check) {
                fields.target = TargetDone{};
            } else if (fields.kind == FactorKind::Minutes) {
                fields.target = TargetAtLeast{10};
            }
            fields.partOfDay = i % 4 == 3 ? PartOfDay::Day : PartOfDay::Evening;
            all.push_back(*Factor::make(std::move(fields)));
        }
        FactorFields stress;
        stress.id = "stress";
        stress.kind = FactorKind::Rating;
        stress.partOfDay = PartOfDay::Day;
        all.push_back(*Factor::make(std::move(stress)));
        return all;
    }

    DayRecord next(Day day)
    {
        DayRecord record(day);
        m_pain = 0.75 * m_pain + 1.1 * normal();
        const double hours = std::clamp(7 + normal(), 3.0, 11.0);
        if (isRecorded()) {
            record.setNight(night(day, hours));
        }
        rate(record, PainMoment::Morning);
        m_pain = 0.75 * m_pain + 1.1 * normal();
        rate(record, PainMoment::Evening);
        for (std::size_t i = 0; i < m_spells.size(); ++i) {
            m_spells[i] = 0.5 * m_spells[i] + normal() + 0.2 * m_pain;
            if (isRecorded()) {
                record.setMark({"habit_" + std::to_string(i), valueOf(i), {}});
            }
        }
        if (isRecorded()) {
            record.setMark({"stress", std::round(std::clamp(5 + 2 * normal(), 0.0, 10.0)), {}});
        }
        return record;
    }

private:
    static FactorKind kindOf(std::size_t factor)
    {
        constexpr std::array kinds{FactorKind::Check, FactorKind::Minutes, FactorKind::Rating};
        return kinds[factor % kinds.size()];
    }

    MarkValue valueOf(std::size_t factor)
    {
        const double spell = m_spells[factor];
        switch (kindOf(factor)) {
        case FactorKind::Minutes:
            return std::round(std::max(0.0, 15 + 8 * spell));
        case FactorKind::Rating:
            return std::round(std::clamp(5 + 2 * spell, 0.0, 10.0));
        case FactorKind::Check:
        case FactorKind::Clock:
        case FactorKind::Amount:
            break;
        }
        return spell > 0 ? MarkValue(Done{}) : MarkValue(NotDone{});
    }

    Night night(Day day, double hours)
    {
        const auto lightsOut =
            std::chrono::sys_seconds(day.date()) - std::chrono::minutes(std::lround(60 + 20 * normal()));
        const auto minutes = [](double value) { return std::chrono::minutes(std::lround(std::max(0.0, value))); };
        NightFields fields;
        fields.inBed = Moment{lightsOut - std::chrono::minutes(15), std::chrono::minutes(0)};
        fields.lightsOut = Moment{lightsOut, std::chrono::minutes(0)};
        fields.latency = minutes(15 + 5 * normal());
        fields.awakeAfterOnset = minutes(20 + 8 * normal());
        const auto asleep = minutes(60 * hours) + *fields.latency + *fields.awakeAfterOnset;
        fields.finalAwakening = Moment{lightsOut + asleep, std::chrono::minutes(0)};
        fields.outOfBed = Moment{lightsOut + asleep + minutes(15 + 5 * normal()), std::chrono::minutes(0)};
        fields.awakenings = *Awakenings::make(static_cast<int>(std::lround(std::clamp(2 + normal(), 0.0, 9.0))));
        fields.quality = *FivePoint::make(static_cast<int>(std::lround(std::clamp(3 + normal(), 1.0, 5.0))));
        return *Night::make(std::move(fields));
    }

    void rate(DayRecord& record, PainMoment moment)
    {
        if (!isRecorded()) {
            return;
        }
        PainEntry entry;
        entry.moment = moment;
        entry.back =
            *PainScore::make(static_cast<int>(std::lround(std::clamp(4 + m_pain + 0.6 * normal(), 0.0, 10.0))));
        if (moment == PainMoment::Morning) {
            entry.stiffness =
                *StiffMinutes::make(static_cast<int>(std::lround(std::max(0.0, 20 + 5 * (m_pain + normal())))));
        }
        record.setPain(std::move(entry));
    }

    double normal() { return m_normal(m_random); }
    bool isRecorded() { return std::uniform_real_distribution<double>()(m_random) >= missingShare; }

    std::mt19937_64 m_random;
    std::normal_distribution<double> m_normal;
    double m_pain = 0;
    std::vector<double> m_spells;
};

}  // namespace

Diary madeUpYears(int years, int factors, unsigned seed)
{
    const Day first(2026 - years, 1, 1);
    Life life(factors, seed);
    std::vector<DayRecord> records;
    for (const Day day : DayRange{first, first + years * 365 - 1}) {
        records.push_back(life.next(day));
    }
    return Diary(std::move(records), life.factors(), {});
}

}  // namespace slumbar::benchmarks
