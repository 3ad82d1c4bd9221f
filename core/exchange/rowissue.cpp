#include "exchange/rowissue.h"

#include <numeric>

#include <QString>

#include "base/identifiers.h"

namespace slumbar {

namespace {

constexpr qsizetype longestExcerpt = 80;

constexpr IdentifierTable<RowProblem, rowProblemCount> problemIds{{
    {RowProblem::NotUnderstood, "not_understood"},
    {RowProblem::OutOfRange, "out_of_range"},
    {RowProblem::TimesOutOfOrder, "times_out_of_order"},
    {RowProblem::NightTooLong, "night_too_long"},
    {RowProblem::AwakeLongerThanInBed, "awake_longer_than_in_bed"},
    {RowProblem::SleeplessWithSleep, "sleepless_with_sleep"},
    {RowProblem::RowDamaged, "row_damaged"},
    {RowProblem::RowTooLong, "row_too_long"},
    {RowProblem::StartUnknown, "start_unknown"},
    {RowProblem::AnotherSleepOfDay, "another_sleep_of_day"},
    {RowProblem::ShortSleep, "short_sleep"},
    {RowProblem::EntryTwice, "entry_twice"},
    {RowProblem::UnknownColumn, "unknown_column"},
    {RowProblem::UnknownZone, "unknown_zone"},
    {RowProblem::FileNotRecognised, "file_not_recognised"},
    {RowProblem::FileNotReadable, "file_not_readable"},
    {RowProblem::FileTooLarge, "file_too_large"},
    {RowProblem::FileDamaged, "file_damaged"},
    {RowProblem::TooManyFiles, "too_many_files"},
}};

}  // namespace

std::string_view idOf(RowProblem problem)
{
    return identifierIn(problemIds, problem);
}

bool losesRow(RowProblem problem)
{
    return problem < RowProblem::UnknownColumn;
}

RowProblem problemOf(const Error& error)
{
    if (error.code == ErrorCode::ValueOutOfRange) {
        return RowProblem::OutOfRange;
    }
    if (error.code == ErrorCode::TimesOutOfOrder) {
        return RowProblem::TimesOutOfOrder;
    }
    if (error.code == ErrorCode::NightTooLong) {
        return RowProblem::NightTooLong;
    }
    if (error.code == ErrorCode::AwakeLongerThanInBed) {
        return RowProblem::AwakeLongerThanInBed;
    }
    if (error.code == ErrorCode::SleeplessWithSleep) {
        return RowProblem::SleeplessWithSleep;
    }
    return RowProblem::NotUnderstood;
}

std::string excerptOf(std::string_view text)
{
    // Four bytes are the longest character, so this much is enough for the excerpt.
    const std::string_view start = text.substr(0, 4 * (longestExcerpt + 1));
    QString shown = QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size()));
    for (QChar& character : shown) {
        if (!character.isPrint() && !character.isSurrogate()) {
            character = QLatin1Char(' ');
        }
    }
    shown = shown.simplified();
    if (shown.size() > longestExcerpt) {
        shown.truncate(longestExcerpt);
        if (shown.back().isHighSurrogate()) {
            shown.chop(1);
        }
        shown += QChar(0x2026);
    }
    return shown.toStdString();
}

void IssueList::add(RowIssue issue)
{
    ++m_counts[static_cast<std::size_t>(issue.problem)];
    if (m_kept.size() < mostKept) {
        issue.text = excerptOf(issue.text);
        m_kept.push_back(std::move(issue));
    }
}

std::size_t IssueList::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::size_t(0));
}

std::size_t IssueList::rowsLost() const
{
    std::size_t lost = 0;
    for (std::size_t i = 0; i < rowProblemCount; ++i) {
        lost += losesRow(static_cast<RowProblem>(i)) ? m_counts[i] : 0;
    }
    return lost;
}

}  // namespace slumbar
