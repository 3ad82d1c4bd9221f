// Text made alike for searching: without capitals and accents, letter for letter, so that a place found in it is the
// same place in the text.
#pragma once

#include <QString>

namespace slumbar {

/// The text on one line with every letter and its accent as one character; what folded() is to be asked of.
QString foldable(const QString& text);
/// As long as `text`, which is foldable.
QString folded(const QString& text);

}  // namespace slumbar
