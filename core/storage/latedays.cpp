#include "storage/latedays.h"

#include <algorithm>
#include <map>
#include <vector>

#include <QSqlError>

#include "storage/diaryreader.h"
#include "storage/row.h"

namespace slumbar {

namespace {

constexpr std::chrono::hours lateAfter(48);
constexpr int mostDaysByHand = 14;

struct Writing {
    int edit;
    Moment made;
};

/// Who wrote when, without what was written: reading that takes most of the time.
struct Writings {
    std::map<Day, std::vector<Writing>> ofDay;  ///< oldest first
    std::map<int, int> daysOfEdit;

    bool isByHand(const Writing& writing) const { return daysOfEdit.at(writing.edit) <= mostDaysByHand; }
};

Result<Writings> readWritings(const Connection& connection)
{
    const Table table{
        "revisions",
        {{"edit", Column::Holds::Number}, {"subject", Column::Holds::Text}, {"made", Column::Holds::Text}},
        "edit, subject"};
    auto query = connection.select(table.selection());
    if (!query) {
        return tl::unexpected(query.error());
    }
    Writings writings;
    while (query->next()) {
        Row row(*query, table);
        const int edit = row.required(row.integer(), 0);
        const auto day = Day::fromIso(row.text());
        if (!day) {
            continue;  // the factors or the profile
        }
        const Moment made = row.required(row.parsed(&Moment::fromIso), Moment{});
        if (const auto done = row.finish(); !done) {
            return failure(done.error().code, "revisions " + day->toIso() + ": " + done.error().detail);
        }
        writings.ofDay[*day].push_back({edit, made});
        ++writings.daysOfEdit[edit];
    }
    if (query->lastError().isValid()) {
        return tl::unexpected(sqlite::toError(query->lastError()));
    }
    return writings;
}

Result<ClockTime> readDayBoundary(const Connection& connection)
{
    auto query = connection.select(QStringLiteral("SELECT day_boundary FROM profile"));
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? ClockTime::fromText(query->value(0).toString().toStdString()) : Profile().dayBoundary;
}

bool isLate(const Writing& writing, Day day, ClockTime dayBoundary)
{
    const auto ended = day.next().date().time_since_epoch() + dayBoundary.sinceMidnight();
    return writing.made.local().time_since_epoch() > ended + lateAfter;
}

bool hasWordsOfThePerson(const DayRecord& record)
{
    const auto& nights = record.nights();
    return !record.pains().empty() || !record.marks().empty() ||
           std::any_of(nights.begin(), nights.end(), [](const Night& night) { return night.isByHand(); });
}

}  // namespace

Result<std::set<Day>> readLateDays(const Connection& connection)
{
    // One transaction, so that the revisions of a day are those that were counted while another program writes.
    const auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto boundary = readDayBoundary(connection);
    if (!boundary) {
        return tl::unexpected(boundary.error());
    }
    const auto writings = readWritings(connection);
    if (!writings) {
        return tl::unexpected(writings.error());
    }
    std::set<Day> late;
    for (const auto& [day, ofDay] : writings->ofDay) {
        const auto isLateByHand = [&, day = day](const Writing& writing) {
            return writings->isByHand(writing) && isLate(writing, day, *boundary);
        };
        if (std::none_of(ofDay.begin(), ofDay.end(), isLateByHand)) {
            continue;
        }
        const auto revisions = readRevisions(connection, day);
        if (!revisions) {
            return tl::unexpected(revisions.error());
        }
        const auto first = std::find_if(revisions->begin(), revisions->end(),
                                        [](const Revision& revision) { return hasWordsOfThePerson(revision.after); });
        if (first != revisions->end() && isLateByHand(ofDay[static_cast<std::size_t>(first - revisions->begin())])) {
            late.insert(day);
        }
    }
    return late;
}

}  // namespace slumbar
