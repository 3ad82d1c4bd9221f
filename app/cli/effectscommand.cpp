#include <algorithm>

#include <QJsonDocument>

#include "cli/commandarguments.h"
#include "cli/commands.h"
#include "cli/daysasked.h"
#include "cli/effectsjson.h"
#include "storage/diaryfile.h"
#include "text/effectwords.h"
#include "text/words.h"

namespace slumbar {

namespace {

constexpr DayRange noDays{Day(2000, 1, 2), Day(2000, 1, 1)};

void printEffect(const Effect& effect, const Diary& diary, QTextStream& out)
{
    out << "  " << words::sentenceStart(words::exposure(effect.exposure, diary)) << ", "
        << words::outcome(effect.outcome) << "\n";
    if (!effect.estimate) {
        out << "    " << words::verdict(effect) << ": " << words::obstacle(effect) << "\n";
        return;
    }
    out << "    " << words::contrast(effect.contrast) << ": " << words::estimate(*effect.estimate, effect.outcome)
        << ", " << words::verdict(effect) << "\n    " << effect.rows << " days";
    if (effect.exposed) {
        out << " (" << *effect.exposed << " done, " << *effect.unexposed << " not)";
    }
    out << ", p " << words::number(effect.estimate->p, 3) << ", q " << words::number(*effect.q, 3) << ", holds in "
        << effect.checksHeld << " of " << effect.checksMade << " checks" << (effect.isEarly ? ", early" : "") << "\n";
}

void printText(const EffectFamily& family, const Diary& diary, DayRange days, QTextStream& out)
{
    out << words::longDay(days.first) << " to " << words::longDay(days.last) << "\n";
    if (diary.isMadeUp()) {
        out << "This diary is made up.\n";
    }
    out << "What goes with what, for you. This is association, not cause. " << family.size
        << " questions had enough data,\nand all of them count against a finding by chance.\n";
    std::vector<Effect> ordered = family.effects;
    ordered.push_back(family.painToNight);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Effect& a, const Effect& b) {
        return std::pair(a.verdict, a.q.value_or(1)) < std::pair(b.verdict, b.q.value_or(1));
    });
    std::optional<Verdict> section;
    for (const Effect& effect : ordered) {
        if (section != effect.verdict) {
            section = effect.verdict;
            out << "\n" << words::sentenceStart(words::verdict(effect)) << "\n";
        }
        printEffect(effect, diary, out);
    }
}

void printForecast(const OrNotYet<PainForecast>& forecast, QTextStream& out)
{
    if (!forecast || !forecast->isShown()) {
        return;
    }
    out << "\nTomorrow morning's pain is likely " << words::number(forecast->tomorrow->low, 1) << " to "
        << words::number(forecast->tomorrow->high, 1) << "; " << forecast->past.covered << " of " << forecast->past.of
        << " such ranges held.\n";
}

}  // namespace

ExitCode runEffects(const QStringList& arguments, CommandSurroundings& surroundings)
{
    CommandArguments options(
        "effects", QStringLiteral("[--from DAY --to DAY] [--json] [--diary FILE]"),
        QStringLiteral("Prints what goes with pain, stiffness and the night, by default from the first recorded\n"
                       "day to the last: each effect with its interval, given how it hurt just before.\n\n"
                       "  slumbar effects --from 2026-04-01 --to 2026-10-31 --json"));
    addDaysAsked(options);
    if (const auto exit = options.parse(arguments, surroundings)) {
        return *exit;
    }
    const auto asked = daysAsked(options, "effects", surroundings);
    if (!asked) {
        return ExitCode::UsageWrong;
    }
    const QString path = options.diaryPath(surroundings);
    const auto file = DiaryFile::open(path, Access::ReadOnly, surroundings.clock);
    const auto diary = file ? (*file)->load() : Result<Diary>(tl::unexpected(file.error()));
    const auto lateDays = diary ? (*file)->lateDays() : Result<std::set<Day>>(tl::unexpected(diary.error()));
    if (!lateDays) {
        failed(path, lateDays.error(), surroundings);
        return ExitCode::DiaryNotOpened;
    }
    const DayRange days = asked->in(*diary).value_or(noDays);
    const EffectFamily family = effects(*diary, days, {*lateDays});
    const auto forecast = painForecast(*diary, days);
    if (options.wantsJson()) {
        surroundings.out << QJsonDocument(effectsJson(family, forecast)).toJson(QJsonDocument::Indented);
    } else if (days.isEmpty()) {
        surroundings.out << "Nothing is recorded yet.\n";
    } else {
        printText(family, *diary, days, surroundings.out);
        printForecast(forecast, surroundings.out);
    }
    return ExitCode::Done;
}

}  // namespace slumbar
