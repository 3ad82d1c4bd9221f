#include "guides/stretches.h"

#include <algorithm>
#include <cstdint>

#include <QCoreApplication>

namespace slumbar {

namespace {

using std::chrono::seconds;

QString tr(const char* text)
{
    return QCoreApplication::translate("Stretches", text);
}

/// The least that moves may have of their usual time before one move fewer is better: four fifths.
constexpr seconds least(seconds usual)
{
    return usual * 4 / 5;
}

constexpr Move allMoves[] = {
    {"moves/knee-to-chest", QT_TRANSLATE_NOOP("Stretches", "One knee to the chest"),
     QT_TRANSLATE_NOOP("Stretches", "Lie on your back. Bring one knee towards you and hold the leg below the knee. Let "
                                    "the low back grow long."),
     QT_TRANSLATE_NOOP("Stretches", "A pull is fine, a sharp pain is not. Hold behind the thigh if the knee hurts."),
     seconds(30), true},
    {"moves/pelvic-tilt", QT_TRANSLATE_NOOP("Stretches", "Pelvic tilt"),
     QT_TRANSLATE_NOOP("Stretches",
                       "Lie with your knees bent and feet flat. Press the low back softly into the mat for "
                       "five seconds, then let go. Repeat slowly."),
     QT_TRANSLATE_NOOP("Stretches", "Keep breathing. Make it smaller if it pinches."), seconds(50), false},
    {"moves/knee-rolls", QT_TRANSLATE_NOOP("Stretches", "Knee rolls"),
     QT_TRANSLATE_NOOP("Stretches",
                       "Lie with your knees bent and together, arms wide. Let the knees sink slowly to one "
                       "side, then to the other."),
     QT_TRANSLATE_NOOP("Stretches", "Go only as far as it stays easy. Both shoulders stay on the mat."), seconds(60),
     false},
    {"moves/both-knees-to-chest", QT_TRANSLATE_NOOP("Stretches", "Both knees to the chest"),
     QT_TRANSLATE_NOOP("Stretches", "Bring one knee up, then the other, and hold both. Rock a little from side to side "
                                    "if you like."),
     QT_TRANSLATE_NOOP("Stretches", "Let it be if bending forward is what hurts. Put the feet down one at a time."),
     seconds(30), false},
    {"moves/figure-four", QT_TRANSLATE_NOOP("Stretches", "Figure four"),
     QT_TRANSLATE_NOOP("Stretches", "Lie on your back and lay one ankle over the other knee. Hold the thigh behind it "
                                    "and draw it towards you. Feel the buttock."),
     QT_TRANSLATE_NOOP("Stretches", "Ease off if the knee twists or the leg tingles."), seconds(30), true},
    {"moves/hamstring-towel", QT_TRANSLATE_NOOP("Stretches", "Leg up with a towel"),
     QT_TRANSLATE_NOOP("Stretches", "Lie on your back with a towel around one foot. Raise that leg, the knee a little "
                                    "bent, until the back of the thigh pulls."),
     QT_TRANSLATE_NOOP("Stretches", "Lower it if the pull runs below the knee or the foot tingles."), seconds(30),
     true},
    {"moves/open-book", QT_TRANSLATE_NOOP("Stretches", "Open book"),
     QT_TRANSLATE_NOOP("Stretches", "Lie on your side, knees bent, arms in front of you. Open the upper arm slowly to "
                                    "the other side and look after it. Close it again."),
     QT_TRANSLATE_NOOP("Stretches", "The knees stay together. Turn from the chest, not from the low back."),
     seconds(30), true},
    {"moves/cat-cow", QT_TRANSLATE_NOOP("Stretches", "Cat and cow"),
     QT_TRANSLATE_NOOP("Stretches",
                       "On hands and knees, round the back slowly and let the head hang. Then let the belly "
                       "sink and look up a little. Move with the breath."),
     QT_TRANSLATE_NOOP("Stretches", "Small is enough. Put a pillow under sore knees."), seconds(60), false},
    {"moves/childs-pose", QT_TRANSLATE_NOOP("Stretches", "Child's pose"),
     QT_TRANSLATE_NOOP("Stretches",
                       "From hands and knees, sit back towards your heels. Reach the arms forward and rest "
                       "the head. Breathe into the back."),
     QT_TRANSLATE_NOOP("Stretches", "Lay a pillow between thighs and calves if the knees are tight."), seconds(40),
     false},
    {"moves/calf-at-wall", QT_TRANSLATE_NOOP("Stretches", "Calf at the wall"),
     QT_TRANSLATE_NOOP("Stretches", "Stand with both hands on a wall and one foot well behind you. Keep its heel down "
                                    "and bend the front knee until the calf pulls."),
     QT_TRANSLATE_NOOP("Stretches", "Keep the back straight. Do not bounce."), seconds(30), true},
};

seconds lengthOf(std::span<const Move> some)
{
    seconds sum(0);
    for (const Move& move : some) {
        sum += move.length();
    }
    return sum;
}

void addSteps(GuideProgram& program, const Move& move)
{
    GuideStep step;
    step.title = tr(move.name);
    step.words = tr(move.words);
    step.caution = tr(move.caution);
    step.figure = QLatin1String(move.figure);
    step.length = move.each;
    if (!move.hasSides) {
        program.steps.push_back(step);
        return;
    }
    for (const QString& side : {tr("left side"), tr("right side")}) {
        step.side = side;
        program.steps.push_back(step);
    }
}

}  // namespace

std::span<const Move> moves()
{
    return allMoves;
}

GuideProgram stretchingProgram(std::chrono::minutes length)
{
    const auto rounds = std::max<std::int64_t>(1, length / least(lengthOf(allMoves)));
    std::size_t count = 1;
    while (count < std::size(allMoves) && least(lengthOf(moves().first(count + 1))) <= seconds(length) / rounds) {
        ++count;
    }
    GuideProgram program;
    for (std::int64_t done = 0; done < rounds; ++done) {
        for (const Move& move : moves().first(count)) {
            addSteps(program, move);
        }
    }
    return fittedTo(length, std::move(program));
}

QString stretchingCaution()
{
    return tr(
        "Move slowly and stay short of pain. Stop when it hurts more, or when a leg goes numb, tingles or weakens: "
        "Learn says when to see someone. NICE guideline NG59 (2016) suggests exercise for low back pain.");
}

}  // namespace slumbar
