#include "domain/moment.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "domain/textscan.h"

namespace slumbar {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes largestOffset = std::chrono::hours(18);

std::optional<minutes> offsetFrom(std::string_view text)
{
    if (text == "Z") {
        return minutes(0);
    }
    const auto hours = digitsAt(text, 1, 2);
    const auto rest = digitsAt(text, 4, 2);
    const bool hasSign = hasAt(text, 0, '+') || hasAt(text, 0, '-');
    if (text.size() != 6 || !hasSign || !hasAt(text, 3, ':') || !hours || !rest || *rest > 59) {
        return std::nullopt;
    }
    const minutes offset(*hours * 60 + *rest);
    if (offset > largestOffset) {
        return std::nullopt;
    }
    return text.front() == '-' ? -offset : offset;
}

seconds sinceLocalMidnight(const Moment& moment)
{
    const auto local = moment.local();
    return local - std::chrono::floor<std::chrono::days>(local);
}

}  // namespace

Result<Moment> Moment::fromIso(std::string_view text)
{
    const auto notUnderstood = [text] { return failure(ErrorCode::TextNotUnderstood, std::string(text)); };
    if (text.size() < 17 || (text[10] != 'T' && text[10] != ' ')) {
        return notUnderstood();
    }
    const auto day = Day::fromIso(text.substr(0, 10));
    const auto clock = ClockTime::fromText(text.substr(11, 5));
    if (!day || !clock) {
        return notUnderstood();
    }
    int second = 0;
    std::size_t rest = 16;
    if (text[rest] == ':') {
        const auto digits = digitsAt(text, rest + 1, 2);
        if (!digits || *digits > 59) {
            return notUnderstood();
        }
        second = *digits;
        rest += 3;
    }
    const auto offset = offsetFrom(text.substr(rest));
    if (!offset) {
        return notUnderstood();
    }
    return Moment{day->date() + clock->sinceMidnight() + seconds(second) - *offset, *offset};
}

std::string Moment::toIso() const
{
    std::string text = localDay().toIso() + 'T' + clock().toText();
    const int second = static_cast<int>(sinceLocalMidnight(*this).count() % 60);
    if (second != 0) {
        text += ':' + zeroPadded(second, 2);
    }
    const int ahead = static_cast<int>(offset.count());
    text += ahead < 0 ? '-' : '+';
    return text + zeroPadded(std::abs(ahead) / 60, 2) + ':' + zeroPadded(std::abs(ahead) % 60, 2);
}

Day Moment::localDay() const
{
    return Day(std::chrono::sys_days(std::chrono::floor<std::chrono::days>(local()).time_since_epoch()));
}

ClockTime Moment::clock() const
{
    return ClockTime::atMinute(static_cast<int>(sinceLocalMidnight(*this).count() / 60));
}

Day dayOf(const Moment& moment, ClockTime dayBoundary)
{
    return moment.clock() < dayBoundary ? moment.localDay().previous() : moment.localDay();
}

Moment TimeZone::firstAt(Day day, ClockTime clock) const
{
    // The wall time read with the offsets in force shortly before and after gives every instant it can mean.
    const std::chrono::sys_seconds wall = day.date() + clock.sinceMidnight();
    const minutes before = offsetAt(wall - std::chrono::hours(24));
    const minutes after = offsetAt(wall + std::chrono::hours(24));
    for (const minutes offset : {std::max(before, after), std::min(before, after)}) {
        const Moment candidate{wall - offset, offset};
        if (offsetAt(candidate.utc) == offset) {
            return candidate;
        }
    }
    return at(wall - before);
}

Moment TimeZone::nextAt(ClockTime clock, const Moment& earliest) const
{
    // The second reading of a repeated hour is found by asking for the later offset as well.
    for (Day day = earliest.localDay().previous(); day <= earliest.localDay() + 2; day = day.next()) {
        const Moment first = firstAt(day, clock);
        if (first.utc >= earliest.utc) {
            return first;
        }
        const std::chrono::sys_seconds wall = day.date() + clock.sinceMidnight();
        const minutes after = offsetAt(wall + std::chrono::hours(24));
        const Moment second{wall - after, after};
        if (second.utc >= earliest.utc && second.utc - first.utc < std::chrono::hours(3) &&
            offsetAt(second.utc) == after) {
            return second;
        }
    }
    return firstAt(earliest.localDay() + 2, clock);
}

}  // namespace slumbar
