#include <algorithm>
#include <memory>
#include <set>

#include <QJsonDocument>

#include "analysis/effects/explanation.h"
#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "cli/daysasked.h"
#include "cli/effectsjson.h"
#include "storage/diaryfile.h"
#include "text/effectwords.h"
#include "text/explanationtext.h"
#include "text/words.h"

namespace slumbar {

namespace {

void printEffect(const Effect& effect, const Diary& diary, QTextStream& out)
{
    out << "  " << words::sentenceStart(words::exposure(effect.exposure, diary)) << ", "
        << words::outcome(effect.outcome) << "\n";
    if (!effect.estimate) {
        out << "    " << words::verdict(effect) << ": " << words::obstacle(effect) << "\n";
        return;
    }
    out << "    " << words::contrast(effect.contrast) << ": " << words::estimate(effect) << ", "
        << words::verdict(effect);
    if (effect.verdict == Verdict::Helps || effect.verdict == Verdict::Worsens) {
        const QString size = words::size(effect);
        out << (size.isEmpty() ? size : QStringLiteral(", ") + size);
    }
    out << "\n    " << effect.rows << " days";
    if (effect.exposed) {
        out << " (" << *effect.exposed << " done, " << *effect.unexposed << " not)";
    }
    out << ", " << words::probability(QStringLiteral("p"), effect.estimate->p) << ", "
        << words::probability(QStringLiteral("q"), *effect.q);
    if (effect.checksMade > 0) {
        out << ", holds in " << effect.checksHeld << " of " << effect.checksMade << " checks";
    }
    out << (effect.isEarly ? ", early\n" : "\n");
}

void printText(const EffectFamily& family, const Diary& diary, DayRange days, QTextStream& out)
{
    out << words::longDay(days.first) << " to " << words::longDay(days.last) << "\n";
    if (diary.isMadeUp()) {
        out << "This diary is made up.\n";
    }
    out << "What goes with what, for you: association, not cause. Each difference has its 95 % interval.\n";
    if (family.size > 0) {
        out << "q counts all " << family.size << " questions together, since many questions find something by chance; "
            << "0.05 or\nless is a finding.\n";
    }
    std::vector<Effect> ordered = family.effects;
    ordered.push_back(family.painToNight);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Effect& a, const Effect& b) {
        return std::pair(a.verdict, a.q.value_or(1)) < std::pair(b.verdict, b.q.value_or(1));
    });
    std::optional<Verdict> section;
    for (const Effect& effect : ordered) {
        if (section != effect.verdict) {
            section = effect.verdict;
            out << "\n" << words::verdictTitle(effect.verdict) << "\n";
        }
        printEffect(effect, diary, out);
    }
}

void printForecast(const OrNotYet<PainForecast>& forecast, QTextStream& out)
{
    if (!forecast || !forecast->isShown()) {
        return;
    }
    out << "\nPain on the morning of " << words::longDay(forecast->day) << " is likely "
        << words::number(forecast->tomorrow->low, 1) << " to " << words::number(forecast->tomorrow->high, 1) << "; "
        << forecast->past.covered << " of " << forecast->past.of << " such ranges held.\n";
}

struct AskedPair {
    Exposure exposure;
    Measure outcome;
    bool asRScript;
};

/// No pair where none is asked for; an error was told where one of the two is unknown.
Result<std::optional<AskedPair>> pairAsked(const CommandArguments& options, CommandSurroundings& surroundings)
{
    if (!options.isSet(QStringLiteral("explain"))) {
        for (const char* option : {"outcome", "r-script"}) {
            if (options.isSet(QLatin1String(option))) {
                const QString what = QStringLiteral("--%1 goes with --explain EXPOSURE").arg(QLatin1String(option));
                usageWrong("effects", what, surroundings);
                return failure(ErrorCode::TextNotUnderstood);
            }
        }
        return std::optional<AskedPair>();
    }
    const auto exposure = exposureFromId(options.value(QStringLiteral("explain")).toStdString());
    const auto outcome = measureFromId(options.value(QStringLiteral("outcome")).toStdString());
    if (!exposure || !outcome) {
        const Error& error = exposure ? outcome.error() : exposure.error();
        usageWrong("effects", QStringLiteral("'%1' is no exposure or outcome").arg(toQt(error.detail)), surroundings);
        return tl::unexpected(error);
    }
    return std::optional(AskedPair{*exposure, *outcome, options.isSet(QStringLiteral("r-script"))});
}

struct DiaryWithLateDays {
    Diary diary;
    std::set<Day> lateDays;
};

Result<DiaryWithLateDays> readWithLateDays(const QString& path, const Clock& clock)
{
    return DiaryFile::open(path, Access::ReadOnly, clock).and_then([](const std::unique_ptr<DiaryFile>& file) {
        return file->load().and_then([&file](const Diary& diary) {
            return file->lateDays().map([&diary](const std::set<Day>& lateDays) {
                return DiaryWithLateDays{diary, lateDays};
            });
        });
    });
}

ExitCode printExplanation(const AskedPair& pair, const DiaryWithLateDays& read, DayRange days,
                          CommandSurroundings& surroundings)
{
    const auto explanation = explain(read.diary, days, pair.exposure, pair.outcome);
    if (!explanation) {
        surroundings.err
            << "slumbar effects: this diary does not have that effect; slumbar effects --json lists them.\n";
        return ExitCode::InputWrong;
    }
    if (pair.asRScript) {
        surroundings.out << words::rScript(pair.exposure, pair.outcome, days);
        return ExitCode::Done;
    }
    const EffectFamily family = effects(read.diary, days, {read.lateDays});
    const Effect* effect = family.find(pair.exposure, pair.outcome);
    printEffect(effect ? *effect : family.painToNight, read.diary, surroundings.out);
    surroundings.out << "\n" << words::explanation(*explanation);
    return ExitCode::Done;
}

}  // namespace

ExitCode runEffects(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "effects", QStringLiteral("[--from DAY --to DAY] [--explain EXPOSURE --outcome OUTCOME [--r-script]] [--json]"),
        QStringLiteral("Prints what goes with pain, stiffness and the night, by default from the first recorded\n"
                       "day to the last: each effect with its interval, given how it hurt just before. With\n"
                       "--explain it prints how one of them was made: rows, formula, coefficients.\n\n"
                       "  slumbar effects --from 2026-04-01 --to 2026-10-31 --json\n"
                       "  slumbar effects --explain factor:stretching --outcome pain.morning"));
    addDaysAsked(options);
    options.add(QStringLiteral("explain"), QStringLiteral("EXPOSURE"),
                QStringLiteral("the effect of this, as --json names it, for example night.duration_h"));
    options.add(QStringLiteral("outcome"), QStringLiteral("OUTCOME"),
                QStringLiteral("on this, for example pain.morning (the default)"), toQt(idOf(Measure::MorningPain)));
    options.add(QStringLiteral("r-script"), QString(),
                QStringLiteral("print an R script that makes the same numbers from the exported CSV folder"));
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto asked = daysAsked(options, "effects", surroundings);
    const auto pair = pairAsked(options, surroundings);
    if (!asked || !pair) {
        return ExitCode::UsageWrong;
    }
    const QString path = options.diaryPath(surroundings);
    const auto read = readWithLateDays(path, surroundings.clock);
    if (!read) {
        failed(path, read.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const std::optional<DayRange> range = asked->in(read->diary);
    if (range && range->isEmpty()) {
        surroundings.err << "slumbar effects: the first day lies after the last; nothing matches.\n";
        return ExitCode::InputWrong;
    }
    const DayRange days = range.value_or(DayRange::none());
    if (*pair) {
        return printExplanation(**pair, *read, days, surroundings);
    }
    const EffectFamily family = effects(read->diary, days, {read->lateDays});
    const auto forecast = painForecast(read->diary, days);
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(effectsJson(family, forecast)).toJson(QJsonDocument::Indented);
    } else if (days.isEmpty()) {
        surroundings.out << "Nothing is recorded yet.\n";
    } else {
        printText(family, read->diary, days, surroundings.out);
        printForecast(forecast, surroundings.out);
    }
    return ExitCode::Done;
}

}  // namespace slumbar
