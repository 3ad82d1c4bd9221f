// What a person searches for, as words, and how they are shown where they were found.
#pragma once

#include <QStringList>

namespace slumbar {

QStringList wordsOf(const QString& search);

/// The text as HTML with every place strong where one of the words stands.
QString withFoundWordsStrong(const QString& text, const QStringList& words);

}  // namespace slumbar
