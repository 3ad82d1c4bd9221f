#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "exchange/importplan.h"
#include "exchange/readpaths.h"
#include "journal/journal.h"
#include "storage/diaryfile.h"
#include "text/importwords.h"
#include "text/words.h"
#include "zone/qttimezone.h"

namespace slumbar {

namespace {

QJsonObject countsJson(const ImportCounts& counts)
{
    return {{QStringLiteral("added"), counts.added},
            {QStringLiteral("already_there"), counts.alreadyThere},
            {QStringLiteral("kept"), counts.kept}};
}

QJsonObject planJson(const Reading& reading, const ImportPlan& plan, bool isDryRun)
{
    QJsonArray issues;
    for (const RowIssue& issue : reading.issues.kept()) {
        issues.append(QJsonObject{{QStringLiteral("file"), toQt(issue.file)},
                                  {QStringLiteral("line"), static_cast<qint64>(issue.line)},
                                  {QStringLiteral("problem"), toQt(idOf(issue.problem))},
                                  {QStringLiteral("text"), toQt(issue.text)}});
    }
    QJsonArray conflicts;
    for (const ImportConflict& conflict : plan.conflicts) {
        conflicts.append(
            QJsonObject{{QStringLiteral("thing"), toQt(idOf(conflict.thing))},
                        {QStringLiteral("day"), conflict.day ? QJsonValue(toQt(conflict.day->toIso())) : QJsonValue()},
                        {QStringLiteral("name"), toQt(conflict.name)}});
    }
    QJsonArray formats;
    for (const std::string& format : reading.formats) {
        formats.append(toQt(format));
    }
    return {{QStringLiteral("dry_run"), isDryRun},
            {QStringLiteral("formats"), formats},
            {QStringLiteral("rows_read"), static_cast<qint64>(reading.rowsRead)},
            {QStringLiteral("rows_lost"), static_cast<qint64>(reading.issues.rowsLost())},
            {QStringLiteral("nights"), countsJson(plan.nights)},
            {QStringLiteral("pains"), countsJson(plan.pains)},
            {QStringLiteral("marks"), countsJson(plan.marks)},
            {QStringLiteral("events"), countsJson(plan.events)},
            {QStringLiteral("factors"), countsJson(plan.factors)},
            {QStringLiteral("experiments"), countsJson(plan.experiments)},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("issues_total"), static_cast<qint64>(reading.issues.total())},
            {QStringLiteral("issues"), issues}};
}

void printIssues(const Reading& reading, QTextStream& err)
{
    for (const RowIssue& issue : reading.issues.kept()) {
        err << words::rowIssue(issue) << "\n";
    }
    const std::size_t more = reading.issues.total() - reading.issues.kept().size();
    if (more > 0) {
        err << "and " << more << " more like these.\n";
    }
}

void printPlan(const ImportPlan& plan, bool isDryRun, CommandSurroundings& surroundings)
{
    const QString what = plan.addsNothing() ? QStringLiteral("nothing") : words::added(plan).join(QStringLiteral(", "));
    surroundings.out << (isDryRun ? "Would add " : "Added ") << what;
    if (plan.days) {
        surroundings.out << ", " << toQt(plan.days->first.toIso()) << " to " << toQt(plan.days->last.toIso());
    }
    surroundings.out << ".\n";
    const int alreadyThere = plan.nights.alreadyThere + plan.pains.alreadyThere + plan.marks.alreadyThere +
                             plan.events.alreadyThere + plan.factors.alreadyThere + plan.profile.alreadyThere +
                             plan.experiments.alreadyThere;
    if (alreadyThere > 0) {
        surroundings.out << "Already there: " << alreadyThere << ".\n";
    }
    if (plan.nightsBesideOthers > 0) {
        surroundings.out << "Kept beside a night of another source: " << plan.nightsBesideOthers << ".\n";
    }
    for (const ImportConflict& conflict : plan.conflicts) {
        surroundings.err << "Other in the diary, which stays: " << words::conflict(conflict) << "\n";
    }
}

ExitCode applyPlan(const ImportPlan& plan, Diary diary, DiaryFile& file, const QString& path,
                   CommandSurroundings& surroundings)
{
    if (plan.addsNothing()) {
        return ExitCode::Done;
    }
    Journal journal(std::move(diary), file);
    const auto applied = journal.apply(plan.edit);
    return applied ? ExitCode::Done : failed(path, applied.error(), surroundings);
}

}  // namespace

ExitCode runImport(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "import", QStringLiteral("PATH... [--format NAME] [--zone ZONE] [--naps] [--dry-run] [--diary FILE]"),
        QStringLiteral("Brings in nights and days from files, folders and zip archives. A file's format is told\n"
                       "from its content. What a person wrote is never replaced, and what is there already is\n"
                       "not added again. Formats: slumbar-csv, slumbar-json, sleep-as-android, garmin.\n\n"
                       "  slumbar import sleep-export.zip --dry-run\n"
                       "  slumbar import connect-sleep.json --zone Europe/Berlin"));
    options.add(QStringLiteral("format"), QStringLiteral("NAME"), QStringLiteral("take every file for this format"));
    options.add(QStringLiteral("zone"), QStringLiteral("ZONE"),
                QStringLiteral("where you live, for files that do not say (this machine's)"));
    options.add(QStringLiteral("naps"), QString(), QStringLiteral("take recordings too short for a night as naps"));
    options.add(QStringLiteral("dry-run"), QString(), QStringLiteral("only say what would be done"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    if (options.positional().isEmpty()) {
        return usageWrong("import", QStringLiteral("name at least one file or folder"), surroundings);
    }
    std::optional<QtTimeZone> ownZone;
    if (options.isSet(QStringLiteral("zone"))) {
        const auto named = QtTimeZone::named(options.value(QStringLiteral("zone")).toUtf8());
        if (!named) {
            return usageWrong("import", QStringLiteral("--zone takes a name like Europe/Berlin"), surroundings);
        }
        ownZone = *named;
    }
    const std::string format = options.value(QStringLiteral("format")).toStdString();
    const ReadOptions readOptions{ownZone ? static_cast<const TimeZone&>(*ownZone) : surroundings.zone, format,
                                  options.isSet(QStringLiteral("naps"))};
    const auto reading = readPaths(options.positional(), readOptions);
    if (!reading) {
        return reading.error().code == ErrorCode::TextNotUnderstood
                   ? usageWrong("import", QStringLiteral("there is no format named '%1'").arg(toQt(format)),
                                surroundings)
                   : failed(options.positional().first(), reading.error(), surroundings);
    }
    const QString path = options.diaryPath(surroundings);
    const bool isDryRun = options.isSet(QStringLiteral("dry-run"));
    std::unique_ptr<DiaryFile> file;
    Diary diary;
    if (!isDryRun || QFileInfo::exists(path)) {
        auto opened = DiaryFile::open(path, isDryRun ? Access::ReadOnly : Access::ReadWrite, surroundings.clock);
        auto loaded = opened ? (*opened)->load() : Result<Diary>(tl::unexpected(opened.error()));
        if (!loaded) {
            failed(path, loaded.error(), surroundings);
            return ExitCode::DiaryNotOpened;
        }
        file = *std::move(opened);
        diary = *std::move(loaded);
    }
    const ImportPlan plan = planImport(diary, *reading);
    printIssues(*reading, surroundings.err);
    if (!isDryRun) {
        const ExitCode applied = applyPlan(plan, diary, *file, path, surroundings);
        if (applied != ExitCode::Done) {
            return applied;
        }
    }
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(planJson(*reading, plan, isDryRun)).toJson();
    } else {
        printPlan(plan, isDryRun, surroundings);
    }
    return reading->rowsRead == 0 ? ExitCode::InputWrong : ExitCode::Done;
}

}  // namespace slumbar
