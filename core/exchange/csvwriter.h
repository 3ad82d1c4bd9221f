// Writes rows of comma-separated values as RFC 4180 has them: lines end with CRLF, cells are quoted where they
// must be. Free text that a spreadsheet would run as a formula is made harmless, and given back as it was.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace slumbar {

/// The cells as one line with its line end.
std::string csvLine(std::span<const std::string> cells);

/// A text that begins with = + - @, a tab or a line end, after any number of apostrophes, gets one apostrophe
/// more in front, so that no spreadsheet takes it for a formula; withoutFormulaGuard takes it off again.
std::string withFormulaGuard(std::string_view text);
std::string_view withoutFormulaGuard(std::string_view text);

}  // namespace slumbar
