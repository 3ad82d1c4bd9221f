#include "guides/reframingnote.h"

#include <array>

#include <QStringList>

namespace slumbar {

namespace {

struct Answer {
    QLatin1String label;  ///< stays the same in every language: files are read back by it
    QString Reframing::*text;
};

const std::array<Answer, 3>& answers()
{
    static const std::array<Answer, 3> all{{
        {QLatin1String("thought: "), &Reframing::thought},
        {QLatin1String("for and against: "), &Reframing::evidence},
        {QLatin1String("kinder: "), &Reframing::kinder},
    }};
    return all;
}

const Answer* labelledBy(const QString& line)
{
    for (const Answer& answer : answers()) {
        if (line.startsWith(answer.label)) {
            return &answer;
        }
    }
    return nullptr;
}

}  // namespace

QString toNote(const Reframing& reframing)
{
    QStringList lines;
    for (const Answer& answer : answers()) {
        QString text = reframing.*(answer.text);
        if (!text.isEmpty()) {
            lines << answer.label + text.replace(QLatin1String("\n"), QLatin1String("\n  "));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

Reframing reframingFromNote(const QString& note)
{
    Reframing reframing;
    if (!labelledBy(note)) {
        reframing.thought = note;
        return reframing;
    }
    QString* current = nullptr;
    for (const QString& line : note.split(QLatin1Char('\n'))) {
        if (const Answer* answer = labelledBy(line)) {
            current = &(reframing.*(answer->text));
            *current = line.mid(answer->label.size());
        } else {
            *current += QLatin1Char('\n') + (line.startsWith(QLatin1String("  ")) ? line.mid(2) : line);
        }
    }
    return reframing;
}

}  // namespace slumbar
