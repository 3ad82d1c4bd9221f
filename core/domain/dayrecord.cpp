#include "domain/dayrecord.h"

#include <algorithm>
#include <tuple>

namespace slumbar {

namespace {

auto findNight(const std::vector<Night>& nights, std::string_view source)
{
    return std::find_if(nights.begin(), nights.end(), [source](const Night& night) { return night->source == source; });
}

auto findMark(const std::vector<Mark>& marks, std::string_view factor)
{
    return std::lower_bound(marks.begin(), marks.end(), factor,
                            [](const Mark& mark, std::string_view id) { return mark.factor < id; });
}

/// Morning and evening are one each; extra ratings are told apart by their time.
auto painKey(const PainEntry& entry)
{
    const auto time = entry.moment == PainMoment::Extra ? entry.time : std::nullopt;
    return std::tuple(entry.moment, time);
}

}  // namespace

const Night* DayRecord::nightFrom(std::string_view source) const
{
    const auto found = findNight(m_nights, source);
    return found == m_nights.end() ? nullptr : &*found;
}

const PainEntry* DayRecord::pain(PainMoment moment) const
{
    const auto found = std::find_if(m_pains.begin(), m_pains.end(),
                                    [moment](const PainEntry& entry) { return entry.moment == moment; });
    return found == m_pains.end() ? nullptr : &*found;
}

const Mark* DayRecord::mark(std::string_view factor) const
{
    const auto found = findMark(m_marks, factor);
    return found == m_marks.end() || found->factor != factor ? nullptr : &*found;
}

void DayRecord::setNight(Night night)
{
    const auto found = findNight(m_nights, night->source);
    if (found == m_nights.end()) {
        m_nights.push_back(std::move(night));
    } else {
        m_nights[static_cast<std::size_t>(found - m_nights.begin())] = std::move(night);
    }
}

void DayRecord::setNightThatCounts(Night night)
{
    removeNight(night->source);
    m_nights.insert(m_nights.begin(), std::move(night));
}

void DayRecord::removeNight(std::string_view source)
{
    std::erase_if(m_nights, [source](const Night& night) { return night->source == source; });
}

void DayRecord::setPain(PainEntry entry)
{
    const auto key = painKey(entry);
    const auto place = std::lower_bound(m_pains.begin(), m_pains.end(), key,
                                        [](const PainEntry& other, const auto& k) { return painKey(other) < k; });
    if (place != m_pains.end() && painKey(*place) == key) {
        *place = std::move(entry);
    } else {
        m_pains.insert(place, std::move(entry));
    }
}

void DayRecord::removePain(PainMoment moment)
{
    std::erase_if(m_pains, [moment](const PainEntry& entry) { return entry.moment == moment; });
}

void DayRecord::setMark(Mark mark)
{
    const auto found = findMark(m_marks, mark.factor);
    const auto place = m_marks.begin() + (found - m_marks.cbegin());
    if (place != m_marks.end() && place->factor == mark.factor) {
        *place = std::move(mark);
    } else {
        m_marks.insert(place, std::move(mark));
    }
}

void DayRecord::removeMark(std::string_view factor)
{
    std::erase_if(m_marks, [factor](const Mark& mark) { return mark.factor == factor; });
}

}  // namespace slumbar
