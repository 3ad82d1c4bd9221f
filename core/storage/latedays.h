// Which days were written down long after they were over, told from the history of the diary file: what is
// remembered is not what was felt.
#pragma once

#include <set>

#include "domain/day.h"
#include "storage/connection.h"

namespace slumbar {

/// A day is late when the first edit that wrote pain, a mark or a night by hand into it was made more than 48 hours
/// after the day had ended, by the clock at the time of writing and the day boundary of now. Nights of devices say
/// nothing about when the person wrote. An edit of more than 14 days is an import (of a copy, of another computer's
/// files); when its days were written is not known, and they are not late.
Result<std::set<Day>> readLateDays(const Connection& connection);

}  // namespace slumbar
