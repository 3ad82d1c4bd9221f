// All day records, the factors, the profile and the experiments as an immutable snapshot. Copies share everything; a
// changed diary shares every month that the edit did not touch.
#pragma once

#include <compare>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/edit.h"

namespace slumbar {

class Diary {
    struct Month;
    struct Content;

public:
    /// Goes through day records in the order of days, across months. Valid while its Diary lives.
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = DayRecord;
        using difference_type = std::ptrdiff_t;
        using pointer = const DayRecord*;
        using reference = const DayRecord&;

        Iterator() = default;
        reference operator*() const;
        pointer operator->() const { return &**this; }
        Iterator& operator++();
        Iterator operator++(int);
        bool operator==(const Iterator&) const = default;

    private:
        friend class Diary;
        const Content* m_content = nullptr;
        std::size_t m_month = 0;
        std::size_t m_record = 0;
    };

    struct Records {
        Iterator first;
        Iterator last;
        Iterator begin() const { return first; }
        Iterator end() const { return last; }
        bool isEmpty() const { return first == last; }
    };

    /// A new diary: nothing recorded, the starting factors, the default profile.
    Diary();
    /// The records in any order, at most one a day; empty ones are left out.
    Diary(std::vector<DayRecord> records, std::vector<Factor> factors, Profile profile,
          std::vector<Experiment> experiments = {});

    /// Null where nothing is recorded.
    const DayRecord* find(Day day) const;
    /// The record of the day, empty where nothing is recorded.
    DayRecord on(Day day) const;
    Records between(DayRange range) const;
    Records all() const;
    /// From the first recorded day to the last; nothing when no day is recorded.
    std::optional<DayRange> range() const;
    std::size_t recordedDays() const;

    const std::vector<Factor>& factors() const;
    const Factor* factor(std::string_view id) const;
    const Profile& profile() const;
    /// In the order in which they were written down.
    const std::vector<Experiment>& experiments() const;
    const Experiment* experiment(std::string_view id) const;
    /// Whether a night in it was made up by `slumbar demo`; said wherever the diary is shown.
    bool isMadeUp() const;

    /// The diary after the edit. Costs the months that are touched, not the whole.
    Diary with(const Edit& edit) const;
    /// What brings this diary back after `edit`: diary.with(edit).with(diary.undoing(edit)) == diary.
    Edit undoing(const Edit& edit) const;

    /// How many months `other` does not share with this diary; shows what an edit copied.
    std::size_t monthsNotSharedWith(const Diary& other) const;

    bool operator==(const Diary& other) const;

private:
    explicit Diary(std::shared_ptr<const Content> content);
    Iterator lowerBound(Day day) const;

    std::shared_ptr<const Content> m_content;
};

}  // namespace slumbar
