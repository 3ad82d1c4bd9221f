#include "guides/guide.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "guides/breathing.h"
#include "guides/mindfulness.h"
#include "guides/stretches.h"

namespace slumbar {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Guide", text);
}

constexpr double usualMinutes = 10;
constexpr double longestMinutes = 120;

}  // namespace

std::optional<GuideKind> guideOf(const Factor& factor)
{
    if (factor.id() == "stretching") {
        return GuideKind::Stretching;
    }
    if (factor.id() == "breathing") {
        return GuideKind::Breathing;
    }
    if (factor.id() == "mindfulness") {
        return GuideKind::Mindfulness;
    }
    return std::nullopt;
}

bool opensQuestions(const Factor& factor)
{
    return factor.id() == "reframing";
}

std::chrono::minutes guideLength(const Factor& factor)
{
    const auto* least = factor->target ? std::get_if<TargetAtLeast>(&*factor->target) : nullptr;
    const double minutes = least ? std::ceil(least->value) : usualMinutes;
    return std::chrono::minutes(static_cast<int>(std::clamp(minutes, 1.0, longestMinutes)));
}

QStringList guideVariants(GuideKind kind)
{
    QStringList names;
    switch (kind) {
    case GuideKind::Stretching:
        break;
    case GuideKind::Breathing:
        for (const BreathPace& pace : breathPaces) {
            names << pace.name();
        }
        break;
    case GuideKind::Mindfulness:
        //: what the attention goes to
        names << tr("Body") << tr("Breath");
        break;
    }
    return names;
}

QString guideVariantsName(GuideKind kind)
{
    switch (kind) {
    case GuideKind::Stretching:
        return {};
    case GuideKind::Breathing:
        return tr("Pace, seconds in and out");
    case GuideKind::Mindfulness:
        return tr("What the attention goes to");
    }
    Q_UNREACHABLE();
}

QString guideIntroduction(GuideKind kind)
{
    switch (kind) {
    case GuideKind::Stretching:
        return stretchingCaution();
    case GuideKind::Breathing:
        return tr("Breathe softly, through the nose if you can. If you feel light-headed, go back to your own breath.");
    case GuideKind::Mindfulness:
        return tr("Nothing has to happen. When the mind wanders, coming back is the exercise.");
    }
    Q_UNREACHABLE();
}

GuideProgram guideProgram(GuideKind kind, int variant, std::chrono::minutes length)
{
    switch (kind) {
    case GuideKind::Stretching:
        return stretchingProgram(length);
    case GuideKind::Breathing:
        return breathingProgram(breathPaces[static_cast<std::size_t>(variant)], length);
    case GuideKind::Mindfulness:
        return mindfulnessProgram(variant == 0 ? MindfulnessKind::BodyScan : MindfulnessKind::BreathAwareness, length);
    }
    Q_UNREACHABLE();
}

}  // namespace slumbar
