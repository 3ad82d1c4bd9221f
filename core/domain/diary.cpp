#include "domain/diary.h"

#include <algorithm>
#include <cassert>
#include <chrono>

namespace slumbar {

struct Diary::Month {
    std::chrono::year_month month;
    std::vector<DayRecord> records;  ///< in the order of days, never empty
    bool isMadeUp = false;

    bool operator==(const Month& other) const { return records == other.records; }
};

struct Diary::Content {
    std::vector<std::shared_ptr<const Month>> months;  ///< in order; months without records are not there
    std::shared_ptr<const std::vector<Factor>> factors;
    Profile profile;
    std::shared_ptr<const std::vector<Experiment>> experiments;
};

namespace {

bool isMadeUpRecord(const DayRecord& record)
{
    return record.nightFrom(sourceMadeUp) != nullptr;
}

auto placeOf(const std::vector<DayRecord>& records, Day day)
{
    return std::lower_bound(records.begin(), records.end(), day,
                            [](const DayRecord& record, Day d) { return record.day() < d; });
}

}  // namespace

Diary::Diary() : Diary({}, startingFactors(), {}) {}

Diary::Diary(std::vector<DayRecord> records, std::vector<Factor> factors, Profile profile,
             std::vector<Experiment> experiments)
{
    std::erase_if(records, [](const DayRecord& record) { return record.isEmpty(); });
    std::sort(records.begin(), records.end(), [](const DayRecord& a, const DayRecord& b) { return a.day() < b.day(); });
    auto content = std::make_shared<Content>();
    for (auto record = records.begin(); record != records.end();) {
        auto month = std::make_shared<Month>();
        month->month = record->day().month();
        for (; record != records.end() && record->day().month() == month->month; ++record) {
            assert(month->records.empty() || month->records.back().day() < record->day());
            month->isMadeUp = month->isMadeUp || isMadeUpRecord(*record);
            month->records.push_back(std::move(*record));
        }
        content->months.push_back(std::move(month));
    }
    content->factors = std::make_shared<const std::vector<Factor>>(std::move(factors));
    content->profile = std::move(profile);
    content->experiments = std::make_shared<const std::vector<Experiment>>(std::move(experiments));
    m_content = std::move(content);
}

Diary::Diary(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}

Diary::Iterator::reference Diary::Iterator::operator*() const
{
    return m_content->months[m_month]->records[m_record];
}

Diary::Iterator& Diary::Iterator::operator++()
{
    if (++m_record == m_content->months[m_month]->records.size()) {
        ++m_month;
        m_record = 0;
    }
    return *this;
}

Diary::Iterator Diary::Iterator::operator++(int)
{
    const Iterator before = *this;
    ++*this;
    return before;
}

Diary::Iterator Diary::lowerBound(Day day) const
{
    const auto& months = m_content->months;
    const auto month = std::lower_bound(months.begin(), months.end(), day.month(),
                                        [](const auto& candidate, auto wanted) { return candidate->month < wanted; });
    Iterator place;
    place.m_content = m_content.get();
    place.m_month = static_cast<std::size_t>(month - months.begin());
    if (month != months.end() && (*month)->month == day.month()) {
        const auto& records = (*month)->records;
        place.m_record = static_cast<std::size_t>(placeOf(records, day) - records.begin());
        if (place.m_record == records.size()) {
            ++place.m_month;
            place.m_record = 0;
        }
    }
    return place;
}

const DayRecord* Diary::find(Day day) const
{
    const Iterator place = lowerBound(day);
    if (place.m_month == m_content->months.size() || place->day() != day) {
        return nullptr;
    }
    return &*place;
}

DayRecord Diary::on(Day day) const
{
    const DayRecord* record = find(day);
    return record ? *record : DayRecord(day);
}

Diary::Records Diary::between(DayRange range) const
{
    const Iterator first = lowerBound(range.first);
    return {first, range.isEmpty() ? first : lowerBound(range.last.next())};
}

Diary::Records Diary::all() const
{
    Iterator first;
    first.m_content = m_content.get();
    Iterator last = first;
    last.m_month = m_content->months.size();
    return {first, last};
}

std::optional<DayRange> Diary::range() const
{
    if (m_content->months.empty()) {
        return std::nullopt;
    }
    return DayRange{m_content->months.front()->records.front().day(), m_content->months.back()->records.back().day()};
}

std::size_t Diary::recordedDays() const
{
    std::size_t days = 0;
    for (const auto& month : m_content->months) {
        days += month->records.size();
    }
    return days;
}

const std::vector<Factor>& Diary::factors() const
{
    return *m_content->factors;
}

const Factor* Diary::factor(std::string_view id) const
{
    const auto found =
        std::find_if(factors().begin(), factors().end(), [id](const Factor& factor) { return factor.id() == id; });
    return found == factors().end() ? nullptr : &*found;
}

const Profile& Diary::profile() const
{
    return m_content->profile;
}

const std::vector<Experiment>& Diary::experiments() const
{
    return *m_content->experiments;
}

const Experiment* Diary::experiment(std::string_view id) const
{
    const auto found = std::find_if(experiments().begin(), experiments().end(),
                                    [id](const Experiment& experiment) { return experiment.id() == id; });
    return found == experiments().end() ? nullptr : &*found;
}

bool Diary::isMadeUp() const
{
    return std::any_of(m_content->months.begin(), m_content->months.end(),
                       [](const auto& month) { return month->isMadeUp; });
}

Diary Diary::with(const Edit& edit) const
{
    auto content = std::make_shared<Content>(*m_content);
    if (edit.factors) {
        content->factors = std::make_shared<const std::vector<Factor>>(*edit.factors);
    }
    if (edit.profile) {
        content->profile = *edit.profile;
    }
    if (edit.experiments) {
        content->experiments = std::make_shared<const std::vector<Experiment>>(*edit.experiments);
    }
    // Changes are gathered by month, so that each touched month is copied once however many of its days change.
    std::vector<const DayRecord*> changes;
    changes.reserve(edit.days.size());
    for (const DayRecord& record : edit.days) {
        changes.push_back(&record);
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const DayRecord* a, const DayRecord* b) { return a->day() < b->day(); });
    std::vector<std::shared_ptr<const Month>> months;
    months.reserve(content->months.size() + 1);
    auto old = content->months.begin();
    for (auto change = changes.begin(); change != changes.end();) {
        const auto touched = (*change)->day().month();
        while (old != content->months.end() && (*old)->month < touched) {
            months.push_back(std::move(*old++));
        }
        auto month = std::make_shared<Month>();
        month->month = touched;
        if (old != content->months.end() && (*old)->month == touched) {
            month->records = (*old++)->records;
        }
        for (; change != changes.end() && (*change)->day().month() == touched; ++change) {
            const auto found = placeOf(month->records, (*change)->day());
            const auto place = month->records.begin() + (found - month->records.cbegin());
            const bool exists = place != month->records.end() && place->day() == (*change)->day();
            if ((*change)->isEmpty()) {
                if (exists) {
                    month->records.erase(place);
                }
            } else if (exists) {
                *place = **change;
            } else {
                month->records.insert(place, **change);
            }
        }
        month->isMadeUp = std::any_of(month->records.begin(), month->records.end(), isMadeUpRecord);
        if (!month->records.empty()) {
            months.push_back(std::move(month));
        }
    }
    months.insert(months.end(), old, content->months.end());
    content->months = std::move(months);
    return Diary(std::move(content));
}

Edit Diary::undoing(const Edit& edit) const
{
    Edit undo;
    undo.days.reserve(edit.days.size());
    for (const DayRecord& record : edit.days) {
        undo.days.push_back(on(record.day()));
    }
    if (edit.factors) {
        undo.factors = factors();
    }
    if (edit.profile) {
        undo.profile = profile();
    }
    if (edit.experiments) {
        undo.experiments = experiments();
    }
    return undo;
}

std::size_t Diary::monthsNotSharedWith(const Diary& other) const
{
    const auto& others = other.m_content->months;
    return static_cast<std::size_t>(
        std::count_if(m_content->months.begin(), m_content->months.end(), [&others](const auto& month) {
            return std::find(others.begin(), others.end(), month) == others.end();
        }));
}

bool Diary::operator==(const Diary& other) const
{
    if (m_content == other.m_content) {
        return true;
    }
    return std::equal(m_content->months.begin(), m_content->months.end(), other.m_content->months.begin(),
                      other.m_content->months.end(), [](const auto& a, const auto& b) { return a == b || *a == *b; }) &&
           factors() == other.factors() && profile() == other.profile() && experiments() == other.experiments();
}

}  // namespace slumbar
