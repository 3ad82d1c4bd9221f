// What could not be taken over from a file, with the place an editor shows, and a list of such places that
// stays small however many there are.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace slumbar {

enum class RowProblem {
    // the row was left out
    NotUnderstood,  ///< a value is not what its column holds
    OutOfRange,
    TimesOutOfOrder,
    NightTooLong,
    AwakeLongerThanInBed,
    SleeplessWithSleep,
    RowDamaged,  ///< quotes that do not match, or another number of cells than the header
    RowTooLong,
    StartUnknown,       ///< the instant a recording began was mangled, mostly by a spreadsheet
    AnotherSleepOfDay,  ///< a longer recording of the same source ends on the same day
    ShortSleep,         ///< too short for a night; a nap, if the person wants it as one
    EntryTwice,         ///< says something else than an earlier row about the same thing
    // the row was read without it
    UnknownColumn,
    UnknownZone,  ///< a time zone that does not exist; the zone asked for was taken
    // the file, or what is left of it, was left out
    FileNotRecognised,
    FileNotReadable,
    FileTooLarge,
    FileDamaged,
    TooManyFiles,
};

inline constexpr std::size_t rowProblemCount = static_cast<std::size_t>(RowProblem::TooManyFiles) + 1;

/// "times_out_of_order", as the command line writes it.
std::string_view idOf(RowProblem problem);
/// Whether the row as a whole was left out.
bool losesRow(RowProblem problem);
/// The problem of a row whose values made this error.
RowProblem problemOf(const Error& error);

struct RowIssue {
    std::string file;      ///< as the person named it, with the member of an archive after a slash
    std::size_t line = 0;  ///< from 1, as an editor counts; 0 for the whole file
    RowProblem problem = RowProblem::NotUnderstood;
    std::string text;  ///< what stood there, shortened, without control characters

    bool operator==(const RowIssue&) const = default;
};

/// The beginning of a text from outside, fit to be shown: one line of valid UTF-8, at most 80 characters.
std::string excerptOf(std::string_view text);

/// Keeps the first issues in full and counts the others.
class IssueList {
public:
    static constexpr std::size_t mostKept = 200;

    /// Shortens the issue's text.
    void add(RowIssue issue);

    const std::vector<RowIssue>& kept() const { return m_kept; }
    std::size_t count(RowProblem problem) const { return m_counts[static_cast<std::size_t>(problem)]; }
    std::size_t total() const;
    std::size_t rowsLost() const;
    bool isEmpty() const { return m_kept.empty(); }

    bool operator==(const IssueList&) const = default;

private:
    std::vector<RowIssue> m_kept;
    std::array<std::size_t, rowProblemCount> m_counts{};
};

}  // namespace slumbar
