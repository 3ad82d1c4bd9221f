#include "habits/habitchanges.h"

#include <algorithm>
#include <cassert>

#include "analysis/habits/evening.h"

namespace slumbar {

namespace {

constexpr std::size_t longestId = 48;

/// Lower-case letters and digits of ASCII, accents taken off; every run of anything else is one underscore.
std::string asciiOf(const QString& name)
{
    std::string ascii;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isKept = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (isKept && ascii.size() < longestId) {
            ascii += letter.toLatin1();
        } else if (!isKept && !letter.isMark() && !ascii.empty() && ascii.back() != '_') {
            ascii += '_';
        }
    }
    while (!ascii.empty() && ascii.back() == '_') {
        ascii.pop_back();
    }
    return ascii.empty() ? "habit" : ascii;
}

bool isOneOf(const std::vector<Factor>& factors, std::string_view id)
{
    return std::any_of(factors.begin(), factors.end(), [id](const Factor& factor) { return factor.id() == id; });
}

std::vector<Factor> groupOf(const std::vector<Factor>& factors, const Profile& profile, bool isOfHabits)
{
    return isOfHabits ? habitsInEveningOrder(factors, profile) : activeMeasures(factors);
}

Factor withPauses(const Factor& factor, std::vector<Pause> pauses)
{
    FactorFields fields = factor.fields();
    fields.pauses = std::move(pauses);
    const auto changed = Factor::make(std::move(fields));
    assert(changed);
    return *changed;
}

}  // namespace

std::string newFactorId(const QString& name, const std::vector<Factor>& taken)
{
    const std::string first = asciiOf(name);
    std::string id = first;
    for (int number = 2; isOneOf(taken, id) || isBuiltInFactor(id); ++number) {
        id = first + '_' + std::to_string(number);
    }
    return id;
}

std::vector<Factor> withFactor(std::vector<Factor> factors, const Factor& factor)
{
    const auto place = std::find_if(factors.begin(), factors.end(),
                                    [&factor](const Factor& other) { return other.id() == factor.id(); });
    assert(place != factors.end());
    *place = factor;
    return factors;
}

std::vector<Factor> withNewFactor(const Diary& diary, const Factor& factor)
{
    assert(!diary.factor(factor.id()));
    const Profile& profile = diary.profile();
    std::vector<Factor> factors = diary.factors();
    const std::vector<Factor> evening = habitsInEveningOrder(factors, profile);
    const auto isBehind = [&](const Factor& other) {
        const auto due = dueTime(*other->target, profile.plannedLightsOut);
        return other->partOfDay > factor->partOfDay ||
               (other->partOfDay == factor->partOfDay && due &&
                untilDue(*due, profile.plannedLightsOut, profile.dayBoundary).count() >= 0);
    };
    const auto place = std::find_if(evening.begin(), evening.end(), isBehind) - evening.begin();
    factors.push_back(factor);
    if (!factor.isHabit()) {
        return factors;
    }
    const Diary added = diary.with({{}, factors, std::nullopt});
    return withFactorAt(added, factor.id(), static_cast<int>(place)).value_or(factors);
}

std::optional<std::vector<Factor>> withFactorAt(const Diary& diary, std::string_view id, int place)
{
    const Factor* factor = diary.factor(id);
    assert(factor && !(*factor)->isArchived);
    const bool isHabit = factor->isHabit();
    std::vector<Factor> group = groupOf(diary.factors(), diary.profile(), isHabit);
    const auto isIt = [id](const Factor& other) { return other.id() == id; };
    const auto from = std::find_if(group.begin(), group.end(), isIt) - group.begin();
    const auto to = std::clamp<std::ptrdiff_t>(place, 0, static_cast<std::ptrdiff_t>(group.size()) - 1);
    const auto at = [&group](std::ptrdiff_t index) { return group.begin() + index; };
    if (from < to) {
        std::rotate(at(from), at(from + 1), at(to + 1));
    } else {
        std::rotate(at(to), at(from), at(from + 1));
    }
    // The places of the group among all factors are taken in its new order.
    std::vector<Factor> factors = diary.factors();
    auto next = group.begin();
    for (Factor& slot : factors) {
        if (slot.isHabit() == isHabit && !slot->isArchived) {
            slot = *next++;
        }
    }
    return groupOf(factors, diary.profile(), isHabit) == group ? std::optional(factors) : std::nullopt;
}

Factor paused(const Factor& factor, const Pause& pause)
{
    std::vector<Pause> pauses = factor->pauses;
    std::erase_if(pauses, [&pause](const Pause& other) { return other.first >= pause.first; });
    pauses.push_back(pause);
    return withPauses(factor, std::move(pauses));
}

Factor resumed(const Factor& factor, Day today)
{
    std::vector<Pause> pauses = factor->pauses;
    std::erase_if(pauses, [today](const Pause& pause) { return pause.first == today; });
    for (Pause& pause : pauses) {
        if (pause.contains(today)) {
            pause.last = today.previous();
        }
    }
    return withPauses(factor, std::move(pauses));
}

std::vector<Factor> activeMeasures(const std::vector<Factor>& factors)
{
    std::vector<Factor> measures;
    std::copy_if(factors.begin(), factors.end(), std::back_inserter(measures),
                 [](const Factor& factor) { return !factor.isHabit() && !factor->isArchived; });
    return measures;
}

int markedDays(const Diary& diary, std::string_view id)
{
    const Diary::Records all = diary.all();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [id](const DayRecord& record) { return record.mark(id) != nullptr; }));
}

}  // namespace slumbar
