#include "calendar/foldedtext.h"

#include <algorithm>

namespace slumbar {

namespace {

/// The letter below all accents.
QChar withoutAccent(QChar letter)
{
    while (letter.decompositionTag() == QChar::Canonical) {
        letter = letter.decomposition().at(0);
    }
    return letter;
}

}  // namespace

QString foldable(const QString& text)
{
    return text.simplified().normalized(QString::NormalizationForm_C);
}

QString folded(const QString& text)
{
    QString alike = text;
    std::transform(text.begin(), text.end(), alike.begin(),
                   [](QChar letter) { return withoutAccent(letter).toCaseFolded(); });
    return alike;
}

}  // namespace slumbar
