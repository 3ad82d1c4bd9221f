// What a habit asks for and when, as words: for the list of habits and the form that changes them.
#pragma once

#include <QString>

#include "domain/factor.h"

namespace slumbar::words {

// Every function takes its wording from tr() in the context "Words".

/// A value with the unit of the factor: "18 °C", "10 min".
QString amount(const Factor& factor, double value);
/// The target by itself: "at least 10 min", "by 14:00", "done"; empty for a measure.
QString target(const Factor& factor);
/// "every day", "Mon, Wed, Fri" from the locale's first day of the week on, "3 times a week".
QString schedule(const Schedule& schedule);
QString partOfDay(PartOfDay part);
QString factorKind(FactorKind kind);

}  // namespace slumbar::words
