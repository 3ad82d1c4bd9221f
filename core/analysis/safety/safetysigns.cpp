#include "analysis/safety/safetysigns.h"

#include <algorithm>
#include <set>

#include "analysis/figure.h"
#include "analysis/pain/painsummary.h"
#include "analysis/recordvalue.h"
#include "base/identifiers.h"

namespace slumbar {

namespace {

constexpr IdentifierTable<SafetySign, 4> signs{{
    {SafetySign::StiffMornings, "stiff_mornings"},
    {SafetySign::PainNotImproving, "pain_not_improving"},
    {SafetySign::PainAtNight, "pain_at_night"},
    {SafetySign::PainBelowKnee, "pain_below_knee"},
}};

constexpr IdentifierTable<SafetySource, 2> sources{{
    {SafetySource::Rudwaleit2006, "rudwaleit-2006"},
    {SafetySource::NiceNg59, "nice-ng59"},
}};

// What lasts is asked of four weeks: long enough that a bad week alone is not enough, short enough to be of now. Of
// them half must be recorded, so that a handful of entries says nothing.
constexpr int weeksLookedAt = 28;
constexpr int fewestDays = 14;
/// "Many" mornings or days: at least half, our choice. None of the sources counts days.
constexpr double oftenShare = 0.5;
/// A rating in the night means reaching for the diary in the dark, so two nights a week are many.
constexpr double oftenShareAtNight = 2.0 / 7;
constexpr int stiffMinutes = 30;

constexpr int sixWeeks = 42;
constexpr int twoWeeks = 14;
constexpr int fewestOfTwoWeeks = 7;
/// Half of the scale: whoever lives with less for years needs no reminder. Our choice.
constexpr double leastPain = 5;
/// A smaller change is not noticed (Ostelo 2008, doi 10.1097/BRS.0b013e31815e3a10: 30 %).
constexpr double leastImprovement = 0.3;

/// Whether the sign was there on a day; nothing where the day does not tell.
using SeenOn = std::optional<bool> (*)(const DayRecord& record, const DayRecord* dayBefore);

std::optional<bool> isStiff(const DayRecord& record, const DayRecord*)
{
    const PainEntry* morning = record.pain(PainMoment::Morning);
    if (!morning || !morning->stiffness) {
        return std::nullopt;
    }
    return morning->stiffness->value() >= stiffMinutes;
}

bool hurts(const PainEntry& entry)
{
    const auto isAboveNone = [](const std::optional<PainScore>& score) { return score && score->value() > 0; };
    return isAboveNone(entry.back) || isAboveNone(entry.leg);
}

/// An extra rating within the night says that the person lay awake with pain; awakenings alone do not say why.
std::optional<bool> hurtAtNight(const DayRecord& record, const DayRecord* dayBefore)
{
    const Night* night = record.night();
    if (!night || !(*night)->lightsOut || !(*night)->finalAwakening) {
        return std::nullopt;
    }
    const auto isInNight = [night](const PainEntry& entry) {
        return entry.moment == PainMoment::Extra && entry.time && hurts(entry) &&
               (*night)->lightsOut->utc < entry.time->utc && entry.time->utc < (*night)->finalAwakening->utc;
    };
    const auto hasOne = [&isInNight](const DayRecord* day) {
        return day && std::any_of(day->pains().begin(), day->pains().end(), isInNight);
    };
    return hasOne(&record) || hasOne(dayBefore);
}

bool isPainless(const DayRecord& record)
{
    const auto highest = highestPain(record);
    return highest && highest->value() == 0 && std::none_of(record.pains().begin(), record.pains().end(), hurts);
}

/// Where it hurt is told by marked sites or by there being no pain at all; that none was marked says nothing.
std::optional<bool> hurtsBelowKnee(const DayRecord& record, const DayRecord*)
{
    std::set<Site> sites;
    for (const PainEntry& entry : record.pains()) {
        sites.insert(entry.sites.begin(), entry.sites.end());
    }
    if (sites.empty() && !isPainless(record)) {
        return std::nullopt;
    }
    return sites.contains(Site::BelowKneeLeft) || sites.contains(Site::BelowKneeRight);
}

struct Look {
    SafetySign sign;
    SeenOn isSeen;
    double share;
};

std::optional<SafetyNotice> seenOften(const Diary& diary, Day today, const Look& look)
{
    SafetyNotice notice{look.sign, DayRange::endingOn(today, weeksLookedAt), {}, 0, std::nullopt};
    for (const DayRecord& record : diary.between(notice.looked)) {
        const auto isSeen = look.isSeen(record, diary.find(record.day().previous()));
        notice.of += isSeen ? 1 : 0;
        if (isSeen.value_or(false)) {
            notice.days.push_back(record.day());
        }
    }
    const bool isOften = static_cast<double>(notice.days.size()) >= look.share * notice.of;
    return notice.of >= fewestDays && isOften ? std::optional(std::move(notice)) : std::nullopt;
}

MeanOf painIn(const Diary& diary, DayRange days)
{
    MeanOf mean;
    for (const DayRecord& record : diary.between(days)) {
        mean.addIfAny(valueIn(record, Measure::MorningPain));
        mean.addIfAny(valueIn(record, Measure::EveningPain));
    }
    return mean;
}

std::optional<SafetyNotice> notImproving(const Diary& diary, Day today)
{
    const DayRange looked = DayRange::endingOn(today, sixWeeks);
    const auto first = painIn(diary, {looked.first, looked.first + (twoWeeks - 1)}).figure();
    const auto last = painIn(diary, DayRange::endingOn(today, twoWeeks)).figure();
    if (!first || !last || first->count < fewestOfTwoWeeks || last->count < fewestOfTwoWeeks) {
        return std::nullopt;
    }
    const bool hasImproved = last->value <= (1 - leastImprovement) * first->value;
    if (hasImproved || last->value < leastPain) {
        return std::nullopt;
    }
    return SafetyNotice{SafetySign::PainNotImproving, looked, {}, 0, PainOverWeeks{first->value, last->value}};
}

std::optional<SafetyNotice> noticed(SafetySign sign, const Diary& diary, Day today)
{
    switch (sign) {
    case SafetySign::StiffMornings:
        return seenOften(diary, today, {sign, &isStiff, oftenShare});
    case SafetySign::PainNotImproving:
        return notImproving(diary, today);
    case SafetySign::PainAtNight:
        return seenOften(diary, today, {sign, &hurtAtNight, oftenShareAtNight});
    case SafetySign::PainBelowKnee:
        return seenOften(diary, today, {sign, &hurtsBelowKnee, oftenShare});
    }
    return std::nullopt;
}

}  // namespace

std::string_view idOf(SafetySign sign)
{
    return identifierIn(signs, sign);
}

std::string_view idOf(SafetySource source)
{
    return identifierIn(sources, source);
}

SafetySource sourceOf(SafetySign sign)
{
    switch (sign) {
    case SafetySign::StiffMornings:
    case SafetySign::PainAtNight:
        return SafetySource::Rudwaleit2006;
    case SafetySign::PainNotImproving:
    case SafetySign::PainBelowKnee:
        return SafetySource::NiceNg59;
    }
    return SafetySource::NiceNg59;
}

std::vector<SafetyNotice> safetySigns(const Diary& diary, Day today)
{
    std::vector<SafetyNotice> notices;
    for (const auto& [sign, id] : signs) {
        if (auto notice = noticed(sign, diary, today)) {
            notices.push_back(*std::move(notice));
        }
    }
    return notices;
}

}  // namespace slumbar
