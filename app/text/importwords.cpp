#include "text/importwords.h"

#include <QCoreApplication>

#include "text/words.h"

namespace slumbar::words {

namespace {

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("ImportWords", text, nullptr, count);
}

/// English has two forms; translations bring their own.
QString counted(int count, const char* one, const char* many)
{
    return count == 1 ? tr(one) : tr(many, count).arg(count);
}

}  // namespace

QString rowProblem(RowProblem problem)
{
    switch (problem) {
    case RowProblem::NotUnderstood:
        return tr("a value is not what its column holds");
    case RowProblem::OutOfRange:
        return tr("a value lies outside what is possible");
    case RowProblem::TimesOutOfOrder:
        return tr("the times do not follow each other");
    case RowProblem::NightTooLong:
        return tr("more than 24 hours in bed");
    case RowProblem::AwakeLongerThanInBed:
        return tr("more minutes awake than in bed");
    case RowProblem::SleeplessWithSleep:
        return tr("a night without sleep that has sleep in it");
    case RowProblem::RowDamaged:
        return tr("the row is damaged or has another number of cells than the header");
    case RowProblem::RowTooLong:
        return tr("the row is longer than anything expected");
    case RowProblem::StartUnknown:
        return tr("the start of the recording was mangled, mostly by a spreadsheet");
    case RowProblem::AnotherSleepOfDay:
        return tr("a longer recording ends on the same day");
    case RowProblem::ShortSleep:
        return tr("too short for a night");
    case RowProblem::EntryTwice:
        return tr("an earlier row says something else about the same thing");
    case RowProblem::UnknownColumn:
        return tr("a column that is not known");
    case RowProblem::UnknownZone:
        return tr("a time zone that does not exist; yours was taken");
    case RowProblem::FileNotRecognised:
        return tr("of no known format");
    case RowProblem::FileNotReadable:
        return tr("the file cannot be read");
    case RowProblem::FileTooLarge:
        return tr("larger than anything expected");
    case RowProblem::FileDamaged:
        return tr("the file is damaged or cut off");
    case RowProblem::TooManyFiles:
        return tr("more files than can be taken at once");
    }
    Q_UNREACHABLE();
}

QString rowIssue(const RowIssue& issue)
{
    QString place = toQt(issue.file);
    if (issue.line > 0) {
        //: file name and line number
        place = tr("%1, line %2").arg(place).arg(issue.line);
    }
    QString text = place + QStringLiteral(": ") + rowProblem(issue.problem);
    if (!issue.text.empty()) {
        text += QStringLiteral(": ") + toQt(issue.text);
    }
    return text;
}

QStringList added(const ImportPlan& plan)
{
    QStringList parts;
    const auto add = [&parts](const ImportCounts& counts, const char* one, const char* many) {
        if (counts.added > 0) {
            parts.append(counted(counts.added, one, many));
        }
    };
    add(plan.nights, QT_TRANSLATE_NOOP("ImportWords", "1 night"), QT_TRANSLATE_NOOP("ImportWords", "%1 nights"));
    add(plan.pains, QT_TRANSLATE_NOOP("ImportWords", "1 pain rating"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 pain ratings"));
    add(plan.marks, QT_TRANSLATE_NOOP("ImportWords", "1 mark"), QT_TRANSLATE_NOOP("ImportWords", "%1 marks"));
    add(plan.events, QT_TRANSLATE_NOOP("ImportWords", "1 event"), QT_TRANSLATE_NOOP("ImportWords", "%1 events"));
    add(plan.factors, QT_TRANSLATE_NOOP("ImportWords", "1 habit or measure"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 habits and measures"));
    add(plan.experiments, QT_TRANSLATE_NOOP("ImportWords", "1 experiment"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 experiments"));
    if (plan.profile.added > 0) {
        parts.append(tr("the profile"));
    }
    return parts;
}

QString conflict(const ImportConflict& conflict)
{
    const QString name = toQt(conflict.name);
    const QString day = conflict.day ? dayAndMonth(*conflict.day) + QLatin1Char(' ') +
                                           QString::number(static_cast<int>(conflict.day->civil().year()))
                                     : QString();
    switch (conflict.thing) {
    case ImportedThing::Night:
        return tr("the night of %1 (%2)").arg(day, name);
    case ImportedThing::Pain:
        return tr("the pain rating of %1 (%2)").arg(day, name);
    case ImportedThing::Mark:
        return tr("the mark of %1 (%2)").arg(day, name);
    case ImportedThing::Event:
        return tr("the event of %1 (%2)").arg(day, name);
    case ImportedThing::Factor:
        return tr("the habit or measure %1").arg(name);
    case ImportedThing::Profile:
        return tr("the profile");
    case ImportedThing::Experiment:
        return tr("the experiment of %1 (%2)").arg(day, name);
    }
    Q_UNREACHABLE();
}

}  // namespace slumbar::words
