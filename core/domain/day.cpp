#include "domain/day.h"

#include "domain/textscan.h"

namespace slumbar {

namespace {

bool isPlausibleYear(int year)
{
    return year >= 1900 && year < 2200;
}

}  // namespace

Result<Day> Day::fromIso(std::string_view text)
{
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    const auto day = digitsAt(text, 8, 2);
    if (text.size() != 10 || !hasAt(text, 4, '-') || !hasAt(text, 7, '-') || !year || !month || !day ||
        !isPlausibleYear(*year)) {
        return failure(ErrorCode::TextNotUnderstood, std::string(text));
    }
    const auto date = std::chrono::year(*year) / std::chrono::month(static_cast<unsigned>(*month)) /
                      std::chrono::day(static_cast<unsigned>(*day));
    if (!date.ok()) {
        return failure(ErrorCode::ValueOutOfRange, std::string(text) + " does not exist");
    }
    return Day(std::chrono::sys_days(date));
}

std::string Day::toIso() const
{
    return slumbar::toIso(month()) + '-' + zeroPadded(static_cast<int>(dayOfMonth()), 2);
}

Result<std::chrono::year_month> monthFromIso(std::string_view text)
{
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    if (text.size() != 7 || !hasAt(text, 4, '-') || !year || !month || !isPlausibleYear(*year)) {
        return failure(ErrorCode::TextNotUnderstood, std::string(text));
    }
    const auto result = std::chrono::year(*year) / std::chrono::month(static_cast<unsigned>(*month));
    if (!result.ok()) {
        return failure(ErrorCode::ValueOutOfRange, std::string(text) + " does not exist");
    }
    return result;
}

std::string toIso(std::chrono::year_month month)
{
    return zeroPadded(static_cast<int>(month.year()), 4) + '-' +
           zeroPadded(static_cast<int>(static_cast<unsigned>(month.month())), 2);
}

}  // namespace slumbar
