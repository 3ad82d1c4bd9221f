#include "domain/rebase.h"

#include <algorithm>
#include <cassert>

namespace slumbar {

namespace {

bool has(const DayRecord& record, const PainEntry& entry)
{
    return std::find(record.pains().begin(), record.pains().end(), entry) != record.pains().end();
}

/// Nights are taken as a whole: their order says which one counts.
void rebaseNights(DayRecord& current, const DayRecord& before, const DayRecord& after)
{
    if (after.nights() == before.nights()) {
        return;
    }
    while (const Night* night = current.night()) {
        current.removeNight(std::string((*night)->source));
    }
    for (const Night& night : after.nights()) {
        current.setNight(night);
    }
}

void rebasePains(DayRecord& current, const DayRecord& before, const DayRecord& after)
{
    for (const PainMoment moment : {PainMoment::Morning, PainMoment::Evening}) {
        if (before.pain(moment) && !after.pain(moment)) {
            current.removePain(moment);
        }
    }
    for (const PainEntry& entry : after.pains()) {
        if (!has(before, entry)) {
            current.setPain(entry);
        }
    }
}

void rebaseMarks(DayRecord& current, const DayRecord& before, const DayRecord& after)
{
    for (const Mark& mark : before.marks()) {
        if (!after.mark(mark.factor)) {
            current.removeMark(mark.factor);
        }
    }
    for (const Mark& mark : after.marks()) {
        const Mark* known = before.mark(mark.factor);
        if (!known || *known != mark) {
            current.setMark(mark);
        }
    }
}

}  // namespace

DayRecord rebased(const DayRecord& current, const DayRecord& before, const DayRecord& after)
{
    assert(current.day() == before.day() && before.day() == after.day());
    DayRecord result = current;
    rebaseNights(result, before, after);
    rebasePains(result, before, after);
    rebaseMarks(result, before, after);
    if (after.events() != before.events()) {
        result.setEvents(after.events());
    }
    return result;
}

}  // namespace slumbar
