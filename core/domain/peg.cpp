#include "domain/peg.h"

#include <algorithm>

namespace slumbar {

namespace {

bool isAnswered(const Diary& diary, const Factor& item, DayRange days)
{
    const Diary::Records records = diary.between(days);
    return std::any_of(records.begin(), records.end(),
                       [&item](const DayRecord& record) { return record.mark(item.id()) != nullptr; });
}

Factor askedOn(const Factor& item, std::optional<unsigned> isoWeekday)
{
    FactorFields fields = item.fields();
    fields.isArchived = !isoWeekday;
    if (isoWeekday) {
        fields.schedule = OnWeekdays{{*isoWeekday}};
    }
    return Factor::make(std::move(fields)).value();
}

}  // namespace

bool isPegItem(const Factor& factor)
{
    return std::find(pegItems.begin(), pegItems.end(), factor.id()) != pegItems.end();
}

std::optional<unsigned> pegWeekday(const Diary& diary)
{
    const Factor* item = diary.factor(pegItems.front());
    const auto* weekdays = item && !(*item)->isArchived ? std::get_if<OnWeekdays>(&(*item)->schedule) : nullptr;
    return weekdays && weekdays->isoWeekdays.size() == 1 ? std::optional(*weekdays->isoWeekdays.begin()) : std::nullopt;
}

std::vector<Factor> withPegOn(const Diary& diary, std::optional<unsigned> isoWeekday)
{
    std::vector<Factor> factors = diary.factors();
    for (Factor& factor : factors) {
        if (isPegItem(factor)) {
            factor = askedOn(factor, isoWeekday);
        }
    }
    for (const Factor& known : builtInFactors()) {
        if (isPegItem(known) && !diary.factor(known.id())) {
            factors.push_back(askedOn(known, isoWeekday));
        }
    }
    return factors;
}

std::vector<Factor> pegAskedOn(const Diary& diary, Day day)
{
    std::vector<Factor> asked;
    for (const std::string_view id : pegItems) {
        const Factor* item = diary.factor(id);
        if (!item) {
            continue;
        }
        const bool isDue = !(*item)->isArchived && item->isDueOn(day) && !isAnswered(diary, *item, {day - 6, day - 1});
        if (isDue || isAnswered(diary, *item, {day, day})) {
            asked.push_back(*item);
        }
    }
    return asked;
}

std::optional<double> pegScore(const DayRecord& record)
{
    double sum = 0;
    for (const std::string_view item : pegItems) {
        const Mark* mark = record.mark(item);
        const double* answer = mark ? std::get_if<double>(&mark->value) : nullptr;
        if (!answer) {
            return std::nullopt;
        }
        sum += *answer;
    }
    return sum / static_cast<double>(pegItems.size());
}

}  // namespace slumbar
