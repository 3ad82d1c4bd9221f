#include "guides/mindfulness.h"

#include <span>

#include <QCoreApplication>

namespace slumbar {

namespace {

struct Attention {
    const char* title;
    const char* words;
    int share;  ///< of the time, beside the others
};

constexpr Attention bodyScan[] = {
    {QT_TRANSLATE_NOOP("Mindfulness", "Arrive"),
     QT_TRANSLATE_NOOP("Mindfulness", "Lie or sit so that little holds you up. Close your eyes if you like. Feel where "
                                      "the body is carried."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Feet"),
     QT_TRANSLATE_NOOP("Mindfulness", "Go down to the toes, the soles, the heels. Warm or cool, pressed or free: "
                                      "whatever is there is enough."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Lower legs and knees"),
     QT_TRANSLATE_NOOP("Mindfulness", "Let your attention rise through calves and shins to the knees. If something is "
                                      "tight, notice it, and let it be tight."),
     2},
    {QT_TRANSLATE_NOOP("Mindfulness", "Thighs and hips"),
     QT_TRANSLATE_NOOP("Mindfulness", "Feel the weight of the thighs, and the hips that carry it. With each breath out "
                                      "they may grow a little heavier."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Low back"),
     QT_TRANSLATE_NOOP("Mindfulness", "Stay here for a while. If it hurts, look where it begins and where it ends. You "
                                      "need not like it or send it away."),
     4},
    {QT_TRANSLATE_NOOP("Mindfulness", "Belly"),
     QT_TRANSLATE_NOOP("Mindfulness", "Feel it rise and fall by itself. Nothing has to be held in."), 3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Chest and upper back"),
     QT_TRANSLATE_NOOP("Mindfulness", "Feel the ribs widen at the front, at the sides, against the mat. Let the breath "
                                      "be as long as it wants."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Hands and arms"),
     QT_TRANSLATE_NOOP("Mindfulness", "The fingers, the palms, the wrists, up to the elbows and the upper arms. They "
                                      "have nothing to do now."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Shoulders and neck"),
     QT_TRANSLATE_NOOP("Mindfulness", "Let the shoulders sink away from the ears. If thoughts come in, that is what "
                                      "thoughts do; come back to the neck."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Face"),
     QT_TRANSLATE_NOOP("Mindfulness", "Loosen the jaw, the tongue, the skin around the eyes, the forehead."), 2},
    {QT_TRANSLATE_NOOP("Mindfulness", "The whole body"),
     QT_TRANSLATE_NOOP("Mindfulness", "Now all of it at once, lying here and breathing. Take this with you into the "
                                      "evening."),
     3},
};

constexpr Attention breathAwareness[] = {
    {QT_TRANSLATE_NOOP("Mindfulness", "Arrive"),
     QT_TRANSLATE_NOOP("Mindfulness", "Find a way to sit or lie that you can leave as it is. Feel where the body is "
                                      "carried."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Find the breath"),
     QT_TRANSLATE_NOOP("Mindfulness", "Where do you feel it most: the nose, the chest, the belly? Choose one place and "
                                      "stay there."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Let it come"),
     QT_TRANSLATE_NOOP("Mindfulness", "Leave it as it is, short or long. You are only watching it come and go."), 4},
    {QT_TRANSLATE_NOOP("Mindfulness", "Count"),
     QT_TRANSLATE_NOOP("Mindfulness", "If it helps, count each breath out, from one to ten, and begin again at one."),
     4},
    {QT_TRANSLATE_NOOP("Mindfulness", "Come back"),
     QT_TRANSLATE_NOOP("Mindfulness", "The mind has wandered, or will. Noticing that is the exercise. Come back with "
                                      "the next breath, kindly."),
     4},
    {QT_TRANSLATE_NOOP("Mindfulness", "Make room"),
     QT_TRANSLATE_NOOP("Mindfulness", "If the back asks for attention, let it be there beside the breath. Change how "
                                      "you lie if you want to."),
     3},
    {QT_TRANSLATE_NOOP("Mindfulness", "Stay"),
     QT_TRANSLATE_NOOP("Mindfulness", "This breath. And then this one. There is nowhere else to be."), 4},
    {QT_TRANSLATE_NOOP("Mindfulness", "Widen"),
     QT_TRANSLATE_NOOP("Mindfulness", "Let the room come back: its sounds, its air, the body in it. Take your time."),
     2},
};

GuideProgram programOf(std::span<const Attention> places)
{
    GuideProgram program;
    for (const Attention& place : places) {
        GuideStep step;
        step.title = QCoreApplication::translate("Mindfulness", place.title);
        step.words = QCoreApplication::translate("Mindfulness", place.words);
        step.length = std::chrono::seconds(place.share);
        program.steps.push_back(step);
    }
    return program;
}

}  // namespace

GuideProgram mindfulnessProgram(MindfulnessKind kind, std::chrono::minutes length)
{
    switch (kind) {
    case MindfulnessKind::BodyScan:
        return fittedTo(length, programOf(bodyScan));
    case MindfulnessKind::BreathAwareness:
        return fittedTo(length, programOf(breathAwareness));
    }
    Q_UNREACHABLE();
}

}  // namespace slumbar
