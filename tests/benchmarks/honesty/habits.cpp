#include "benchmarks/honesty/habits.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace slumbar::honesty {

double Habit::amountAt(double urge) const
{
    if (kind == FactorKind::Check) {
        return urge > middle ? 1 : 0;
    }
    return std::clamp(step * std::round((middle + spread * urge) / step), 0.0, most);
}

MarkValue Habit::markOf(double amount) const
{
    if (kind == FactorKind::Check) {
        return amount > 0 ? MarkValue(Done{}) : MarkValue(NotDone{});
    }
    return amount;
}

const std::array<Habit, habitCount>& habits()
{
    using enum FactorKind;
    using enum PartOfDay;
    static constexpr std::array<Habit, habitCount> table{{
        {"stretching", Check, Evening, 0.5, 0.2, 0, 0, 1},
        {"omega_3", Check, Evening, 0.7, -0.8, 0, 0, 1},
        {"knee_pillow", Check, Night, 0.8, 0, 0, 0, 1},
        {"reframing", Check, Evening, 0.4, 0.8, 0, 0, 1},
        {"heat_pack", Check, Evening, 0.5, 0.9, 0, 0, 1},
        {"walk", Check, Day, 0.5, 0, 0, 0, 1},
        {"desk_breaks", Check, Day, 0.6, -0.4, 0, 0, 1},
        {"mindfulness", Minutes, Evening, 0.5, 15, 9, 5, 60},
        {"screen_time", Minutes, Evening, 0.4, 70, 30, 10, 240},
        {"alcohol_units", Amount, Evening, 0.3, 0.6, 1.2, 0.5, 6},
        {"stress", Rating, Day, 0.6, 4, 1.6, 1, 10},
        {"caffeine_mg", Amount, Day, 0.5, 200, 80, 40, 600},
    }};
    return table;
}

std::vector<Factor> habitFactors()
{
    std::vector<Factor> factors;
    for (const Habit& habit : habits()) {
        FactorFields fields;
        fields.id = habit.id;
        fields.kind = habit.kind;
        fields.partOfDay = habit.part;
        auto made = Factor::make(std::move(fields));
        assert(made && "the ids are good and there are no targets");
        factors.push_back(*std::move(made));
    }
    return factors;
}

}  // namespace slumbar::honesty
