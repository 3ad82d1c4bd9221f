#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "demo/madeupdiary.h"
#include "storage/diaryfile.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr int mostDays = 36'600;

}  // namespace

ExitCode runDemo(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "demo", QStringLiteral("--output FILE [--days N] [--seed S] [--today DAY]"),
        QStringLiteral("Writes a made-up diary that ends today, to look around in and to try things with.\n"
                       "The same seed gives the same diary. It is marked as made up wherever it shows.\n\n"
                       "  slumbar demo --days 365 --seed 1 --output demo.slumbar\n"
                       "  slumbar --diary demo.slumbar"));
    options.add(QStringLiteral("output"), QStringLiteral("FILE"),
                QStringLiteral("the diary to write; it must not exist yet"));
    options.add(QStringLiteral("days"), QStringLiteral("N"), QStringLiteral("how many days, 1 to 36600 (365)"),
                QStringLiteral("365"));
    options.add(QStringLiteral("seed"), QStringLiteral("S"), QStringLiteral("a whole number (1)"), QStringLiteral("1"));
    options.add(QStringLiteral("today"), QStringLiteral("DAY"), QStringLiteral("the last day, instead of today"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const QString path = options.value(QStringLiteral("output"));
    if (path.isEmpty()) {
        return usageWrong("demo", QStringLiteral("--output FILE is needed"), surroundings);
    }
    bool isNumber = false;
    const int days = options.value(QStringLiteral("days")).toInt(&isNumber);
    if (!isNumber || days < 1 || days > mostDays) {
        return usageWrong("demo", QStringLiteral("--days takes a whole number from 1 to %1").arg(mostDays),
                          surroundings);
    }
    const quint64 seed = options.value(QStringLiteral("seed")).toULongLong(&isNumber);
    if (!isNumber) {
        return usageWrong("demo", QStringLiteral("--seed takes a whole number"), surroundings);
    }
    const auto today = options.day(QStringLiteral("today"));
    if (!today) {
        return usageWrong("demo", QStringLiteral("--today takes a day like 2026-10-03"), surroundings);
    }
    if (QFile::exists(path)) {
        surroundings.err << path << ": there is a file already; it was left as it was. Choose another name.\n";
        return ExitCode::InputWrong;
    }
    const Day last = today->value_or(dayOf(surroundings.clock.now(), Profile().dayBoundary));
    const Diary diary = madeUpDiary(last, days, seed, surroundings.zone);
    auto file = DiaryFile::open(path, Access::ReadWrite, surroundings.clock);
    if (!file) {
        return failed(path, file.error(), surroundings);
    }
    const Edit everything{{diary.all().begin(), diary.all().end()}, diary.factors(), diary.profile()};
    const Diary empty;
    if (const auto written = (*file)->apply(everything, empty.undoing(everything)); !written) {
        // The file was made here and holds nothing of anybody; on a full disk its rollback journal is left as well.
        file->reset();
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        return failed(path, written.error(), surroundings);
    }
    const auto recorded = static_cast<int>(diary.recordedDays());
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(QJsonObject{{QStringLiteral("file"), path},
                                                      {QStringLiteral("made_up"), true},
                                                      {QStringLiteral("days"), days},
                                                      {QStringLiteral("recorded_days"), recorded}})
                                .toJson();
    } else {
        surroundings.out << path << ": a made-up diary of " << days << " days, " << recorded << " of them recorded.\n";
    }
    return ExitCode::Done;
}

}  // namespace slumbar
