#include <variant>

#include "base/overloaded.h"
#include "text/habitwords.h"
#include "text/words.h"
#include "text/wordstext.h"

namespace slumbar::words {

namespace {

struct BuiltInName {
    std::string_view id;
    const char* name;
};

constexpr BuiltInName builtInNames[] = {
    {"caffeine_cutoff", QT_TRANSLATE_NOOP("Words", "Last caffeine")},
    {"cool_room", QT_TRANSLATE_NOOP("Words", "Room")},
    {"screens_off", QT_TRANSLATE_NOOP("Words", "Screens off")},
    {"stretching", QT_TRANSLATE_NOOP("Words", "Stretching")},
    {"mindfulness", QT_TRANSLATE_NOOP("Words", "Mindfulness")},
    {"breathing", QT_TRANSLATE_NOOP("Words", "Breathing")},
    {"reframing", QT_TRANSLATE_NOOP("Words", "A kinder thought")},
    {"omega_3", QT_TRANSLATE_NOOP("Words", "Omega-3")},
    {"turmeric", QT_TRANSLATE_NOOP("Words", "Turmeric")},
    {"bedtime_plan", QT_TRANSLATE_NOOP("Words", "Bedtime")},
    {"knee_pillow", QT_TRANSLATE_NOOP("Words", "Pillow between the knees")},
    {"lumbar_support", QT_TRANSLATE_NOOP("Words", "Lumbar support")},
    {"not_on_stomach", QT_TRANSLATE_NOOP("Words", "Not on the stomach")},
    {"stress", QT_TRANSLATE_NOOP("Words", "Stress")},
    {"mood", QT_TRANSLATE_NOOP("Words", "Mood")},
    {"caffeine_mg", QT_TRANSLATE_NOOP("Words", "Caffeine")},
    {"alcohol_units", QT_TRANSLATE_NOOP("Words", "Alcohol")},
    {"exercise_min", QT_TRANSLATE_NOOP("Words", "Exercise")},
    {"peg_pain", QT_TRANSLATE_NOOP("Words", "Pain over the week")},
    {"peg_enjoyment", QT_TRANSLATE_NOOP("Words", "Pain against enjoyment of life")},
    {"peg_activity", QT_TRANSLATE_NOOP("Words", "Pain against general activity")},
};

QString unitOf(const Factor& factor)
{
    if (factor->kind == FactorKind::Minutes) {
        return Words::tr("min");
    }
    return factor->unit == "units" ? Words::tr("units") : toQt(factor->unit);
}

/// How the target follows the name, with the separator that belongs to it.
QString targetWords(const Factor& factor)
{
    return std::visit(
        Overloaded{
            [](const TargetDone&) { return QString(); },
            [&](const TargetAtLeast& at) {
                if (factor->kind == FactorKind::Minutes) {
                    //: after a habit's name: Stretching, 10 minutes
                    return Words::tr(", %1 minutes").arg(shortNumber(at.value));
                }
                return Words::tr(", at least %1").arg(amount(factor, at.value));
            },
            [&](const TargetAtMost& at) {
                if (factor.id() == "cool_room") {
                    //: after "Room": Room 19 °C or cooler
                    return Words::tr(" %1 or cooler").arg(amount(factor, at.value));
                }
                return Words::tr(", at most %1").arg(amount(factor, at.value));
            },
            //: after a habit's name: Last caffeine by 14:00
            [](const TargetBy& by) { return Words::tr(" by %1").arg(clock(by.time)); },
            [](const TargetBeforeBed& before) {
                //: after a habit's name: Screens off 60 min before bed
                return Words::tr(" %1 min before bed").arg(before.lead.count());
            },
            [](const TargetWithin& within) {
                //: after a habit's name: Bedtime within 30 min of 23:00
                return Words::tr(" within %1 min of %2").arg(within.tolerance.count()).arg(clock(within.time));
            },
        },
        *factor->target);
}

}  // namespace

QString amount(const Factor& factor, double value)
{
    const QString unit = unitOf(factor);
    return unit.isEmpty() ? shortNumber(value) : shortNumber(value) + QChar(0x00A0) + unit;
}

QString shortFactorName(const Factor& factor)
{
    if (!factor->name.empty()) {
        return toQt(factor->name);
    }
    for (const BuiltInName& builtIn : builtInNames) {
        if (builtIn.id == factor.id()) {
            return Words::tr(builtIn.name);
        }
    }
    return toQt(factor.id()).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString factorName(const Factor& factor)
{
    if (!factor->name.empty() || !factor.isHabit()) {
        return shortFactorName(factor);
    }
    return shortFactorName(factor) + targetWords(factor);
}

QString mark(const Factor& factor, const Mark* mark)
{
    if (!mark) {
        return {};
    }
    return std::visit(Overloaded{
                          [](const Done&) { return Words::tr("done"); },
                          [](const NotDone&) { return Words::tr("not done"); },
                          [](const NotApplicable&) { return Words::tr("does not apply"); },
                          [&](double value) { return amount(factor, value); },
                          //: when something was marked to have happened
                          [](ClockTime time) { return Words::tr("at %1").arg(clock(time)); },
                      },
                      mark->value);
}

}  // namespace slumbar::words
