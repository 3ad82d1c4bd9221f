// The signs that the diary sees by itself, in words: what was seen, why it can matter and where that is said.
#pragma once

#include <QString>

#include "analysis/safety/safetysigns.h"

namespace slumbar::words {

/// "Your back was stiff for half an hour or longer on 16 of 20 mornings from 2 to 29 October."
QString safetySeen(const SafetyNotice& notice);
/// Why it can matter and whom to ask.
QString safetyReason(SafetySign sign);
/// "Rudwaleit 2006", "NICE guideline NG59".
QString safetySource(SafetySource source);

}  // namespace slumbar::words
