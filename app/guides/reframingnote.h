// The three answers of a kinder thought as they stand in the note of the mark: plain labelled text that a person can
// read in an export, and that is read back without loss.
#pragma once

#include <QString>

namespace slumbar {

struct Reframing {
    QString thought;
    QString evidence;  ///< what speaks for and against it
    QString kinder;

    bool isEmpty() const { return thought.isEmpty() && evidence.isEmpty() && kinder.isEmpty(); }
    bool operator==(const Reframing&) const = default;
};

/// A line for each answer, further lines of an answer indented by two spaces; empty for no answers.
QString toNote(const Reframing& reframing);
/// Text without a label, which another program may have written, is the thought.
Reframing reframingFromNote(const QString& note);

}  // namespace slumbar
