// Effects in words. Association is never worded as cause, and not significant never as no effect.
#pragma once

#include <QString>

#include "analysis/effects/effect.h"
#include "domain/diary.h"

namespace slumbar::words {

/// "the length of the night", "Stretching".
QString exposure(const Exposure& exposure, const Diary& diary);
/// "pain in the morning", "the quality of the night".
QString outcome(Measure outcome);
/// A difference with its unit and the decimals that it can bear: "0.4", "23 min", "2.7 % points".
QString amount(double value, Measure outcome);
/// "done against not done", "an hour more", "2.5 more, the width of the middle half of your values".
QString contrast(const Contrast& contrast);
/// "−0.4 (−0.7 to −0.1)" in the outcome's unit, with the interval over both readings. Precondition: it has an estimate.
QString estimate(const Effect& effect);
/// "goes with less pain", "any difference is likely below 0.5": what may be said of it, and no more.
QString verdict(const Effect& effect);
/// Over effects of one verdict: "Goes with better", "Cannot tell".
QString verdictTitle(Verdict verdict);
/// "smaller than what most people notice"; empty where no such size is agreed on.
QString size(const Effect& effect);
/// "p < 0.001", "q = 0.032".
QString probability(const QString& name, double value);
/// Why there is no estimate or no claim; empty where there is nothing to say.
QString obstacle(const Effect& effect);

}  // namespace slumbar::words
