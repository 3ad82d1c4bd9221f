// What is worth telling a doctor, as a calm sentence with its sources.
#pragma once

#include <vector>

#include <QString>

#include "analysis/safety/safetysigns.h"

namespace slumbar {

/// "Your diary shows stiffness of 30 minutes or longer on 15 of 28 mornings." Precondition: there is a notice.
QString safetySentence(const std::vector<SafetyNotice>& notices);
/// "Why it matters: Rudwaleit 2006, NICE guideline NG59".
QString safetySources(const std::vector<SafetyNotice>& notices);

}  // namespace slumbar
